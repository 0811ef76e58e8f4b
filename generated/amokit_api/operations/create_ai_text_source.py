# Written by `make generate` from spec/; do not edit.
"""Teach the AI agent a text. `POST /api/v2/sources/text`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..convert import write
from ..exchange import Answer, Request
from ..query import headers
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.ai_source import AiSource
    from ..models.ai_text_source_create import AiTextSourceCreate

_RESULT: Ref[AiSource] = Ref("ai_source", "AiSource")


def build(body: AiTextSourceCreate, *, language: Literal["en", "es", "pt", "ru"] | None = None) -> Request[AiSource]:
    """The request.

    Args:
        body: What to send.
        language: Language of the answer.
    """
    return Request(
        operation="create_ai_text_source",
        method="POST",
        path="/api/v2/sources/text",
        parse=parse,
        body=write(body),
        headers=headers(("X-Language", language)),
    )


def parse(answer: Answer) -> AiSource:
    """What a successful answer means."""
    return answer.one(_RESULT)

# Written by `make generate` from spec/; do not edit.
"""Teach the AI agent a text. `POST /api/v2/sources/text`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import headers
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import AiTextSourceCreateDict
    from ..models.ai_source import AiSource
    from ..models.ai_text_source_create import AiTextSourceCreate

_RESULT: ModelDecoder[AiSource] = ModelDecoder("ai_source", "AiSource")
_SENT: ModelDecoder[AiTextSourceCreate] = ModelDecoder("ai_text_source_create", "AiTextSourceCreate")


def build(
    body: AiTextSourceCreate | AiTextSourceCreateDict, *, language: Literal["en", "es", "pt", "ru"] | None = None
) -> Request[AiSource]:
    """The request.

    Args:
        body: What to send.
        language: Language of the answer.
    """
    given = to_model(body, "create_ai_text_source", _SENT)
    return Request(
        operation="create_ai_text_source",
        method="POST",
        path="/api/v2/sources/text",
        parse=parse,
        given=given,
        body=write(given),
        headers=headers(("X-Language", language)),
    )


def parse(response: ApiResponse) -> AiSource:
    """What a successful response holds."""
    return response.one(_RESULT)

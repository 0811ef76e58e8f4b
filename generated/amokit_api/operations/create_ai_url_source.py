# Written by `make generate` from spec/; do not edit.
"""Teach the AI agent a page. `POST /api/v2/sources/url`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import headers
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import AiUrlSourceCreateDict
    from ..models.ai_source import AiSource
    from ..models.ai_url_source_create import AiUrlSourceCreate

_RESULT: ModelDecoder[AiSource] = ModelDecoder("ai_source", "AiSource")
_SENT: ModelDecoder[AiUrlSourceCreate] = ModelDecoder("ai_url_source_create", "AiUrlSourceCreate")


def build(
    body: AiUrlSourceCreate | AiUrlSourceCreateDict, *, language: Literal["en", "es", "pt", "ru"] | None = None
) -> Request[AiSource]:
    """The request.

    Args:
        body: What to send.
        language: Language of the answer.
    """
    given = to_model(body, "create_ai_url_source", _SENT)
    return Request(
        operation="create_ai_url_source",
        method="POST",
        path="/api/v2/sources/url",
        parse=parse,
        given=given,
        body=write(given),
        headers=headers(("X-Language", language)),
    )


def parse(response: ApiResponse) -> AiSource:
    """What a successful response holds."""
    return response.one(_RESULT)

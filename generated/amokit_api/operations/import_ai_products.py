# Written by `make generate` from spec/; do not edit.
"""Teach the AI agent the products. `POST /api/v2/agent/knowledges/products/import`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import headers
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.ai_import import AiImport

_RESULT: ModelDecoder[AiImport] = ModelDecoder("ai_import", "AiImport")


def build(*, language: Literal["en", "es", "pt", "ru"] | None = None) -> Request[AiImport]:
    """The request.

    Args:
        language: Language of the answer.
    """
    return Request(
        operation="import_ai_products",
        method="POST",
        path="/api/v2/agent/knowledges/products/import",
        parse=parse,
        headers=headers(("X-Language", language)),
    )


def parse(response: ApiResponse) -> AiImport:
    """What a successful response holds."""
    return response.one(_RESULT)

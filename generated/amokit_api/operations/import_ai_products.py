# Written by `make generate` from spec/; do not edit.
"""Teach the AI agent the products. `POST /api/v2/agent/knowledges/products/import`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import headers
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.ai_import import AiImport

_RESULT: Ref[AiImport] = Ref("ai_import", "AiImport")


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


def parse(answer: Answer) -> AiImport:
    """What a successful answer means."""
    return answer.one(_RESULT)

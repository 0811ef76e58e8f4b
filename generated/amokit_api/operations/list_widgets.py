# Written by `make generate` from spec/; do not edit.
"""List widgets. `GET /api/v4/widgets`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.widget import Widget

_RESULT: ModelDecoder[Widget] = ModelDecoder("widget", "Widget")


def build(*, page: int | None = None, limit: int | None = None) -> Request[PageData[Widget]]:
    """The request.

    Args:
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(
        operation="list_widgets", method="GET", path="/api/v4/widgets", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[Widget]:
    """What a successful response holds."""
    return response.page(_RESULT, "widgets")

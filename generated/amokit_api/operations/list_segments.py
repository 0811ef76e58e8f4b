# Written by `make generate` from spec/; do not edit.
"""List segments. `GET /api/v4/customers/segments`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.segment import Segment

_RESULT: ModelDecoder[Segment] = ModelDecoder("segment", "Segment")


def build(*, page: int | None = None, limit: int | None = None) -> Request[PageData[Segment]]:
    """The request.

    Args:
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(
        operation="list_segments",
        method="GET",
        path="/api/v4/customers/segments",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[Segment]:
    """What a successful response holds."""
    return response.page(_RESULT, "segments")

# Written by `make generate` from spec/; do not edit.
"""List currencies. `GET /api/v4/currencies`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.currency import Currency

_RESULT: ModelDecoder[Currency] = ModelDecoder("currency", "Currency")


def build(*, page: int | None = None, limit: int | None = None) -> Request[PageData[Currency]]:
    """The request.

    Args:
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(
        operation="list_currencies", method="GET", path="/api/v4/currencies", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[Currency]:
    """What a successful response holds."""
    return response.page(_RESULT, "currencies")

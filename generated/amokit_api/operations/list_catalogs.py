# Written by `make generate` from spec/; do not edit.
"""List catalogs. `GET /api/v4/catalogs`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.catalog import Catalog

_RESULT: ModelDecoder[Catalog] = ModelDecoder("catalog", "Catalog")


def build(
    *,
    page: int | None = None,
    limit: int | None = None,
    type: Literal["regular", "invoices", "products", "suppliers"] | None = None,
) -> Request[PageData[Catalog]]:
    """The request.

    Args:
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
        type: Only catalogs of this type.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add(pairs, "type", type)
    return Request(
        operation="list_catalogs", method="GET", path="/api/v4/catalogs", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[Catalog]:
    """What a successful response holds."""
    return response.page(_RESULT, "catalogs")

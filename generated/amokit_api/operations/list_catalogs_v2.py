# Written by `make generate` from spec/; do not edit.
"""List catalogs (v2). `GET /api/v2/catalogs`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.catalog_v2 import CatalogV2

_RESULT: ModelDecoder[CatalogV2] = ModelDecoder("catalog_v2", "CatalogV2")


def build(*, id: int | None = None) -> Request[PageData[CatalogV2]]:
    """The request.

    Args:
        id: Only the catalog with this id.
    """
    pairs: Pairs = []
    add(pairs, "id", id)
    return Request(
        operation="list_catalogs_v2", method="GET", path="/api/v2/catalogs", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[CatalogV2]:
    """What a successful response holds."""
    return response.page(_RESULT, "items")

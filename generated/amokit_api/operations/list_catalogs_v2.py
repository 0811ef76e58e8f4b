# Written by `make generate` from spec/; do not edit.
"""List catalogs (v2). `GET /api/v2/catalogs`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, PageData, Request
from ..query import Pairs, add, encode
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.catalog_v2 import CatalogV2

_RESULT: Ref[CatalogV2] = Ref("catalog_v2", "CatalogV2")


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


def parse(answer: Answer) -> PageData[CatalogV2]:
    """What a successful answer means."""
    return answer.page(_RESULT, "items")

# Written by `make generate` from spec/; do not edit.
"""Get one element of a catalog. `GET /api/v4/catalogs/{catalog_id}/elements/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.catalog_element import CatalogElement

_RESULT: Ref[CatalogElement] = Ref("catalog_element", "CatalogElement")


def build(
    catalog_id: int, id: int, *, with_: Iterable[Literal["invoice_link", "supplier_field_values"] | Unlisted] | None = None
) -> Request[CatalogElement]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the object.
        with_: Further parts of each element to include; `supplier_field_values` widens the values of supplier fields.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("invoice_link", "supplier_field_values")), "csv")
    return Request(
        operation="get_catalog_element",
        method="GET",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/elements/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> CatalogElement:
    """What a successful answer means."""
    return answer.one(_RESULT)

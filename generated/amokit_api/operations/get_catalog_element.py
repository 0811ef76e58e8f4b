# Written by `make generate` from spec/; do not edit.
"""Get one element of a catalog. `GET /api/v4/catalogs/{catalog_id}/elements/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.catalog_element import CatalogElement

_RESULT: ModelDecoder[CatalogElement] = ModelDecoder("catalog_element", "CatalogElement")


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
    add(pairs, "with", check_listed("with_", with_, ("invoice_link", "supplier_field_values")), "csv")
    return Request(
        operation="get_catalog_element",
        method="GET",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> CatalogElement:
    """What a successful response holds."""
    return response.one(_RESULT)

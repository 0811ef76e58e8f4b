# Written by `make generate` from spec/; do not edit.
"""List the elements of a catalog. `GET /api/v4/catalogs/{catalog_id}/elements`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import CatalogElementsFilterDict
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_elements_filter import CatalogElementsFilter

_RESULT: ModelDecoder[CatalogElement] = ModelDecoder("catalog_element", "CatalogElement")
_FILTER: ModelDecoder[CatalogElementsFilter] = ModelDecoder("catalog_elements_filter", "CatalogElementsFilter")


def build(
    catalog_id: int,
    *,
    filter: CatalogElementsFilter | CatalogElementsFilterDict | RawModel | None = None,
    with_: Iterable[Literal["invoice_link", "supplier_field_values"] | Unlisted] | None = None,
    page: int | None = None,
    limit: int | None = None,
    query: str | int | None = None,
    ids: Iterable[int] | None = None,
) -> Request[PageData[CatalogElement]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        filter: What to select; fields of `CatalogElementsFilter`, or a `RawModel` for what it does not know yet.
        with_: Further parts of each element to include; `supplier_field_values` widens the values of supplier fields.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
        query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On leads,
            contacts, companies and customers it is announced to go.
        ids: Ids of elements, as the official PHP library sends them; prefer `filter[id]`.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("invoice_link", "supplier_field_values")), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add(pairs, "query", query)
    add(pairs, "id", ids)
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_catalog_elements",
        method="GET",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[CatalogElement]:
    """What a successful response holds."""
    return response.page(_RESULT, "elements")

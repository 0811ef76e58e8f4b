# Written by `make generate` from spec/; do not edit.
"""List the links of one element. `GET /api/v4/catalogs/{catalog_id}/elements/{id}/links`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add_filter, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import CatalogElementLinksFilterDict
    from ..models.catalog_element_links_filter import CatalogElementLinksFilter
    from ..models.entity_link import EntityLink

_RESULT: ModelDecoder[EntityLink] = ModelDecoder("entity_link", "EntityLink")
_FILTER: ModelDecoder[CatalogElementLinksFilter] = ModelDecoder("catalog_element_links_filter", "CatalogElementLinksFilter")


def build(
    catalog_id: int, id: int, *, filter: CatalogElementLinksFilter | CatalogElementLinksFilterDict | RawModel | None = None
) -> Request[PageData[EntityLink]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the object.
        filter: What to select; fields of `CatalogElementLinksFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_catalog_element_links",
        method="GET",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements/{path_segment('id', id)}/links",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[EntityLink]:
    """What a successful response holds."""
    return response.page(_RESULT, "links")

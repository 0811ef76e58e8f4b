# Written by `make generate` from spec/; do not edit.
"""List the links of one element. `GET /api/v4/catalogs/{catalog_id}/elements/{id}/links`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import RawModel
from ..exchange import Answer, PageData, Request
from ..query import Pairs, add_filter, encode, segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.catalog_element_links_filter import CatalogElementLinksFilter
    from ..models.entity_link import EntityLink

_RESULT: Ref[EntityLink] = Ref("entity_link", "EntityLink")
_FILTER: Ref[CatalogElementLinksFilter] = Ref("catalog_element_links_filter", "CatalogElementLinksFilter")


def build(
    catalog_id: int, id: int, *, filter: CatalogElementLinksFilter | RawModel | None = None
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
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/elements/{segment('id', id)}/links",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> PageData[EntityLink]:
    """What a successful answer means."""
    return answer.page(_RESULT, "links")

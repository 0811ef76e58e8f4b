# Written by `make generate` from spec/; do not edit.
"""Update one element of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/elements/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_element_update import CatalogElementUpdate

_RESULT: Ref[CatalogElement] = Ref("catalog_element", "CatalogElement")


def build(catalog_id: int, id: int, body: CatalogElementUpdate) -> Request[CatalogElement]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_catalog_element",
        method="PATCH",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/elements/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> CatalogElement:
    """What a successful answer means."""
    return answer.one(_RESULT)

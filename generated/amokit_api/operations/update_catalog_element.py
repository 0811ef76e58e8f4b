# Written by `make generate` from spec/; do not edit.
"""Update one element of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/elements/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CatalogElementUpdateDict
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_element_update import CatalogElementUpdate

_RESULT: ModelDecoder[CatalogElement] = ModelDecoder("catalog_element", "CatalogElement")
_SENT: ModelDecoder[CatalogElementUpdate] = ModelDecoder("catalog_element_update", "CatalogElementUpdate")


def build(catalog_id: int, id: int, body: CatalogElementUpdate | CatalogElementUpdateDict) -> Request[CatalogElement]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_catalog_element", _SENT)
    return Request(
        operation="update_catalog_element",
        method="PATCH",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> CatalogElement:
    """What a successful response holds."""
    return response.one(_RESULT)

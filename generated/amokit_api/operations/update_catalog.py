# Written by `make generate` from spec/; do not edit.
"""Update one catalog. `PATCH /api/v4/catalogs/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CatalogUpdateDict
    from ..models.catalog import Catalog
    from ..models.catalog_update import CatalogUpdate

_RESULT: ModelDecoder[Catalog] = ModelDecoder("catalog", "Catalog")
_SENT: ModelDecoder[CatalogUpdate] = ModelDecoder("catalog_update", "CatalogUpdate")


def build(id: int, body: CatalogUpdate | CatalogUpdateDict) -> Request[Catalog]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_catalog", _SENT)
    return Request(
        operation="update_catalog",
        method="PATCH",
        path=f"/api/v4/catalogs/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> Catalog:
    """What a successful response holds."""
    return response.one(_RESULT)

# Written by `make generate` from spec/; do not edit.
"""Update one catalog. `PATCH /api/v4/catalogs/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.catalog import Catalog
    from ..models.catalog_update import CatalogUpdate

_RESULT: ModelDecoder[Catalog] = ModelDecoder("catalog", "Catalog")


def build(id: int, body: CatalogUpdate) -> Request[Catalog]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_catalog",
        method="PATCH",
        path=f"/api/v4/catalogs/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> Catalog:
    """What a successful response holds."""
    return response.one(_RESULT)

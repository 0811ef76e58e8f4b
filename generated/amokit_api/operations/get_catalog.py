# Written by `make generate` from spec/; do not edit.
"""Get one catalog. `GET /api/v4/catalogs/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.catalog import Catalog

_RESULT: ModelDecoder[Catalog] = ModelDecoder("catalog", "Catalog")


def build(id: int) -> Request[Catalog]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_catalog", method="GET", path=f"/api/v4/catalogs/{path_segment('id', id)}", parse=parse, idempotent=True
    )


def parse(response: ApiResponse) -> Catalog:
    """What a successful response holds."""
    return response.one(_RESULT)

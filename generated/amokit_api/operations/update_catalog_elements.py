# Written by `make generate` from spec/; do not edit.
"""Update elements of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/elements`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_element_update import CatalogElementUpdate

_RESULT: ModelDecoder[CatalogElement] = ModelDecoder("catalog_element", "CatalogElement")


def build(catalog_id: int, items: Iterable[CatalogElementUpdate]) -> Request[builtins.list[CatalogElement]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    given = list(items)
    return Request(
        operation="update_catalog_elements",
        method="PATCH",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[CatalogElement]:
    """What a successful response holds."""
    return response.many(_RESULT, "elements")

# Written by `make generate` from spec/; do not edit.
"""Update elements of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/elements`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import CatalogElementUpdateItemDict
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_element_update import CatalogElementUpdate

_RESULT: ModelDecoder[CatalogElement] = ModelDecoder("catalog_element", "CatalogElement")
_SENT: ModelDecoder[CatalogElementUpdate] = ModelDecoder("catalog_element_update", "CatalogElementUpdate")


def build(
    catalog_id: int, items: Iterable[CatalogElementUpdate | CatalogElementUpdateItemDict]
) -> Request[builtins.list[CatalogElement]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    given = to_batch(items, _SENT)
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

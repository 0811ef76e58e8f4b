# Written by `make generate` from spec/; do not edit.
"""Create elements in a catalog. `POST /api/v4/catalogs/{catalog_id}/elements`"""

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
    from ..dicts import CatalogElementCreateDict
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_element_create import CatalogElementCreate

_RESULT: ModelDecoder[CatalogElement] = ModelDecoder("catalog_element", "CatalogElement")
_SENT: ModelDecoder[CatalogElementCreate] = ModelDecoder("catalog_element_create", "CatalogElementCreate")


def build(
    catalog_id: int, items: Iterable[CatalogElementCreate | CatalogElementCreateDict]
) -> Request[builtins.list[CatalogElement]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_catalog_elements",
        method="POST",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/elements",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[CatalogElement]:
    """What a successful response holds."""
    return response.many(_RESULT, "elements")

# Written by `make generate` from spec/; do not edit.
"""Update elements of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/elements`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_element_update import CatalogElementUpdate

_RESULT: Ref[CatalogElement] = Ref("catalog_element", "CatalogElement")


def build(catalog_id: int, items: Iterable[CatalogElementUpdate]) -> Request[builtins.list[CatalogElement]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    return Request(
        operation="update_catalog_elements",
        method="PATCH",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/elements",
        parse=parse,
        body=batch_body(items, "id"),
    )


def parse(answer: Answer) -> builtins.list[CatalogElement]:
    """What a successful answer means."""
    return answer.many(_RESULT, "elements")

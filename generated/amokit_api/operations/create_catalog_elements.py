# Written by `make generate` from spec/; do not edit.
"""Create elements in a catalog. `POST /api/v4/catalogs/{catalog_id}/elements`"""

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
    from ..models.catalog_element_create import CatalogElementCreate

_RESULT: Ref[CatalogElement] = Ref("catalog_element", "CatalogElement")


def build(catalog_id: int, items: Iterable[CatalogElementCreate]) -> Request[builtins.list[CatalogElement]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    return Request(
        operation="create_catalog_elements",
        method="POST",
        path=f"/api/v4/catalogs/{segment('catalog_id', catalog_id)}/elements",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> builtins.list[CatalogElement]:
    """What a successful answer means."""
    return answer.many(_RESULT, "elements")

# Written by `make generate` from spec/; do not edit.
"""Update one catalog. `PATCH /api/v4/catalogs/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.catalog import Catalog
    from ..models.catalog_update import CatalogUpdate

_RESULT: Ref[Catalog] = Ref("catalog", "Catalog")


def build(id: int, body: CatalogUpdate) -> Request[Catalog]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_catalog", method="PATCH", path=f"/api/v4/catalogs/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> Catalog:
    """What a successful answer means."""
    return answer.one(_RESULT)

# Written by `make generate` from spec/; do not edit.
"""Get one catalog. `GET /api/v4/catalogs/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.catalog import Catalog

_RESULT: Ref[Catalog] = Ref("catalog", "Catalog")


def build(id: int) -> Request[Catalog]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_catalog", method="GET", path=f"/api/v4/catalogs/{segment('id', id)}", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> Catalog:
    """What a successful answer means."""
    return answer.one(_RESULT)

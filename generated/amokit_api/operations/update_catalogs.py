# Written by `make generate` from spec/; do not edit.
"""Update catalogs. `PATCH /api/v4/catalogs`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.catalog import Catalog
    from ..models.catalog_update import CatalogUpdate

_RESULT: Ref[Catalog] = Ref("catalog", "Catalog")


def build(items: Iterable[CatalogUpdate]) -> Request[builtins.list[Catalog]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="update_catalogs", method="PATCH", path="/api/v4/catalogs", parse=parse, body=batch_body(items, "id")
    )


def parse(answer: Answer) -> builtins.list[Catalog]:
    """What a successful answer means."""
    return answer.many(_RESULT, "catalogs")

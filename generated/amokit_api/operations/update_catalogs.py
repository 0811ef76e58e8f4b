# Written by `make generate` from spec/; do not edit.
"""Update catalogs. `PATCH /api/v4/catalogs`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import CatalogUpdateItemDict
    from ..models.catalog import Catalog
    from ..models.catalog_update import CatalogUpdate

_RESULT: ModelDecoder[Catalog] = ModelDecoder("catalog", "Catalog")
_SENT: ModelDecoder[CatalogUpdate] = ModelDecoder("catalog_update", "CatalogUpdate")


def build(items: Iterable[CatalogUpdate | CatalogUpdateItemDict]) -> Request[builtins.list[Catalog]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_catalogs",
        method="PATCH",
        path="/api/v4/catalogs",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[Catalog]:
    """What a successful response holds."""
    return response.many(_RESULT, "catalogs")

# Written by `make generate` from spec/; do not edit.
"""Create catalogs. `POST /api/v4/catalogs`"""

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
    from ..dicts import CatalogCreateDict
    from ..models.catalog import Catalog
    from ..models.catalog_create import CatalogCreate

_RESULT: ModelDecoder[Catalog] = ModelDecoder("catalog", "Catalog")
_SENT: ModelDecoder[CatalogCreate] = ModelDecoder("catalog_create", "CatalogCreate")


def build(items: Iterable[CatalogCreate | CatalogCreateDict]) -> Request[builtins.list[Catalog]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_catalogs", method="POST", path="/api/v4/catalogs", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[Catalog]:
    """What a successful response holds."""
    return response.many(_RESULT, "catalogs")

# Written by `make generate` from spec/; do not edit.
"""Update custom fields of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/custom_fields`"""

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
    from ..dicts import CustomFieldUpdateItemDict
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated

_RESULT: ModelDecoder[CustomFieldUpdated] = ModelDecoder("custom_field_updated", "CustomFieldUpdated")
_SENT: ModelDecoder[CustomFieldUpdate] = ModelDecoder("custom_field_update", "CustomFieldUpdate")


def build(
    catalog_id: int, items: Iterable[CustomFieldUpdate | CustomFieldUpdateItemDict]
) -> Request[builtins.list[CustomFieldUpdated]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_catalog_custom_fields",
        method="PATCH",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/custom_fields",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[CustomFieldUpdated]:
    """What a successful response holds."""
    return response.many(_RESULT, "custom_fields")

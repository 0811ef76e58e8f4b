# Written by `make generate` from spec/; do not edit.
"""Create custom fields of a catalog. `POST /api/v4/catalogs/{catalog_id}/custom_fields`"""

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
    from ..dicts import CustomFieldCreateDict
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate

_RESULT: ModelDecoder[CustomField] = ModelDecoder("custom_field", "CustomField")
_SENT: ModelDecoder[CustomFieldCreate] = ModelDecoder("custom_field_create", "CustomFieldCreate")


def build(catalog_id: int, items: Iterable[CustomFieldCreate | CustomFieldCreateDict]) -> Request[builtins.list[CustomField]]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_catalog_custom_fields",
        method="POST",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/custom_fields",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[CustomField]:
    """What a successful response holds."""
    return response.many(_RESULT, "custom_fields")

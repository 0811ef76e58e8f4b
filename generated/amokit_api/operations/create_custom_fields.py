# Written by `make generate` from spec/; do not edit.
"""Create custom fields of leads, contacts, companies or customers. `POST /api/v4/{entity_type}/custom_fields`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

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


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    items: Iterable[CustomFieldCreate | CustomFieldCreateDict],
) -> Request[builtins.list[CustomField]]:
    """The request.

    Args:
        entity_type: Whose custom fields.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_custom_fields",
        method="POST",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/custom_fields",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[CustomField]:
    """What a successful response holds."""
    return response.many(_RESULT, "custom_fields")

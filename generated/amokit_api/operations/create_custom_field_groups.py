# Written by `make generate` from spec/; do not edit.
"""Create groups of custom fields of leads, contacts, companies or customers. `POST /api/v4/{entity_type}/custom_fields/groups`"""

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
    from ..dicts import CustomFieldGroupCreateDict
    from ..models.custom_field_group import CustomFieldGroup
    from ..models.custom_field_group_create import CustomFieldGroupCreate

_RESULT: ModelDecoder[CustomFieldGroup] = ModelDecoder("custom_field_group", "CustomFieldGroup")
_SENT: ModelDecoder[CustomFieldGroupCreate] = ModelDecoder("custom_field_group_create", "CustomFieldGroupCreate")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    items: Iterable[CustomFieldGroupCreate | CustomFieldGroupCreateDict],
) -> Request[builtins.list[CustomFieldGroup]]:
    """The request.

    Args:
        entity_type: Whose custom fields.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_custom_field_groups",
        method="POST",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/custom_fields/groups",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[CustomFieldGroup]:
    """What a successful response holds."""
    return response.many(_RESULT, "custom_field_groups")

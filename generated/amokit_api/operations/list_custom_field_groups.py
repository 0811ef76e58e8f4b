# Written by `make generate` from spec/; do not edit.
"""List the groups of custom fields of leads, contacts, companies or customers. `GET /api/v4/{entity_type}/custom_fields/groups`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.custom_field_group import CustomFieldGroup

_RESULT: ModelDecoder[CustomFieldGroup] = ModelDecoder("custom_field_group", "CustomFieldGroup")


def build(entity_type: Literal["leads", "contacts", "companies", "customers"]) -> Request[PageData[CustomFieldGroup]]:
    """The request.

    Args:
        entity_type: Whose custom fields.
    """
    return Request(
        operation="list_custom_field_groups",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/custom_fields/groups",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[CustomFieldGroup]:
    """What a successful response holds."""
    return response.page(_RESULT, "custom_field_groups")

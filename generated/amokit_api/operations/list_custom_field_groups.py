# Written by `make generate` from spec/; do not edit.
"""List the groups of custom fields of leads, contacts, companies or customers. `GET /api/v4/{entity_type}/custom_fields/groups`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, PageData, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.custom_field_group import CustomFieldGroup

_RESULT: Ref[CustomFieldGroup] = Ref("custom_field_group", "CustomFieldGroup")


def build(entity_type: Literal["leads", "contacts", "companies", "customers"]) -> Request[PageData[CustomFieldGroup]]:
    """The request.

    Args:
        entity_type: Whose custom fields.
    """
    return Request(
        operation="list_custom_field_groups",
        method="GET",
        path=f"/api/v4/{segment('entity_type', entity_type)}/custom_fields/groups",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> PageData[CustomFieldGroup]:
    """What a successful answer means."""
    return answer.page(_RESULT, "custom_field_groups")

# Written by `make generate` from spec/; do not edit.
"""Update one group of custom fields of leads, contacts, companies or customers. `PATCH /api/v4/{entity_type}/custom_fields/groups/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CustomFieldGroupUpdateDict
    from ..models.custom_field_group import CustomFieldGroup
    from ..models.custom_field_group_update import CustomFieldGroupUpdate

_RESULT: ModelDecoder[CustomFieldGroup] = ModelDecoder("custom_field_group", "CustomFieldGroup")
_SENT: ModelDecoder[CustomFieldGroupUpdate] = ModelDecoder("custom_field_group_update", "CustomFieldGroupUpdate")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    id: str,
    body: CustomFieldGroupUpdate | CustomFieldGroupUpdateDict,
) -> Request[CustomFieldGroup]:
    """The request.

    Args:
        entity_type: Whose custom fields.
        id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
        body: What to send.
    """
    given = to_model(body, "update_custom_field_group", _SENT)
    return Request(
        operation="update_custom_field_group",
        method="PATCH",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/custom_fields/groups/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> CustomFieldGroup:
    """What a successful response holds."""
    return response.one(_RESULT)

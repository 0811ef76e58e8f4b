# Written by `make generate` from spec/; do not edit.
"""Update one group of custom fields of a catalog. `PATCH /api/v4/catalogs/{catalog_id}/custom_fields/groups/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def build(catalog_id: int, id: str, body: CustomFieldGroupUpdate | CustomFieldGroupUpdateDict) -> Request[CustomFieldGroup]:
    """The request.

    Args:
        catalog_id: Id of the catalog.
        id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
        body: What to send.
    """
    given = to_model(body, "update_catalog_custom_field_group", _SENT)
    return Request(
        operation="update_catalog_custom_field_group",
        method="PATCH",
        path=f"/api/v4/catalogs/{path_segment('catalog_id', catalog_id)}/custom_fields/groups/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> CustomFieldGroup:
    """What a successful response holds."""
    return response.one(_RESULT)

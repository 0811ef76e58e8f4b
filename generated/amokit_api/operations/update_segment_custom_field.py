# Written by `make generate` from spec/; do not edit.
"""Update one custom field of segments. `PATCH /api/v4/customers/segments/custom_fields/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CustomFieldUpdateDict
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated

_RESULT: ModelDecoder[CustomFieldUpdated] = ModelDecoder("custom_field_updated", "CustomFieldUpdated")
_SENT: ModelDecoder[CustomFieldUpdate] = ModelDecoder("custom_field_update", "CustomFieldUpdate")


def build(id: int, body: CustomFieldUpdate | CustomFieldUpdateDict) -> Request[CustomFieldUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_segment_custom_field", _SENT)
    return Request(
        operation="update_segment_custom_field",
        method="PATCH",
        path=f"/api/v4/customers/segments/custom_fields/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> CustomFieldUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)

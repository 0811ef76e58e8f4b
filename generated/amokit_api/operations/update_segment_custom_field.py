# Written by `make generate` from spec/; do not edit.
"""Update one custom field of segments. `PATCH /api/v4/customers/segments/custom_fields/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated

_RESULT: ModelDecoder[CustomFieldUpdated] = ModelDecoder("custom_field_updated", "CustomFieldUpdated")


def build(id: int, body: CustomFieldUpdate) -> Request[CustomFieldUpdated]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_segment_custom_field",
        method="PATCH",
        path=f"/api/v4/customers/segments/custom_fields/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> CustomFieldUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)

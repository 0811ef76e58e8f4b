# Written by `make generate` from spec/; do not edit.
"""Get one custom field of segments. `GET /api/v4/customers/segments/custom_fields/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.custom_field import CustomField

_RESULT: ModelDecoder[CustomField] = ModelDecoder("custom_field", "CustomField")


def build(id: int) -> Request[CustomField]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_segment_custom_field",
        method="GET",
        path=f"/api/v4/customers/segments/custom_fields/{path_segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> CustomField:
    """What a successful response holds."""
    return response.one(_RESULT)

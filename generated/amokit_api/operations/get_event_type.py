# Written by `make generate` from spec/; do not edit.
"""Get one event type. `GET /api/v4/events/types/{key}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.event_type_info import EventTypeInfo

_RESULT: ModelDecoder[EventTypeInfo] = ModelDecoder("event_type_info", "EventTypeInfo")


def build(key: str) -> Request[EventTypeInfo]:
    """The request.

    Args:
        key: Code of the type.
    """
    return Request(
        operation="get_event_type",
        method="GET",
        path=f"/api/v4/events/types/{path_segment('key', key)}",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> EventTypeInfo:
    """What a successful response holds."""
    return response.one(_RESULT)

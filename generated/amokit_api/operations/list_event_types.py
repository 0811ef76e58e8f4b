# Written by `make generate` from spec/; do not edit.
"""List event types. `GET /api/v4/events/types`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.event_type_info import EventTypeInfo

_RESULT: ModelDecoder[EventTypeInfo] = ModelDecoder("event_type_info", "EventTypeInfo")


def build(*, language_code: Literal["ru", "en", "es", "pt"] | None = None) -> Request[PageData[EventTypeInfo]]:
    """The request.

    Args:
        language_code: Language of the names.
    """
    pairs: Pairs = []
    add(pairs, "language_code", language_code)
    return Request(
        operation="list_event_types", method="GET", path="/api/v4/events/types", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[EventTypeInfo]:
    """What a successful response holds."""
    return response.page(_RESULT, "events_types")

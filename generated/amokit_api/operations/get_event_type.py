# Written by `make generate` from spec/; do not edit.
"""Get one event type. `GET /api/v4/events/types/{key}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.event_type_info import EventTypeInfo

_RESULT: Ref[EventTypeInfo] = Ref("event_type_info", "EventTypeInfo")


def build(key: str) -> Request[EventTypeInfo]:
    """The request.

    Args:
        key: Code of the type.
    """
    return Request(
        operation="get_event_type", method="GET", path=f"/api/v4/events/types/{segment('key', key)}", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> EventTypeInfo:
    """What a successful answer means."""
    return answer.one(_RESULT)

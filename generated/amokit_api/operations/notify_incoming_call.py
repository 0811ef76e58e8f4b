# Written by `make generate` from spec/; do not edit.
"""Announce an incoming call. `POST /api/v2/events`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.call_notifications import CallNotifications
    from ..models.call_notifications_created import CallNotificationsCreated

_RESULT: ModelDecoder[CallNotificationsCreated] = ModelDecoder("call_notifications_created", "CallNotificationsCreated")


def build(body: CallNotifications) -> Request[CallNotificationsCreated]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="notify_incoming_call", method="POST", path="/api/v2/events", parse=parse, given=body, body=write(body)
    )


def parse(response: ApiResponse) -> CallNotificationsCreated:
    """What a successful response holds."""
    return response.one(_RESULT)

# Written by `make generate` from spec/; do not edit.
"""Announce an incoming call. `POST /api/v2/events`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import CallNotificationsDict
    from ..models.call_notifications import CallNotifications
    from ..models.call_notifications_created import CallNotificationsCreated

_RESULT: ModelDecoder[CallNotificationsCreated] = ModelDecoder("call_notifications_created", "CallNotificationsCreated")
_SENT: ModelDecoder[CallNotifications] = ModelDecoder("call_notifications", "CallNotifications")


def build(body: CallNotifications | CallNotificationsDict) -> Request[CallNotificationsCreated]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "notify_incoming_call", _SENT)
    return Request(
        operation="notify_incoming_call", method="POST", path="/api/v2/events", parse=parse, given=given, body=write(given)
    )


def parse(response: ApiResponse) -> CallNotificationsCreated:
    """What a successful response holds."""
    return response.one(_RESULT)

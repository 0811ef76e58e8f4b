# Written by `make generate` from spec/; do not edit.
"""Unsubscribe from events. `DELETE /api/v4/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write

if TYPE_CHECKING:
    from ..models.webhook_unsubscribe import WebhookUnsubscribe


def build(body: WebhookUnsubscribe) -> Request[None]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="unsubscribe_webhook",
        method="DELETE",
        path="/api/v4/webhooks",
        parse=parse,
        given=body,
        body=write(body),
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()

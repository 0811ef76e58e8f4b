# Written by `make generate` from spec/; do not edit.
"""Unsubscribe from events. `DELETE /api/v4/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request

if TYPE_CHECKING:
    from ..models.webhook_unsubscribe import WebhookUnsubscribe


def build(body: WebhookUnsubscribe) -> Request[None]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="unsubscribe_webhook", method="DELETE", path="/api/v4/webhooks", parse=parse, body=write(body), idempotent=True
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()

# Written by `make generate` from spec/; do not edit.
"""Subscribe to events. `POST /api/v4/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.webhook import Webhook
    from ..models.webhook_subscribe import WebhookSubscribe

_RESULT: Ref[Webhook] = Ref("webhook", "Webhook")


def build(body: WebhookSubscribe) -> Request[Webhook]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="subscribe_webhook", method="POST", path="/api/v4/webhooks", parse=parse, body=write(body), idempotent=True
    )


def parse(answer: Answer) -> Webhook:
    """What a successful answer means."""
    return answer.one(_RESULT)

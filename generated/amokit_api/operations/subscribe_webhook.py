# Written by `make generate` from spec/; do not edit.
"""Subscribe to events. `POST /api/v4/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import WebhookSubscribeDict
    from ..models.webhook import Webhook
    from ..models.webhook_subscribe import WebhookSubscribe

_RESULT: ModelDecoder[Webhook] = ModelDecoder("webhook", "Webhook")
_SENT: ModelDecoder[WebhookSubscribe] = ModelDecoder("webhook_subscribe", "WebhookSubscribe")


def build(body: WebhookSubscribe | WebhookSubscribeDict) -> Request[Webhook]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "subscribe_webhook", _SENT)
    return Request(
        operation="subscribe_webhook",
        method="POST",
        path="/api/v4/webhooks",
        parse=parse,
        given=given,
        body=write(given),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Webhook:
    """What a successful response holds."""
    return response.one(_RESULT)

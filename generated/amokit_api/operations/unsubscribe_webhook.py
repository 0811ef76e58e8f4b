# Written by `make generate` from spec/; do not edit.
"""Unsubscribe from events. `DELETE /api/v4/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import WebhookUnsubscribeDict
    from ..models.webhook_unsubscribe import WebhookUnsubscribe

_SENT: ModelDecoder[WebhookUnsubscribe] = ModelDecoder("webhook_unsubscribe", "WebhookUnsubscribe")


def build(body: WebhookUnsubscribe | WebhookUnsubscribeDict) -> Request[None]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "unsubscribe_webhook", _SENT)
    return Request(
        operation="unsubscribe_webhook",
        method="DELETE",
        path="/api/v4/webhooks",
        parse=parse,
        given=given,
        body=write(given),
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()

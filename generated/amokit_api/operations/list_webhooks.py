# Written by `make generate` from spec/; do not edit.
"""List webhooks. `GET /api/v4/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..base import RawModel
from ..exchange import Answer, PageData, Request
from ..query import Pairs, add_filter, encode
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.webhook import Webhook
    from ..models.webhooks_filter import WebhooksFilter

_RESULT: Ref[Webhook] = Ref("webhook", "Webhook")
_FILTER: Ref[WebhooksFilter] = Ref("webhooks_filter", "WebhooksFilter")


def build(*, filter: WebhooksFilter | RawModel | None = None) -> Request[PageData[Webhook]]:
    """The request.

    Args:
        filter: What to select; fields of `WebhooksFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_webhooks", method="GET", path="/api/v4/webhooks", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(answer: Answer) -> PageData[Webhook]:
    """What a successful answer means."""
    return answer.page(_RESULT, "webhooks")

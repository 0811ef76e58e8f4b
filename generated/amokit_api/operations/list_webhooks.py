# Written by `make generate` from spec/; do not edit.
"""List webhooks. `GET /api/v4/webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import Pairs, add_filter, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import WebhooksFilterDict
    from ..models.webhook import Webhook
    from ..models.webhooks_filter import WebhooksFilter

_RESULT: ModelDecoder[Webhook] = ModelDecoder("webhook", "Webhook")
_FILTER: ModelDecoder[WebhooksFilter] = ModelDecoder("webhooks_filter", "WebhooksFilter")


def build(*, filter: WebhooksFilter | WebhooksFilterDict | RawModel | None = None) -> Request[PageData[Webhook]]:
    """The request.

    Args:
        filter: What to select; fields of `WebhooksFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_webhooks", method="GET", path="/api/v4/webhooks", parse=parse, query=encode(pairs), idempotent=True
    )


def parse(response: ApiResponse) -> PageData[Webhook]:
    """What a successful response holds."""
    return response.page(_RESULT, "webhooks")

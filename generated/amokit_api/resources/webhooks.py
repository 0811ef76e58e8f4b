# Written by `make generate` from spec/; do not edit.
"""Webhook subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..dicts import WebhooksFilterDict, WebhookSubscribeDict, WebhookUnsubscribeDict
    from ..models.webhook import Webhook
    from ..models.webhook_subscribe import WebhookSubscribe
    from ..models.webhook_unsubscribe import WebhookUnsubscribe
    from ..models.webhooks_filter import WebhooksFilter


class WebhooksResource(Resource):
    """Webhook subscriptions."""

    __slots__ = ()

    def list(self, *, filter: WebhooksFilter | WebhooksFilterDict | RawModel | None = None) -> Page[Webhook]:
        """List webhooks.

        All webhooks of the account; the list is whole. Administrators only.

        Args:
            filter: What to select; fields of `WebhooksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/webhooks`, see https://www.amocrm.ru/developers/content/crm_platform/webhooks-api
        """
        from ..operations import list_webhooks as operation

        request = operation.build(filter=filter)
        return open_page(self._sender, request)

    @overload
    def subscribe(self, body: WebhookSubscribe | WebhookSubscribeDict) -> Webhook: ...
    @overload
    def subscribe(self, **fields: Unpack[WebhookSubscribeDict]) -> Webhook: ...
    def subscribe(self, body: Any = None, **fields: Any) -> Webhook:
        """Subscribe to events.

        Lets the account post its events to an address; an address that is known already gets the new `settings` instead of
        its old ones. At most 100 webhooks an account, on the higher tariffs only. Administrators only.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/webhooks`, see https://www.amocrm.ru/developers/content/crm_platform/webhooks-api
        """
        from ..operations import subscribe_webhook as operation

        return self._sender.send(operation.build(one_of(body, fields, "subscribe")))

    @overload
    def unsubscribe(self, body: WebhookUnsubscribe | WebhookUnsubscribeDict) -> None: ...
    @overload
    def unsubscribe(self, **fields: Unpack[WebhookUnsubscribeDict]) -> None: ...
    def unsubscribe(self, body: Any = None, **fields: Any) -> None:
        """Unsubscribe from events.

        Removes the webhook of an address; an unknown address is a `NotFoundError`. Administrators only.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `DELETE /api/v4/webhooks`, see https://www.amocrm.ru/developers/content/crm_platform/webhooks-api
        """
        from ..operations import unsubscribe_webhook as operation

        self._sender.send(operation.build(one_of(body, fields, "unsubscribe")))

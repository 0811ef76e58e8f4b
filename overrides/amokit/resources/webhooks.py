"""Webhook subscriptions, with `ensure`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, get_args

from amokit_api.argument_checks import check_several
from amokit_api.errors import ArgumentError
from amokit_api.models.webhook_subscribe import WebhookSubscribe
from amokit_api.models.webhooks_filter import WebhooksFilter
from amokit_api.resources.async_webhooks import AsyncWebhooksResource
from amokit_api.resources.webhooks import WebhooksResource
from amokit_api.suggest import suggest
from amokit_api.types import Unlisted
from amokit_api.webhooks.events import WebhookEventName

if TYPE_CHECKING:
    from amokit_api.models.webhook import Webhook

_KNOWN: tuple[str, ...] = get_args(WebhookEventName)


class Webhooks(WebhooksResource):
    """Webhook subscriptions."""

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers see the overloads of the method, which refuse what is not known

        def subscribe(self, body: Any = None, **fields: Any) -> Webhook:
            """Like the method of the API, and refuses events that are not known; see `ensure`."""
            _check_settings(body, fields)
            return super().subscribe(body, **fields)

    def ensure(self, url: str, events: Iterable[WebhookEventName | Unlisted]) -> Webhook:
        """Subscribes an address to events that it does not get yet; those that it gets stay.

        Where none is missing, nothing is changed. A webhook that amoCRM has switched off after failures stays so (`disabled`):
        it is switched on in the account's settings.

        Args:
            url: The address; no Cyrillic domain.
            events: Codes of events; `Unlisted("…")` for one that is not known yet.

        Raises:
            ArgumentError: A code is not known; the message says which one may be meant.
            ForbiddenError: The user is no administrator.

        `GET` and `POST /api/v4/webhooks`, see https://www.amocrm.ru/developers/content/crm_platform/webhooks-api
        """
        wanted = _check(events)
        found = _find(self.list(filter=WebhooksFilter(destination=url)), url)
        body = _missing(found, url, wanted)
        return found if found is not None and body is None else super().subscribe(body)  # type: ignore[arg-type]


class AsyncWebhooks(AsyncWebhooksResource):
    """Webhook subscriptions."""

    __slots__ = ()

    if not TYPE_CHECKING:  # see `Webhooks`

        async def subscribe(self, body: Any = None, **fields: Any) -> Webhook:
            """Like the method of the API, and refuses events that are not known; see `ensure`."""
            _check_settings(body, fields)
            return await super().subscribe(body, **fields)

    async def ensure(self, url: str, events: Iterable[WebhookEventName | Unlisted]) -> Webhook:
        """Subscribes an address to events that it does not get yet; see `Webhooks.ensure`."""
        wanted = _check(events)
        found = _find([webhook async for webhook in self.list(filter=WebhooksFilter(destination=url))], url)
        body = _missing(found, url, wanted)
        return found if found is not None and body is None else await super().subscribe(body)  # type: ignore[arg-type]


def _check(events: Any) -> list[str]:
    """The codes, each once. Raises ArgumentError for one that is not known."""
    check_several("events", events, "codes")
    listed = list(dict.fromkeys(events))
    for event in listed:
        if event in _KNOWN or isinstance(event, Unlisted):
            continue
        words = "_".join(reversed(str(event).split("_")))  # `lead_add` is `add_lead`
        meant = suggest(event, _KNOWN, "there are", words if words in _KNOWN else "")
        raise ArgumentError(f"there is no event {event!r} (Unlisted({event!r}) sends it all the same){meant}")
    if not listed:
        raise ArgumentError("events names no event")
    return listed


def _check_settings(body: Any, fields: Mapping[str, Any]) -> None:
    """Checks the events of a subscription in any form."""
    given = body if isinstance(body, Mapping) else fields or {"settings": getattr(body, "settings", None)}
    if given.get("settings") is not None:
        _check(given["settings"])


def _find(webhooks: Iterable[Webhook], url: str) -> Webhook | None:
    return next((webhook for webhook in webhooks if webhook.destination == url), None)


def _missing(found: Webhook | None, url: str, wanted: list[str]) -> WebhookSubscribe | None:
    """What subscribes to all that is there and all that is wanted; None where nothing is missing."""
    there: list[Any] = list(found.settings or []) if found is not None else []
    missing: list[Any] = [event for event in wanted if event not in there]
    return WebhookSubscribe(destination=url, settings=[*there, *missing]) if missing else None

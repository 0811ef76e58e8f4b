"""Receivers: what takes the requests of amoCRM in a web application, answers at once, and hands the events on.

    receiver = Receiver(handle, secret=os.environ["HOOK_SECRET"])

`asgi` (for Starlette and FastAPI too), `django` and `flask` put a receiver into an application, each by one function; `rules` say
which requests are taken, `handing_over` what becomes of the events.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable
from datetime import tzinfo
from typing import Any, Protocol, TypeAlias
from urllib.parse import unquote

from amokit_api.argument_checks import check_several
from amokit_api.errors import HookAccountError, HookError, HookSignatureError, HookTooLargeError
from amokit_api.resource import explained_call
from amokit_api.webhooks.event import HookEvent

from ..delivery import Delivery, parse
from ..forms import Limits
from ..own_events import UninstalledEvent
from .handing_over import LOGGER, HandingOver
from .rules import Answer, Rules

__all__ = ["Answer", "Handler", "Queue", "Receiver"]


class Queue(Protocol):
    """What takes events at once or raises an error: `queue.Queue`, `asyncio.Queue`, or the like."""

    def put_nowait(self, item: Any, /) -> None:
        """Puts one in."""


Handler: TypeAlias = Callable[[HookEvent], None] | Callable[[HookEvent], Awaitable[None]] | Queue


class Receiver:
    """Takes requests of amoCRM for one address of a web application.

    It answers as soon as a request is read, since amoCRM waits 2 seconds: 200, and 503 where too much waits, so that amoCRM sends
    it again. Events of one request are handled one after another; what a handler raises is logged, and the next event handled.

    Args:
        handler: Your function, sync or async, that takes one event; or a queue.
        secret: The last segment of the address, at least 16 characters. Whoever knows it can send events.
        accounts: Ids or subdomains of the accounts that are served; all where it is not given.
        zones: Zones of accounts besides those of amoCRM.
        integration: Client id and secret key. With them the uninstall hook (a GET) is taken, and its signature checked.
        zone: The account's time zone, for days in custom fields.
        limits: What is read of a request at most.
        workers: How many threads run a sync handler.
        waiting: How many requests may wait for the handler.

    Raises:
        ArgumentError: The secret is too short, or no segment of an address.
    """

    @explained_call()
    def __init__(
        self,
        handler: Handler,
        *,
        secret: str,
        accounts: Collection[int | str] | None = None,
        zones: Iterable[str] = (),
        integration: tuple[str, str] | None = None,
        zone: tzinfo | None = None,
        limits: Limits | None = None,
        workers: int = 4,
        waiting: int = 1000,
    ) -> None:
        if accounts is not None:
            check_several("accounts", accounts, "ids or subdomains")
        self.limits = limits or Limits()
        self._rules = Rules(secret, accounts, zones, uninstall=integration is not None, size=self.limits.size)
        self._integration = integration
        self._zone = zone
        self._handing_over = HandingOver(handler, workers, waiting)

    def begin(self, method: str, path: str, content_type: str = "", length: str = "") -> Answer | None:
        """What is answered before the body is read; None where the request may be taken.

        Args:
            method: Method of the request.
            path: Its path, percent codes and all.
            content_type, length: Its headers; empty where it has none.
        """
        return self._rules.check(method, unquote(path.rstrip("/").rpartition("/")[2]), content_type, length)

    def finish(self, body: bytes, content_type: str = "", *, query: str = "") -> Answer:
        """Reads a request, hands its events on and says what to answer. Never waits for the handler.

        Args:
            body: The body.
            content_type: Its header.
            query: Query of a GET, which has no body.
        """
        try:
            delivery = parse(query or body, content_type or None, zone=self._zone, limits=self.limits)
            self._verify(delivery, is_query=bool(query))
        except HookTooLargeError as error:
            return self._refuse(413, error)
        except (HookAccountError, HookSignatureError) as error:
            return self._refuse(403, error)
        except HookError as error:
            return self._refuse(400, error)
        if not self._handing_over.take(delivery.events):
            LOGGER.warning("hook of account %s refused: too much waits for the handler", delivery.account.id)
            return Answer(503, retry_after=60)
        return Answer(200)

    def _verify(self, delivery: Delivery, is_query: bool) -> None:
        """Raises HookError, or one of its kind, for what is not to be handed on."""
        self._rules.check_account(delivery.account)
        for event in delivery.events:
            if isinstance(event, UninstalledEvent):
                if self._integration is None:
                    raise HookSignatureError("an uninstall hook cannot be checked: give the receiver its integration=")
                event.verify(*self._integration)
        if not delivery.form:
            raise HookError("it holds nothing")  # as where a server passes on no body of a request without a length
        if is_query and not any(isinstance(event, UninstalledEvent) for event in delivery.events):
            raise HookError("a GET brings an uninstall hook or nothing")

    def _refuse(self, status: int, error: HookError) -> Answer:
        LOGGER.warning("hook refused: %s", error)
        return Answer(status)

    def close(self) -> None:
        """Waits until all that was taken is handled. Not for async handlers; see `aclose`."""
        self._handing_over.close()

    async def aclose(self) -> None:
        """Waits until all that was taken is handled."""
        await self._handing_over.aclose()

# Written by `make generate` from spec/; do not edit.
"""Phone calls."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Literal

from ..resource import AsyncResource

if TYPE_CHECKING:
    from ..batches import Outcome, Progress
    from ..models.call_create import CallCreate
    from ..models.call_created import CallCreated
    from ..models.call_notifications import CallNotifications
    from ..models.call_notifications_created import CallNotificationsCreated


class AsyncCallsResource(AsyncResource):
    """Phone calls."""

    __slots__ = ()

    async def create_many(self, items: Iterable[CallCreate] | AsyncIterable[CallCreate]) -> builtins.list[CallCreated]:
        """Log calls.

        Logs up to 250 calls, 50 advised. The contact or company is found by the last ten digits of the phone; the call goes
        to its single active lead, else to its single customer, else to itself. A call without a match is not stored and
        stands in `errors` of the answer, so part of a batch may fail.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/calls`, see https://www.amocrm.ru/developers/content/crm_platform/calls-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import add_calls as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CallCreate] | AsyncIterable[CallCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[CallCreate, CallCreated]]:
        """Log calls.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator, also an async one.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import add_calls as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def create(self, item: CallCreate) -> CallCreated:
        """Log calls. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import add_calls as operation

        request = operation.build([item])
        return only(request, await self._sender.send(request))

    async def notify(self, body: CallNotifications) -> CallNotificationsCreated:
        """Announce an incoming call.

        Shows a card of the incoming call to users while it rings; nothing is stored. An old (v2) method that is still
        current. The answer names the entity that has the phone, if any.

        Args:
            body: What to send.

        `POST /api/v2/events`, see https://www.amocrm.ru/developers/content/telephony/call_event
        """
        from ..operations import notify_incoming_call as operation

        return await self._sender.send(operation.build(body))

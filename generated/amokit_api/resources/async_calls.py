# Written by `make generate` from spec/; do not edit.
"""Phone calls."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..resource import AsyncResource
from ..serialization.arguments import one_of

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import CallCreateDict, CallNotificationsDict
    from ..models.call_create import CallCreate
    from ..models.call_created import CallCreated
    from ..models.call_notifications import CallNotifications
    from ..models.call_notifications_created import CallNotificationsCreated


class AsyncCallsResource(AsyncResource):
    """Phone calls."""

    __slots__ = ()

    async def create_many(
        self, items: Iterable[CallCreate | CallCreateDict] | AsyncIterable[CallCreate | CallCreateDict]
    ) -> builtins.list[CallCreated]:
        """Log calls.

        Logs up to 250 calls, 50 advised. The contact or company is found by the last ten digits of the phone; the call goes
        to its single active lead, else to its single customer, else to itself. A call without a match is not stored and
        stands in `errors` of the answer, so part of a batch may fail.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

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
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CallCreate, CallCreated]]:
        """Log calls.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import add_calls as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def create(self, item: CallCreate | CallCreateDict) -> CallCreated: ...
    @overload
    async def create(self, **fields: Unpack[CallCreateDict]) -> CallCreated: ...
    async def create(self, item: Any = None, **fields: Any) -> CallCreated:
        """Log calls. One of them; see `create_many`.

        Logs up to 250 calls, 50 advised. The contact or company is found by the last ten digits of the phone; the call goes
        to its single active lead, else to its single customer, else to itself. A call without a match is not stored and
        stands in `errors` of the answer, so part of a batch may fail.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import add_calls as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    @overload
    async def notify(self, body: CallNotifications | CallNotificationsDict) -> CallNotificationsCreated: ...
    @overload
    async def notify(self, **fields: Unpack[CallNotificationsDict]) -> CallNotificationsCreated: ...
    async def notify(self, body: Any = None, **fields: Any) -> CallNotificationsCreated:
        """Announce an incoming call.

        Shows a card of the incoming call to users while it rings; nothing is stored. An old (v2) method that is still
        current. The answer names the entity that has the phone, if any.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v2/events`, see https://www.amocrm.ru/developers/content/telephony/call_event
        """
        from ..operations import notify_incoming_call as operation

        return await self._sender.send(operation.build(one_of(body, fields, "notify")))

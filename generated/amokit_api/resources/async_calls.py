# Written by `make generate` from spec/; do not edit.
"""Phone calls."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..batches import only
from ..batches import send_many_async as send_many
from ..resource import AsyncResource

if TYPE_CHECKING:
    from ..models.call_create import CallCreate
    from ..models.call_created import CallCreated
    from ..models.call_notifications import CallNotifications
    from ..models.call_notifications_created import CallNotificationsCreated


class AsyncCallsResource(AsyncResource):
    """Phone calls."""

    __slots__ = ()

    async def create_many(self, items: Iterable[CallCreate]) -> builtins.list[CallCreated]:
        """Log calls.

        Logs up to 250 calls, 50 advised. The contact or company is found by the last ten digits of the phone; the call goes
        to its single active lead, else to its single customer, else to itself. A call without a match is not stored and
        stands in `errors` of the answer, so part of a batch may fail.

        Args:
            items: Any number of objects; they are sent 50 a request.

        `POST /api/v4/calls`, see https://www.amocrm.ru/developers/content/crm_platform/calls-api
        """
        from ..operations import add_calls as operation

        return await send_many(self._sender, lambda chunk: operation.build(chunk), items, 50)

    async def create(self, item: CallCreate) -> CallCreated:
        """Log calls. One of them; see `create_many`."""
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

# Written by `make generate` from spec/; do not edit.
"""Short links."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Literal

from ..resource import AsyncResource

if TYPE_CHECKING:
    from ..batches import Outcome, Progress
    from ..models.short_link import ShortLink
    from ..models.short_link_create import ShortLinkCreate


class AsyncShortLinksResource(AsyncResource):
    """Short links."""

    __slots__ = ()

    async def create_many(self, items: Iterable[ShortLinkCreate] | AsyncIterable[ShortLinkCreate]) -> builtins.list[ShortLink]:
        """Create short links.

        Shortens up to 250 addresses, each for one contact. The answer follows the order of the request but has no
        `request_id`, and items without rights are left out: match by `metadata.entity_id`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/short_links`, see https://www.amocrm.ru/developers/content/crm_platform/short_links
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_short_links as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[ShortLinkCreate] | AsyncIterable[ShortLinkCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncIterator[Outcome[ShortLinkCreate, ShortLink]]:
        """Create short links.

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
        from ..operations import create_short_links as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    async def create(self, item: ShortLinkCreate) -> ShortLink:
        """Create short links. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_short_links as operation

        request = operation.build([item])
        return only(request, await self._sender.send(request))

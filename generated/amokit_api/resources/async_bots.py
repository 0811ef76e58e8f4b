# Written by `make generate` from spec/; do not edit.
"""Bots."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import BotRunDict, BotsFilterDict, BotsRunDict, BotsRunV2Dict, BotStopDict
    from ..models.bot import Bot
    from ..models.bot_run import BotRun
    from ..models.bot_stop import BotStop
    from ..models.bots_filter import BotsFilter
    from ..models.bots_run import BotsRun
    from ..models.bots_run_v2 import BotsRunV2


class AsyncBotsResource(AsyncResource):
    """Bots."""

    __slots__ = ()

    async def get(self, id: int, *, with_: Iterable[Literal["favorite"] | Unlisted] | None = None) -> Bot:
        """Get one salesbot.

        One bot by id; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each bot to include.

        `GET /api/v4/bots/{id}`, see https://developers.kommo.com/reference/get-salesbot-by-id
        """
        from ..operations import get_bot as operation

        return await self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        filter: BotsFilter | BotsFilterDict | RawModel | None = None,
        with_: Iterable[Literal["favorite"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Bot]:
        """List salesbots.

        Bots of the account, page by page.

        Args:
            filter: What to select; fields of `BotsFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each bot to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/bots`, see https://www.amocrm.ru/developers/content/digital_pipeline/salesbot
        """
        from ..operations import list_bots as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    @overload
    async def run(self, id: int, body: BotRun | BotRunDict) -> None: ...
    @overload
    async def run(self, id: int, **fields: Unpack[BotRunDict]) -> None: ...
    async def run(self, id: int, body: Any = None, **fields: Any) -> None:
        """Run a salesbot for one entity.

        Queues a run of the bot; `NotFoundError` when there is no such bot.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/bots/{id}/run`, see https://developers.kommo.com/reference/launch-salesbot
        """
        from ..operations import run_bot as operation

        await self._sender.send(operation.build(id, one_of(body, fields, "run", "id")))

    async def run_many(self, items: Iterable[BotsRun | BotsRunDict] | AsyncIterable[BotsRun | BotsRunDict]) -> None:
        """Run salesbots for many entities.

        Queues up to 100 runs.

        Args:
            items: Any number; 100 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/bots/run`, see https://developers.kommo.com/reference/launch-salesbots
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import run_bots as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 100, 100), items)

    def run_each(
        self,
        items: Iterable[BotsRun] | AsyncIterable[BotsRun],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[BotsRun, None]]:
        """Run salesbots for many entities.

        Like `run_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 100 objects where no `size` up to 100 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import run_bots as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 100, 100), items, options)

    async def run_many_v2(self, items: Iterable[BotsRunV2 | BotsRunV2Dict] | AsyncIterable[BotsRunV2 | BotsRunV2Dict]) -> None:
        """Run salesbots, the old way.

        Queues up to 100 runs through the old API, which numbers the kinds of entities. Prefer `run_many`; what the answer
        may hold (`{}` or a success flag) is not read.

        Args:
            items: Any number; 100 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v2/salesbot/run`, see https://www.amocrm.ru/developers/content/digital_pipeline/salesbot
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import run_salesbots_v2 as operation

        await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 100, 100), items)

    def run_v2_each(
        self,
        items: Iterable[BotsRunV2] | AsyncIterable[BotsRunV2],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[BotsRunV2, None]]:
        """Run salesbots, the old way.

        Like `run_many_v2`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 100 objects where no `size` up to 100 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import run_salesbots_v2 as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 100, 100), items, options)

    @overload
    async def stop(self, id: int, body: BotStop | BotStopDict) -> None: ...
    @overload
    async def stop(self, id: int, **fields: Unpack[BotStopDict]) -> None: ...
    async def stop(self, id: int, body: Any = None, **fields: Any) -> None:
        """Stop a salesbot for one lead.

        Queues a stop of the bot's run for this lead.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v4/bots/{id}/stop`, see https://developers.kommo.com/reference/stop-salesbot
        """
        from ..operations import stop_bot as operation

        await self._sender.send(operation.build(id, one_of(body, fields, "stop", "id")))

# Written by `make generate` from spec/; do not edit.
"""Bots."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..batches import chunks
from ..pages import Page, open_page
from ..resource import Resource
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.bot import Bot
    from ..models.bot_run import BotRun
    from ..models.bot_stop import BotStop
    from ..models.bots_filter import BotsFilter
    from ..models.bots_run import BotsRun
    from ..models.bots_run_v2 import BotsRunV2


class BotsResource(Resource):
    """Bots."""

    __slots__ = ()

    def get(self, id: int, *, with_: Iterable[Literal["favorite"] | Unlisted] | None = None) -> Bot:
        """Get one salesbot.

        One bot by id; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each bot to include.

        `GET /api/v4/bots/{id}`, see https://developers.kommo.com/reference/get-salesbot-by-id
        """
        from ..operations import get_bot as operation

        return self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        filter: BotsFilter | None = None,
        with_: Iterable[Literal["favorite"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
    ) -> Page[Bot]:
        """List salesbots.

        Bots of the account, page by page.

        Args:
            filter: What to select; fields of `BotsFilter`.
            with_: Further parts of each bot to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.

        `GET /api/v4/bots`, see https://www.amocrm.ru/developers/content/digital_pipeline/salesbot
        """
        from ..operations import list_bots as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit)
        return open_page(self._sender, request)

    def run(self, id: int, body: BotRun) -> None:
        """Run a salesbot for one entity.

        Queues a run of the bot; `NotFoundError` when there is no such bot.

        Args:
            id: Id of the object.
            body: What to send.

        `POST /api/v4/bots/{id}/run`, see https://developers.kommo.com/reference/launch-salesbot
        """
        from ..operations import run_bot as operation

        self._sender.send(operation.build(id, body))

    def run_many(self, items: Iterable[BotsRun]) -> None:
        """Run salesbots for many entities.

        Queues up to 100 runs.

        Args:
            items: Any number of objects; they are sent 100 a request.

        `POST /api/v4/bots/run`, see https://developers.kommo.com/reference/launch-salesbots
        """
        from ..operations import run_bots as operation

        for chunk in chunks(items, 100):
            self._sender.send(operation.build(chunk))

    def run_many_v2(self, items: Iterable[BotsRunV2]) -> None:
        """Run salesbots, the old way.

        Queues up to 100 runs through the old API, which numbers the kinds of entities. Prefer `run_many`; what the answer
        may hold (`{}` or a success flag) is not read.

        Args:
            items: Any number of objects; they are sent 100 a request.

        `POST /api/v2/salesbot/run`, see https://www.amocrm.ru/developers/content/digital_pipeline/salesbot
        """
        from ..operations import run_salesbots_v2 as operation

        for chunk in chunks(items, 100):
            self._sender.send(operation.build(chunk))

    def stop(self, id: int, body: BotStop) -> None:
        """Stop a salesbot for one lead.

        Queues a stop of the bot's run for this lead.

        Args:
            id: Id of the object.
            body: What to send.

        `POST /api/v4/bots/{id}/stop`, see https://developers.kommo.com/reference/stop-salesbot
        """
        from ..operations import stop_bot as operation

        self._sender.send(operation.build(id, body))

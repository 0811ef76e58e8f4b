# Written by `make generate` from spec/; do not edit.
"""List salesbots. `GET /api/v4/bots`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..base import RawModel
from ..exchange import Answer, PageData, Request
from ..query import Pairs, add, add_filter, encode, known
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.bot import Bot
    from ..models.bots_filter import BotsFilter

_RESULT: Ref[Bot] = Ref("bot", "Bot")
_FILTER: Ref[BotsFilter] = Ref("bots_filter", "BotsFilter")


def build(
    *,
    filter: BotsFilter | RawModel | None = None,
    with_: Iterable[Literal["favorite"] | Unlisted] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[Bot]]:
    """The request.

    Args:
        filter: What to select; fields of `BotsFilter`, or a `RawModel` for what it does not know yet.
        with_: Further parts of each bot to include.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("favorite",)), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {})
    return Request(operation="list_bots", method="GET", path="/api/v4/bots", parse=parse, query=encode(pairs), idempotent=True)


def parse(answer: Answer) -> PageData[Bot]:
    """What a successful answer means."""
    return answer.page(_RESULT, "items")

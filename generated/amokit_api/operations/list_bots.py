# Written by `make generate` from spec/; do not edit.
"""List salesbots. `GET /api/v4/bots`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import BotsFilterDict
    from ..models.bot import Bot
    from ..models.bots_filter import BotsFilter

_RESULT: ModelDecoder[Bot] = ModelDecoder("bot", "Bot")
_FILTER: ModelDecoder[BotsFilter] = ModelDecoder("bots_filter", "BotsFilter")


def build(
    *,
    filter: BotsFilter | BotsFilterDict | RawModel | None = None,
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
    add(pairs, "with", check_listed("with_", with_, ("favorite",)), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {})
    return Request(operation="list_bots", method="GET", path="/api/v4/bots", parse=parse, query=encode(pairs), idempotent=True)


def parse(response: ApiResponse) -> PageData[Bot]:
    """What a successful response holds."""
    return response.page(_RESULT, "items")

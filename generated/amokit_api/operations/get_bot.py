# Written by `make generate` from spec/; do not edit.
"""Get one salesbot. `GET /api/v4/bots/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.bot import Bot

_RESULT: ModelDecoder[Bot] = ModelDecoder("bot", "Bot")


def build(id: int, *, with_: Iterable[Literal["favorite"] | Unlisted] | None = None) -> Request[Bot]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each bot to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("favorite",)), "csv")
    return Request(
        operation="get_bot",
        method="GET",
        path=f"/api/v4/bots/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Bot:
    """What a successful response holds."""
    return response.one(_RESULT)

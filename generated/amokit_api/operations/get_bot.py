# Written by `make generate` from spec/; do not edit.
"""Get one salesbot. `GET /api/v4/bots/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.bot import Bot

_RESULT: Ref[Bot] = Ref("bot", "Bot")


def build(id: int, *, with_: Iterable[Literal["favorite"] | Unlisted] | None = None) -> Request[Bot]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each bot to include.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("favorite",)), "csv")
    return Request(
        operation="get_bot",
        method="GET",
        path=f"/api/v4/bots/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> Bot:
    """What a successful answer means."""
    return answer.one(_RESULT)

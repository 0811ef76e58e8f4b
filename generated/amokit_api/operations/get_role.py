# Written by `make generate` from spec/; do not edit.
"""Get one role. `GET /api/v4/roles/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.role import Role

_RESULT: Ref[Role] = Ref("role", "Role")


def build(id: int, *, with_: Iterable[Literal["users"] | Unlisted] | None = None) -> Request[Role]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each role to include.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("users",)), "csv")
    return Request(
        operation="get_role",
        method="GET",
        path=f"/api/v4/roles/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> Role:
    """What a successful answer means."""
    return answer.one(_RESULT)

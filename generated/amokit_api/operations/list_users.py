# Written by `make generate` from spec/; do not edit.
"""List users. `GET /api/v4/users`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, PageData, Request
from ..query import Pairs, add, encode, known
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.user import User

_RESULT: Ref[User] = Ref("user", "User")


def build(
    *,
    with_: Iterable[Literal["role", "group", "uuid", "amojo_id", "user_rank", "phone_number"] | Unlisted] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[User]]:
    """The request.

    Args:
        with_: Further parts of each user to include.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("role", "group", "uuid", "amojo_id", "user_rank", "phone_number")), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(operation="list_users", method="GET", path="/api/v4/users", parse=parse, query=encode(pairs), idempotent=True)


def parse(answer: Answer) -> PageData[User]:
    """What a successful answer means."""
    return answer.page(_RESULT, "users")

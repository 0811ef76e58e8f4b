# Written by `make generate` from spec/; do not edit.
"""List roles. `GET /api/v4/roles`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, PageData, Request
from ..query import Pairs, add, encode, known
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.role import Role

_RESULT: Ref[Role] = Ref("role", "Role")


def build(
    *, with_: Iterable[Literal["users"] | Unlisted] | None = None, page: int | None = None, limit: int | None = None
) -> Request[PageData[Role]]:
    """The request.

    Args:
        with_: Further parts of each role to include.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("users",)), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(operation="list_roles", method="GET", path="/api/v4/roles", parse=parse, query=encode(pairs), idempotent=True)


def parse(answer: Answer) -> PageData[Role]:
    """What a successful answer means."""
    return answer.page(_RESULT, "roles")

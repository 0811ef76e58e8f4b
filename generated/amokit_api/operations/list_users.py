# Written by `make generate` from spec/; do not edit.
"""List users. `GET /api/v4/users`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.user import User

_RESULT: ModelDecoder[User] = ModelDecoder("user", "User")


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
    add(pairs, "with", check_listed("with_", with_, ("role", "group", "uuid", "amojo_id", "user_rank", "phone_number")), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(operation="list_users", method="GET", path="/api/v4/users", parse=parse, query=encode(pairs), idempotent=True)


def parse(response: ApiResponse) -> PageData[User]:
    """What a successful response holds."""
    return response.page(_RESULT, "users")

# Written by `make generate` from spec/; do not edit.
"""Get one user. `GET /api/v4/users/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.user import User

_RESULT: ModelDecoder[User] = ModelDecoder("user", "User")


def build(
    id: int,
    *,
    with_: Iterable[Literal["role", "group", "uuid", "amojo_id", "user_rank", "phone_number"] | Unlisted] | None = None,
) -> Request[User]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each user to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("role", "group", "uuid", "amojo_id", "user_rank", "phone_number")), "csv")
    return Request(
        operation="get_user",
        method="GET",
        path=f"/api/v4/users/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> User:
    """What a successful response holds."""
    return response.one(_RESULT)

# Written by `make generate` from spec/; do not edit.
"""Get one role. `GET /api/v4/roles/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.role import Role

_RESULT: ModelDecoder[Role] = ModelDecoder("role", "Role")


def build(id: int, *, with_: Iterable[Literal["users"] | Unlisted] | None = None) -> Request[Role]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each role to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("users",)), "csv")
    return Request(
        operation="get_role",
        method="GET",
        path=f"/api/v4/roles/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Role:
    """What a successful response holds."""
    return response.one(_RESULT)

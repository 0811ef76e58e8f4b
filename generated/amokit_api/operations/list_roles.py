# Written by `make generate` from spec/; do not edit.
"""List roles. `GET /api/v4/roles`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.role import Role

_RESULT: ModelDecoder[Role] = ModelDecoder("role", "Role")


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
    add(pairs, "with", check_listed("with_", with_, ("users",)), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(operation="list_roles", method="GET", path="/api/v4/roles", parse=parse, query=encode(pairs), idempotent=True)


def parse(response: ApiResponse) -> PageData[Role]:
    """What a successful response holds."""
    return response.page(_RESULT, "roles")

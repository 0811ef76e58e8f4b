# Written by `make generate` from spec/; do not edit.
"""Update one role. `PATCH /api/v4/roles/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.role import Role
    from ..models.role_update import RoleUpdate

_RESULT: ModelDecoder[Role] = ModelDecoder("role", "Role")


def build(id: int, body: RoleUpdate) -> Request[Role]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_role",
        method="PATCH",
        path=f"/api/v4/roles/{path_segment('id', id)}",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> Role:
    """What a successful response holds."""
    return response.one(_RESULT)

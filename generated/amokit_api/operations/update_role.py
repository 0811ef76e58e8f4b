# Written by `make generate` from spec/; do not edit.
"""Update one role. `PATCH /api/v4/roles/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import RoleUpdateDict
    from ..models.role import Role
    from ..models.role_update import RoleUpdate

_RESULT: ModelDecoder[Role] = ModelDecoder("role", "Role")
_SENT: ModelDecoder[RoleUpdate] = ModelDecoder("role_update", "RoleUpdate")


def build(id: int, body: RoleUpdate | RoleUpdateDict) -> Request[Role]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_role", _SENT)
    return Request(
        operation="update_role",
        method="PATCH",
        path=f"/api/v4/roles/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> Role:
    """What a successful response holds."""
    return response.one(_RESULT)

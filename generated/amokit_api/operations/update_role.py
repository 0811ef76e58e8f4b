# Written by `make generate` from spec/; do not edit.
"""Update one role. `PATCH /api/v4/roles/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.role import Role
    from ..models.role_update import RoleUpdate

_RESULT: Ref[Role] = Ref("role", "Role")


def build(id: int, body: RoleUpdate) -> Request[Role]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_role", method="PATCH", path=f"/api/v4/roles/{segment('id', id)}", parse=parse, body=write(body)
    )


def parse(answer: Answer) -> Role:
    """What a successful answer means."""
    return answer.one(_RESULT)

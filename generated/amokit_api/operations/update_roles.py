# Written by `make generate` from spec/; do not edit.
"""Update roles. `PATCH /api/v4/roles`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.role import Role
    from ..models.role_update import RoleUpdate

_RESULT: Ref[Role] = Ref("role", "Role")


def build(items: Iterable[RoleUpdate]) -> Request[builtins.list[Role]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(operation="update_roles", method="PATCH", path="/api/v4/roles", parse=parse, body=batch_body(items, "id"))


def parse(answer: Answer) -> builtins.list[Role]:
    """What a successful answer means."""
    return answer.many(_RESULT, "roles")

# Written by `make generate` from spec/; do not edit.
"""Update roles. `PATCH /api/v4/roles`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import RoleUpdateItemDict
    from ..models.role import Role
    from ..models.role_update import RoleUpdate

_RESULT: ModelDecoder[Role] = ModelDecoder("role", "Role")
_SENT: ModelDecoder[RoleUpdate] = ModelDecoder("role_update", "RoleUpdate")


def build(items: Iterable[RoleUpdate | RoleUpdateItemDict]) -> Request[builtins.list[Role]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_roles", method="PATCH", path="/api/v4/roles", parse=parse, given=given, body=batch_body(given, "id")
    )


def parse(response: ApiResponse) -> builtins.list[Role]:
    """What a successful response holds."""
    return response.many(_RESULT, "roles")

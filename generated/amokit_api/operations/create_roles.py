# Written by `make generate` from spec/; do not edit.
"""Create roles. `POST /api/v4/roles`"""

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
    from ..dicts import RoleCreateDict
    from ..models.role import Role
    from ..models.role_create import RoleCreate

_RESULT: ModelDecoder[Role] = ModelDecoder("role", "Role")
_SENT: ModelDecoder[RoleCreate] = ModelDecoder("role_create", "RoleCreate")


def build(items: Iterable[RoleCreate | RoleCreateDict]) -> Request[builtins.list[Role]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_roles", method="POST", path="/api/v4/roles", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[Role]:
    """What a successful response holds."""
    return response.many(_RESULT, "roles")

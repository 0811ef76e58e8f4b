# Written by `make generate` from spec/; do not edit.
"""Create users. `POST /api/v4/users`"""

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
    from ..dicts import UserCreateDict
    from ..models.user import User
    from ..models.user_create import UserCreate

_RESULT: ModelDecoder[User] = ModelDecoder("user", "User")
_SENT: ModelDecoder[UserCreate] = ModelDecoder("user_create", "UserCreate")


def build(items: Iterable[UserCreate | UserCreateDict]) -> Request[builtins.list[User]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_users", method="POST", path="/api/v4/users", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> builtins.list[User]:
    """What a successful response holds."""
    return response.many(_RESULT, "users")

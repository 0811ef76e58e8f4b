"""Which operations are for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..description import Operation
from ..problems import Problem

if TYPE_CHECKING:
    from ..world import World


def check_access(world: World, operation: Operation, user_id: int) -> None:
    """403 for an ordinary user where only an administrator may (`x-access` of the operation)."""
    if operation.extensions.get("x-access") == "administrator" and not world.account.is_admin(user_id):
        raise Problem(403, "Only administrators of the account may do this")

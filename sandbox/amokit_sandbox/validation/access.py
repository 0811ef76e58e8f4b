"""Who may do what: operations for administrators alone, and rights of users on objects (`A` all, `G` of the group, `M` own)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..description import Operation
from ..problems import Problem

if TYPE_CHECKING:
    from ..store.documents import Condition, Document
    from ..world import World

# Areas that one flag of the rights opens as a whole.
FLAGS = {"catalogs": "catalog_access", "files": "files_access"}


def check_access(world: World, operation: Operation, user_id: int) -> None:
    """403 for an ordinary user where only an administrator may (`x-access` of the operation), and in a closed area."""
    if not user_id or world.account.is_admin(user_id):
        return
    found = world.resources.by_operation.get(operation.id)
    flag = FLAGS.get(found.template.partition("/")[0]) if found else None
    if operation.extensions.get("x-access") == "administrator":
        raise Problem(403, "Only administrators of the account may do this")
    if flag and not rights_of(world, user_id).get(flag):
        raise Problem(403, f"The user has no {flag}")


def rights_of(world: World, user_id: int) -> dict[str, Any]:
    found: dict[str, Any] = world.account.users.get(user_id, {}).get("rights") or {}
    return found


def letter(world: World, user_id: int, collection: str, action: str, data: dict[str, Any] | None = None) -> str:
    """The right of a user; where rights of stages are given, those go before the general ones."""
    rights = rights_of(world, user_id)
    if not user_id or rights.get("is_admin") or user_id not in world.account.users:
        return "A"
    for stage in rights.get("status_rights") or () if data and collection == "leads" else ():
        if data and (stage["pipeline_id"], stage["status_id"]) == (data.get("pipeline_id"), data.get("status_id")):
            return str(stage.get("rights", {}).get(action, "A"))
    return str((rights.get(collection) or {}).get(action, "A"))


def users_within(world: World, user_id: int, right: str) -> list[int]:
    """Whose objects a right reaches: those of the group, or the user's own."""
    if right == "G":
        group = world.account.group_of(user_id)
        return [one for one in world.account.users if world.account.group_of(one) == group]
    return [user_id] if right == "M" else []


def check_right(world: World, user_id: int, document: Document, action: str) -> None:
    """403 where the user has no such right on the object; notes go by their entity."""
    collection, data = document.collection, document.data
    if collection.endswith("/notes") and document.parent is not None:
        entity = world.documents.get(collection.removesuffix("/notes"), document.parent)
        if entity is None:
            return
        collection, data, action = entity.collection, entity.data, "view" if action == "view" else "edit"
    right = letter(world, user_id, collection, action, data)
    if (
        right == "A"
        or (action == "add" and right != "D")
        or data.get("responsible_user_id") in users_within(world, user_id, right)
    ):
        return
    raise Problem(403, f"The user may not {action} this one of {collection}")


def visible(world: World, user_id: int, collection: str) -> list[Condition]:
    """Which objects of a list a user may see."""
    right = letter(world, user_id, collection, "view")
    if right == "A":
        return []
    users = users_within(world, user_id, right)
    return [(f"responsible_user_id IN ({', '.join(map(str, users))})", [])]

"""Rights of users and roles: answers always hold them whole, whatever a request said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ENTITIES = ("leads", "contacts", "companies")
ACTIONS = ("view", "edit", "add", "delete", "export")


def rights(letter: str) -> dict[str, Any]:
    """The same right on everything: `A` all, `G` of the group, `M` own, `D` none."""
    every = {entity: {action: "A" if action == "add" and letter != "D" else letter for action in ACTIONS} for entity in ENTITIES}
    return {
        **every,
        "tasks": {"edit": letter, "delete": letter},
        "mail_access": letter == "A",
        "catalog_access": letter == "A",
        "files_access": letter == "A",
        "status_rights": None,
        "catalog_rights": None,
    }


NO_RIGHTS = rights("D")
USER_FLAGS = {"is_admin": False, "is_free": False, "is_active": True, "group_id": None, "role_id": None}


def merged(old: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Rights with some of them given anew: what is not named stays."""
    new = dict(old)
    for name, value in given.items():
        known = new.get(name)
        new[name] = {**known, **value} if isinstance(known, dict) and isinstance(value, dict) else value
    return new

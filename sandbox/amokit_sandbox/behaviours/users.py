"""Users and roles, with their rights: answers always hold these whole, whatever a request said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..http.calls import Call
from ..problems import each, refuse
from ..resources.hooks import answers, before_delete, before_save, embeds
from ..resources.writer import Change
from ..store.documents import Document, Documents

ENTITIES = ("leads", "contacts", "companies")
ACTIONS = ("view", "edit", "add", "delete", "export")
NO_RIGHTS: dict[str, Any] = {
    **{entity: dict.fromkeys(ACTIONS, "D") for entity in ENTITIES},
    "tasks": {"edit": "D", "delete": "D"},
    **dict.fromkeys(("mail_access", "catalog_access", "files_access"), False),
    "status_rights": None,
    "catalog_rights": None,
}
USER_FLAGS = {"is_admin": False, "is_free": False, "is_active": True, "group_id": None, "role_id": None}


def merged(old: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Rights with some of them given anew: what is not named stays."""
    new = dict(old)
    for name, value in given.items():
        known = new.get(name)
        new[name] = {**known, **value} if isinstance(known, dict) and isinstance(value, dict) else value
    return new


@before_save("roles")
def complete_role(change: Change) -> None:
    """Rights are read whole; what a request leaves out stays as it was."""
    new = merged((change.old or {}).get("rights") or NO_RIGHTS, change.item.get("rights") or {})
    change.new["rights"] = {**new, "status_rights": new.get("status_rights") or None}


def users_of(role_id: int, documents: Documents) -> list[Document]:
    return documents.find("users", by={"rights.role_id": role_id})


@before_delete("roles")
def leave_role(change: Change) -> None:
    for user in users_of(change.document.id, change.documents):
        change.documents.keep(user, rights={**user.data["rights"], "role_id": None})


@embeds("roles")
def embed_users(call: Call, role: Document) -> dict[str, Any]:
    return {"users": [user.id for user in users_of(role.id, call.documents)]} if call.wants("users") else {}


@before_save("users")
def complete_user(change: Change) -> None:
    """A role gives its rights; a password is not kept."""
    new, given = change.new, dict(change.item.get("rights") or {})
    role_id = given.get("role_id")
    role = change.documents.get("roles", role_id) if role_id is not None else None
    change.refer("roles", role_id, "rights", "role_id")
    base = (change.old or {}).get("rights") or {**NO_RIGHTS, **USER_FLAGS}
    new.pop("password", None)
    number = f"{change.document.id:012d}"
    ids = {"uuid": f"44444444-5555-6666-7777-{number}", "amojo_id": f"55555555-6666-7777-8888-{number}"}
    known = {"user_rank": "newbie", **ids, **new}
    new |= {**known, "rights": merged(merged(base, role.data["rights"] if role else {}), given)}


@embeds("users")
def embed_roles(call: Call, user: Document) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    rights = user.data["rights"]
    if call.wants("role"):
        role = call.documents.get("roles", rights.get("role_id"))
        parts["roles"] = [call.refer("roles", role.id, name=role.data["name"])] if role else []
    if call.wants("group"):
        parts["groups"] = [one for one in call.world.account.settings["$groups"] if one["id"] == rights.get("group_id")]
    return parts


@answers("activate_users", "deactivate_users")
def activate_users(call: Call) -> None:
    """All but administrators can be switched off and on again."""
    active = call.operation.id == "activate_users"

    def one(item: dict[str, Any]) -> None:
        user = call.world.find("users", item["id"])
        if user is None or user.data["rights"]["is_admin"]:
            raise refuse("id")
        call.documents.keep(user, rights={**user.data["rights"], "is_active": active})

    each(call.body, one)

"""The account: its ids, and its users, pipelines and dictionaries as checks need them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from .store.database import Database
from .store.documents import Document, Documents
from .store.query_filters import sorting

BY_SORT = sorting(("sort", "id"))

ACCOUNT_ID = 77
SUBDOMAIN = "example"
ADMINISTRATOR = 504141
ROBOT = 0
AMOJO_ID = "af9945ff-1490-4cad-807d-945c15d88bec"

WON, LOST = 142, 143
CLOSED = (WON, LOST)
UNSORTED_TYPE = 1

KINDS = {"leads": "lead", "contacts": "contact", "companies": "company", "customers": "customer", "tasks": "task"}
"""Kinds of entities as paths and as events name them."""
PLURALS = {singular: plural for plural, singular in KINDS.items()}
ENTITIES = ("leads", "contacts", "companies", "customers")
"""Those that have custom fields, tags and links."""
NUMBERS = {"contact": 1, "lead": 2, "company": 3, "customer": 12}
"""Kinds of entities as older parts of the API name them."""


def time_text(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")


def held_id(database: Database, wanted: int | None) -> int:
    """The id of the account that a database holds, else the one that is wanted. Raises ValueError where they differ."""
    row = database.row("SELECT id FROM documents WHERE collection = 'account'")
    held = int(row["id"]) if row else None
    if None not in (held, wanted) and held != wanted:
        raise ValueError(f"the database holds account {held}, not {wanted}: leave account_id out, or give another file")
    return held or wanted or ACCOUNT_ID


def ids_of(account_id: int) -> dict[str, Any]:
    """All ids of an account: no two accounts have one in common."""
    if account_id == ACCOUNT_ID:
        return {"id": ACCOUNT_ID, "amojo_id": AMOJO_ID}
    others = {name: str(uuid5(NAMESPACE_OID, f"{name} {account_id}")) for name in ("amojo_id", "uuid")}
    return {"id": account_id, **others}


class Account:
    """What is asked of the account with every request."""

    def __init__(self, documents: Documents, id: int) -> None:
        self.documents = documents
        self.id = id
        self.amojo_id: str = ids_of(id)["amojo_id"]

    @property
    def settings(self) -> dict[str, Any]:
        """The account itself."""
        found = self.documents.get("account", self.id)
        return found.data if found else {}

    def set(self, **settings: Any) -> None:
        self.documents.put(Document("account", self.id, {**self.settings, **settings}))

    @property
    def users(self) -> Mapping[int, dict[str, Any]]:
        return {one["id"]: one for one in self.documents.table("users")}

    @property
    def pipelines(self) -> Mapping[int, dict[str, Any]]:
        return {one["id"]: one for one in self.documents.table("leads/pipelines", order=BY_SORT)}

    def statuses(self, pipeline_id: int) -> list[dict[str, Any]]:
        """Statuses of a pipeline in their order: that of incoming leads first, won and lost last."""
        return self.documents.table("leads/pipelines/statuses", pipeline_id, BY_SORT)

    @property
    def main_pipeline(self) -> int:
        """Where leads go that name none."""
        return next((id for id, one in self.pipelines.items() if one.get("is_main")), next(iter(self.pipelines)))

    def first_status(self, pipeline_id: int, unsorted: bool = False) -> int:
        """The status of new leads of a pipeline, or that of its incoming ones."""
        statuses = self.statuses(pipeline_id)
        found = (int(one["id"]) for one in statuses if (one.get("type") == UNSORTED_TYPE) == unsorted)
        return next(found, statuses[0]["id"])

    def pipeline_of(self, status_id: int, current: int) -> int | None:
        """The pipeline of a status, the current one first; None when there is no such status."""
        for pipeline_id in (current, *self.pipelines):
            if any(status["id"] == status_id for status in self.statuses(pipeline_id)):
                return pipeline_id
        return None

    def is_admin(self, user_id: int) -> bool:
        return bool(self.users.get(user_id, {}).get("rights", {}).get("is_admin"))

    def group_of(self, user_id: int | None) -> int:
        """The group of a user; 0 is that of everybody else."""
        return int(self.users.get(user_id or 0, {}).get("rights", {}).get("group_id") or 0)

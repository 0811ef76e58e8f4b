"""The account: its ids, and its users, pipelines and dictionaries as checks need them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from .store.documents import Document, Documents
from .store.query_filters import sorting

T = TypeVar("T")
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
ENTITIES = ("leads", "contacts", "companies", "customers")
"""Those that have custom fields, tags and links."""
NUMBERS = {"contact": 1, "lead": 2, "company": 3, "customer": 12}
"""Kinds of entities as older parts of the API name them."""


def time_text(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")


class Account:
    """What is asked of the account with every request; read once after each change."""

    def __init__(self, documents: Documents) -> None:
        self.documents = documents
        self._kept: dict[str, tuple[Any, Any]] = {}

    @property
    def settings(self) -> dict[str, Any]:
        """The account itself."""
        found = self.documents.get("account", ACCOUNT_ID)
        return found.data if found else {}

    def set(self, **settings: Any) -> None:
        self.documents.put(Document("account", ACCOUNT_ID, {**self.settings, **settings}))

    @property
    def users(self) -> Mapping[int, dict[str, Any]]:
        return self._cached("users", lambda: {one.id: one.data for one in self.documents.find("users")})

    @property
    def pipelines(self) -> Mapping[int, dict[str, Any]]:
        return self._cached(
            "leads/pipelines", lambda: {one.id: one.data for one in self.documents.find("leads/pipelines", order=BY_SORT)}
        )

    @property
    def _statuses(self) -> Mapping[int, list[dict[str, Any]]]:
        def read() -> dict[int, list[dict[str, Any]]]:
            found: dict[int, list[dict[str, Any]]] = {}
            for one in self.documents.find("leads/pipelines/statuses", order=BY_SORT):
                found.setdefault(one.parent, []).append(one.data)
            return found

        return self._cached("leads/pipelines/statuses", read)

    def statuses(self, pipeline_id: int) -> list[dict[str, Any]]:
        """Statuses of a pipeline in their order: that of incoming leads first, won and lost last."""
        return self._statuses.get(pipeline_id, [])

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

    def _cached(self, collection: str, read: Callable[[], T]) -> T:
        version = self.documents.version(collection)
        known = self._kept.get(collection)
        if known is None or known[0] != version:
            known = self._kept[collection] = (version, read())
        found: T = known[1]
        return found

"""Leads, contacts and companies as they are kept and written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from .account import CLOSED, LOST, Account
from .links import Links
from .problems import FieldError, Refused, not_found
from .store import Store, marks
from .tags import Tags

NAMES = {"leads": "Lead", "contacts": "Contact", "companies": "Company"}

# What a request (or a seed) sets without further ado.
PLAIN = ("responsible_user_id", "created_by", "updated_by", "created_at", "updated_at", "closest_task_at", "is_deleted")
EXTRA = ("visitor_uid", "first_name", "last_name")

# What goes with an entity: table, column of its kind, column of its id.
OWNED = (("entity_tags", "kind", "entity_id"), ("links", "kind", "id"), ("links", "to_kind", "to_id"))

Entity = dict[str, Any]


class Records:
    """The entities of the account."""

    def __init__(self, store: Store, account: Account) -> None:
        self.store = store
        self._account = account
        self._tags = Tags(store)
        self.links = Links(store)

    def create(
        self,
        kind: str,
        item: Mapping[str, Any],
        now: int,
        user_id: int,
        *,
        id: int | None = None,
        unsorted: bool = False,
    ) -> int:
        """Keeps a new entity and gives its id; a seed may choose the id, and replaces what has it already."""
        new = self._take(kind, id) if id else self.store.new_id()
        fresh: Entity = {
            "kind": kind,
            "id": new,
            "name": f"{NAMES[kind]} #{new}",
            "responsible_user_id": user_id,
            "created_by": user_id,
            "updated_by": user_id,
            "created_at": now,
            "updated_at": now,
            "closed_at": None,
            "loss_reason_id": None,
            "is_deleted": 0,
            "is_unsorted": int(unsorted),
            "custom_fields_values": None,
            "extra": {},
        }
        if kind == "leads":
            fresh |= {"price": 0, "pipeline_id": self._account.main_pipeline, "status_id": None}
        self._write(kind, fresh, item)
        return new

    def update(self, kind: str, id: int, item: Mapping[str, Any], now: int, user_id: int) -> sqlite3.Row:
        """Changes what an item gives and leaves the rest; gives the entity as it is now."""
        current = dict(self.row(kind, id))
        current["extra"] = json.loads(current["extra"])
        current["custom_fields_values"] = json.loads(current["custom_fields_values"] or "null")
        self._write(kind, {**current, "updated_at": now, "updated_by": user_id}, item)
        return self.row(kind, id)

    def row(self, kind: str, id: int) -> sqlite3.Row:
        found = self.store.row("SELECT * FROM entities WHERE kind = ? AND id = ?", (kind, id))
        if found is None:
            raise not_found()
        return found

    def settle(self, kind: str, ids: Iterable[int], *, delete: bool = False) -> None:
        """Ends the waiting of what came in; what was there before is left alone."""
        ids = list(ids)
        self.store.run(
            f"UPDATE entities SET is_unsorted = 0, is_deleted = {int(delete)}"
            f" WHERE is_unsorted = 1 AND kind = ? AND id IN {marks(ids)}",
            [kind, *ids],
        )

    def _take(self, kind: str, id: int) -> int:
        """Makes an id free for a new entity."""
        self.store.reserve_id(id)
        for table, kind_column, column in OWNED:
            self.store.run(f"DELETE FROM {table} WHERE {kind_column} = ? AND {column} = ?", (kind, id))
        return id

    def _write(self, kind: str, current: Entity, item: Mapping[str, Any]) -> None:
        """Lays an item over an entity; raises all that is wrong with it at once."""
        errors = self._account.check_users(dict(item))
        changed = current | {key: item[key] for key in PLAIN if key in item}
        changed["extra"] = current["extra"] | {key: item[key] for key in EXTRA if key in item}
        changed["group_id"] = self._account.users.get(changed["responsible_user_id"], {}).get("group_id", 0)
        if "name" in item:
            changed["name"] = str(item["name"])
        if kind == "leads":
            errors += self._write_lead(current, changed, item)
        elif kind == "contacts" and ("first_name" in item or "last_name" in item):
            names = {name: str(changed["extra"].get(name) or "") for name in ("first_name", "last_name")}
            changed["extra"] |= names
            changed["name"] = " ".join(filter(None, names.values()))
        if "custom_fields_values" in item:
            try:
                changed["custom_fields_values"] = self._account.fields.merge(
                    kind, current["custom_fields_values"], item["custom_fields_values"]
                )
            except Refused as refused:
                errors += [error for _, error in refused.errors]
        embedded = item.get("_embedded") or {}
        for part in ("contacts", "companies"):
            for index, other in enumerate(embedded.get(part) or ()):
                if "id" in other and not self.links.exists(part, other["id"]):
                    errors.append(FieldError(("_embedded", part, index, "id"), "NotSupportedChoice"))
        if errors:
            raise Refused([(0, error) for error in errors])
        values, extra = changed["custom_fields_values"], changed["extra"]
        changed["custom_fields_values"] = json.dumps(values, ensure_ascii=False) if values else None
        changed["extra"] = json.dumps(extra, ensure_ascii=False)
        self.store.put("entities", **changed)
        self._tags.write(kind, current["id"], item)
        for part in ("contacts", "companies"):
            for other in embedded.get(part) or ():
                self.links.add(kind, current["id"], part, other["id"], other)

    def _write_lead(self, current: Entity, changed: Entity, item: Mapping[str, Any]) -> list[FieldError]:
        errors = []
        if "price" in item:
            changed["price"] = None if item["price"] is None else int(item["price"])
        pipeline, status = item.get("pipeline_id"), item.get("status_id")
        if pipeline is not None and pipeline not in self._account.pipelines:
            errors.append(FieldError(("pipeline_id",), "NotSupportedChoice"))
        elif current["status_id"] is None or status is not None or pipeline not in (None, current["pipeline_id"]):
            at = pipeline or current["pipeline_id"]
            status = self._account.first_status(at, bool(changed["is_unsorted"])) if status is None else status
            home = self._account.pipeline_of(status, at)
            if home is None or (pipeline is not None and home != pipeline):
                errors.append(FieldError(("status_id",), "NotSupportedChoice"))
            changed |= {"pipeline_id": home, "status_id": status}
        if "loss_reason_id" in item:
            changed["loss_reason_id"] = item["loss_reason_id"]
            if item["loss_reason_id"] not in (None, *self._account.loss_reasons):
                errors.append(FieldError(("loss_reason_id",), "NotSupportedChoice"))
        if changed["status_id"] != LOST:
            changed["loss_reason_id"] = None
        if "closed_at" in item:
            changed["closed_at"] = item["closed_at"]
        elif changed["status_id"] not in CLOSED:
            changed["closed_at"] = None
        elif changed["closed_at"] is None:
            changed["closed_at"] = changed["updated_at"]
        source = (item.get("_embedded") or {}).get("source")
        if source:
            changed["extra"]["source"] = source["external_id"]
            new = str(self.store.new_id())
            changed["source_id"] = int(self.store.setting(f"source/{source['external_id']}", new))
        return errors

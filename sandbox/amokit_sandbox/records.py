"""Leads, contacts and companies as they are kept, written and read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .account import ACCOUNT_ID, CLOSED, LOST, Account
from .links import Links
from .problems import FieldError, Refused, not_found
from .store import Store, marks

NAMES = {"leads": "Lead", "contacts": "Contact", "companies": "Company"}

# Columns that come back as they are, in this order.
READ = {
    "leads": (
        "id",
        "name",
        "price",
        "responsible_user_id",
        "group_id",
        "status_id",
        "pipeline_id",
        "loss_reason_id",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "closed_at",
        "closest_task_at",
    ),
    "contacts": (
        "id",
        "name",
        "responsible_user_id",
        "group_id",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "closest_task_at",
    ),
}
READ["companies"] = READ["contacts"]

# What a request (or a seed) sets without further ado.
PLAIN = ("responsible_user_id", "created_by", "updated_by", "created_at", "updated_at", "closest_task_at", "is_deleted")
EXTRA = ("visitor_uid", "first_name", "last_name")

# Parts of `_embedded` that come unasked.
ALWAYS = {"leads": ("companies",), "contacts": ("companies",), "companies": ()}


class Records:
    """The entities of the account."""

    def __init__(self, store: Store, account: Account) -> None:
        self._store = store
        self._account = account
        self.links = Links(store)

    def create(
        self, kind: str, item: Mapping[str, Any], now: int, user_id: int, *, id: int | None = None, unsorted: bool = False
    ) -> int:
        """Keeps a new entity and gives its id; a seed may choose the id, and replaces what has it already."""
        if id is None:
            id = self._store.new_id()
        else:
            self._store.reserve_id(id)
            for table, column in (("entity_tags", "entity_id"), ("links", "id")):
                self._store.run(f"DELETE FROM {table} WHERE kind = ? AND {column} = ?", (kind, id))
        fresh: dict[str, Any] = {
            "kind": kind,
            "id": id,
            "name": f"{NAMES[kind]} #{id}",
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
        return id

    def update(self, kind: str, id: int, item: Mapping[str, Any], now: int, user_id: int) -> sqlite3.Row:
        """Changes what an item gives and leaves the rest; gives the entity as it is now."""
        current = dict(self.row(kind, id))
        current["extra"] = json.loads(current["extra"])
        current["custom_fields_values"] = json.loads(current["custom_fields_values"] or "null")
        self._write(kind, {**current, "updated_at": now, "updated_by": user_id}, item)
        return self.row(kind, id)

    def row(self, kind: str, id: int) -> sqlite3.Row:
        found = self._store.row("SELECT * FROM entities WHERE kind = ? AND id = ?", (kind, id))
        if found is None:
            raise not_found()
        return found

    def mark(self, kind: str, ids: Iterable[int], **flags: bool) -> None:
        """Sets `is_unsorted` or `is_deleted` of several entities."""
        ids = list(ids)
        changes = ", ".join(f"{flag} = {int(value)}" for flag, value in flags.items())
        self._store.run(f"UPDATE entities SET {changes} WHERE kind = ? AND id IN {marks(ids)}", [kind, *ids])

    def read(self, kind: str, rows: Sequence[sqlite3.Row], parts: Iterable[str], base: str) -> list[dict[str, Any]]:
        """Entities as answers have them, with the parts that `with` asks for."""
        ids = [row["id"] for row in rows]
        embedded: dict[int, dict[str, list[Any]]] = {id: {"tags": []} for id in ids}
        for tag in self._tags(kind, ids):
            embedded[tag["entity_id"]]["tags"].append({"id": tag["id"], "name": tag["name"], "color": tag["color"]})
        wanted = [*ALWAYS[kind], *(part for part in parts if part not in ALWAYS[kind])]
        linked = [part for part in wanted if part in ("contacts", "companies", "leads", "customers", "catalog_elements")]
        for part in linked:
            for id in ids:
                embedded[id][part] = []
        if linked:
            for link in self.links.of(kind, ids):
                if link["to_kind"] in linked:
                    embedded[link["id"]][link["to_kind"]].append(reference(kind, link, base))
        return [self._read(kind, row, wanted, embedded[row["id"]], base) for row in rows]

    def _read(self, kind: str, row: sqlite3.Row, wanted: Sequence[str], embedded: dict[str, Any], base: str) -> dict[str, Any]:
        extra = json.loads(row["extra"])
        entity: dict[str, Any] = {column: row[column] for column in READ[kind]}
        entity["is_deleted"] = bool(row["is_deleted"])
        fields = row["custom_fields_values"]
        entity["custom_fields_values"] = json.loads(fields) if fields else None
        if kind == "leads":
            entity |= {"score": None, "labor_cost": None}
            source = extra.get("source")
            if "source_id" in wanted:
                entity["source_id"] = row["source_id"]
            if "is_price_modified_by_robot" in wanted:
                entity["is_price_modified_by_robot"] = False
            if "loss_reason" in wanted:
                embedded["loss_reason"] = self._loss_reason(row["loss_reason_id"], base)
            if "source" in wanted:
                embedded["source"] = {"id": row["source_id"], "name": source} if source else None
            if extra.get("visitor_uid"):
                entity["visitor_uid"] = extra["visitor_uid"]
        elif kind == "contacts":
            entity |= {name: extra.get(name, "") for name in ("first_name", "last_name")}
            if "social_profiles" in wanted:
                embedded["social_profiles"] = []
        if kind != "leads" or row["is_unsorted"]:
            entity["is_unsorted"] = bool(row["is_unsorted"])
        entity["account_id"] = ACCOUNT_ID
        entity["_links"] = {"self": {"href": f"{base}/api/v4/{kind}/{row['id']}"}}
        entity["_embedded"] = embedded
        return entity

    def _loss_reason(self, id: int | None, base: str) -> list[dict[str, Any]]:
        if id not in self._account.loss_reasons:
            return []
        links = {"self": {"href": f"{base}/api/v4/leads/loss_reasons/{id}"}}
        return [{**self._account.loss_reasons[id], "_links": links}]

    def _write(self, kind: str, current: dict[str, Any], item: Mapping[str, Any]) -> None:
        """Lays an item over an entity; raises all that is wrong with it at once."""
        id = current["id"]
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
        self._store.put("entities", **changed)
        self._write_tags(kind, id, item)
        for part in ("contacts", "companies"):
            for other in embedded.get(part) or ():
                self.links.add(kind, id, part, other["id"], other)

    def _write_lead(self, current: dict[str, Any], changed: dict[str, Any], item: Mapping[str, Any]) -> list[FieldError]:
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
            changed["source_id"] = int(self._store.setting(f"source/{source['external_id']}", str(self._store.new_id())))
        return errors

    def _tags(self, kind: str, ids: Sequence[int]) -> list[sqlite3.Row]:
        return self._store.rows(
            "SELECT entity_id, tags.id, name, color FROM entity_tags JOIN tags ON tags.id = tag_id"
            f" WHERE entity_tags.kind = ? AND entity_id IN {marks(ids)} ORDER BY entity_tags.rowid",
            [kind, *ids],
        )

    def _write_tags(self, kind: str, id: int, item: Mapping[str, Any]) -> None:
        embedded = item.get("_embedded") or {}
        if "tags" in embedded:
            self._store.run("DELETE FROM entity_tags WHERE kind = ? AND entity_id = ?", (kind, id))
        groups = ((("_embedded", "tags"), embedded.get("tags")), (("tags_to_add",), item.get("tags_to_add")))
        for path, tags in groups:
            for index, tag in enumerate(tags or ()):
                tag_id = self._tag(kind, tag)
                if tag_id is None:
                    raise Refused([(0, FieldError((*path, index, "id"), "NotSupportedChoice"))])
                self._store.run("INSERT OR IGNORE INTO entity_tags VALUES (?, ?, ?)", (kind, id, tag_id))
        for tag in item.get("tags_to_delete") or ():
            column, value = ("id", tag["id"]) if "id" in tag else ("name", tag["name"])
            self._store.run(
                "DELETE FROM entity_tags WHERE kind = ? AND entity_id = ?"
                f" AND tag_id IN (SELECT id FROM tags WHERE kind = ? AND {column} = ?)",
                (kind, id, kind, value),
            )

    def _tag(self, kind: str, tag: Mapping[str, Any]) -> int | None:
        """Id of a tag, by id or by name; a name that is new makes a new tag."""
        if "id" in tag:
            found = self._store.row("SELECT id FROM tags WHERE kind = ? AND id = ?", (kind, tag["id"]))
            return found["id"] if found else None
        found = self._store.row("SELECT id FROM tags WHERE kind = ? AND name = ?", (kind, tag["name"]))
        if found:
            return int(found["id"])
        new = self._store.new_id()
        self._store.put("tags", id=new, kind=kind, name=tag["name"], color=None)
        return new


def reference(kind: str, link: sqlite3.Row, base: str) -> dict[str, Any]:
    """A linked entity as it stands in `_embedded`."""
    if link["to_kind"] == "catalog_elements":
        metadata = {key: link[key] for key in ("quantity", "catalog_id", "price_id")}
        href = f"{base}/api/v4/catalogs/{link['catalog_id']}/elements/{link['to_id']}"
        return {"id": link["to_id"], "metadata": metadata, "_links": {"self": {"href": href}}}
    found = {"id": link["to_id"], "_links": {"self": {"href": f"{base}/api/v4/{link['to_kind']}/{link['to_id']}"}}}
    return found if kind != "leads" or link["to_kind"] != "contacts" else {**found, "is_main": bool(link["is_main"])}

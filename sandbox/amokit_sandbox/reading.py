"""Leads, contacts and companies as answers have them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from .account import ACCOUNT_ID, Account
from .links import Links
from .store import Store
from .tags import Tags

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

# Parts of `_embedded` that come unasked.
ALWAYS = {"leads": ("companies",), "contacts": ("companies",), "companies": ()}

Parts = dict[str, Any]

LINKED = ("contacts", "companies", "leads", "customers", "catalog_elements")


class Reader:
    """Reads entities of one kind for one answer: with the parts that its `with` asks for, linked to its host."""

    def __init__(self, store: Store, account: Account, kind: str, parts: Iterable[str], base: str) -> None:
        self._account = account
        self._tags = Tags(store)
        self._links = Links(store)
        self._kind = kind
        self._wanted = list(dict.fromkeys([*ALWAYS[kind], *parts]))
        self._base = base

    def read(self, rows: Sequence[sqlite3.Row]) -> list[Parts]:
        embedded = self._embedded([row["id"] for row in rows])
        # One text for all rows is parsed much faster than one for each.
        texts = (f"[{row['custom_fields_values'] or 'null'},{row['extra']}]" for row in rows)
        kept = json.loads(f"[{','.join(texts)}]")
        return [self._read(row, parts[0], parts[1], embedded[row["id"]]) for row, parts in zip(rows, kept, strict=True)]

    def _embedded(self, ids: list[int]) -> dict[int, Parts]:
        """What belongs to each entity: tags, and the links that are wanted."""
        linked = [part for part in self._wanted if part in LINKED]
        embedded: dict[int, Parts] = {one: {"tags": [], **{part: [] for part in linked}} for one in ids}
        for tag in self._tags.of(self._kind, ids):
            embedded[tag["entity_id"]]["tags"].append({"id": tag["id"], "name": tag["name"], "color": tag["color"]})
        if linked:
            for link in self._links.of(self._kind, ids):
                if link["to_kind"] in linked:
                    embedded[link["id"]][link["to_kind"]].append(self._reference(link))
        return embedded

    def _read(self, row: sqlite3.Row, fields: Any, extra: Parts, embedded: Parts) -> Parts:
        kind = self._kind
        entity: Parts = {column: row[column] for column in READ[kind]}
        entity["is_deleted"] = bool(row["is_deleted"])
        entity["custom_fields_values"] = fields
        if kind == "leads":
            self._read_lead(row, extra, entity, embedded)
        elif kind == "contacts":
            entity |= {name: extra.get(name, "") for name in ("first_name", "last_name")}
            if "social_profiles" in self._wanted:
                embedded["social_profiles"] = []
        if kind != "leads" or row["is_unsorted"]:
            entity["is_unsorted"] = bool(row["is_unsorted"])
        entity["account_id"] = ACCOUNT_ID
        entity["_links"] = self._self(f"{kind}/{row['id']}")
        entity["_embedded"] = embedded
        return entity

    def _read_lead(self, row: sqlite3.Row, extra: Parts, entity: Parts, embedded: Parts) -> None:
        entity |= {"score": None, "labor_cost": None}
        if extra.get("visitor_uid"):
            entity["visitor_uid"] = extra["visitor_uid"]
        if "source_id" in self._wanted:
            entity["source_id"] = row["source_id"]
        if "is_price_modified_by_robot" in self._wanted:
            entity["is_price_modified_by_robot"] = False
        if "loss_reason" in self._wanted:
            embedded["loss_reason"] = self._loss_reason(row["loss_reason_id"])
        if "source" in self._wanted:
            source = extra.get("source")
            embedded["source"] = {"id": row["source_id"], "name": source} if source else None

    def _loss_reason(self, id: int | None) -> list[Parts]:
        if id not in self._account.loss_reasons:
            return []
        return [{**self._account.loss_reasons[id], "_links": self._self(f"leads/loss_reasons/{id}")}]

    def _reference(self, link: sqlite3.Row) -> Parts:
        """A linked entity as it stands in `_embedded`."""
        kind, other = link["to_kind"], link["to_id"]
        if kind == "catalog_elements":
            metadata = {key: link[key] for key in ("quantity", "catalog_id", "price_id")}
            links = self._self(f"catalogs/{link['catalog_id']}/elements/{other}")
            return {"id": other, "metadata": metadata, "_links": links}
        found: Parts = {"id": other}
        if self._kind == "leads" and kind == "contacts":
            found["is_main"] = bool(link["is_main"])
        return {**found, "_links": self._self(f"{kind}/{other}")}

    def _self(self, path: str) -> Parts:
        return {"self": {"href": f"{self._base}/api/v4/{path}"}}

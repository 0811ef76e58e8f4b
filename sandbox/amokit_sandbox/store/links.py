"""Links between entities; each is kept from both of its ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from ..problems import refuse
from .database import marks
from .documents import Documents

ALLOWED = {
    "leads": ("contacts", "companies", "catalog_elements"),
    "contacts": ("leads", "companies", "customers", "catalog_elements"),
    "companies": ("leads", "contacts", "customers", "catalog_elements"),
    "customers": ("contacts", "companies", "catalog_elements"),
    "catalog_elements": ("leads", "customers", "contacts", "companies"),
}
WITH_MAIN_CONTACT = ("leads", "customers")
TO_ELEMENT = "to_kind = ? AND to_id = ? AND catalog_id != 0"
BOTH_ENDS = (
    "FROM links AS one JOIN links AS two"
    " ON (two.kind, two.id, two.to_kind, two.to_id) = (one.to_kind, one.to_id, one.kind, one.id)"
    " WHERE one.kind = ? AND one.id = ?"
)

Metadata = Mapping[str, Any]


class Links:
    """All links of the account."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._database = documents.database

    def check(self, kind: str, item: Mapping[str, Any]) -> None:
        """Refuses what the kind cannot be linked to, and what is not there."""
        to_kind, to_id = item["to_entity_type"], item["to_entity_id"]
        if to_kind not in ALLOWED[kind]:
            raise refuse("to_entity_type")
        catalog_id = (item.get("metadata") or {}).get("catalog_id")
        if to_kind == "catalog_elements" and catalog_id is None:
            raise refuse("metadata", "catalog_id", code="FieldMissing")
        if to_kind == "catalog_elements" and not self._documents.exists("catalogs", catalog_id):
            raise refuse("metadata", "catalog_id")
        if not self.exists(to_kind, to_id, catalog_id):
            raise refuse("to_entity_id")

    def exists(self, kind: str, id: int, catalog_id: int | None = None) -> bool:
        if kind == "catalog_elements":
            found = self._documents.get("catalogs/elements", id, catalog_id)
            return found is not None and found.state != "deleted"
        return self._documents.exists(kind, id)

    def add(self, kind: str, id: int, to_kind: str, to_id: int, metadata: Metadata | None = None) -> sqlite3.Row:
        """Links two entities and gives the link as it stands; one that is there already is changed."""
        metadata = metadata or {}
        if to_kind == "catalog_elements":
            self._add_element(kind, id, to_id, metadata)
        else:
            for child, child_id, parent in ((kind, id, to_kind), (to_kind, to_id, kind)):
                if parent == "companies":
                    self._leave_company(child, child_id)
            for ends in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
                self._database.run("INSERT OR IGNORE INTO links (kind, id, to_kind, to_id) VALUES (?, ?, ?, ?)", ends)
            for one, one_id, other, other_id in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
                if one in WITH_MAIN_CONTACT and other == "contacts":
                    self._settle_main(one, one_id, other_id if metadata.get("is_main") else None)
        return self.of(kind, [id], to_kind, to_id, metadata.get("catalog_id"))[0]

    def remove(self, kind: str, id: int, to_kind: str, to_id: int, catalog_id: int = 0) -> bool:
        """Takes a link away from both of its ends; says whether there was one."""
        removed = 0
        for one, one_id, other, other_id in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
            removed += self._database.run(
                "DELETE FROM links WHERE kind = ? AND id = ? AND to_kind = ? AND to_id = ? AND catalog_id = ?",
                (one, one_id, other, other_id, catalog_id),
            )
            if one in WITH_MAIN_CONTACT and other == "contacts":
                self._settle_main(one, one_id)
        return bool(removed)

    def to_element(self, id: int, catalog_id: int) -> list[sqlite3.Row]:
        """Links that lead to an element, which are kept from their other ends alone; oldest first."""
        sql = f"SELECT * FROM links WHERE {TO_ELEMENT} AND catalog_id = ? ORDER BY rowid"
        return self._database.rows(sql, ("catalog_elements", id, catalog_id))

    def drop(self, kind: str, id: int) -> None:
        """Takes all links of an object away."""
        for end in (f"rowid IN (SELECT two.rowid {BOTH_ENDS})", "kind = ? AND id = ?", TO_ELEMENT):
            self._database.run(f"DELETE FROM links WHERE {end}", (kind, id))

    def of(
        self,
        kind: str,
        ids: Iterable[int],
        to_kind: str | None = None,
        to_id: int | None = None,
        catalog_id: int | None = None,
    ) -> list[sqlite3.Row]:
        """Links of entities of one kind, oldest first."""
        ids = list(ids)
        sql, values = f"SELECT * FROM links WHERE kind = ? AND id IN {marks(ids)}", [kind, *ids]
        for column, value in (("to_kind", to_kind), ("to_id", to_id), ("catalog_id", catalog_id)):
            if value is not None:
                sql, values = f"{sql} AND {column} = ?", [*values, value]
        return self._database.rows(f"{sql} ORDER BY rowid", values)

    def _add_element(self, kind: str, id: int, to_id: int, metadata: Metadata) -> None:
        self._database.put(
            "links",
            kind=kind,
            id=id,
            to_kind="catalog_elements",
            to_id=to_id,
            catalog_id=metadata["catalog_id"],
            quantity=metadata.get("quantity", 1),
            price_id=metadata.get("price_id"),
        )

    def _leave_company(self, kind: str, id: int) -> None:
        """An entity has one company at most, so the new one takes the place of the old one."""
        for row in self.of(kind, [id], "companies"):
            self.remove(kind, id, "companies", row["to_id"])

    def _settle_main(self, kind: str, id: int, contact_id: int | None = None) -> None:
        """Exactly one contact is the main one: the given one, else that which was, else the first."""
        contacts = self.of(kind, [id], "contacts")
        mains = [contact_id] if contact_id else [row["to_id"] for row in contacts if row["is_main"]]
        main = mains[0] if mains else contacts[0]["to_id"] if contacts else None
        self._database.run(
            "UPDATE links SET is_main = (to_id = ?) WHERE kind = ? AND id = ? AND to_kind = 'contacts'",
            (main, kind, id),
        )


def read_metadata(row: sqlite3.Row) -> dict[str, Any] | None:
    """What is said of a link, under the names of answers."""
    if row["is_main"] is not None:
        return {"main_contact": bool(row["is_main"])}
    if row["to_kind"] != "catalog_elements":
        return None
    metadata = {"quantity": row["quantity"], "catalog_id": row["catalog_id"]}
    return metadata if row["price_id"] is None else {**metadata, "price_id": row["price_id"]}

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
ELEMENTS = "catalog_elements"
ADD = """
INSERT INTO links (kind, id, to_kind, to_id, catalog_id, quantity, price_id) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET quantity = excluded.quantity, price_id = excluded.price_id
"""

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
        if to_kind == ELEMENTS and catalog_id is None:
            raise refuse("metadata", "catalog_id", code="FieldMissing")
        if to_kind == ELEMENTS and not self._documents.exists("catalogs", catalog_id):
            raise refuse("metadata", "catalog_id")
        if not self.exists(to_kind, to_id, catalog_id):
            raise refuse("to_entity_id")

    def exists(self, kind: str, id: int, catalog_id: int | None = None) -> bool:
        if kind == ELEMENTS:
            found = self._documents.get("catalogs/elements", id, catalog_id)
            return found is not None and found.state != "deleted"
        return self._documents.exists(kind, id)

    def add(self, kind: str, id: int, to_kind: str, to_id: int, metadata: Metadata | None = None) -> sqlite3.Row:
        """Links two entities and gives the link as it stands; one that is there already is changed."""
        metadata, ends = metadata or {}, both_ends(kind, id, to_kind, to_id)
        element: tuple[Any, ...] = (0, None, None)
        if ELEMENTS in (kind, to_kind):
            element = (metadata["catalog_id"], metadata.get("quantity", 1), metadata.get("price_id"))
        for one, one_id, other, _ in ends if not element[0] else ():
            if other == "companies":  # of which there is one at most, so the new one takes the place of the old one
                for row in self.of(one, [one_id], other):
                    self.remove(one, one_id, other, row["to_id"])
        for end in ends:
            self._database.run(ADD, (*end, *element))
        for one, one_id, other, other_id in ends:
            if one in WITH_MAIN_CONTACT and other == "contacts":
                self._settle_main(one, one_id, other_id if metadata.get("is_main") else None)
        return self.of(kind, [id], to_kind, to_id, metadata.get("catalog_id"))[0]

    def remove(self, kind: str, id: int, to_kind: str, to_id: int, catalog_id: int = 0) -> bool:
        """Takes a link away from both of its ends; says whether there was one."""
        removed = 0
        for one, one_id, other, other_id in both_ends(kind, id, to_kind, to_id):
            removed += self._database.run(
                "DELETE FROM links WHERE kind = ? AND id = ? AND to_kind = ? AND to_id = ? AND catalog_id = ?",
                (one, one_id, other, other_id, catalog_id),
            )
            if one in WITH_MAIN_CONTACT and other == "contacts":
                self._settle_main(one, one_id)
        return bool(removed)

    def drop(self, kind: str, id: int) -> None:
        """Takes all links of an object away."""
        for row in self.of(kind, [id]):
            self.remove(kind, id, row["to_kind"], row["to_id"], row["catalog_id"])

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

    def _settle_main(self, kind: str, id: int, contact_id: int | None = None) -> None:
        """Exactly one contact is the main one: the given one, else that which was, else the first."""
        contacts = self.of(kind, [id], "contacts")
        mains = [contact_id] if contact_id else [row["to_id"] for row in contacts if row["is_main"]]
        main = mains[0] if mains else contacts[0]["to_id"] if contacts else None
        self._database.run(
            "UPDATE links SET is_main = (to_id = ?) WHERE kind = ? AND id = ? AND to_kind = 'contacts'",
            (main, kind, id),
        )


def both_ends(kind: str, id: int, to_kind: str, to_id: int) -> tuple[tuple[str, int, str, int], ...]:
    return (kind, id, to_kind, to_id), (to_kind, to_id, kind, id)


def read_metadata(row: sqlite3.Row) -> dict[str, Any] | None:
    """What is said of a link, under the names of answers."""
    if row["is_main"] is not None:
        return {"main_contact": bool(row["is_main"])}
    if not row["catalog_id"]:
        return None
    metadata = {"quantity": row["quantity"], "catalog_id": row["catalog_id"]}
    return metadata if row["price_id"] is None else {**metadata, "price_id": row["price_id"]}

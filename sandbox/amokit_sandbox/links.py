"""Links between entities; each is kept from both of its ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from .problems import FieldError, Refused
from .store import Store, marks

# Kinds that the sandbox keeps; ids of others are taken on trust.
KEPT = ("leads", "contacts", "companies")

ALLOWED = {
    "leads": ("contacts", "companies", "catalog_elements"),
    "contacts": ("leads", "companies", "customers", "catalog_elements"),
    "companies": ("leads", "contacts", "customers", "catalog_elements"),
    "customers": ("contacts", "companies", "catalog_elements"),
}
WITH_MAIN_CONTACT = ("leads", "customers")

Metadata = Mapping[str, Any]


class Links:
    """All links of the account."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self, kind: str, item: Mapping[str, Any]) -> None:
        """Refuses what the kind cannot be linked to."""
        to_kind, to_id = item["to_entity_type"], item["to_entity_id"]
        if to_kind not in ALLOWED[kind]:
            raise Refused([(0, FieldError(("to_entity_type",), "NotSupportedChoice"))])
        if to_kind == "catalog_elements" and "catalog_id" not in (item.get("metadata") or {}):
            raise Refused([(0, FieldError(("metadata", "catalog_id"), "FieldMissing"))])
        if not self.exists(to_kind, to_id):
            raise Refused([(0, FieldError(("to_entity_id",), "NotSupportedChoice"))])

    def exists(self, kind: str, id: int) -> bool:
        found = self._store.row("SELECT 1 FROM entities WHERE kind = ? AND id = ?", (kind, id))
        return kind not in KEPT or found is not None

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
                self._store.run("INSERT OR IGNORE INTO links (kind, id, to_kind, to_id) VALUES (?, ?, ?, ?)", ends)
            for one, one_id, other, other_id in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
                if one in WITH_MAIN_CONTACT and other == "contacts":
                    self._settle_main(one, one_id, other_id if metadata.get("is_main") else None)
        return self.of(kind, [id], to_kind, to_id, metadata.get("catalog_id"))[0]

    def remove(self, kind: str, id: int, to_kind: str, to_id: int, catalog_id: int = 0) -> None:
        for one, one_id, other, other_id in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
            self._store.run(
                "DELETE FROM links WHERE kind = ? AND id = ? AND to_kind = ? AND to_id = ? AND catalog_id = ?",
                (one, one_id, other, other_id, catalog_id),
            )
            if one in WITH_MAIN_CONTACT and other == "contacts":
                self._settle_main(one, one_id)

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
        return self._store.rows(f"{sql} ORDER BY rowid", values)

    def _add_element(self, kind: str, id: int, to_id: int, metadata: Metadata) -> None:
        self._store.put(
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
        self._store.run("DELETE FROM links WHERE kind = ? AND id = ? AND to_kind = 'companies'", (kind, id))
        self._store.run("DELETE FROM links WHERE kind = 'companies' AND to_kind = ? AND to_id = ?", (kind, id))

    def _settle_main(self, kind: str, id: int, contact_id: int | None = None) -> None:
        """Exactly one contact is the main one: the given one, else that which was, else the first."""
        contacts = self.of(kind, [id], "contacts")
        mains = [contact_id] if contact_id else [row["to_id"] for row in contacts if row["is_main"]]
        main = mains[0] if mains else contacts[0]["to_id"] if contacts else None
        self._store.run(
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

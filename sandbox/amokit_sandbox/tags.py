"""Tags of entities; each kind of entity has its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from .problems import FieldError, Path, Refused
from .store import Store, marks


class Tags:
    """All tags of the account."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, kind: str, ids: Sequence[int]) -> list[sqlite3.Row]:
        """Tags of entities of one kind, in the order in which they were attached."""
        return self._store.rows(
            "SELECT entity_id, tags.id, name, color FROM entity_tags JOIN tags ON tags.id = tag_id"
            f" WHERE entity_tags.kind = ? AND entity_id IN {marks(ids)} ORDER BY entity_tags.rowid",
            [kind, *ids],
        )

    def write(self, kind: str, id: int, item: Mapping[str, Any]) -> None:
        """`_embedded.tags` replaces the whole set, `tags_to_add` and `tags_to_delete` change it."""
        embedded = item.get("_embedded") or {}
        if "tags" in embedded:
            self._store.run("DELETE FROM entity_tags WHERE kind = ? AND entity_id = ?", (kind, id))
        self._attach(kind, id, embedded.get("tags") or (), ("_embedded", "tags"))
        self._attach(kind, id, item.get("tags_to_add") or (), ("tags_to_add",))
        for tag in item.get("tags_to_delete") or ():
            column = "id" if "id" in tag else "name"
            self._store.run(
                "DELETE FROM entity_tags WHERE kind = ? AND entity_id = ?"
                f" AND tag_id IN (SELECT id FROM tags WHERE kind = ? AND {column} = ?)",
                (kind, id, kind, tag[column]),
            )

    def _attach(self, kind: str, id: int, tags: Sequence[Mapping[str, Any]], path: Path) -> None:
        for index, tag in enumerate(tags):
            tag_id = self._find(kind, tag)
            if tag_id is None:
                raise Refused([(0, FieldError((*path, index, "id"), "NotSupportedChoice"))])
            self._store.run("INSERT OR IGNORE INTO entity_tags VALUES (?, ?, ?)", (kind, id, tag_id))

    def _find(self, kind: str, tag: Mapping[str, Any]) -> int | None:
        """Id of a tag, by id or by name; a name that is new makes a new tag."""
        column = "id" if "id" in tag else "name"
        found = self._store.row(f"SELECT id FROM tags WHERE kind = ? AND {column} = ?", (kind, tag[column]))
        if found or column == "id":
            return int(found["id"]) if found else None
        new = self._store.new_id()
        self._store.put("tags", id=new, kind=kind, name=tag["name"], color=tag.get("color"))
        return new

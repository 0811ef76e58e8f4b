"""Documents by collection: every object that the API knows, whatever its kind."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .database import Database, marks

# Incoming leads and what came with them wait, what is deleted lies in the trash; neither is in ordinary lists.
State = Literal["live", "unsorted", "deleted"]
Condition = tuple[str, list[Any]]

INSERT = "INSERT OR REPLACE INTO documents (collection, id, parent, state, search, data) VALUES (?, ?, ?, ?, ?, ?)"
KEY = "collection = ? AND id = ?"


@dataclass
class Document:
    """One object of a collection. `parent` is the id that stands before it in its path: a catalog, a pipeline, a lead."""

    collection: str
    id: Any
    data: dict[str, Any] = field(default_factory=dict)
    parent: Any = None
    state: State = "live"
    search: str = ""

    def row(self) -> tuple[Any, ...]:
        data = json.dumps(self.data, ensure_ascii=False, separators=(",", ":"))
        # Two nulls are never equal, so that a key with one would hold nothing together.
        return self.collection, self.id, "" if self.parent is None else self.parent, self.state, self.search, data


class Documents:
    """All documents of the account."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._changes: dict[str, int] = {}

    def put(self, document: Document) -> None:
        """Keeps a document, in place of the one with the same id and parent."""
        self._touch(document.collection)
        row = document.row()
        changed = self.database.run(
            f"UPDATE documents SET state = ?, search = ?, data = ? WHERE {KEY} AND parent = ?",
            (*row[3:], document.collection, document.id, row[2]),
        )
        if not changed:
            self.database.run(INSERT, row)

    def put_rows(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Keeps many documents at once, as rows."""
        self.database.run_many(INSERT, rows)
        for collection in {row[0] for row in rows}:
            self._touch(collection)

    def get(self, collection: str, id: Any, parent: Any = None) -> Document | None:
        """A document in any state; under any parent when none is given."""
        sql, values = f"SELECT * FROM documents WHERE {KEY}", [collection, id]
        if parent is not None:
            sql, values = f"{sql} AND parent = ?", [*values, parent]
        found = self.database.row(sql, values)
        return read(found) if found else None

    def get_many(self, collection: str, ids: Iterable[Any]) -> dict[Any, Document]:
        wanted = list(ids)
        sql = f"SELECT * FROM documents WHERE collection = ? AND id IN {marks(wanted)}"
        return {row["id"]: read(row) for row in self.database.rows(sql, [collection, *wanted])}

    def exists(self, collection: str, id: Any) -> bool:
        sql = f"SELECT 1 FROM documents WHERE {KEY} AND state != 'deleted'"
        return self.database.row(sql, (collection, id)) is not None

    def remove(self, document: Document) -> None:
        self._touch(document.collection)
        sql = f"DELETE FROM documents WHERE {KEY} AND parent = ?"
        self.database.run(sql, (document.collection, document.id, "" if document.parent is None else document.parent))

    def find(
        self,
        collection: str,
        where: Iterable[Condition] = (),
        *,
        parent: Any = None,
        state: State | None = "live",
        order: str = "id ASC",
        limit: int = -1,
        offset: int = 0,
    ) -> list[Document]:
        """Documents of one collection that fulfil all conditions."""
        sql, values = condition(collection, where, parent, state)
        rows = self.database.rows(
            f"SELECT * FROM documents WHERE {sql} ORDER BY {order} LIMIT ? OFFSET ?", [*values, limit, offset]
        )
        return [read(row) for row in rows]

    def count(self, collection: str, where: Iterable[Condition] = (), *, parent: Any = None, state: State | None = "live") -> int:
        sql, values = condition(collection, where, parent, state)
        found = self.database.row(f"SELECT count(*) AS n FROM documents WHERE {sql}", values)
        return int(found["n"]) if found else 0

    def version(self, collection: str) -> tuple[int, int]:
        """Changes with the collection: for those who keep what they made of it."""
        return self._changes.get(collection, 0), self.database.rollbacks

    def clear(self) -> None:
        self.database.clear()
        for collection in self._changes:
            self._touch(collection)

    def _touch(self, collection: str) -> None:
        self._changes[collection] = self._changes.get(collection, 0) + 1


def condition(collection: str, where: Iterable[Condition], parent: Any, state: State | None) -> Condition:
    parts: list[Condition] = [("collection = ?", [collection])]
    if parent is not None:
        parts.append(("parent = ?", [parent]))
    if state is not None:
        parts.append(("state = ?", [state]))
    parts += where
    return " AND ".join(sql for sql, _ in parts), [value for _, values in parts for value in values]


def read(row: sqlite3.Row) -> Document:
    parent = row["parent"]
    return Document(
        row["collection"], row["id"], json.loads(row["data"]), None if parent == "" else parent, row["state"], row["search"]
    )


def search_text(data: Mapping[str, Any]) -> str:
    """What `query` looks in: the name and all values in small letters, and numbers of phones as bare digits."""
    texts = [str(data.get("name") or "")]
    for item in data.get("custom_fields_values") or ():
        for value in item.get("values") or ():
            text = value.get("value") if isinstance(value, dict) else value
            if isinstance(text, str):
                texts.append(text)
                if item.get("field_code") == "PHONE":
                    texts.append("#" + digits(text))
            elif isinstance(text, int | float) and not isinstance(text, bool):
                texts.append(str(text))
    return "\n".join(texts).casefold()


def digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())

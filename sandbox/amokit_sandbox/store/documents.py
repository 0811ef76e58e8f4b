"""Documents by collection: every object that the API knows, whatever its kind."""

from __future__ import annotations

import json
import sqlite3
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .database import COLUMNS, OF_DOCUMENTS, SORTED, Database, marks

# "unsorted" are incoming leads and the contacts and companies that came with them. Ordinary lists have "live" objects alone.
State = Literal["live", "unsorted", "deleted"]
Condition = tuple[str, list[Any]]

WORDS = (
    b'"id":,"uuid":"name":"","price":0,"responsible_user_id":,"group_id":0,"status_id":,"pipeline_id":,"loss_reason_id":null,"source_id":'
    b'null,"created_by":,"updated_by":,"created_at":,"updated_at":,"closed_at":null,"closest_task_at":null,"is_deleted":false,"score":'
    b'"custom_fields_values":[{"field_id":,"field_name":"","field_code":"PHONE","field_type":"multitext","values":[{"value":"+7","enum_'
    b'id":,"enum_code":"WORK"}]}],"account_id":77,"is_completed":false,"entity_id":,"entity_type":"leads","note_type":"params":{"text":"'
)
"""What bodies have in common, so that they can be packed small; files that hold them are bound to it."""

NO_VALUE = b""
LISTS = 8
"""So many lists of rows are remembered."""
KEY = "collection = ? AND id = ?"
HEAD = ("collection", "id", "parent", "state", *COLUMNS)
INSERT = f"INSERT INTO documents ({', '.join(HEAD)}) VALUES {marks(HEAD)}"
UPDATE = f"UPDATE documents SET {', '.join(f'{name} = ?' for name in HEAD[3:])} WHERE row = ?"
WHOLE = "SELECT row, collection, id, parent, state, data FROM documents JOIN bodies USING (row)"


@dataclass
class Document:
    """One object of a collection. `parent` is the id that stands before it in its path: a catalog, a pipeline, a lead.

    Keys that begin with `$` are kept and never read by clients.
    """

    collection: str
    id: Any
    data: dict[str, Any] = field(default_factory=dict)
    parent: Any = None
    state: State = "live"


class Documents:
    """All documents of the account. `searched` are the collections whose texts can be searched."""

    def __init__(self, database: Database, searched: Iterable[str] = ()) -> None:
        self.database = database
        database.function("unpack", unpack)
        self._searched = frozenset(searched)
        self._changes: dict[str, int] = {}
        self._lists: dict[tuple[Any, ...], array[int]] = {}
        self._lists_of: tuple[int, int] | None = None
        self._tables: dict[tuple[str, Any], tuple[Any, list[dict[str, Any]]]] = {}

    def put(self, document: Document) -> None:
        """Keeps a document, in place of the one with the same id and parent."""
        self._touch(document.collection)
        database, data = self.database, document.data
        known = self._row(document)
        columns = [value if isinstance(value := data.get(name), int | float | str) else None for name in COLUMNS]
        if known:
            row: int = known["row"]
            database.run(UPDATE, (document.state, *columns, row))
            self._forget_values(known)
        else:
            row = database.run(INSERT, (document.collection, document.id, blank(document.parent), document.state, *columns))
        database.run("INSERT OR REPLACE INTO bodies VALUES (?, ?)", (row, pack(data)))
        if values := field_values(data):
            database.run_many("INSERT OR IGNORE INTO field_values VALUES (?, ?, ?, ?)", [(*value, row) for value in values])
        if document.collection in self._searched:
            database.run("INSERT OR REPLACE INTO texts VALUES (?, ?)", (row, search_text(data)))

    def keep(self, document: Document, **changes: Any) -> Document:
        """Changes a document past all checks, and keeps it."""
        document.data |= changes
        self.put(document)
        return document

    def add(self, collection: str, data: Mapping[str, Any], *, id: Any = None, parent: Any = None) -> Document:
        """Keeps a new document as it is, past all checks; it gets an id when it has none."""
        id = self.database.new_id() if id is None else id
        return self.keep(Document(collection, id, {"id": id, **data}, parent))

    def get(self, collection: str, id: Any, parent: Any = None) -> Document | None:
        """A document in any state; under any parent when none is given."""
        sql, values = f"{WHOLE} WHERE {KEY}", [collection, id]
        if parent is not None:
            sql, values = f"{sql} AND parent = ?", [*values, parent]
        found = self.database.row(sql, values)
        return read(found) if found else None

    def get_many(self, collection: str, ids: Iterable[Any]) -> dict[Any, Document]:
        wanted = list(ids)
        rows = self.database.rows(f"{WHOLE} WHERE collection = ? AND id IN {marks(wanted)}", [collection, *wanted])
        return {row["id"]: read(row) for row in rows}

    def all(self) -> list[Document]:
        return [read(row) for row in self.database.rows(f"{WHOLE} ORDER BY row")]

    def exists(self, collection: str, id: Any) -> bool:
        sql = f"SELECT 1 FROM documents WHERE {KEY} AND state != 'deleted'"
        return self.database.row(sql, (collection, id)) is not None

    def remove(self, document: Document) -> None:
        self._touch(document.collection)
        if found := self._row(document):
            self._forget_values(found)
            for table in OF_DOCUMENTS:
                self.database.run(f"DELETE FROM {table} WHERE row = ?", (found["row"],))

    def _row(self, document: Document) -> sqlite3.Row | None:
        sql = f"SELECT row, data FROM documents JOIN bodies USING (row) WHERE {KEY} AND parent = ?"
        return self.database.row(sql, (document.collection, document.id, blank(document.parent)))

    def _forget_values(self, row: sqlite3.Row) -> None:
        """Found by what the object was, so that they need no index by object."""
        sql = "DELETE FROM field_values WHERE field_id = ? AND value = ? AND enum_id = ? AND row = ?"
        values = field_values(json.loads(unpack(row["data"])))
        self.database.run_many(sql, [(*value, row["row"]) for value in values])

    def find(
        self,
        collection: str,
        where: Iterable[Condition] = (),
        *,
        by: Mapping[str, Any] | None = None,
        parent: Any = None,
        state: State | None = "live",
        order: str = "id ASC",
        limit: int = -1,
        offset: int = 0,
    ) -> list[Document]:
        """Documents of one collection that fulfil all conditions, and whose keys are as `by` says."""
        table, values = condition(collection, where, by, parent, state, order)
        rows = self._page(f"SELECT row FROM {table} ORDER BY {order}", values, limit, offset)
        # Bodies are read of this page alone: those before it and after it are only counted.
        known = {row["row"]: row for row in self.database.rows(f"{WHOLE} WHERE row IN ({','.join(map(str, rows))})")}
        return [read(known[row]) for row in rows]

    def _page(self, sql: str, values: Sequence[Any], limit: int, offset: int) -> array[int]:
        """Who reads a second page of a list mostly reads all of it, so its rows are remembered until something changes."""
        if not offset:
            return self.database.numbers(f"{sql} LIMIT ?", [*values, limit])
        version = (sum(self._changes.values()), self.database.rollbacks)
        if self._lists_of != version or len(self._lists) >= LISTS:
            self._lists, self._lists_of = {}, version
        key = (sql, *values)
        if key not in self._lists:
            self._lists[key] = self.database.numbers(sql, values)
        return self._lists[key][offset : offset + limit if limit >= 0 else None]

    def first(self, collection: str, **by: Any) -> Document | None:
        """A document whose keys have these values."""
        return next(iter(self.find(collection, by=by, limit=1)), None)

    def count(
        self,
        collection: str,
        where: Iterable[Condition] = (),
        *,
        by: Mapping[str, Any] | None = None,
        parent: Any = None,
        state: State | None = "live",
    ) -> int:
        table, values = condition(collection, where, by, parent, state)
        found = self.database.row(f"SELECT count(*) AS n FROM {table}", values)
        return int(found["n"]) if found else 0

    def table(self, collection: str, parent: Any = None, order: str = "id ASC") -> list[dict[str, Any]]:
        """All objects of a small collection, such as users and statuses, which are read once after each change."""
        version = (self._changes.get(collection, 0), self.database.rollbacks)
        known = self._tables.get((collection, parent))
        if known is None or known[0] != version:
            known = (version, [one.data for one in self.find(collection, parent=parent, order=order)])
            self._tables[collection, parent] = known
        return known[1]

    def clear(self) -> None:
        self.database.clear()
        for collection in self._changes:
            self._touch(collection)

    def _touch(self, collection: str) -> None:
        self._changes[collection] = self._changes.get(collection, 0) + 1


def column(name: str) -> str:
    """A key of an object in SQL; `a.b` is a key inside a key."""
    return name if name in (*COLUMNS, "id", "row") else f"json_extract(unpack(data), '$.{name}')"


def condition(
    collection: str,
    where: Iterable[Condition],
    by: Mapping[str, Any] | None,
    parent: Any,
    state: State | None,
    order: str = "",
) -> Condition:
    parts: list[Condition] = [("collection = ?", [collection])]
    if parent is not None:
        parts.append(("parent = ? AND parent != ''", [parent]))  # as its index asks for
    if state is not None:
        parts.append(("state = ?", [state]))
    parts += where
    if (key := order.partition(" ")[0]) in SORTED:
        parts.append((f"{key} NOT NULL", []))  # the same
    parts += [(f"{column(name)} = ?", [value]) for name, value in (by or {}).items()]
    sql = " AND ".join(part for part, _ in parts)
    table = "documents JOIN bodies USING (row)" if "data" in sql + order else "documents"
    return f"{table} WHERE {sql}", [value for _, values in parts for value in values]


def pack(data: Mapping[str, Any]) -> bytes:
    packer = zlib.compressobj(1, zdict=WORDS)
    return packer.compress(json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()) + packer.flush()


def unpack(body: bytes) -> str:
    return zlib.decompressobj(zdict=WORDS).decompress(body).decode()


def blank(parent: Any) -> Any:
    """Two nulls are never equal, so that a key with one would hold nothing together."""
    return "" if parent is None else parent


def read(row: sqlite3.Row) -> Document:
    parent = row["parent"]
    return Document(row["collection"], row["id"], json.loads(unpack(row["data"])), None if parent == "" else parent, row["state"])


def field_values(data: Mapping[str, Any]) -> list[tuple[int, Any, int]]:
    """Values of custom fields, for filters; `NO_VALUE` and 0 where there is no simple value or no option."""
    found: list[tuple[int, Any, int]] = []
    for item in data.get("custom_fields_values") or ():
        for one in item.get("values") or ():
            value = one.get("value") if isinstance(one, dict) else one
            simple = value if isinstance(value, int | float | str) else NO_VALUE
            found.append((item["field_id"], simple, one.get("enum_id") or 0 if isinstance(one, dict) else 0))
    return found


def search_text(data: Mapping[str, Any]) -> str:
    """What `query` looks in: the name and all values in small letters, and numbers of phones as bare digits."""
    texts = [str(data.get("name") or "")]
    for item in data.get("custom_fields_values") or ():
        for value in item.get("values") or ():
            text = value.get("value") if isinstance(value, dict) else value
            if isinstance(text, str | int | float) and not isinstance(text, bool):
                texts.append(str(text))
                if item.get("field_code") == "PHONE":
                    texts.append("#" + digits(str(text)))
    return "\n".join(texts).casefold()


def digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())

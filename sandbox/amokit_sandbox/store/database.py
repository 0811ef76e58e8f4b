"""One SQLite database, in memory or in a file: transactions, settings and ids."""

from __future__ import annotations

import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

COLUMNS = (
    *("created_at", "updated_at", "created_by", "updated_by", "responsible_user_id", "name", "price", "status_id", "pipeline_id"),
    *("closed_at", "closest_task_at", "entity_id", "entity_type", "note_type", "complete_till", "is_completed", "task_type_id"),
)
"""Keys of objects that lists are filtered and ordered by, kept beside the JSON so that no list has to read all of it."""
SORTED = ("created_at", "updated_at", "complete_till", "entity_id")

INDEX = "CREATE INDEX IF NOT EXISTS by_{0} ON documents (collection, state, {0}, id) WHERE {0} NOT NULL;"
INDEXES = "".join(INDEX.format(key) for key in SORTED)

# `id`, `parent` and others have no type, so that numbers stay numbers and texts stay texts.
SCHEMA = f"""
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS documents (
    row INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, id, parent, state TEXT NOT NULL, {", ".join(COLUMNS)}
);
CREATE UNIQUE INDEX IF NOT EXISTS documents_by_id ON documents (collection, id, parent);
CREATE INDEX IF NOT EXISTS documents_by_state ON documents (collection, state, id);
CREATE INDEX IF NOT EXISTS documents_by_parent ON documents (collection, parent, id) WHERE parent != '';
{INDEXES}
CREATE TABLE IF NOT EXISTS bodies (row INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS texts (row INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS field_values (
    field_id INTEGER, value, enum_id INTEGER, row INTEGER, PRIMARY KEY (field_id, value, enum_id, row)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS links (
    kind TEXT NOT NULL, id NOT NULL, to_kind TEXT NOT NULL, to_id NOT NULL,
    catalog_id INTEGER NOT NULL DEFAULT 0, is_main INTEGER, quantity REAL, price_id INTEGER,
    PRIMARY KEY (kind, id, to_kind, to_id, catalog_id)
);
CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY, kind TEXT NOT NULL, user_id INTEGER NOT NULL, expires_at REAL NOT NULL,
    is_revoked INTEGER NOT NULL DEFAULT 0
);
"""
# Without them SQLite takes every index for equally good, and goes through all tasks for the next one of a lead. For each column
# of an index: how many documents have the same value in it and in those before it.
STATISTICS = (
    "ANALYZE; DELETE FROM sqlite_stat1;"
    + "".join(
        f"INSERT INTO sqlite_stat1 VALUES ('documents', '{name}', '300000 {same}');"
        for name, same in {
            "documents_by_id": "60000 1 1",
            "documents_by_state": "60000 50000 1",
            "documents_by_parent": "60000 3 1",
            **{f"by_{key}": f"60000 50000 {3 if key == 'entity_id' else 10} 1" for key in SORTED},
        }.items()
    )
    + "ANALYZE sqlite_schema;"
)
# Contents of files, which may be large: those of a database in memory are in a temporary file beside it.
CONTENTS = """
CREATE TABLE IF NOT EXISTS {}.contents (
    id TEXT NOT NULL, start INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (id, start)
);
"""
OF_DOCUMENTS = ("bodies", "texts", "documents")

FIRST_ID = 100_001


class Database:
    """One connection, shared by the server and by whoever seeds it."""

    def __init__(self, database: str = ":memory:") -> None:
        self._lock = threading.RLock()
        try:
            self._connection = sqlite3.connect(database, check_same_thread=False, isolation_level=None)
        except sqlite3.OperationalError as error:
            raise OSError(f"the database {database} cannot be used: {error}") from error
        self._connection.row_factory = sqlite3.Row
        if database != ":memory:":
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
        else:
            self._connection.execute("ATTACH DATABASE '' AS disk")
        self._connection.executescript(SCHEMA + CONTENTS.format("main" if database != ":memory:" else "disk") + STATISTICS)
        self.rollbacks = 0
        self._next_id: int | None = None

    def function(self, name: str, function: Callable[[Any], Any]) -> None:
        """Makes a function of one argument known to SQL."""
        self._connection.create_function(name, 1, function, deterministic=True)

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def clear(self) -> None:
        """Forgets all documents and links, and begins ids anew; tokens stay."""
        with self.transaction():
            for table in (*OF_DOCUMENTS, "field_values", "links", "contents"):
                self.run(f"DELETE FROM {table}")
            self.run("DELETE FROM settings WHERE name != 'signing_key'")
            self._next_id = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a transaction inside another one is part of it."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                self.rollbacks += 1
                raise
            if self._next_id is not None:
                self.put("settings", name="next_id", value=str(self._next_id))
            self._connection.execute("COMMIT")

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        with self._lock:
            return self._execute(sql, parameters).fetchall()

    def numbers(self, sql: str, parameters: Sequence[Any] = ()) -> array[int]:
        """The first column of all rows."""
        with self._lock:
            return array("q", (row[0] for row in self._execute(sql, parameters)))

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Row | None:
        with self._lock:
            found: sqlite3.Row | None = self._execute(sql, parameters).fetchone()
            return found

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """How many rows it changed; of an INSERT, the number of the row that it made."""
        with self._lock:
            cursor = self._execute(sql, parameters)
            return int(cursor.lastrowid or 0) if sql.startswith("INSERT") else cursor.rowcount

    def run_many(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        with self._lock:
            self._connection.executemany(sql, map(bounded, parameters))

    def _execute(self, sql: str, parameters: Sequence[Any]) -> sqlite3.Cursor:
        try:
            return self._connection.execute(sql, parameters)
        except OverflowError:
            return self._connection.execute(sql, bounded(parameters))

    def put(self, table: str, **columns: Any) -> None:
        """Writes one row, over the one with the same key."""
        self.run(f"INSERT OR REPLACE INTO {table} ({', '.join(columns)}) VALUES {marks(columns)}", list(columns.values()))

    def setting(self, name: str, default: str) -> str:
        """A setting that is kept once it was asked for."""
        self.run("INSERT OR IGNORE INTO settings VALUES (?, ?)", (name, default))
        found = self.row("SELECT value FROM settings WHERE name = ?", (name,))
        return str(found["value"]) if found else default

    def new_id(self) -> int:
        """An id that nothing else has, whatever its kind, so that ids of different kinds are not mixed up unseen."""
        with self._lock:
            if self._next_id is None:
                self._next_id = int(self.setting("next_id", str(FIRST_ID)))
            self._next_id += 1
            return self._next_id - 1

    def reserve_id(self, used: int) -> None:
        """Keeps new ids above one that was given."""
        if used >= self.new_id():
            self._next_id = used + 1


def bounded(parameters: Sequence[Any]) -> list[Any]:
    """The same, where SQLite cannot hold an integer the nearest that it can: no id, page or amount here is so large."""
    return [min(max(each, -(2**63)), 2**63 - 1) if isinstance(each, int) else each for each in parameters]


def marks(values: Iterable[Any]) -> str:
    """Placeholders for `IN` and `VALUES`."""
    return "(" + ", ".join("?" for _ in values) + ")"

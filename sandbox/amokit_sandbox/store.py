"""State of the sandbox, in SQLite: in memory, or in a file that outlives it."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

SCHEMA = """
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS dictionaries (
    kind TEXT NOT NULL, id INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (kind, id)
);
CREATE TABLE IF NOT EXISTS entities (
    kind TEXT NOT NULL, id INTEGER NOT NULL, name TEXT, price INTEGER, pipeline_id INTEGER, status_id INTEGER,
    loss_reason_id INTEGER, source_id INTEGER, responsible_user_id INTEGER, group_id INTEGER,
    created_by INTEGER, updated_by INTEGER, created_at INTEGER, updated_at INTEGER,
    closed_at INTEGER, closest_task_at INTEGER, is_deleted INTEGER NOT NULL, is_unsorted INTEGER NOT NULL,
    custom_fields_values TEXT, extra TEXT NOT NULL, PRIMARY KEY (kind, id)
);
CREATE TABLE IF NOT EXISTS tags (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, color TEXT, UNIQUE (kind, name)
);
CREATE TABLE IF NOT EXISTS entity_tags (
    kind TEXT NOT NULL, entity_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (kind, entity_id, tag_id)
);
CREATE TABLE IF NOT EXISTS links (
    kind TEXT NOT NULL, id INTEGER NOT NULL, to_kind TEXT NOT NULL, to_id INTEGER NOT NULL,
    catalog_id INTEGER NOT NULL DEFAULT 0, is_main INTEGER, quantity REAL, price_id INTEGER,
    PRIMARY KEY (kind, id, to_kind, to_id, catalog_id)
);
CREATE TABLE IF NOT EXISTS unsorted (
    uid TEXT PRIMARY KEY, category TEXT NOT NULL, source_uid TEXT, source_name TEXT, pipeline_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL, metadata TEXT, state TEXT NOT NULL DEFAULT 'pending', decided_at INTEGER,
    lead_id INTEGER, contact_ids TEXT NOT NULL, company_ids TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS codes (
    code TEXT PRIMARY KEY, user_id INTEGER NOT NULL, expires_at REAL NOT NULL, is_used INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY, kind TEXT NOT NULL, user_id INTEGER NOT NULL, expires_at REAL NOT NULL,
    is_revoked INTEGER NOT NULL DEFAULT 0
);
"""

FIRST_ID = 100_001


class Store:
    """One connection, shared by the server and by whoever seeds it."""

    def __init__(self, database: str = ":memory:") -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(database, check_same_thread=False, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        if database != ":memory:":
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.executescript(SCHEMA)

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def clear(self) -> None:
        """Forgets what the account holds; its dictionaries and all tokens stay."""
        with self.transaction():
            for table in ("entities", "entity_tags", "tags", "links", "unsorted"):
                self.run(f"DELETE FROM {table}")

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
                raise
            self._connection.execute("COMMIT")

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        with self._lock:
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Row | None:
        with self._lock:
            found: sqlite3.Row | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """How many rows it changed."""
        with self._lock:
            return self._connection.execute(sql, parameters).rowcount

    def put(self, table: str, **columns: Any) -> None:
        """Writes one row, over the one with the same key."""
        names = ", ".join(columns)
        marks = ", ".join("?" * len(columns))
        self.run(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", list(columns.values()))

    def setting(self, name: str, default: str) -> str:
        """A setting that is kept once it was asked for."""
        self.run("INSERT OR IGNORE INTO settings VALUES (?, ?)", (name, default))
        found = self.row("SELECT value FROM settings WHERE name = ?", (name,))
        return str(found["value"]) if found else default

    def new_id(self) -> int:
        """An id that nothing else has, whatever its kind, so that ids of different kinds are not mixed up unseen."""
        new = int(self.setting("next_id", str(FIRST_ID)))
        self.put("settings", name="next_id", value=str(new + 1))
        return new

    def reserve_id(self, used: int) -> None:
        """Keeps new ids above one that was given."""
        if used >= int(self.setting("next_id", str(FIRST_ID))):
            self.put("settings", name="next_id", value=str(used + 1))

    def dictionary(self, kind: str, defaults: Iterable[dict[str, Any]] = ()) -> dict[int, dict[str, Any]]:
        """All rows of a dictionary by id; the defaults fill it when it is new."""
        with self.transaction():
            for data in defaults:
                self.run("INSERT OR IGNORE INTO dictionaries VALUES (?, ?, ?)", (kind, data["id"], json.dumps(data)))
            found = self.rows("SELECT id, data FROM dictionaries WHERE kind = ? ORDER BY id", (kind,))
        return {row["id"]: json.loads(row["data"]) for row in found}


def marks(values: Sequence[Any]) -> str:
    """Placeholders for `IN`."""
    return "(" + ", ".join("?" * len(values)) + ")"

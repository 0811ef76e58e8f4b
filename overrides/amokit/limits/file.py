"""A limit that all processes of one machine share, in a file."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from amokit_api.errors import LimiterError

from .ledger import SLACK, Ledger, Turn
from .limiter import Limiter

BUSY = 30.0
"""Seconds to wait for others that use the file; each needs a millisecond."""


class FileLimiter(Limiter):
    """At most `rate` requests in any window, for all processes that name the same file.

    The file is a small SQLite data base, on a local disk. It is opened for each turn, so that it may cross forks. The clock
    counts from the machine's start and is the same for all its processes; after a restart the file begins anew.

    Args:
        path: The file; it is made when it is not there. All must give the same rate.
        rate: Requests in a window.
        per: Length of the window in seconds.
        slack: Seconds by which one request may be slower than another on its way to the server.
    """

    blocks = True

    def __init__(
        self,
        path: str | Path,
        rate: int = 7,
        per: float = 1.0,
        slack: float = SLACK,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(rate, per, slack)
        self._path = str(path)
        self._clock = clock

    @contextmanager
    def _ledger(self) -> Generator[tuple[Ledger, float]]:
        """The turns, alone, and the time; what is changed is kept."""
        import json
        import sqlite3  # not everybody's import should pay for it

        try:
            with closing(sqlite3.connect(self._path, timeout=BUSY, isolation_level=None)) as file:
                # A process that dies loses nothing that way; a machine that does begins anew.
                file.execute("PRAGMA synchronous = OFF")
                file.execute("PRAGMA journal_mode = PERSIST")
                file.execute("BEGIN IMMEDIATE")
                file.execute("CREATE TABLE IF NOT EXISTS limiter (id INTEGER PRIMARY KEY, turns TEXT NOT NULL)")
                row = file.execute("SELECT turns FROM limiter WHERE id = 1").fetchone()
                now = self._clock()
                ledger = self._read(json.loads(row[0]) if row else None, now)
                yield ledger, now
                text = json.dumps([now, ledger.taken, ledger.queue, max(ledger.paused, 0.0), ledger.last])
                file.execute("INSERT OR REPLACE INTO limiter VALUES (1, ?)", (text,))
                file.execute("COMMIT")
        except (sqlite3.Error, ValueError) as error:
            raise LimiterError(f"the limiter's file {self._path} cannot be used: {error}") from error

    def _read(self, kept: Any, now: float) -> Ledger:
        ledger = Ledger(self.rate, self.per, self.slack)
        if kept is not None:
            at, taken, queue, paused, last = kept
            if at <= now:  # else it is from before the machine's last start
                ledger.taken = [(ticket, when) for ticket, when in taken]
                ledger.queue = [(ticket, until) for ticket, until in queue]
                ledger.paused, ledger.last = paused, last
        return ledger

    def ask(self, ticket: int | None = None) -> Turn:
        with self._ledger() as (ledger, now):
            return ledger.ask(now, ticket)

    def used(self, ticket: int) -> None:
        with self._ledger() as (ledger, now):
            ledger.used(now, ticket)

    def leave(self, ticket: int) -> None:
        with self._ledger() as (ledger, _):
            ledger.leave(ticket)

    def pause(self, seconds: float) -> None:
        with self._ledger() as (ledger, now):
            ledger.pause(now, seconds)

"""A limit that all processes of one machine share, in a file."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from amokit_api.errors import LimiterError

from .limiter import Limiter
from .sliding_window import SLACK, Permit, SlidingWindow

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
    def _window(self) -> Generator[tuple[SlidingWindow, float]]:
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
                window = self._read(json.loads(row[0]) if row else None, now)
                yield window, now
                text = json.dumps([now, window.taken, window.queue, max(window.paused, 0.0), window.last])
                file.execute("INSERT OR REPLACE INTO limiter VALUES (1, ?)", (text,))
                file.execute("COMMIT")
        except (sqlite3.Error, ValueError) as error:
            raise LimiterError(f"the limiter's file {self._path} cannot be used: {error}") from error

    def _read(self, kept: Any, now: float) -> SlidingWindow:
        window = SlidingWindow(self.rate, self.per, self.slack)
        if kept is not None:
            at, taken, queue, paused, last = kept
            if at <= now:  # else it is from before the machine's last start
                window.taken = [(ticket, when) for ticket, when in taken]
                window.queue = [(ticket, until) for ticket, until in queue]
                window.paused, window.last = paused, last
        return window

    def acquire(self, ticket: int | None = None) -> Permit:
        with self._window() as (window, now):
            return window.acquire(now, ticket)

    def mark_sent(self, ticket: int) -> None:
        with self._window() as (window, now):
            window.mark_sent(now, ticket)

    def cancel(self, ticket: int) -> None:
        with self._window() as (window, _):
            window.cancel(ticket)

    def pause(self, seconds: float) -> None:
        with self._window() as (window, now):
            window.pause(now, seconds)

"""A limit that all processes of one machine share, in a file."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from amokit_api.argument_checks import check_path
from amokit_api.errors import ArgumentError, LimiterError

from ..deadline import current_deadline
from .limiter import Limiter
from .sliding_window import Permit, SlidingWindow

BUSY_TIMEOUT = 30.0
"""Seconds to wait for others that use the file; each needs a millisecond."""
LEAST_TIMEOUT = 1.0
"""Seconds to wait for them even when the call's time is over: they must see that it left the queue, or a 429."""


class FileLimiter(Limiter):
    """At most `rate` requests in any window, for all processes that name the same file.

    The file is a small SQLite database, on a local disk. It is opened for each permit, so that forked processes can use it. The
    clock counts from the machine's start and is the same for all its processes; after a restart the content of the file is
    discarded.

    Args:
        path: The file; it is created when it is not there. All processes must give the same rate.
        rate: Requests in a window.
        per: Length of the window in seconds.
        margin: Seconds that a request counts longer than the window; None adapts it, see `Limiter`.
        clock: Returns seconds that never decrease, the same for all processes.

    Raises:
        WrongTypeError: `path` is no path.
        ArgumentError: `path` names no file; or see `Limiter`.
    """

    blocks = True

    def __init__(
        self,
        path: str | Path,
        rate: int = 7,
        per: float = 1.0,
        margin: float | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(rate, per, margin)
        check_path("path", path)
        self._path = str(path)
        if self._path in ("", ":memory:"):  # for SQLite a new database for each connection: nothing would be limited
            raise ArgumentError(f"path takes the path of a file, as in 'amokit.limit', not {self._path!r}")
        self._clock = clock

    @contextmanager
    def _locked(self) -> Generator[tuple[SlidingWindow, float]]:
        """The window, locked, and the time. Changes of the window are saved."""
        import json
        import sqlite3  # most programs do not need it

        timeout = min(BUSY_TIMEOUT, max(LEAST_TIMEOUT, current_deadline() - time.monotonic()))
        try:
            with closing(sqlite3.connect(self._path, timeout=timeout, isolation_level=None)) as file:
                # The state is worth nothing after a crash of the machine, so it need not be flushed.
                file.execute("PRAGMA synchronous = OFF")
                file.execute("PRAGMA journal_mode = PERSIST")
                file.execute("BEGIN IMMEDIATE")
                file.execute("CREATE TABLE IF NOT EXISTS sliding_window (id INTEGER PRIMARY KEY, state TEXT NOT NULL)")
                row = file.execute("SELECT state FROM sliding_window WHERE id = 1").fetchone()
                now = self._clock()
                window = self._read(json.loads(row[0]) if row else None, now)
                yield window, now
                state = {
                    "now": now,
                    "granted": window.granted,
                    "queue": window.queue,
                    "paused": max(window.paused, 0.0),
                    "last": window.last,
                    "added": window.added,
                    "added_at": window.added_at,
                }
                file.execute("INSERT OR REPLACE INTO sliding_window VALUES (1, ?)", (json.dumps(state),))
                file.execute("COMMIT")
        except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
            raise LimiterError(f"the limiter's file {self._path} cannot be used: {error}") from error

    def _read(self, state: Any, now: float) -> SlidingWindow:
        window = SlidingWindow(self.rate, self.per, self.margin)
        if state is not None and state["now"] <= now:  # else it is from before the machine's last start
            window.granted = [(ticket, at) for ticket, at in state["granted"]]
            window.queue = [(ticket, until) for ticket, until in state["queue"]]
            window.paused, window.last = state["paused"], state["last"]
            window.added, window.added_at = state["added"], state["added_at"]
        return window

    def acquire(self, ticket: int | None = None) -> Permit:
        with self._locked() as (window, now):
            return window.acquire(now, ticket)

    def mark_sent(self, ticket: int) -> None:
        with self._locked() as (window, now):
            window.mark_sent(now, ticket)

    def cancel(self, ticket: int) -> None:
        with self._locked() as (window, _):
            window.cancel(ticket)

    def refused(self, seconds: float) -> None:
        with self._locked() as (window, now):
            window.refused(now, seconds)

"""A store in memory."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager

from ...concurrency.per_process import PerProcess
from ..tokens import Token, TokenStore


class ProcessLock:
    """Gives a store that has no lock one that holds among the threads and tasks of this process.

    A process forked off has a lock of its own, since this one may be held by a thread of the parent.
    """

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._lock = PerProcess(threading.Lock)

    @contextmanager
    def lock(self) -> Generator[TokenStore]:
        """Holds among threads and tasks."""
        with self._lock.get():
            yield self._store


class MemoryTokenStore:
    """Keeps the pair in memory; it ends with the process. Without effect on other processes: give those another store."""

    blocking = False  # nothing to wait for, so no thread is needed

    def __init__(self, token: Token | None = None) -> None:
        self._token = token
        self._lock = ProcessLock(self)

    def load(self) -> Token | None:
        return self._token

    def save(self, token: Token, /) -> None:
        self._token = token

    def clear(self) -> None:
        """Forgets the pair."""
        self._token = None

    def lock(self) -> AbstractContextManager[TokenStore]:
        """Holds among threads and tasks."""
        return self._lock.lock()

"""A store in memory."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from weakref import WeakValueDictionary

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
        self._family = _Family()
        self._account = ""
        self._lock = ProcessLock(self)
        if token is not None:  # not by `save`, which a subclass may have replaced by one that is not ready yet
            self._family.pairs[self._account] = token

    def load(self) -> Token | None:
        return self._family.pairs.get(self._account)

    def save(self, token: Token, /) -> None:
        self._family.pairs[self._account] = token

    def clear(self) -> None:
        """Forgets the pair."""
        self._family.pairs.pop(self._account, None)

    def lock(self) -> AbstractContextManager[TokenStore]:
        """Holds among threads and tasks."""
        return self._lock.lock()

    def for_account(self, account: str, /) -> MemoryTokenStore:
        """The store of one account, beside this one."""
        made = MemoryTokenStore()
        made._family, made._account = self._family, account
        return self._family.stores.setdefault(account, made)

    def accounts(self) -> list[str]:
        """The accounts whose stores hold a pair, sorted."""
        return sorted(filter(None, list(self._family.pairs)))


class _Family:
    """The pairs of several accounts, and their stores for as long as somebody uses them: a store has the account's lock."""

    def __init__(self) -> None:
        self.pairs: dict[str, Token] = {}
        self.stores: WeakValueDictionary[str, MemoryTokenStore] = WeakValueDictionary()

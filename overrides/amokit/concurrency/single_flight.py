"""One caller at a time among the threads of a process, or the tasks of an event loop; those that waited get its exception.

Otherwise, callers that wait for a token endpoint that does not answer would each wait for a time-out of their own.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from .per_process import PerProcess

if TYPE_CHECKING:
    from anyio import Lock
    from anyio.lowlevel import RunVar


class _Failures:
    """The number of failures, and the last exception."""

    def __init__(self) -> None:
        self.number = 0
        self._last: Exception | None = None

    @contextmanager
    def noting(self) -> Generator[None]:
        """Records an exception of the block."""
        try:
            yield
        except Exception as error:
            self.number += 1
            self._last = error
            raise

    def raise_since(self, number: int) -> None:
        """Raises the last exception if there are more failures than `number`: a copy, as each thread adds to the traceback."""
        if self.number == number or self._last is None:
            return
        try:
            error = copy.copy(self._last).with_traceback(None)
        except Exception:  # a class of another package that cannot be copied
            error = self._last
        raise error


class _ThreadState(_Failures):
    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.Lock()


class SingleFlight:
    """For threads. A forked process has a lock of its own, since this one may be held by a thread of the parent."""

    def __init__(self) -> None:
        self._state = PerProcess(_ThreadState)

    @contextmanager
    def enter(self) -> Generator[None]:
        """Waits until no other thread is inside.

        Raises:
            Exception: What the thread that was inside has raised meanwhile.
        """
        state = self._state.get()
        before = state.number
        with state.lock:
            state.raise_since(before)
            with state.noting():
                yield


class _TaskState(_Failures):
    def __init__(self) -> None:
        super().__init__()
        from anyio import Lock

        self.lock: Lock = Lock()


_states: RunVar[WeakKeyDictionary[AsyncSingleFlight, _TaskState]] | None = None


class AsyncSingleFlight:
    """For tasks. Each event loop has a lock of its own, since a lock does not wake the tasks of another loop."""

    def _state(self) -> _TaskState:
        global _states
        if _states is None:
            from anyio.lowlevel import RunVar

            _states = RunVar("amokit_single_flight")
        states: Any = _states.get(None)
        if states is None:
            states = WeakKeyDictionary()
            _states.set(states)
        found: _TaskState | None = states.get(self)
        if found is None:
            found = states[self] = _TaskState()
        return found

    @asynccontextmanager
    async def enter(self) -> AsyncGenerator[None]:
        """Waits until no other task of this loop is inside; see `SingleFlight.enter`."""
        state = self._state()
        before = state.number
        async with state.lock:
            state.raise_since(before)
            with state.noting():
                yield

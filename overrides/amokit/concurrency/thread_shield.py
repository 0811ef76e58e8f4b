"""Work of sync code that is finished although the thread that waits for it is interrupted; see `shield`, for async code."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TypeVar

from .per_process import PerProcess

T = TypeVar("T")


class WaitTimeout(Exception):
    """The time to wait is over. The work goes on."""


class ThreadShield:
    """For sync code: runs the work in another thread, as signal handlers raise in the main one, such as KeyboardInterrupt.

    That thread is not a daemon: a program that ends meanwhile waits for it.
    """

    def __init__(self) -> None:
        self._pending: PerProcess[set[threading.Thread]] = PerProcess(set)

    def run(self, work: Callable[[], T], seconds: float | None = None) -> T:
        """The result of the work.

        Args:
            seconds: How long to wait for it; it goes on after that.

        Raises:
            WaitTimeout: The time is over.
        """
        if seconds is None and threading.current_thread() is not threading.main_thread():
            return work()
        from concurrent.futures import Future

        result: Future[T] = Future()
        pending = self._pending.get()

        def do() -> None:
            try:
                value = work()
            except BaseException as error:
                result.set_exception(error)
            else:
                result.set_result(value)
            finally:
                pending.discard(thread)

        thread = threading.Thread(target=copy_context().run, args=(do,), name="amokit-refresh")
        pending.add(thread)
        try:
            thread.start()
        except RuntimeError:  # at the end of the program no thread can be started
            pending.discard(thread)
            return work()
        try:
            return result.result(seconds)
        except TimeoutError:
            if result.done():  # it has just ended, or raised a TimeoutError itself
                return result.result()
        raise WaitTimeout

    def wait(self) -> None:
        """Waits for the work that is not finished."""
        for thread in list(self._pending.get()):
            if thread.ident is not None:  # else the thread that starts it was interrupted
                thread.join()

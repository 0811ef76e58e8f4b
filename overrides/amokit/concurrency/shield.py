"""Work that comes to its end although those who wait for it are interrupted.

A refresh that is broken off may have spent the refresh token, and the new pair would be lost.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextvars import copy_context
from typing import Any, TypeVar, cast

from .per_process import PerProcess

T = TypeVar("T")


class WaitTimeout(Exception):
    """Somebody has waited for as long as they may. What they waited for goes on."""


class ThreadShield:
    """For sync code. Ctrl-C, and what else a signal raises, comes up in the main thread; so the work is done in another one.

    That thread is no daemon: a program that ends meanwhile waits for it.
    """

    def __init__(self) -> None:
        self._pending: PerProcess[set[threading.Thread]] = PerProcess(set)

    def run(self, work: Callable[[], T], seconds: float | None = None) -> T:
        """What the work gives.

        Args:
            seconds: How long to wait for it; it goes on after that.

        Raises:
            WaitTimeout: The time is over.
        """
        if seconds is None and threading.current_thread() is not threading.main_thread():
            return work()
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
            if result.done():
                raise
        raise WaitTimeout

    def wait(self) -> None:
        """Waits for what is still on its way."""
        for thread in list(self._pending.get()):
            if thread.ident is not None:  # else its starter was interrupted
                thread.join()


class Shield:
    """For async code, on asyncio and trio. Each event loop has its own work."""

    def __init__(self) -> None:
        self._pending: set[asyncio.Task[Any]] = set()

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """What the work gives. Who waits may be cancelled; the work is not, not even by `asyncio.run` at its end."""
        loop = _loop()
        if loop is None:  # trio, whose scopes shield for good
            return await _in_scope(work)
        task = loop.create_task(_outcome(work))
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)
        if not task.done():
            # At its end `asyncio.run` cancels all tasks that it finds, and waits for them. It must not find this one: it could
            # not tell such a cancellation from that of a time-out inside. It finds one that waits for this one and cannot be
            # cancelled.
            asyncio._unregister_task(task)
            _Guard(_wait(task), loop=loop)
        value, error = await asyncio.shield(task)
        if error is not None:
            raise error
        return cast("T", value)

    async def wait(self) -> None:
        """Waits for what is still on its way in this event loop, cancelled or not."""
        loop = _loop()
        pending = [task for task in list(self._pending) if task.get_loop() is loop]
        if pending:
            from anyio import CancelScope

            with CancelScope(shield=True):
                await asyncio.wait(pending)


async def _outcome(work: Coroutine[Any, Any, T]) -> tuple[T | None, BaseException | None]:
    """What work gives or raises. SystemExit, raised in this task, would end the event loop instead of coming to who waits."""
    try:
        return await work, None
    except BaseException as error:
        return None, error


async def _in_scope(work: Coroutine[Any, Any, T]) -> T:
    from anyio import CancelScope

    with CancelScope(shield=True):
        return await work
    raise AssertionError("nothing cancels this scope")


def _loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


class _Guard(asyncio.Task[None]):
    """A task that cannot be cancelled."""

    def cancel(self, msg: Any = None) -> bool:
        return False


async def _wait(task: asyncio.Task[Any]) -> None:
    await asyncio.wait([task])

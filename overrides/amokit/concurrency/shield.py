"""Work that is finished although the task that waits for it is cancelled.

A refresh that is cancelled may have used up the refresh token, and the new pair would be lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar, cast

T = TypeVar("T")


class Shield:
    """For async code, on asyncio and trio. Each event loop has its own work."""

    def __init__(self) -> None:
        self._pending: set[asyncio.Task[Any]] = set()

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of the work. The caller may be cancelled; the work is not, not even by `asyncio.run` at its end."""
        loop = _loop()
        if loop is None:  # trio, whose shielded scopes nothing outside can cancel
            return await _in_scope(work)
        task = loop.create_task(_outcome(work))
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)
        if not task.done():
            # At its end `asyncio.run` cancels all registered tasks and waits for them. The work must not be among them: it could
            # not tell this cancellation from that of a time-out inside it. Registered instead is a task that waits for it and
            # ignores cancellation.
            asyncio._unregister_task(task)
            _Guard(_wait(task), loop=loop)
        value, error = await asyncio.shield(task)
        if error is not None:
            raise error
        return cast("T", value)

    async def wait(self) -> None:
        """Waits for the work of this event loop that is not finished, also when it is cancelled itself."""
        loop = _loop()
        pending = [task for task in list(self._pending) if task.get_loop() is loop]
        if pending:
            from anyio import CancelScope

            with CancelScope(shield=True):
                await asyncio.wait(pending)


async def _outcome(work: Coroutine[Any, Any, T]) -> tuple[T | None, BaseException | None]:
    """Result and exception of the work. SystemExit, raised in this task, would end the event loop and not reach the caller."""
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

"""Hands events to a function or a queue, without waiting for it."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Condition
from typing import TYPE_CHECKING, Any

from amokit_api.argument_checks import check_number
from amokit_api.errors import ArgumentError
from amokit_api.webhooks.event import HookEvent

if TYPE_CHECKING:
    from . import Handler

LOGGER = logging.getLogger("amokit.webhooks")


class HandingOver:
    """The handler of a receiver, and what waits for it. Safe to use from several threads."""

    def __init__(self, handler: Handler, workers: int, waiting: int) -> None:
        call: Any = getattr(handler, "put_nowait", handler)
        if not callable(call):
            raise ArgumentError(f"handler takes a function or a queue, not {handler!r}")
        check_number("workers", workers, least=1, whole=True)
        check_number("waiting", waiting, least=1, whole=True)
        self._call: Any = call
        self._is_queue = call is not handler
        self._is_async = not self._is_queue and _is_async(call)
        self._workers = workers
        self._most = waiting
        self._waiting = 0
        self._changed = Condition()
        self._pool: ThreadPoolExecutor | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def take(self, events: Sequence[HookEvent]) -> bool:
        """Takes the events of one request; False where too much waits already, or the queue is full."""
        if self._is_queue:
            return self._put(events)
        loop = _running_loop() if self._is_async else None
        if self._is_async and loop is None:
            raise ArgumentError("an async handler needs an ASGI application; in Flask and in Django's WSGI use a sync one")
        with self._changed:
            if self._waiting >= self._most:
                return False
            self._waiting += 1
            if loop is None and self._pool is None:
                self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="amokit-webhooks")
        if loop is not None:
            task = loop.create_task(self._handle_async(events))
            self._tasks.add(task)  # a loop keeps weak references only
            task.add_done_callback(self._tasks.discard)
        else:
            assert self._pool
            self._pool.submit(self._handle, events)
        return True

    def _put(self, events: Sequence[HookEvent]) -> bool:
        try:
            for event in events:
                self._call(event)
        except Exception as error:  # each kind of queue has its own
            LOGGER.warning("the queue takes no event: %r", error)
            return False
        return True

    def _handle(self, events: Sequence[HookEvent]) -> None:
        try:
            for event in events:
                try:
                    self._call(event)
                except Exception:
                    _log(event)
        finally:
            self._done()

    async def _handle_async(self, events: Sequence[HookEvent]) -> None:
        try:
            for event in events:
                try:
                    await self._call(event)
                except Exception:
                    _log(event)
        finally:
            self._done()

    def _done(self) -> None:
        with self._changed:
            self._waiting -= 1
            self._changed.notify_all()

    def close(self) -> None:
        """Waits until all that was taken is handled."""
        with self._changed:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown()

    async def aclose(self) -> None:
        """Waits until all that was taken is handled, also by an async handler."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))
        await asyncio.to_thread(self.close)


def _log(event: HookEvent) -> None:
    account = event.account
    LOGGER.exception(
        "the handler failed for %s %s of account %s (key %s)", type(event).__name__, event.path, account.id, event.key
    )


def _is_async(call: Any) -> bool:
    return inspect.iscoroutinefunction(call) or inspect.iscoroutinefunction(getattr(call, "__call__", None))  # noqa: B004


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None

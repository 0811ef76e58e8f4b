# Written by `make generate` from templates/runtime/ahead.py; do not edit.
"""Pages that are asked for before it is their turn, in both colours.

Their numbers are guessed. A page is given out only once the one before links to it; the first link that leads elsewhere ends the
guessing. As many pages exist as were asked for, at most: the one that the caller holds, those under way, and those that wait for
their turn. The latter wait as bytes: decoded they are far larger, and decoding would delay the page whose turn it is.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from .course import run, same

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future, ThreadPoolExecutor

    from .client import AsyncSender, Sender
    from .exchange import Answer, PageData, Request

T = TypeVar("T")


class _Line(Generic[T]):
    """The reads of one list that are under way or wait for their turn, in order."""

    _sender: Any

    def __init__(self, sender: Sender | AsyncSender, most: int) -> None:
        self._sender = sender
        self._most = most
        self._reads: deque[tuple[Request[PageData[T]], Any]] = deque()  # with futures, or with tasks

    def begin(self, request: Request[PageData[T]]) -> None:
        """Asks ahead while the caller holds the page before this request."""
        if self._most > 1:
            self._ask(self._wanted(request, self._most - 1))

    def _ask(self, requests: Iterable[Request[PageData[T]]]) -> None:
        raise NotImplementedError

    def _astray(self, request: Request[PageData[T]]) -> bool:
        """Whether something else was guessed than what follows: the server counts in its own way."""
        return bool(self._reads) and not same(self._reads[0][0], request)

    def _wanted(self, request: Request[PageData[T]], room: int) -> list[Request[PageData[T]]]:
        """What to ask for, so that this request and those that should follow it take the room up."""
        if not self._reads:
            return run(request, room)
        if any(_ends(read) for _, read in self._reads):
            return []
        return run(self._reads[-1][0], room - len(self._reads) + 1)[1:]

    def _drop(self) -> list[Any]:
        """Forgets what was guessed; from here it is one page at a time."""
        reads = [read for _, read in self._reads]
        self._reads.clear()
        self._most = 1
        return reads


def _ends(read: Future[Answer] | Task[Answer]) -> bool:
    """Whether nothing need be asked for after this, be it believed or not: there was an error, or no content."""
    return read.done() and (read.cancelled() or read.exception() is not None or read.result().status == 204)


# -- threads --------------------------------------------------------------------------------------

_under_way: WeakKeyDictionary[Sender, set[Future[Answer]]] = WeakKeyDictionary()
"""Reads in threads, by who sends them."""
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_under_way.clear)  # threads stay with the parent


def settle(sender: Sender) -> None:
    """Waits for the reads in threads that are under way, though their lists may have been left: they use the connections."""
    _wait(list(_under_way.get(sender, ())))


def _wait(reads: Iterable[Future[Answer]]) -> None:
    from concurrent.futures import CancelledError

    for read in reads:
        with suppress(CancelledError):
            read.exception()


class Threads(_Line[T]):
    """Reads in threads."""

    _sender: Sender
    _pool: ThreadPoolExecutor | None = None

    def _ask(self, requests: Iterable[Request[PageData[T]]]) -> None:
        from concurrent.futures import ThreadPoolExecutor
        from contextvars import copy_context

        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._most, thread_name_prefix="amokit-list")
        under_way = _under_way.setdefault(self._sender, set())
        for request in requests:
            read = self._pool.submit(copy_context().run, self._sender.send, request.undecoded())
            self._reads.append((request, read))
            under_way.add(read)
            read.add_done_callback(under_way.discard)

    def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request. The room that the page before it left is used for another one."""
        if self._astray(request):
            guessed = self._drop()
            self.stop()
            _wait(guessed)
        wanted = self._wanted(request, self._most)
        if not self._reads and len(wanted) == 1:
            return self._sender.send(request)
        self._ask(wanted)
        return self._sender._decode(request, self._reads.popleft()[1].result())

    def stop(self) -> None:
        """Starts no further read. Those that are under way end by themselves.

        They are not waited for: this may be part of a garbage collection, in any thread, whatever locks it holds.
        """
        self._drop()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


# -- tasks ----------------------------------------------------------------------------------------


class Tasks(_Line[T]):
    """Reads in tasks of asyncio; see `Threads`."""

    _sender: AsyncSender

    def _ask(self, requests: Iterable[Request[PageData[T]]]) -> None:
        from asyncio import create_task

        for request in requests:
            read = create_task(self._sender.send(request.undecoded()), name="amokit-list")
            self._reads.append((request, read))

    async def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request; see `Threads.read`."""
        if self._astray(request):
            await self.stop()
        wanted = self._wanted(request, self._most)
        if not self._reads and len(wanted) == 1:
            return await self._sender.send(request)
        self._ask(wanted)
        return self._sender._decode(request, await self._reads.popleft()[1])

    async def stop(self) -> None:
        """Cancels what is under way. Nothing is any more when it returns."""
        if reads := self._drop():
            from asyncio import gather

            for read in reads:
                read.cancel()
            await gather(*reads, return_exceptions=True)


class Rounds(_Line[T]):
    """Reads in rounds, for trio: tasks live in blocks there, and a generator must not give anything out inside of one."""

    _sender: AsyncSender

    def begin(self, request: Request[PageData[T]]) -> None:
        """Nothing is under way while the caller holds a page."""

    async def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request; see `Threads.read`."""
        if self._astray(request):
            self._drop()
        if not self._reads:
            wanted = run(request, self._most)
            if len(wanted) == 1:
                return await self._sender.send(request)
            await self._round(wanted)
        return self._sender._decode(request, self._reads.popleft()[1].result())

    async def _round(self, requests: Iterable[Request[PageData[T]]]) -> None:
        from concurrent.futures import Future

        from anyio import create_task_group

        async def send(request: Request[PageData[T]], read: Future[Answer]) -> None:
            try:
                read.set_result(await self._sender.send(request.undecoded()))
            except Exception as error:
                read.set_exception(error)

        async with create_task_group() as tasks:
            for request in requests:
                read: Future[Answer] = Future()
                self._reads.append((request, read))
                tasks.start_soon(send, request, read)

    async def stop(self) -> None:
        """Forgets what was asked for ahead."""
        self._drop()


def ahead_async(sender: AsyncSender, most: int) -> Tasks[Any] | Rounds[Any]:
    """Reads as the event loop takes them."""
    return Tasks(sender, most) if most == 1 or _on_asyncio() else Rounds(sender, most)


def _on_asyncio() -> bool:
    from asyncio import current_task

    try:
        return current_task() is not None
    except RuntimeError:  # none of its loops runs
        return False

"""Pages that are asked for before it is their turn, sync and async.

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

from .pagination import page_range, same_page

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future, ThreadPoolExecutor

    from ..http.client import AsyncSender, Sender
    from ..http.request import Request
    from ..http.response import ApiResponse, PageData

T = TypeVar("T")


class _PrefetchQueue(Generic[T]):
    """The reads of one list that are under way or wait for their turn, in order."""

    _sender: Any

    def __init__(self, sender: Sender | AsyncSender, most: int) -> None:
        self._sender = sender
        self._max_pages = most
        self._reads: deque[tuple[Request[PageData[T]], Any]] = deque()  # with futures, or with tasks

    def begin(self, request: Request[PageData[T]]) -> None:
        """Asks ahead while the caller holds the page before this request."""
        if self._max_pages > 1:
            self._submit(self._to_request(request, self._max_pages - 1))

    def _submit(self, requests: Iterable[Request[PageData[T]]]) -> None:
        raise NotImplementedError

    def _mispredicted(self, request: Request[PageData[T]]) -> bool:
        """Whether something else was guessed than what follows: the server counts in its own way."""
        return bool(self._reads) and not same_page(self._reads[0][0], request)

    def _to_request(self, request: Request[PageData[T]], room: int) -> list[Request[PageData[T]]]:
        """What to ask for, so that this request and those that should follow it take the room up."""
        if not self._reads:
            return page_range(request, room)
        if any(_is_end(read) for _, read in self._reads):
            return []
        return page_range(self._reads[-1][0], room - len(self._reads) + 1)[1:]

    def _discard(self) -> list[Any]:
        """Forgets what was guessed; from here it is one page at a time."""
        reads = [read for _, read in self._reads]
        self._reads.clear()
        self._max_pages = 1
        return reads


def _is_end(read: Future[ApiResponse] | Task[ApiResponse]) -> bool:
    """Whether nothing need be asked for after this, be it believed or not: there was an error, or no content."""
    return read.done() and (read.cancelled() or read.exception() is not None or read.result().status == 204)


# -- threads --------------------------------------------------------------------------------------

_in_flight: WeakKeyDictionary[Sender, set[Future[ApiResponse]]] = WeakKeyDictionary()
"""Reads in threads, by who sends them."""
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_flight.clear)  # threads stay with the parent


def wait_for_reads(sender: Sender) -> None:
    """Waits for the reads in threads that are under way, though their lists may have been left: they use the connections."""
    _wait(list(_in_flight.get(sender, ())))


def _wait(reads: Iterable[Future[ApiResponse]]) -> None:
    from concurrent.futures import CancelledError

    for read in reads:
        with suppress(CancelledError):
            read.exception()


class ThreadPrefetch(_PrefetchQueue[T]):
    """Reads in threads."""

    _sender: Sender
    _pool: ThreadPoolExecutor | None = None

    def _submit(self, requests: Iterable[Request[PageData[T]]]) -> None:
        from concurrent.futures import ThreadPoolExecutor
        from contextvars import copy_context

        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._max_pages, thread_name_prefix="amokit-list")
        under_way = _in_flight.setdefault(self._sender, set())
        for request in requests:
            read = self._pool.submit(copy_context().run, self._sender.send, request.undecoded())
            self._reads.append((request, read))
            under_way.add(read)
            read.add_done_callback(under_way.discard)

    def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request. The room that the page before it left is used for another one."""
        if self._mispredicted(request):
            guessed = self._discard()
            self.stop()
            _wait(guessed)
        wanted = self._to_request(request, self._max_pages)
        if not self._reads and len(wanted) == 1:
            return self._sender.send(request)
        self._submit(wanted)
        return self._sender._decode(request, self._reads.popleft()[1].result())

    def stop(self) -> None:
        """Starts no further read. Those that are under way end by themselves.

        They are not waited for: this may be part of a garbage collection, in any thread, whatever locks it holds.
        """
        self._discard()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


# -- tasks ----------------------------------------------------------------------------------------


class TaskPrefetch(_PrefetchQueue[T]):
    """Reads in tasks of asyncio; see `Threads`."""

    _sender: AsyncSender

    def _submit(self, requests: Iterable[Request[PageData[T]]]) -> None:
        from asyncio import create_task

        for request in requests:
            read = create_task(self._sender.send(request.undecoded()), name="amokit-list")
            self._reads.append((request, read))

    async def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request; see `Threads.read`."""
        if self._mispredicted(request):
            await self.stop()
        wanted = self._to_request(request, self._max_pages)
        if not self._reads and len(wanted) == 1:
            return await self._sender.send(request)
        self._submit(wanted)
        return self._sender._decode(request, await self._reads.popleft()[1])

    async def stop(self) -> None:
        """Cancels what is under way. Nothing is any more when it returns."""
        if reads := self._discard():
            from asyncio import gather

            for read in reads:
                read.cancel()
            await gather(*reads, return_exceptions=True)


class RoundPrefetch(_PrefetchQueue[T]):
    """Reads in rounds, for trio: tasks live in blocks there, and a generator must not give anything out inside of one."""

    _sender: AsyncSender

    def begin(self, request: Request[PageData[T]]) -> None:
        """Nothing is under way while the caller holds a page."""

    async def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request; see `Threads.read`."""
        if self._mispredicted(request):
            self._discard()
        if not self._reads:
            wanted = page_range(request, self._max_pages)
            if len(wanted) == 1:
                return await self._sender.send(request)
            await self._round(wanted)
        return self._sender._decode(request, self._reads.popleft()[1].result())

    async def _round(self, requests: Iterable[Request[PageData[T]]]) -> None:
        from concurrent.futures import Future

        from anyio import create_task_group

        async def send(request: Request[PageData[T]], read: Future[ApiResponse]) -> None:
            try:
                read.set_result(await self._sender.send(request.undecoded()))
            except Exception as error:
                read.set_exception(error)

        async with create_task_group() as tasks:
            for request in requests:
                read: Future[ApiResponse] = Future()
                self._reads.append((request, read))
                tasks.start_soon(send, request, read)

    async def stop(self) -> None:
        """Forgets what was asked for ahead."""
        self._discard()


def async_prefetch(sender: AsyncSender, most: int) -> TaskPrefetch[Any] | RoundPrefetch[Any]:
    """Reads as the event loop takes them."""
    return TaskPrefetch(sender, most) if most == 1 or _on_asyncio() else RoundPrefetch(sender, most)


def _on_asyncio() -> bool:
    from asyncio import current_task

    try:
        return current_task() is not None
    except RuntimeError:  # none of its loops runs
        return False

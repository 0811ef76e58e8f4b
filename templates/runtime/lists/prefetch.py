"""Prefetching: pages that are requested before the caller asks for them, by threads, tasks or rounds of tasks.

Their numbers are predicted. A page is yielded only once the page before links to it; the first link that leads elsewhere ends the
prediction. At most `concurrency` pages exist at a time: the one that the caller holds, those in flight, and those that arrived.
The latter are kept as bytes: decoded they are far larger, and decoding them would delay the page that the caller waits for.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary, WeakSet

from ..http.request import ABANDONED
from .pagination import page_range, same_page

if TYPE_CHECKING:
    from asyncio import Task
    from concurrent.futures import Future
    from threading import Event

    from ..http.client import AsyncSender, Sender
    from ..http.request import Request
    from ..http.response import ApiResponse, PageData

T = TypeVar("T")
R = TypeVar("R")


class _PrefetchQueue(Generic[T]):
    """The reads of one list that are in flight or have arrived, in order."""

    _sender: Any

    def __init__(self, sender: Sender | AsyncSender, max_pages: int) -> None:
        self._sender = sender
        self._max_pages = max_pages
        self._reads: deque[tuple[Request[PageData[T]], Any]] = deque()  # with futures, or with tasks

    def begin(self, request: Request[PageData[T]]) -> None:
        """Requests pages while the caller holds the page before this request."""
        if self._max_pages > 1:
            self._submit(self._to_request(request, self._max_pages - 1))

    def _submit(self, requests: Iterable[Request[PageData[T]]]) -> None:
        raise NotImplementedError

    def _mispredicted(self, request: Request[PageData[T]]) -> bool:
        """Whether the next page is another than the predicted one."""
        return bool(self._reads) and not same_page(self._reads[0][0], request)

    def _to_request(self, request: Request[PageData[T]], room: int) -> list[Request[PageData[T]]]:
        """Requests to start, so that this one and the predicted ones after it fill the window."""
        if not self._reads:
            return page_range(request, room)
        if any(_is_end(read) for _, read in self._reads):
            return []
        return page_range(self._reads[-1][0], room - len(self._reads) + 1)[1:]

    def _discard(self) -> list[Any]:
        """Drops the predicted reads and returns them; from here on one page is read at a time."""
        reads = [read for _, read in self._reads]
        self._reads.clear()
        self._max_pages = 1
        return reads


def _is_end(read: Future[ApiResponse] | Task[ApiResponse]) -> bool:
    """Whether no page can follow: the read failed, or there was no content."""
    return read.done() and (read.cancelled() or read.exception() is not None or read.result().status == 204)


# -- threads --------------------------------------------------------------------------------------

_lists: WeakKeyDictionary[Sender, WeakSet[Event]] = WeakKeyDictionary()
"""By client, the events that make its reads in threads end without another attempt."""
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_lists.clear)  # threads stay with the parent


def abandon_reads(sender: Sender) -> None:
    """Makes the reads of a client that are in flight end without another attempt, also those of lists that are still used.

    They are not waited for: the server may not answer. Their threads are daemons, and close their connections themselves.
    """
    for abandoned in list(_lists.get(sender, ())):
        abandoned.set()


class ThreadPrefetch(_PrefetchQueue[T]):
    """Reads in threads."""

    _sender: Sender
    _abandoned: Event | None = None

    def _submit(self, requests: Iterable[Request[PageData[T]]]) -> None:
        if self._abandoned is None:
            self._abandoned = until_closed(self._sender)
        for request in requests:
            self._reads.append((request, in_thread(partial(self._sender.send, request.undecoded()), self._abandoned)))

    def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request. Another read is started in place of the page before it."""
        if self._mispredicted(request):
            predicted = self._discard()
            self.stop()
            for read in predicted:
                read.exception()  # so that no more are in flight than may be
        wanted = self._to_request(request, self._max_pages)
        if not self._reads and len(wanted) == 1:
            return self._sender.send(request)
        self._submit(wanted)
        return self._sender._decode(request, self._reads.popleft()[1].result())

    def stop(self) -> None:
        """Starts no further read. Requests that are under way are not repeated if they fail.

        They are not waited for: this may run in a garbage collection, in any thread, which may hold any lock.
        """
        self._discard()
        if self._abandoned is not None:
            self._abandoned.set()


def until_closed(sender: Sender) -> Event:
    """An event that tells reads in threads that their results are not needed any more; closing the client sets it."""
    from threading import Event

    abandoned = Event()
    _lists.setdefault(sender, WeakSet()).add(abandoned)
    return abandoned


def in_thread(read: Callable[[], R], abandoned: Event) -> Future[R]:
    """Reads in a thread that ends with the program. At the end of the interpreter, which starts none, reads here."""
    from concurrent.futures import Future
    from contextvars import copy_context
    from threading import Thread

    found: Future[R] = Future()

    def work() -> None:
        ABANDONED.set(abandoned)
        try:
            found.set_result(read())
        except BaseException as error:
            found.set_exception(error)

    context = copy_context()
    try:
        Thread(target=context.run, args=(work,), name="amokit-list", daemon=True).start()
    except RuntimeError:
        context.run(work)
    return found


# -- tasks ----------------------------------------------------------------------------------------


class TaskPrefetch(_PrefetchQueue[T]):
    """Reads in tasks of asyncio; see `ThreadPrefetch`."""

    _sender: AsyncSender

    def _submit(self, requests: Iterable[Request[PageData[T]]]) -> None:
        from asyncio import create_task

        for request in requests:
            read = create_task(self._sender.send(request.undecoded()), name="amokit-list")
            self._reads.append((request, read))

    async def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request; see `ThreadPrefetch.read`."""
        if self._mispredicted(request):
            await self.stop()
        wanted = self._to_request(request, self._max_pages)
        if not self._reads and len(wanted) == 1:
            return await self._sender.send(request)
        self._submit(wanted)
        return self._sender._decode(request, await self._reads.popleft()[1])

    async def stop(self) -> None:
        """Cancels the reads in flight, and returns when they have ended."""
        if reads := self._discard():
            from asyncio import gather

            for read in reads:
                read.cancel()
            await gather(*reads, return_exceptions=True)


class RoundPrefetch(_PrefetchQueue[T]):
    """Reads in rounds, for trio: its tasks belong to a nursery, and a generator must not yield inside of one."""

    _sender: AsyncSender

    def begin(self, request: Request[PageData[T]]) -> None:
        """No read is in flight while the caller holds a page."""

    async def read(self, request: Request[PageData[T]]) -> PageData[T]:
        """The page of a request; see `ThreadPrefetch.read`."""
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
        """Drops the predicted reads."""
        self._discard()


def async_prefetch(sender: AsyncSender, max_pages: int) -> TaskPrefetch[Any] | RoundPrefetch[Any]:
    """The kind of prefetching that the running event loop allows."""
    return TaskPrefetch(sender, max_pages) if max_pages == 1 or _on_asyncio() else RoundPrefetch(sender, max_pages)


def _on_asyncio() -> bool:
    from asyncio import current_task

    try:
        return current_task() is not None
    except RuntimeError:  # no loop of asyncio runs
        return False

# Written by `make generate` from templates/runtime/lists/page.py; do not edit.
"""Pages of a list, and iteration over all pages, sync and async."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ..argument_checks import check_number
from ..errors import WrongTypeError
from .async_iteration import AsyncItems, AsyncPages
from .loaded_page import CountOfObjects, LoadedPage
from .not_awaited import NotAwaited
from .pagination import CycleDetector, Pagination, is_end, start_pagination
from .prefetch import ThreadPrefetch, async_prefetch

if TYPE_CHECKING:
    from ..http.client import AsyncSender, Sender
    from ..http.request import Request
    from ..http.response import PageData

T = TypeVar("T")


class Page(LoadedPage[T]):
    """One page of a list. Iterating it goes on to the pages that follow, by the server's own next links.

    It is true where it has objects. `len(page)` and `page[0]` are those of the whole list, as far as they are on this page, and
    raise `MorePagesError` beyond. `page.items` is the list of its own objects.

    Attributes:
        items: The objects of this page.
        number: Number of the page, from 1, where the server says it.
        total: Number of objects in the whole list, where the server says it.
    """

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender, request: Request[PageData[T]], data: PageData[T], pagination: Pagination) -> None:
        super().__init__(request, data, pagination)
        self._sender = sender

    def next_page(self) -> Page[T] | None:
        """The page after this one; None on the last."""
        request = self._following()
        if request is None:
            return None
        data = self._sender.send(request)
        return None if is_end(data, self._unlinked()) else Page(self._sender, request, data, self._pagination)

    def pages(self) -> Generator[Page[T]]:
        """This page and those that follow."""
        page, sender, pagination, cycles = self, self._sender, self._pagination, CycleDetector(self._request)
        ahead = ThreadPrefetch[T](sender, pagination.concurrency)
        shown = CountOfObjects(pagination.progress)
        del self  # else the first page stays in memory to the end
        try:
            page._prefetch(ahead)
            while True:
                shown.add(page)
                yield page
                following, unlinked = page._following(), page._unlinked()
                del page  # else it stays in memory until the next one has arrived
                if following is None:
                    return
                cycles.step(following)
                if unlinked is not None:
                    ahead.stop()
                data = ahead.read(following)
                if is_end(data, unlinked):
                    return
                page = Page(sender, following, data, pagination)
                if data.next is None:
                    ahead.stop()
                del data
        finally:
            shown.close()
            ahead.stop()

    def __iter__(self) -> Generator[T]:
        return _items(self.pages())

    def first(self) -> T | None:
        """The first object of this page and those that follow; None when there is none."""
        with closing(iter(self._one_by_one())) as items:
            return next(items, None)

    def collect(self, max: int | None = None) -> list[T]:
        """The objects of this page and those that follow, at most `max` of them."""
        if max is not None:
            check_number("max", max, least=0, whole=True)
            if len(self.items) >= max:
                return self.items[:max]
        found: list[T] = []
        with closing(self.pages()) as pages:
            for page in pages:
                found += page.items
                if max is not None and len(found) >= max:
                    return found[:max]
        return found

    def _one_by_one(self) -> Page[T]:
        return Page(self._sender, self._request, self._data, self._pagination._replace(concurrency=1))


def _items(pages: Generator[Page[T]]) -> Generator[T]:
    with closing(pages):
        for page in pages:
            items = page.items
            del page
            yield from items
            del items


class AsyncPage(LoadedPage[T]):
    """One page of a list, read; see `Page`. `async for` goes on to the pages that follow."""

    __slots__ = ("_sender",)

    if TYPE_CHECKING:
        __iter__: None  # `__getitem__` would make it iterable
    else:

        def __iter__(self) -> NoReturn:
            raise WrongTypeError(
                "a page of the async client is iterated by `async for`; page.items is the list of its own objects"
            )

    def __init__(self, sender: AsyncSender, request: Request[PageData[T]], data: PageData[T], pagination: Pagination) -> None:
        super().__init__(request, data, pagination)
        self._sender = sender

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one; None on the last."""
        request = self._following()
        if request is None:
            return None
        data = await self._sender.send(request)
        return None if is_end(data, self._unlinked()) else AsyncPage(self._sender, request, data, self._pagination)

    async def pages(self) -> AsyncGenerator[AsyncPage[T]]:
        """This page and those that follow."""
        page, sender, pagination, cycles = self, self._sender, self._pagination, CycleDetector(self._request)
        ahead = async_prefetch(sender, pagination.concurrency)
        shown = CountOfObjects(pagination.progress)
        del self  # else the first page stays in memory to the end
        try:
            page._prefetch(ahead)
            while True:
                shown.add(page)
                yield page
                following, unlinked = page._following(), page._unlinked()
                del page  # else it stays in memory until the next one has arrived
                if following is None:
                    return
                cycles.step(following)
                if unlinked is not None:
                    await ahead.stop()
                data = await ahead.read(following)
                if is_end(data, unlinked):
                    return
                page = AsyncPage(sender, following, data, pagination)
                if data.next is None:
                    await ahead.stop()
                del data
        finally:
            shown.close()
            await ahead.stop()

    def __aiter__(self) -> AsyncItems[T]:
        return AsyncItems(self.pages())

    async def first(self) -> T | None:
        """The first object of this page and those that follow; None when there is none."""
        async with aclosing(aiter(self._one_by_one())) as items:
            return await anext(items, None)

    async def collect(self, max: int | None = None) -> list[T]:
        """The objects of this page and those that follow, at most `max` of them."""
        if max is not None:
            check_number("max", max, least=0, whole=True)
            if len(self.items) >= max:
                return self.items[:max]
        found: list[T] = []
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                found += page.items
                if max is not None and len(found) >= max:
                    return found[:max]
        return found

    def _one_by_one(self) -> AsyncPage[T]:
        return AsyncPage(self._sender, self._request, self._data, self._pagination._replace(concurrency=1))


class AsyncList(NotAwaited, Generic[T]):
    """A list that is not requested yet: `await` it for its first page, or iterate it by `async for`."""

    __slots__ = ("_pagination", "_request", "_sender")

    def __init__(
        self,
        sender: AsyncSender,
        request: Request[PageData[T]],
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> None:
        self._sender = sender
        request, self._pagination = start_pagination(request, cursor, concurrency, progress)
        self._request: Request[PageData[T]] = sender._binder()(request)

    async def _page(self) -> AsyncPage[T]:
        return AsyncPage(self._sender, self._request, await self._sender.send(self._request), self._pagination)

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._page().__await__()

    def pages(self) -> AsyncPages[T]:
        """All pages."""
        return AsyncPages(self._page)

    def __aiter__(self) -> AsyncItems[T]:
        return AsyncItems(self.pages())

    async def first(self) -> T | None:
        """The first object; None when there is none."""
        return await (await self).first()

    async def collect(self, max: int | None = None) -> list[T]:
        """All objects, at most `max` of them."""
        return await (await self).collect(max)


def open_page(
    sender: Sender, request: Request[PageData[T]], cursor: str | None = None, concurrency: int = 1, progress: bool = False
) -> Page[T]:
    """Requests the first page, or the page of a cursor."""
    request, pagination = start_pagination(request, cursor, concurrency, progress)
    request = sender._binder()(request)
    return Page(sender, request, sender.send(request), pagination)

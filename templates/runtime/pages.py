"""Lists that cross pages by themselves, in both colours."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .ahead import fetch, fetch_async
from .course import Course, Trail, cursor_of, run, same, start

if TYPE_CHECKING:
    from .client import AsyncSender, Sender
    from .exchange import PageData, Request

T = TypeVar("T")


class _Page(Generic[T]):
    """What pages of both colours have in common.

    Attributes:
        items: The objects of this page.
        number: Number of the page, from 1, where the server says it.
        total: Number of objects in the whole list, where the server says it.
    """

    __slots__ = ("_course", "_data", "_request", "items", "number", "total")

    def __init__(self, request: Request[PageData[T]], data: PageData[T], course: Course) -> None:
        self._request = request
        self._data = data
        self._course = course
        self.items = data.items
        self.number = data.number
        self.total = data.total

    @property
    def has_next(self) -> bool:
        """Whether the server says that there is a page after this one."""
        return self._data.next is not None

    @property
    def cursor(self) -> str | None:
        """Where the list goes on after this page; None on the last.

        Keep it, and another process takes the list up there: the same call with `cursor=…`. It is text for this package only,
        without secrets.
        """
        following = self._following()
        return cursor_of(following, self._course) if following is not None else None

    def _following(self) -> Request[PageData[T]] | None:
        if self._data.next is None:
            return None
        return self._request.follow(self._data.next, self._data.url)

    def __repr__(self) -> str:
        more = ", more to come" if self.has_next else ""
        return f"<{type(self).__name__} of {len(self.items)} from {self._request.info}{more}>"


class _Ahead(Generic[T]):
    """Pages that were asked for ahead, until the next links before them confirm that they are what follows."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._waiting: deque[tuple[Request[PageData[T]], PageData[T] | Exception]] = deque()

    def wanted(self, request: Request[PageData[T]]) -> list[Request[PageData[T]]]:
        """What to ask for before the page of this request can be taken."""
        if self._waiting and not same(self._waiting[0][0], request):
            self._waiting.clear()  # the server counts in its own way: one page at a time from here
            self._most = 1
        return [] if self._waiting else run(request, self._most)

    def keep(self, requests: list[Request[PageData[T]]], outcomes: list[PageData[T] | Exception]) -> None:
        self._waiting.extend(zip(requests, outcomes, strict=True))

    def take(self) -> tuple[Request[PageData[T]], PageData[T]]:
        request, outcome = self._waiting.popleft()
        if isinstance(outcome, Exception):
            raise outcome
        return request, outcome


class Page(_Page[T]):
    """One page of a list. Iterating it goes on to the pages that follow, by the server's own next links.

    Attributes:
        items: The objects of this page.
        number: Number of the page, from 1, where the server says it.
        total: Number of objects in the whole list, where the server says it.
    """

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender, request: Request[PageData[T]], data: PageData[T], course: Course) -> None:
        super().__init__(request, data, course)
        self._sender = sender

    def next_page(self) -> Page[T] | None:
        """The page after this one; None on the last."""
        request = self._following()
        return None if request is None else Page(self._sender, request, self._sender.send(request), self._course)

    def pages(self) -> Iterator[Page[T]]:
        """This page and those that follow."""
        sender, course = self._sender, self._course
        trail, ahead = Trail(self._request), _Ahead[T](course.concurrency)
        page: Page[T] = self
        while True:
            yield page
            following = page._following()
            del page  # or it would be held while the next ones are on their way
            if following is None:
                return
            trail.step(following)
            if wanted := ahead.wanted(following):
                ahead.keep(wanted, fetch(sender, wanted))
            page = Page(sender, *ahead.take(), course)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            items = page.items
            del page
            yield from items
            del items

    def first(self) -> T | None:
        """The first object of this page and those that follow; None when there is none."""
        return next(iter(self), None)

    def collect(self, max: int | None = None) -> list[T]:
        """The objects of this page and those that follow, at most `max` of them."""
        found: list[T] = []
        for page in self.pages():
            found += page.items
            if max is not None and len(found) >= max:
                return found[:max]
        return found


class AsyncPage(_Page[T]):
    """One page of a list, read; see `Page`. `async for` goes on to the pages that follow."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender, request: Request[PageData[T]], data: PageData[T], course: Course) -> None:
        super().__init__(request, data, course)
        self._sender = sender

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one; None on the last."""
        request = self._following()
        return None if request is None else AsyncPage(self._sender, request, await self._sender.send(request), self._course)

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and those that follow."""
        sender, course = self._sender, self._course
        trail, ahead = Trail(self._request), _Ahead[T](course.concurrency)
        page: AsyncPage[T] = self
        while True:
            yield page
            following = page._following()
            del page  # or it would be held while the next ones are on their way
            if following is None:
                return
            trail.step(following)
            if wanted := ahead.wanted(following):
                ahead.keep(wanted, await fetch_async(sender, wanted))
            page = AsyncPage(sender, *ahead.take(), course)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            items = page.items
            del page
            for item in items:
                yield item
            del items

    async def first(self) -> T | None:
        """The first object of this page and those that follow; None when there is none."""
        async for item in self:
            return item
        return None

    async def collect(self, max: int | None = None) -> list[T]:
        """The objects of this page and those that follow, at most `max` of them."""
        found: list[T] = []
        async for page in self.pages():
            found += page.items
            if max is not None and len(found) >= max:
                return found[:max]
        return found


class AsyncList(Generic[T]):
    """A list that was not asked for yet: `await` it for its first page, or go through it with `async for`."""

    __slots__ = ("_course", "_request", "_sender")

    def __init__(
        self, sender: AsyncSender, request: Request[PageData[T]], cursor: str | None = None, concurrency: int = 1
    ) -> None:
        self._sender = sender
        self._request, self._course = start(request, cursor, concurrency)

    async def _page(self) -> AsyncPage[T]:
        return AsyncPage(self._sender, self._request, await self._sender.send(self._request), self._course)

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._page().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages."""
        first = await self
        pages = first.pages()
        del first
        async for page in pages:
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            items = page.items
            del page
            for item in items:
                yield item
            del items

    async def first(self) -> T | None:
        """The first object; None when there is none."""
        return await (await self).first()

    async def collect(self, max: int | None = None) -> list[T]:
        """All objects, at most `max` of them."""
        return await (await self).collect(max)


def open_page(sender: Sender, request: Request[PageData[T]], cursor: str | None = None, concurrency: int = 1) -> Page[T]:
    """Asks for the first page, or for that of a cursor."""
    request, course = start(request, cursor, concurrency)
    return Page(sender, request, sender.send(request), course)

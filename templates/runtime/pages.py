"""Lists that cross pages by themselves, in both colours."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import PageLinkError

if TYPE_CHECKING:
    from .client import AsyncSender, Sender
    from .exchange import PageData, Request

T = TypeVar("T")


class _Trail:
    """Sees to it that a list comes to an end: no address is asked twice."""

    def __init__(self, start: str) -> None:
        self._seen = {start}

    def step(self, link: str) -> str:
        if link in self._seen:
            raise PageLinkError(f"the list goes in circles: its next page {link} was read before")
        self._seen.add(link)
        return link


class Page(Generic[T]):
    """One page of a list. Iterating it goes on to the pages that follow, by the server's own next links.

    Attributes:
        items: The objects of this page.
        number: Number of the page, from 1, where the server says it.
        total: Number of objects in the whole list, where the server says it.
    """

    __slots__ = ("_data", "_request", "_sender", "items", "number", "total")

    def __init__(self, sender: Sender, request: Request[PageData[T]], data: PageData[T]) -> None:
        self._sender = sender
        self._request = request
        self._data = data
        self.items = data.items
        self.number = data.number
        self.total = data.total

    @property
    def has_next(self) -> bool:
        """Whether the server says that there is a page after this one."""
        return self._data.next is not None

    def next_page(self) -> Page[T] | None:
        """The page after this one; None on the last."""
        if self._data.next is None:
            return None
        request = self._request.follow(self._data.next, self._data.url)
        return Page(self._sender, request, self._sender.send(request))

    def pages(self) -> Iterator[Page[T]]:
        """This page and those that follow."""
        trail = _Trail(self._data.url)
        page: Page[T] | None = self
        while page is not None:
            yield page
            if page._data.next is not None:
                trail.step(page._data.next)
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

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

    def __repr__(self) -> str:
        return f"<Page of {len(self.items)} from {self._request.info}{', more to come' if self.has_next else ''}>"


class AsyncPage(Generic[T]):
    """One page of a list, read; see `Page`. `async for` goes on to the pages that follow."""

    __slots__ = ("_data", "_request", "_sender", "items", "number", "total")

    def __init__(self, sender: AsyncSender, request: Request[PageData[T]], data: PageData[T]) -> None:
        self._sender = sender
        self._request = request
        self._data = data
        self.items = data.items
        self.number = data.number
        self.total = data.total

    @property
    def has_next(self) -> bool:
        """Whether the server says that there is a page after this one."""
        return self._data.next is not None

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one; None on the last."""
        if self._data.next is None:
            return None
        request = self._request.follow(self._data.next, self._data.url)
        return AsyncPage(self._sender, request, await self._sender.send(request))

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and those that follow."""
        trail = _Trail(self._data.url)
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            if page._data.next is not None:
                trail.step(page._data.next)
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

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

    def __repr__(self) -> str:
        return f"<AsyncPage of {len(self.items)} from {self._request.info}{', more to come' if self.has_next else ''}>"


class AsyncList(Generic[T]):
    """A list that was not asked for yet: `await` it for its first page, or go through it with `async for`."""

    __slots__ = ("_request", "_sender")

    def __init__(self, sender: AsyncSender, request: Request[PageData[T]]) -> None:
        self._sender = sender
        self._request = request

    async def _page(self) -> AsyncPage[T]:
        return AsyncPage(self._sender, self._request, await self._sender.send(self._request))

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._page().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages."""
        async for page in (await self).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def first(self) -> T | None:
        """The first object; None when there is none."""
        return await (await self).first()

    async def collect(self, max: int | None = None) -> list[T]:
        """All objects, at most `max` of them."""
        return await (await self).collect(max)


def open_page(sender: Sender, request: Request[PageData[T]]) -> Page[T]:
    """Asks for the first page."""
    return Page(sender, request, sender.send(request))

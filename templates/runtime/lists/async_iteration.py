"""Asynchronous iterators that are no generators: over the objects of pages, and over pages whose first is not read yet.

At its end an event loop closes all async generators at the same time. Where one iterates over another, the inner one is then
closed twice, which asyncio logs as an error. So only `AsyncPage.pages` is a generator.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from .page import AsyncPage

T = TypeVar("T")

SLICE = 50
"""Objects between two checkpoints of an async list: other tasks need not wait until a whole page is read."""


async def _checkpoint() -> None:
    from anyio.lowlevel import checkpoint

    await checkpoint()


class AsyncPages(Generic[T]):
    """All pages of a list.

    Args:
        first: Reads its first page, when that is asked for.
    """

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first = first
        self._pages: AsyncGenerator[AsyncPage[T], None] | None = None
        self._open = True

    def __aiter__(self) -> AsyncPages[T]:
        return self

    async def __anext__(self) -> AsyncPage[T]:
        if not self._open:
            raise StopAsyncIteration
        if self._pages is None:
            try:
                self._pages = (await self._first()).pages()
            except BaseException:
                self._open = False
                raise
        return await anext(self._pages)

    async def aclose(self) -> None:
        """Ends the iteration, and the reads of later pages."""
        self._open = False
        if self._pages is not None:
            await self._pages.aclose()


class AsyncItems(Generic[T]):
    """The objects of pages, one after another."""

    def __init__(self, pages: AsyncGenerator[AsyncPage[T], None] | AsyncPages[T]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())
        self._until_checkpoint = 0

    def __aiter__(self) -> AsyncItems[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            if not self._until_checkpoint:
                self._until_checkpoint = SLICE
                await _checkpoint()
            for item in self._items:
                self._until_checkpoint -= 1
                return item
            self._items = iter(())  # else the page stays in memory until the next one has arrived
            self._until_checkpoint = 0
            self._items = iter((await anext(self._pages)).items)

    async def aclose(self) -> None:
        """Ends the iteration, and the reads of later pages."""
        self._items = iter(())
        await self._pages.aclose()

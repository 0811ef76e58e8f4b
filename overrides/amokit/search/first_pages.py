"""The first pages of lists that are read one after another, requested in advance.

Objects may move between pages until a list is read. So a list that is paginated by page numbers, and has more than one page, is
requested again then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from amokit_api.lists.prefetch import in_thread, until_closed

if TYPE_CHECKING:
    from concurrent.futures import Future

    from amokit_api.lists.page import AsyncPage, Page


class _FirstPages:
    """What `FirstPages` and `AsyncFirstPages` share.

    Args:
        names: Names of the lists, in the order of the calls of `take`.
        most: How many first pages may be requested and not yet taken; 1 requests none in advance.
    """

    def __init__(self, names: Iterable[str], most: int) -> None:
        self._names = deque(names)
        self._most = most
        self._reads: dict[str, Future[Any]] = {}

    def _to_begin(self) -> list[str]:
        return [self._names.popleft() for _ in range(min(self._most - len(self._reads), len(self._names)))]


class FirstPages(_FirstPages):
    """Requests pages in threads; `stop` must be called in the end."""

    def __init__(self, client: Any, open_list: Callable[[str], Page[Any]], names: Iterable[str], most: int) -> None:
        super().__init__(names, most)
        self._open = open_list
        self._abandoned = until_closed(client)

    def take(self, name: str, numbered: bool) -> Page[Any]:
        """The first page of the next list; `numbered`: it is paginated by page numbers. Raises what its request raised."""
        if self._most == 1:
            return self._open(name)
        for each in self._to_begin():
            self._reads[each] = in_thread(partial(self._open, each), self._abandoned)
        page: Page[Any] = self._reads.pop(name).result()
        return self._open(name) if numbered and page.cursor is not None else page

    def stop(self) -> None:
        """Requests that are under way are not repeated if they fail."""
        self._abandoned.set()


class AsyncFirstPages(_FirstPages):
    """Requests pages in groups of tasks that end before `take` returns: an async generator must not yield inside a task group."""

    def __init__(self, open_list: Callable[[str], Awaitable[AsyncPage[Any]]], names: Iterable[str], most: int) -> None:
        super().__init__(names, most)
        self._open = open_list

    async def take(self, name: str, numbered: bool) -> AsyncPage[Any]:
        """The first page of the next list; see `FirstPages.take`."""
        if self._most == 1:
            return await self._open(name)
        if name not in self._reads:
            from anyio import create_task_group

            async with create_task_group() as tasks:
                for each in self._to_begin():
                    tasks.start_soon(self._read, each)
        page: AsyncPage[Any] = self._reads.pop(name).result()
        return await self._open(name) if numbered and page.cursor is not None else page

    async def _read(self, name: str) -> None:
        from concurrent.futures import Future

        read = self._reads[name] = Future()
        try:
            read.set_result(await self._open(name))
        except Exception as error:
            read.set_exception(error)

"""A page of a list as it was read: its objects, its place in the list, and all methods that need no I/O."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, overload

from ..errors import MorePagesError, PageLinkError
from ..serialization.model import dump
from ..suggest import suggest
from .pagination import Pagination, encode_cursor, page_after

if TYPE_CHECKING:
    from ..http.request import Request
    from ..http.response import PageData
    from ..progress import Meter
    from .prefetch import RoundPrefetch, TaskPrefetch, ThreadPrefetch

T = TypeVar("T")

_WORDS = {
    "collect": ("all", "fetchall", "to_list"),
    "first": ("fetchone", "get", "one", "one_or_none"),
    "items": ("data", "objects", "results"),
    "next_page": ("next",),
    "total": ("count", "size"),
}
"""Names that other libraries use, by the attribute to suggest."""


class LoadedPage(Generic[T]):
    """What pages of the sync and the async client share: all that is done without reading another page.

    Attributes:
        items: The objects of this page.
        number: Number of the page, from 1, where the server says it.
        total: Number of objects in the whole list, where the server says it.
    """

    __slots__ = ("_data", "_pagination", "_request", "items", "number", "total")
    _sender: Any

    def __init__(self, request: Request[PageData[T]], data: PageData[T], pagination: Pagination) -> None:
        self._request = request
        self._data = data
        self._pagination = pagination
        self.items = data.items
        self.number = data.number
        self.total = data.total

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one, as far as is known: the server says so, or this one is as full as asked for."""
        return self._data.next is not None or page_after(self._request, self._data) is not None

    @property
    def cursor(self) -> str | None:
        """The position in the list after this page; None on the last.

        Another process continues the list there by the same call with `cursor=…`. It is text for this package only,
        without secrets.
        """
        following = self._following()
        return encode_cursor(following, self._pagination) if following is not None else None

    if not TYPE_CHECKING:  # for a type checker, what is not there is an error already

        def __getattr__(self, name: str) -> Any:
            names = [each for each in (*dir(type(self)), "items") if not each.startswith("_")]
            meant = next((right for right, others in _WORDS.items() if name in others), "")
            advice = "" if name.startswith("_") else suggest(name, dict.fromkeys(names), "it has:", meant)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{advice}", name=name, obj=self)

    def __bool__(self) -> bool:
        return bool(self.items)

    def __len__(self) -> int:
        if self.has_next:
            raise MorePagesError(
                f"{self!r} is the beginning of a longer list, and iterating it reads all of it: len(page.items) counts this page,"
                " len(page.collect()) reads and counts all; page.total is what the server says, where it does"
            )
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: int | slice) -> T | list[T]:
        """Objects of the list, counted from the beginning of this page.

        Raises:
            IndexError: The list has no such object.
            MorePagesError: It is, or may be, on a later page.
        """
        last = index.stop if isinstance(index, slice) else index + 1
        backwards = isinstance(index, slice) and ((index.start or 0) < 0 or (index.step or 1) < 0)
        if self.has_next and (backwards or last is None or not 0 < last <= len(self.items)):
            raise MorePagesError(
                f"{self!r} ends before that index: page.collect(max=…) reads later pages too, page.items is the list of this one"
            )
        return self.items[index]

    def __reduce__(self) -> tuple[Any, ...]:
        # Without the client, which has secrets and connections, and what the request was made of.
        request = self._request._replace(headers={}, given=None)
        return _unpickled, (type(self), request, self._data._replace(items=list(self.items)), self._pagination)

    def _following(self) -> Request[PageData[T]] | None:
        if self._data.next is not None:
            return self._request.follow(self._data.next, self._data.url)
        return page_after(self._request, self._data)

    def _unlinked(self) -> list[Any] | None:
        """A digest of the page where it has no next link; None where it has one."""
        return dump(self._data.items[:1]) if self._data.next is None else None

    def _prefetch(self, ahead: ThreadPrefetch[T] | TaskPrefetch[T] | RoundPrefetch[T]) -> None:
        """Starts prefetching the pages after this one where `concurrency` allows it."""
        if self._pagination.concurrency > 1 and self._data.next is not None:
            with suppress(PageLinkError):  # it is raised when the next page is read
                if (following := self._following()) is not None:
                    ahead.begin(following)

    def _repr_html_(self) -> str:
        from ..serialization.display import html_page

        return html_page(self.items, repr(self)[1:-1])

    def __repr__(self) -> str:
        more = ", more to come" if self.has_next else ""
        return f"<{type(self).__name__} of {len(self.items)} from {self._request.info}{more}>"


class _NoSender:
    """Replaces the client of a page that was unpickled."""

    def send(self, request: Request[Any]) -> NoReturn:
        raise MorePagesError(
            "a page that was pickled or copied has no client to read later pages with: give its page.cursor to the list,"
            " as in amo.leads.list(cursor=…)"
        )


def _unpickled(cls: Any, request: Request[PageData[T]], data: PageData[T], pagination: Pagination) -> LoadedPage[T]:
    page: LoadedPage[T] = cls(_NoSender(), request, data, pagination)
    return page


class CountOfObjects:
    """Shows how many objects of a list are read, with `progress=True`."""

    def __init__(self, wanted: bool) -> None:
        if wanted:
            from ..progress import Meter

            self._meter: Meter | None = Meter("objects")
        else:
            self._meter = None
        self._count = 0

    def add(self, page: LoadedPage[Any]) -> None:
        """Counts a page that is read."""
        if self._meter is not None:
            self._count += len(page.items)
            self._meter.show(self._count, page.total)

    def close(self) -> None:
        """Ends what is shown."""
        if self._meter is not None:
            self._meter.close()

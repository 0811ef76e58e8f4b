"""Reads a kind from its beginning to its end, page by page, so that it can go on anywhere and skips nothing.

The server counts pages: when an object is deleted while a list is read, those behind it move up, and one is never seen. Where a
list can be ordered and filtered by the time of creation, each request therefore asks for what was created since the last object,
not for a number of a page. The objects of that very second come again and are dropped by id.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from amokit_api.lists.page import Page
from amokit_api.serialization.write_model import RawModel
from attrs import define, evolve, field

from ..client import AmoCRM
from .kinds import Kind

LIMIT = 250


@define(frozen=True)
class Position:
    """Where a scan goes on.

    Attributes:
        since: Second of creation of the last object; None at the beginning.
        seen: Ids of the objects of that second that have been read.
        number: Page within that second, where it has more objects than a page.
        cursor: Cursor of a list that is read by pages.
        trash: Whether the deleted objects are being read, which come last.
        done: Whether all has been read.
    """

    since: int | None = None
    seen: tuple[int, ...] = ()
    number: int = 1
    cursor: str | None = None
    trash: bool = False
    done: bool = False


@define
class Scan:
    """Reads one kind; `pages` gives the objects of each page, and where to go on after it.

    Args:
        trash: Whether deleted objects are read too, at the end.
        by_time: Whether the account heeds filters; otherwise pages are counted.
    """

    amo: AmoCRM
    kind: Kind
    trash: bool = False
    by_time: bool = True
    limit: int = field(default=LIMIT)

    def pages(self, position: Position = Position()) -> Generator[tuple[list[Any], Position], None, None]:
        """The objects from a position on."""
        while not position.done:
            read = self._next_of_trash if position.trash else self._next_by_time if self._walks else self._next_page
            items, position = read(position)
            yield items, position

    @property
    def _walks(self) -> bool:
        return self.kind.walk != "pages" and self.by_time

    def _list(self, **arguments: Any) -> Page[Any]:
        if self.kind.with_ and "with_" not in arguments:
            arguments["with_"] = list(self.kind.with_)
        if self.kind.has_limit:
            arguments["limit"] = self.limit
        return self.kind.list(self.amo)(**arguments)

    def _next_by_time(self, at: Position) -> tuple[list[Any], Position]:
        time = self.kind.walk
        span = {"from": at.since} if at.number == 1 else {"from": at.since, "to": at.since}
        given = {} if at.since is None else {"filter": RawModel({time: span})}
        page = self._list(order={time: "asc"}, page=at.number, **given)
        seconds = [int(getattr(item, time).timestamp()) for item in page.items]
        last = seconds[-1] if seconds else at.since
        old = set(at.seen) if at.since is not None else set()
        fresh = [item for item, second in zip(page.items, seconds, strict=True) if second != at.since or item.id not in old]
        if len(page.items) < self.limit and at.number == 1:
            return fresh, self._end(at)
        if last == at.since and at.since is not None:
            # A second with more objects than a page holds: its pages are counted, then the next second is asked for.
            seen = tuple(sorted(old | {item.id for item in fresh}))
            if len(page.items) < self.limit:
                return fresh, Position(since=at.since + 1)
            return fresh, Position(since=at.since, seen=seen, number=at.number + 1)
        same = {item.id for item, second in zip(page.items, seconds, strict=True) if second == last}
        return fresh, Position(since=last, seen=tuple(sorted(same)))

    def _next_page(self, at: Position) -> tuple[list[Any], Position]:
        page = self._list(cursor=at.cursor) if at.cursor else self._list()
        return list(page.items), self._end(at) if page.cursor is None else evolve(at, cursor=page.cursor)

    def _next_of_trash(self, at: Position) -> tuple[list[Any], Position]:
        given = {"cursor": at.cursor} if at.cursor else {}
        page = self._list(with_=["only_deleted"], **given)
        return list(page.items), Position(done=True) if page.cursor is None else evolve(at, cursor=page.cursor)

    def _end(self, at: Position) -> Position:
        return Position(trash=True) if self.trash and self.kind.has_trash else Position(done=True)

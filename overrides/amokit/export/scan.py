"""Reads a kind from its beginning to its end, page by page, so that it can continue from any page and skips nothing.

The server counts pages: when an object is deleted while a list is read, those after it move up, and one is never read. Where a
list can be ordered and filtered by the time of creation, each request therefore asks for what was created since the last object,
not for a number of a page. The objects of that second are read again and dropped by id.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from amokit_api.lists.page import Page
from amokit_api.serialization.write_model import RawModel
from attrs import define, evolve

from ..client import AmoCRM
from .kinds import Kind
from .position import Position
from .windows import READERS, Span, Windows


@define
class Scan:
    """Reads one kind; `pages` gives the objects of each page, and the position after it.

    Args:
        trash: Whether deleted objects are read too, at the end.
        by_time: Whether the account applies filters; otherwise pages are counted.
    """

    amo: AmoCRM
    kind: Kind
    trash: bool = False
    by_time: bool = True

    def pages(self, position: Position = Position()) -> Generator[tuple[list[Any], Position], None, None]:
        """The objects from a position on."""
        while not position.done:
            for items, position in self._part(position):  # noqa: B020  # the next part begins where this one ends
                yield items, position

    def _part(self, at: Position) -> Generator[tuple[list[Any], Position], None, None]:
        """The objects up to the trash, or those in it."""
        if at.trash:
            return self._numbered(at, Position(done=True), with_=["only_deleted"])
        if self.kind.walk == "pages" or not self.by_time:
            return self._numbered(at, self._end())
        if self.kind.walk == "created_at":
            return Windows(self._next_by_time, self.kind.limit or 0).pages(at)
        return self._one_by_one(at)

    def _one_by_one(self, at: Position) -> Generator[tuple[list[Any], Position], None, None]:
        ended = False
        while not ended:
            items, at, ended = self._next_by_time(Span(at))
            yield items, at

    def _list(self, **arguments: Any) -> Page[Any]:
        if self.kind.with_ and "with_" not in arguments:
            arguments["with_"] = self.kind.with_
        if self.kind.limit is not None:
            arguments["limit"] = self.kind.limit
        return self.kind.list(self.amo)(**arguments)

    def _next_by_time(self, span: Span) -> tuple[list[Any], Position, bool]:
        """The next page of a span, the position after it, and whether the span has been read."""
        time, at, limit = self.kind.walk, span.start, self.kind.limit or 0
        until = span.until if at.number == 1 else at.since
        seconds_of = {name: second for name, second in (("from", at.since), ("to", until)) if second is not None}
        given = {"filter": RawModel({time: seconds_of})} if seconds_of else {}
        page = self._list(order={time: "asc"}, page=at.number, **given)
        seconds = [int(getattr(item, time).timestamp()) for item in page.items]
        last = seconds[-1] if seconds else at.since
        old = set(at.seen) if at.since is not None else set()
        fresh = [item for item, second in zip(page.items, seconds, strict=True) if second != at.since or item.id not in old]
        end = self._end() if span.until is None else Position(since=span.until + 1)
        if len(page.items) < limit and at.number == 1:
            return fresh, end, True
        if last == at.since and at.since is not None:
            # A second with more objects than a page holds: its pages are counted, then the next second is asked for.
            if len(page.items) < limit:
                return (fresh, end, True) if at.since == span.until else (fresh, Position(since=at.since + 1), False)
            seen = tuple(sorted(old | {item.id for item in fresh}))
            return fresh, Position(since=at.since, seen=seen, number=at.number + 1), False
        same = {item.id for item, second in zip(page.items, seconds, strict=True) if second == last}
        return fresh, Position(since=last, seen=tuple(sorted(same))), False

    def _numbered(self, at: Position, end: Position, **arguments: Any) -> Generator[tuple[list[Any], Position], None, None]:
        """The pages by their numbers, some of them read ahead."""
        if at.cursor:
            arguments["cursor"] = at.cursor
        if self.kind.limit is not None:
            arguments["concurrency"] = READERS
        for page in self._list(**arguments).pages():
            yield list(page.items), end if page.cursor is None else evolve(at, cursor=page.cursor)

    def _end(self) -> Position:
        return Position(trash=True) if self.trash and self.kind.has_trash else Position(done=True)

"""Reads a list by time in several windows at the same time, and gives their pages in the order of time.

A response takes 0.3 s or more: pages that are read one after another leave most of the limit unused. Each window is read as the
whole list would be, each request asks for what follows the last object, so nothing is skipped, whatever is deleted meanwhile.
Only a time that never changes can be divided in this way: an object that moves to a later time could leave a window before it is
read.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any

from attrs import define, evolve, field

from .position import Position

READERS = 4
AHEAD = 5
"""The most windows that are being read, or were read and wait for earlier ones."""
AIM, MOST = 4, 5
"""Pages that a window should have, and pages after which the rest of a longer one is divided again."""
GROWTH = 8
"""How much wider than the last one a window is at most."""

Page = tuple[list[Any], Position]


@define(frozen=True)
class Span:
    """From a position on to the second `until`; without it to the end."""

    start: Position
    until: int | None = None

    @property
    def since(self) -> int:
        return self.start.since or 0


Read = Callable[[Span], tuple[list[Any], Position, bool]]
"""Reads the first page of a span; also returns the position after it, and whether the span has been read."""


@define
class Windows:
    """The windows of one list.

    Args:
        read: Reads a page.
        size: Objects on a page.
    """

    read: Read
    size: int
    _width: float = field(default=1.0, init=False)
    _stopped: Event = field(factory=Event, init=False)

    def pages(self, position: Position) -> Generator[Page, None, None]:
        """The pages from a position on. The first page determines the width of the windows."""
        begun = position.since
        items, position, ended = self.read(Span(position))
        yield items, position
        if ended:
            return
        self._measure(len(items), begun if begun is not None else self._second(items), position)
        with ThreadPoolExecutor(READERS, thread_name_prefix="amokit-export") as pool:
            try:
                yield from self._side_by_side(pool, deque([Span(position)]))
            finally:
                self._stopped.set()
                pool.shutdown(cancel_futures=True)

    def _side_by_side(self, pool: ThreadPoolExecutor, left: deque[Span]) -> Generator[Page, None, None]:
        """Args: left: Spans that are not being read yet, in the order of time."""
        read: list[tuple[Span, Future[tuple[list[Page], Span | None]]]] = []
        pages: list[Page] = []
        while left or read:
            while left and (not read or left[0].since < read[0][0].since or len(read) < AHEAD):
                span = self._cut(left)
                read.append((span, pool.submit(self._window, span)))
                read.sort(key=lambda each: each[0].since)
            yield from pages  # while the next ones are read
            span, window = read.pop(0)
            pages, rest = window.result()
            self._measure(sum(len(items) for items, _ in pages), span.since, rest.start if rest else pages[-1][1])
            if rest is not None:
                left.appendleft(rest)
        yield from pages

    def _cut(self, left: deque[Span]) -> Span:
        """Takes a window from the spans that are left."""
        span = left.popleft()
        end = span.since + max(int(self._width), 1)
        if end >= (time.time() if span.until is None else span.until):
            return span
        left.appendleft(Span(Position(since=end + 1), span.until))
        return evolve(span, until=end)

    def _window(self, span: Span) -> tuple[list[Page], Span | None]:
        """The first pages of a window, and what is left of it."""
        pages: list[Page] = []
        while len(pages) < MOST and not self._stopped.is_set():
            items, position, ended = self.read(span)
            pages.append((items, position))
            if ended:
                return pages, None
            span = evolve(span, start=position)
        return pages, span

    def _measure(self, count: int, begun: int, position: Position) -> None:
        """Makes the next windows as wide as `AIM` pages are where objects are as dense as these."""
        seconds = max((position.since or int(time.time())) - begun, 1)
        self._width = min(AIM * self.size * seconds / count if count else float("inf"), GROWTH * max(self._width, seconds))

    @staticmethod
    def _second(items: list[Any]) -> int:
        return int(items[0].created_at.timestamp()) if items else 0

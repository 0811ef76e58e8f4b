"""Windows of time that are read at the same time: every object once and in order, whatever the density, from any position on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from amokit.export.kinds import Kind
from amokit.export.position import Position
from amokit.export.scan import Scan
from amokit.models import Pipeline

LIMIT = 10
NOW = int(time.time())


@dataclass
class Listed:
    """A list as the server gives it: ordered by time, filtered, in pages."""

    objects: list[tuple[int, int]]
    calls: int = 0
    at_once: int = 0
    most: int = 0
    before: Callable[[int], None] = lambda _: None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, *, order: Any, page: int, limit: int, filter: Any = None) -> Any:
        assert (order, limit) == ({"created_at": "asc"}, LIMIT)
        with self.lock:
            self.calls += 1
            self.at_once += 1
            self.most = max(self.most, self.at_once)
            number = self.calls
        try:
            self.before(number)
            span = filter.to_dict()["created_at"] if filter else {}
            found = [each for each in sorted(self.objects) if span.get("from", 0) <= each[0] <= span.get("to", NOW)]
            cut = found[LIMIT * (page - 1) : LIMIT * page]
            return SimpleNamespace(items=[SimpleNamespace(id=key, created_at=datetime.fromtimestamp(at, UTC)) for at, key in cut])
        finally:
            with self.lock:
                self.at_once -= 1

    def scan(self) -> Scan:
        amo: Any = None
        return Scan(amo, Kind("things", Pipeline, lambda _: self, "created_at", limit=LIMIT))


def world(seed: int) -> list[tuple[int, int]]:
    """Times of creation and ids: crowded, sparse and empty years, and seconds of more objects than a page has."""
    random, at, made = Random(seed), NOW - 300_000_000, []
    while at < NOW - 30_000_000 and len(made) < 1500:
        step = random.choice([1, 30, 4_000, 900_000, 40_000_000])
        for _ in range(random.randint(1, 120)):
            at += random.randint(0, step)
            made += [at] * random.choice([1, 1, 1, 2, random.choice([1, 1, 1, 35])])
    return [(second, key) for key, second in enumerate(made) if second < NOW - 10]


@pytest.mark.parametrize("seed", range(12))
def test_every_object_once_and_in_order_from_any_position(seed: int) -> None:
    objects = world(seed)
    pages = list(Listed(objects).scan().pages())
    assert [item.id for items, _ in pages for item in items] == [key for _, key in objects]
    assert [position.done for _, position in pages] == [False] * (len(pages) - 1) + [True]
    for stop in Random(seed).sample(range(len(pages)), min(8, len(pages))):
        rest = Listed(objects).scan().pages(pages[stop][1])
        again = [item.id for items, _ in pages[: stop + 1] for item in items] + [item.id for items, _ in rest for item in items]
        assert again == [key for _, key in objects]


def test_they_are_read_at_the_same_time_and_few_requests_are_added() -> None:
    objects = [(NOW - 3_000_000 + 1000 * i, i) for i in range(3000)]
    barrier = threading.Barrier(4)

    def wait(number: int) -> None:
        if 2 <= number <= 5:  # none of them is answered before the others have come
            barrier.wait(60)

    listed = Listed(objects, before=wait)
    assert sum(len(items) for items, _ in listed.scan().pages()) == 3000
    assert listed.most == 4
    assert listed.calls < 1.4 * 3000 / LIMIT


def test_an_error_ends_it_and_its_threads() -> None:
    def fail(number: int) -> None:
        if number == 20:
            raise OSError("no network")

    listed = Listed([(NOW - 3_000_000 + 1000 * i, i) for i in range(3000)], before=fail)
    with pytest.raises(OSError, match="no network"):
        list(listed.scan().pages())
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("amokit-export")]


def test_leaving_early_ends_its_threads() -> None:
    pages = Listed([(NOW - 3_000_000 + 1000 * i, i) for i in range(3000)]).scan().pages()
    assert [next(pages)[1].done for _ in range(5)] == [False] * 5
    pages.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("amokit-export")]


def test_nothing_at_all() -> None:
    assert list(Listed([]).scan().pages()) == [([], Position(done=True))]

"""The order and times of permits, simulated without waiting."""

from __future__ import annotations

import heapq
import itertools
import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from amokit import FileLimiter, RateLimiter, RedisLimiter
from amokit.errors import ArgumentError, LimiterError
from amokit.transport import call_state
from amokit.transport.ratelimit import Limiter, Permit, redis_limiter
from amokit.transport.ratelimit.sliding_window import (
    ABANDON_AFTER,
    CATCH_UP,
    MARGIN_HALF_LIFE,
    MAX_MARGIN,
    MIN_MARGIN,
    SPREAD,
    SlidingWindow,
)

from ..client.support import FakeTime
from .arrival_server import busiest

Make = Callable[[FakeTime, int, float], Limiter]


class SimulatedRedisLimiter(RedisLimiter):
    """Its scripts, by a clock that stands still in place of the server's."""

    def __init__(self, url: str, name: str, rate: int, per: float, clock: FakeTime) -> None:
        super().__init__(url, name, rate, per)
        self._simulated = clock

    def _run(self, script: Any, *arguments: float) -> Any:
        self._redis.set("simulated", f"{self._simulated.now:.6f}")
        return super()._run(script, *arguments)


@pytest.fixture(params=["memory", "file", "redis"])
def make(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """Limiters of one process, of one machine and of several, by a clock that stands still."""
    if request.param == "memory":
        return lambda clock, rate, per: RateLimiter(rate, per, clock=clock.monotonic)
    if request.param == "file":
        return lambda clock, rate, per: FileLimiter(tmp_path / "limit", rate, per, clock=clock.monotonic)
    url, of_server = request.getfixturevalue("redis"), "redis.call('TIME')"
    assert of_server in redis_limiter._COMMON
    simulated = redis_limiter._COMMON.replace(of_server, "{redis.call('GET', 'simulated'), 0}")
    monkeypatch.setattr(redis_limiter, "_COMMON", simulated)
    return lambda clock, rate, per: SimulatedRedisLimiter(url, request.node.name, rate, per, clock)


def simulate(
    limiter: Limiter, clock: FakeTime, comers: list[float], late: Callable[[], float] = lambda: 0.0
) -> list[tuple[float, int]]:
    """Simulates waiters that arrive at the given times; returns the permits, by time and waiter."""
    events = [(at, who, 0) for who, at in enumerate(comers)]
    heapq.heapify(events)
    turns: list[tuple[float, int]] = []
    while events:
        at, who, ticket = heapq.heappop(events)
        clock.now = max(clock.now, at)
        turn = limiter.acquire(ticket or None)
        if turn.wait:
            heapq.heappush(events, (clock.now + turn.wait + late(), who, turn.ticket))
        else:
            turns.append((clock.now, who))
    return turns


def test_seven_go_at_once_and_the_eighth_waits_a_second(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 7, 1.0)
    turns = [limiter.acquire() for _ in range(15)]
    assert [turn.wait for turn in turns[:7]] == [0.0] * 7
    assert [turn.wait for turn in turns[7:14]] == [pytest.approx(1 + MIN_MARGIN)] * 7
    assert turns[14].wait == pytest.approx(max(1 + MIN_MARGIN, (2 + 2 * MIN_MARGIN) / 2)), "asks again halfway"
    assert [turn.ticket for turn in turns] == list(range(1, 16))


def test_nobody_waits_without_need(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 7, 1.0)
    for _ in range(50):
        assert limiter.acquire().wait == 0.0
        clock.now += (1 + MIN_MARGIN) / 7 + 0.001


@pytest.mark.parametrize("seed", range(12))
def test_no_window_holds_more_and_nobody_overtakes(seed: int) -> None:
    drawn = random.Random(seed)
    rate, per = drawn.choice([(7, 1.0), (1, 1.0), (3, 0.5), (50, 2.0)])
    clock = FakeTime()
    limiter = RateLimiter(rate, per, clock=clock.monotonic)
    comers = sorted(1000 + drawn.choice([0.0, drawn.random(), drawn.random() * 60]) for _ in range(300))
    turns = simulate(limiter, clock, comers, lambda: drawn.choice([0.0, 0.0, drawn.random() * 0.05]))
    assert len(turns) == 300, "none is lost"
    assert busiest([at for at, _ in turns], per) <= rate
    for place, (_, who) in enumerate(turns):
        assert abs(place - who) < 2 * rate, "who comes first goes first, but for those of one burst"


def test_the_file_keeps_windows_too(tmp_path: Path) -> None:
    clock = FakeTime()
    # Two that share nothing but the file.
    both = [FileLimiter(tmp_path / "limit", 3, 0.5, clock=clock.monotonic) for _ in range(2)]

    class Alternating(Limiter):
        def acquire(self, ticket: int | None = None) -> Permit:
            both.reverse()
            return both[0].acquire(ticket)

    turns = simulate(Alternating(3, 0.5), clock, [1000.0] * 30)
    assert busiest([at for at, _ in turns], 0.5) == 3
    spread = 2 * SPREAD * 0.5 / 3
    assert turns[-1][0] - 1000 == pytest.approx(9 * (0.5 + MIN_MARGIN) + spread, abs=0.002), "and no time is lost"


@pytest.mark.parametrize("late", [0.0, MIN_MARGIN / 4])
def test_the_full_rate_is_used(make: Make, late: float) -> None:
    """Who wakes up late does not make those late who come after."""
    clock = FakeTime()
    turns = simulate(make(clock, 7, 1.0), clock, [1000.0] * 70, lambda: late)
    assert turns[6][0] == 1000, "the first go at once"
    spread = 6 * SPREAD / 7
    assert turns[-1][0] - 1000 == pytest.approx(9 * (1 + MIN_MARGIN) + spread, abs=2 * CATCH_UP)
    assert busiest([at for at, _ in turns], 1.0 + MIN_MARGIN * 2 / 3) == 7


def test_lateness_takes_no_more_than_the_margin() -> None:
    """That of waking up, and that of using a permit: the rest is for the way to the server."""
    assert min(CATCH_UP, MIN_MARGIN / 4) + call_state.PERMIT_LIFETIME <= MIN_MARGIN * 2 / 3


def test_those_who_wait_are_spread_out_until_the_first_429(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 7, 1.0)
    before = [at for at, _ in simulate(limiter, clock, [clock.now] * 28)][7:]
    assert min(later - earlier for earlier, later in itertools.pairwise(before)) >= SPREAD / 7 - 0.002
    limiter.refused(60)
    after = [at for at, _ in simulate(limiter, clock, [clock.now] * 28)]
    assert after[6] - after[0] < 0.01


def test_a_caller_on_its_own_is_not_spread_out(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 7, 1.0)
    for _ in range(70):
        permit = limiter.acquire()
        while permit.wait:
            clock.now += permit.wait
            permit = limiter.acquire(permit.ticket)
    assert clock.now - 1000 == pytest.approx(9 * (1 + MIN_MARGIN), abs=0.02)


def test_a_pause_holds_everybody_back(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 7, 1.0)
    limiter.acquire()
    limiter.refused(5)
    limiter.refused(3)  # the longer one counts
    first = limiter.acquire()
    assert first.paused == pytest.approx(5.0)
    turns = simulate(limiter, clock, [1000.0] * 8)
    assert [at - 1000 for at, _ in turns[:6]] == [pytest.approx(5.0, abs=0.01)] * 6, "one of seven is still waited for"
    assert busiest([at for at, _ in turns], 1.0) <= 7


def test_who_gives_up_holds_nobody_up(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 1, 1.0)
    limiter.acquire()
    gone, patient = limiter.acquire(), limiter.acquire()
    limiter.cancel(gone.ticket)
    clock.now += 1 + MIN_MARGIN
    assert limiter.acquire(patient.ticket).wait == 0.0


def test_who_does_not_come_is_passed_over_and_may_come_late(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 1, 1.0)
    limiter.acquire()
    dead, patient = limiter.acquire(), limiter.acquire()
    clock.now += 1 + MIN_MARGIN
    assert limiter.acquire(patient.ticket).wait > 0, "the other is waited for"
    clock.now += dead.wait + ABANDON_AFTER
    assert limiter.acquire(patient.ticket).wait == 0.0
    clock.now += 1 + MIN_MARGIN
    newcomer = limiter.acquire()
    assert newcomer.wait == 0.0
    late = limiter.acquire(dead.ticket)
    after = limiter.acquire()
    clock.now += late.wait + 0.001
    assert limiter.acquire(after.ticket).wait > 0
    assert limiter.acquire(late.ticket).wait == 0.0, "and is served before who came after"


def test_a_turn_that_could_not_be_used_at_once_is_moved(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 2, 1.0)
    first, second = limiter.acquire(), limiter.acquire()
    clock.now += 0.8
    assert limiter.acquire(second.ticket).wait == 0.0, "there is no need to wait for one's own turn"
    clock.now += 0.4
    third, fourth = limiter.acquire(), limiter.acquire()
    assert third.wait == 0.0, "the first's window is over"
    assert fourth.wait == pytest.approx(1 + MIN_MARGIN - 0.4), "the second's began when it was used"
    assert first.ticket < second.ticket


def test_threads_share_the_rate() -> None:
    clock = FakeTime()
    limiter = RateLimiter(clock=clock.monotonic)
    turns: list[Permit] = []
    start = threading.Barrier(16)

    def take() -> None:
        start.wait(60)
        for _ in range(20):
            turns.append(limiter.acquire())

    threads = [threading.Thread(target=take) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(turn.ticket for turn in turns) == list(range(1, 321))
    assert sum(turn.wait == 0.0 for turn in turns) == 7


@pytest.mark.parametrize(("rate", "per"), [(0, 1.0), (-1, 1.0), (7, 0.0), (7, -1.0), (7, float("nan"))])
def test_a_limit_that_lets_nothing_through_is_refused(rate: int, per: float) -> None:
    wrong = f"rate takes a whole number of at least 1, not {rate}" if rate < 1 else f"per takes a number above 0, not {per}"
    with pytest.raises(ArgumentError, match=f"^{wrong}$"):
        RateLimiter(rate, per)


def test_ten_thousand_may_wait() -> None:
    """Asking takes no longer than the number of those who wait allows."""
    window = SlidingWindow(7, 1.0)
    tickets = [window.acquire(1000.0, None).ticket for _ in range(2_000)]
    assert len(window.queue) == 1_993
    assert window.queue == sorted(window.queue)
    assert window.acquire(1000.0, tickets[-1]).wait > 100


# -- the margin -----------------------------------------------------------------------------------


def distance(limiter: Limiter, clock: FakeTime) -> float:
    """Seconds between two permits that were waited for, of a limit of one in a second."""
    clock.now += 10
    assert limiter.acquire().wait == 0.0
    (turn,) = simulate(limiter, clock, [clock.now])
    waiting = limiter.acquire()
    limiter.cancel(waiting.ticket)
    return clock.now + waiting.wait - turn[0]


def test_the_margin_is_wider_after_a_429_and_narrow_again_with_time(make: Make) -> None:
    clock = FakeTime()
    limiter = make(clock, 1, 1.0)
    assert distance(limiter, clock) == pytest.approx(1 + MIN_MARGIN)
    limiter.refused(1)
    for _ in range(5):
        limiter.refused(1)  # sent before the first came back
    assert 1.07 < distance(limiter, clock) < 1 + MAX_MARGIN
    for _ in range(5):
        limiter.refused(1)
        clock.now += 1.5
    assert distance(limiter, clock) == pytest.approx(1 + MAX_MARGIN, abs=0.01), "bounded"
    clock.now += MARGIN_HALF_LIFE
    assert distance(limiter, clock) == pytest.approx(1 + (MIN_MARGIN + MAX_MARGIN) / 2, abs=0.01)
    clock.now += 20 * MARGIN_HALF_LIFE
    assert distance(limiter, clock) == pytest.approx(1 + MIN_MARGIN, abs=0.001)


def test_a_margin_that_is_given_stays_as_it_is() -> None:
    clock = FakeTime()
    limiter = RateLimiter(1, 1.0, 0.3, clock=clock.monotonic)
    limiter.refused(1)
    assert distance(limiter, clock) == pytest.approx(1.3)


@pytest.mark.parametrize("seed", range(10))
def test_the_margin_finds_its_measure_on_a_way_of_varying_length(make: Make, seed: int) -> None:
    """16 callers, whose requests take 0 to 80 ms to a server that takes 7 in any second: few are refused, none in a row."""
    drawn = random.Random(seed)
    clock = FakeTime()
    limiter = make(clock, 7, 1.0)
    judged: list[tuple[float, bool]] = []
    calls = itertools.count()

    # What each caller does next: its time, the caller, its ticket, and whether its request arrives.
    events = [(clock.now, caller, 0, False) for caller in range(16)]
    while events:
        clock.now, caller, ticket, arrives = heapq.heappop(events)
        if arrives:
            accepted = sum(good and at > clock.now - 1 for at, good in judged[-20:]) < 7
            judged.append((clock.now, accepted))
            if not accepted:
                limiter.refused(1.0)
            if not accepted or next(calls) < 420 - 16:
                heapq.heappush(events, (clock.now + (0.001 if accepted else 1.0), caller, 0, False))
            continue
        permit = limiter.acquire(ticket or None)
        delay = permit.wait + drawn.random() * 0.005 if permit.wait else drawn.random() * 0.08
        heapq.heappush(events, (clock.now + delay, caller, permit.ticket, not permit.wait))
    refused = [number for number, (_, accepted) in enumerate(judged) if not accepted]
    assert len(judged) - len(refused) == 420
    assert len(refused) <= 6
    assert all(later - earlier > 1 for earlier, later in itertools.pairwise(refused)), "none in a row"
    assert 420 / (judged[-1][0] - judged[0][0]) >= 6.3


# -- the file -------------------------------------------------------------------------------------


def test_after_the_machines_restart_the_file_begins_anew(tmp_path: Path) -> None:
    clock = FakeTime()
    limiter = FileLimiter(tmp_path / "limit", 1, 1.0, clock=clock.monotonic)
    limiter.acquire()
    limiter.refused(60)
    clock.now = 5.0
    assert limiter.acquire().wait == 0.0


def test_a_file_that_cannot_be_used_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "limit").write_bytes(b"something else, and long enough to be no data base" * 10)
    for path in (tmp_path / "limit", tmp_path / "no" / "such" / "folder", tmp_path):
        with pytest.raises(LimiterError, match=r"^the limiter's file .* cannot be used: "):
            FileLimiter(path).acquire()


def test_an_error_inside_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = FileLimiter(tmp_path / "limit", 2, 1.0)
    limiter.acquire()

    def fail(self: SlidingWindow, now: float, ticket: int | None) -> Permit:
        self.last = 99
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(SlidingWindow, "acquire", fail)
        with pytest.raises(KeyboardInterrupt):
            limiter.acquire()
    assert limiter.acquire().ticket == 2

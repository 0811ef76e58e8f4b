"""Seven requests a second, in the order in which they came."""

from __future__ import annotations

import asyncio
import random
import threading
from itertools import pairwise
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, RateLimiter
from amokit.limits import AsyncLimitTransport, LimitTransport

from .support import TOKEN, Colour, FakeTime, answer, serve

WINDOW = 1.0


def check_windows(moments: list[float], rate: int = 7, per: float = WINDOW) -> None:
    """No window of that length holds more than `rate`, wherever it begins."""
    moments = sorted(moments)
    for first, beyond in zip(moments, moments[rate:], strict=False):
        assert beyond - first >= per


# -- the limiter ----------------------------------------------------------------------------------


def test_seven_go_at_once_and_the_eighth_waits_a_second() -> None:
    clock = FakeTime()
    limiter = RateLimiter(clock=clock.monotonic)
    waits = [limiter.reserve() for _ in range(15)]
    assert waits[:7] == [0.0] * 7
    assert waits[7:14] == [pytest.approx(1.0, abs=0.02)] * 7
    assert waits[14] == pytest.approx(2.0, abs=0.03)


def test_nobody_waits_without_need() -> None:
    clock = FakeTime()
    limiter = RateLimiter(clock=clock.monotonic)
    for _ in range(100):
        assert limiter.reserve() == 0.0
        clock.now += 0.15


@pytest.mark.parametrize("seed", range(20))
def test_no_window_holds_more_than_the_rate(seed: int) -> None:
    drawn = random.Random(seed)
    rate, per = drawn.choice([(7, 1.0), (1, 1.0), (3, 0.5), (50, 2.0)])
    clock = FakeTime()
    limiter = RateLimiter(rate, per, clock=clock.monotonic)
    moments: list[float] = []
    for _ in range(60):
        clock.now += drawn.choice([0.0, 0.0, drawn.random() * 0.3, drawn.random() * 3])
        for _ in range(drawn.choice([1, 1, 2, 5, 20])):
            wait = limiter.reserve()
            assert wait >= 0
            moments.append(clock.now + wait)
    assert moments == sorted(moments), "first come, first served"
    check_windows(moments, rate, per)


@pytest.mark.parametrize("seed", range(10))
def test_pauses_keep_order_and_windows(seed: int) -> None:
    drawn = random.Random(seed)
    clock = FakeTime()
    limiter = RateLimiter(clock=clock.monotonic)
    moments: list[float] = []
    until = 0.0
    for _ in range(40):
        clock.now += drawn.choice([0.0, drawn.random() * 2])
        if drawn.random() < 0.2:
            seconds = drawn.choice([0.0, 0.3, 2.0, 10.0])
            limiter.pause(seconds)
            until = max(until, clock.now + seconds)
        for _ in range(drawn.choice([1, 2, 9])):
            moment = clock.now + limiter.reserve()
            assert moment >= until - 1e-9, "nothing goes out in a pause"
            moments.append(moment)
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(moments)), "first come, first served"
    check_windows([moment + 1e-9 * i for i, moment in enumerate(moments)])


def test_a_pause_holds_everybody_back() -> None:
    clock = FakeTime()
    limiter = RateLimiter(clock=clock.monotonic)
    limiter.reserve()
    limiter.pause(5)
    assert [limiter.reserve() for _ in range(7)] == [pytest.approx(5.0, abs=0.01)] * 7
    assert limiter.reserve() == pytest.approx(6.0, abs=0.02)
    clock.now += 20
    assert limiter.reserve() == 0.0


def test_threads_share_the_rate() -> None:
    clock = FakeTime()
    limiter = RateLimiter(clock=clock.monotonic)
    waits: list[float] = []
    start = threading.Barrier(16)

    def take() -> None:
        start.wait(10)
        for _ in range(20):
            waits.append(limiter.reserve())

    threads = [threading.Thread(target=take) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(waits) == 320
    check_windows(waits)
    assert max(waits) < 320 / 7 * 1.02, "none is lost"


@pytest.mark.parametrize(("rate", "per"), [(0, 1.0), (-1, 1.0), (7, 0.0), (7, -1.0)])
def test_a_limit_that_lets_nothing_through_is_refused(rate: int, per: float) -> None:
    with pytest.raises(ValueError, match=f"^a limit of {rate} requests in {per} seconds lets nothing through$"):
        RateLimiter(rate, per)


# -- the transports -------------------------------------------------------------------------------


def test_the_transport_waits_before_it_sends(fake_time: FakeTime) -> None:
    sent: list[float] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(fake_time.now)
        return answer({})

    transport = LimitTransport(httpx.MockTransport(handle), RateLimiter(2, 1.0, clock=fake_time.monotonic))
    for _ in range(5):
        assert transport.handle_request(httpx.Request("GET", "https://a.b/")).status_code == 200
    assert [round(moment - 1000, 1) for moment in sent] == [0, 0, 1.0, 1.0, 2.0]
    check_windows(sent, 2)
    assert all(seconds > 0 for seconds in fake_time.slept)
    transport.close()


def test_the_async_transport_waits_before_it_sends(fake_time: FakeTime) -> None:
    sent: list[float] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(fake_time.now)
        return answer({})

    transport = AsyncLimitTransport(httpx.MockTransport(handle), RateLimiter(2, 1.0, clock=fake_time.monotonic))

    async def use() -> None:
        for _ in range(5):
            assert (await transport.handle_async_request(httpx.Request("GET", "https://a.b/"))).status_code == 200
        await transport.aclose()

    asyncio.run(use())
    assert [round(moment - 1000, 1) for moment in sent] == [0, 0, 1.0, 1.0, 2.0]
    check_windows(sent, 2)


def test_one_limiter_spaces_both_colours_together(fake_time: FakeTime) -> None:
    sent: list[float] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(fake_time.now)
        return answer({"id": 1})

    limiter = RateLimiter(2, 1.0, clock=fake_time.monotonic)
    options: dict[str, Any] = {"token": TOKEN, "transport": httpx.MockTransport(handle), "limiter": limiter}

    async def wait(amo: AmoCRM) -> None:
        async with AsyncAmoCRM("mycompany", **options) as other:
            for _ in range(3):
                await other.leads.get(1)
                amo.leads.get(1)

    with AmoCRM("mycompany", **options) as amo:
        asyncio.run(wait(amo))
    assert len(sent) == 6
    check_windows(sent, 2)


def test_a_client_has_a_limiter_of_its_own_unless_it_is_given_one(colour: Colour, fake_time: FakeTime) -> None:
    for _ in range(3):
        amo = colour.client(serve(answer({"id": 1})), limiter="default")
        for _ in range(7):
            colour.wait(amo.leads.get(1))
    assert fake_time.slept == []

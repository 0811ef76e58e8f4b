"""What a server sees: no window holds more than the limit, whoever shares it, and a 429 slows everybody down.

The margin is large here, so that a busy machine cannot make these tests fail; the soak has the one that users have.
"""

from __future__ import annotations

import asyncio
import builtins
import gc
import socket
import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, FileLimiter, OAuth, RateLimiter, RedisLimiter, Retry
from amokit.errors import LimiterError, MissingExtraError, RateLimitError, TimeoutError
from amokit.transport import call_state
from amokit.transport.ratelimit import Limiter, Permit, shared_limiter
from amokit.transport.ratelimit.limiter import MAX_SHARED
from amokit.transport.ratelimit.sliding_window import MAX_MARGIN

from tests.transport import limiter_processes

from ..client.support import FakeTime, Mode, answer, problem, serve
from ..servers import reserved_port
from .arrival_server import Arrivals, busiest

RATE, PER, MARGIN = 5, 0.3, 0.3


def test_threads(arrivals: Arrivals) -> None:
    with (
        AmoCRM(base_url=arrivals.url, token="t", limiter=RateLimiter(RATE, PER, MARGIN)) as amo,
        ThreadPoolExecutor(10) as pool,
    ):
        assert len(list(pool.map(amo.leads.get, range(20)))) == 20
    assert busiest(arrivals.times, PER) <= RATE


def test_tasks_and_sync_and_async_together(arrivals: Arrivals) -> None:
    limiter = RateLimiter(RATE, PER, MARGIN)

    async def several(amo: AmoCRM) -> None:
        async with AsyncAmoCRM(base_url=arrivals.url, token="t", limiter=limiter) as other:
            calls = [other.leads.get(i) for i in range(10)]
            await asyncio.gather(*calls, *(asyncio.to_thread(amo.leads.get, i) for i in range(10)))

    with AmoCRM(base_url=arrivals.url, token="t", limiter=limiter) as amo:
        asyncio.run(several(amo))
    assert len(arrivals.times) == 20
    assert busiest(arrivals.times, PER) <= RATE


@pytest.mark.parametrize(("kind", "mode"), [("file", "sync"), ("redis", "sync"), ("redis", "async")])
def test_three_processes(arrivals: Arrivals, kind: str, mode: str, tmp_path: Path, redis: str) -> None:
    place, name = (str(tmp_path / "limit") if kind == "file" else redis), f"three processes {mode}"
    limiter_processes.run(3, arrivals.url, kind, place, name, 7, 1.0, MARGIN, 7, mode)
    assert len(arrivals.times) == 21
    assert busiest(arrivals.times, 1.0) <= 7


def test_a_turn_is_taken_anew_when_connecting_took_long(arrivals: Arrivals, fake_time: FakeTime) -> None:
    """Seven get a permit and connect slowly; the time of writing counts."""
    asked: list[int | None] = []

    class Noting(RateLimiter):
        def acquire(self, ticket: int | None = None):  # type: ignore[no-untyped-def]
            asked.append(ticket)
            return super().acquire(ticket)

    original = socket.socket.connect

    def slow(self: socket.socket, address: object) -> None:
        fake_time.now += 0.05
        original(self, address)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", slow)
        with AmoCRM(base_url=arrivals.url, token="t", limiter=Noting(clock=fake_time.monotonic)) as amo:
            amo.leads.get(1)
            amo.leads.get(2)  # on the same connection
    assert asked == [None, 1, None]


def test_a_turn_is_taken_anew_when_the_program_was_busy(arrivals: Arrivals, fake_time: FakeTime) -> None:
    """A permit counts from when it was taken, not from when the program received it."""
    asked: list[int | None] = []

    class Slow(RateLimiter):
        def acquire(self, ticket: int | None = None):  # type: ignore[no-untyped-def]
            asked.append(ticket)
            turn = super().acquire(ticket)
            fake_time.now += 0.05
            return turn

        def mark_sent(self, ticket: int) -> None:
            asked.append(-ticket)
            super().mark_sent(ticket)

    with AmoCRM(base_url=arrivals.url, token="t", limiter=Slow(clock=fake_time.monotonic)) as amo:
        amo.leads.get(1)
    assert asked == [None, 1, -1], "asked for, taken anew before it is written, moved after that"


def test_a_429_slows_everybody_down(arrivals: Arrivals, mode: Mode) -> None:
    limiter = RateLimiter(1000)
    refused = mode.client(serve(), None, base_url=arrivals.url, transport=None, limiter=limiter, retry=None)
    other = mode.client(serve(), None, base_url=arrivals.url, transport=None, limiter=limiter)
    arrivals.refusals = 1
    with pytest.raises(Exception, match="429"):
        mode.wait(refused.leads.get(1))
    mode.wait(other.leads.get(1))
    first, second = arrivals.times
    assert second - first >= 1.0


# -- through Redis --------------------------------------------------------------------------------


def two(redis: str, request: pytest.FixtureRequest, per: float) -> tuple[Limiter, Limiter]:
    """Two limiters that share nothing but the Redis server, whose clock counts: it is that of the machine."""
    return RedisLimiter(redis, request.node.name, 2, per, 0.2), RedisLimiter(redis, request.node.name, 2, per, 0.2)


def test_redis_shares_turns_queue_and_pause(redis: str, request: pytest.FixtureRequest) -> None:
    one, other = two(redis, request, per=600)
    turns = [one.acquire(), other.acquire(), one.acquire(), other.acquire(), one.acquire()]
    assert [turn.ticket for turn in turns] == [1, 2, 3, 4, 5]
    assert [turn.wait == 0.0 for turn in turns] == [True, True, False, False, False]
    assert turns[4].wait > turns[2].wait
    other.refused(3000)
    one.refused(1000)
    assert 1000 < one.acquire().paused <= 3000


def test_redis_passes_over_who_gave_up(redis: str, request: pytest.FixtureRequest) -> None:
    one, other = two(redis, request, per=0.3)
    one.acquire(), one.acquire()
    gone, alone = one.acquire(), one.acquire()
    one.cancel(gone.ticket)
    one.cancel(alone.ticket)
    patient = other.acquire()
    time.sleep(patient.wait)
    assert other.acquire(patient.ticket).wait == 0.0


def test_redis_moves_a_turn_that_could_not_be_used_at_once(redis: str, request: pytest.FixtureRequest) -> None:
    one, other = two(redis, request, per=600)
    first = one.acquire()
    assert one.acquire(first.ticket).wait == 0.0
    assert other.acquire().wait == 0.0
    assert other.acquire().wait > 0.0


def test_a_redis_server_that_is_not_there(mode: Mode) -> None:
    server = serve(answer({"id": 1}))
    with reserved_port() as port:
        amo = mode.client(server, limiter=RedisLimiter(f"redis://127.0.0.1:{port}/0"), retry=Retry())
        with pytest.raises(LimiterError, match=r"^the limiter's Redis server cannot be used: ") as caught:
            mode.wait(amo.leads.get(1))
    assert caught.value.sent_maybe is False
    assert server.seen == []


def test_redis_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "redis", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'amokit\[redis\]'"):
        RedisLimiter("redis://localhost")


# -- whom a client shares its limit with ----------------------------------------------------------


def limiter_of_client(mode: Mode, **options: Any) -> Limiter | None:
    amo = mode.client(serve(), limiter="default", **options)
    limiter: Limiter | None = amo._http._transport._settings.limiter
    return limiter


def oauth(client_id: str) -> OAuth:
    return OAuth(client_id, "secret", "https://example.com/redirect")


def test_clients_of_one_integration_share_a_limit(mode: Mode) -> None:
    one = limiter_of_client(mode, token="long-lived")
    assert isinstance(one, RateLimiter)
    assert (one.rate, one.per) == (7, 1.0)
    assert limiter_of_client(mode, token="long-lived") is one
    assert limiter_of_client(mode, token="another") is not one
    integration = limiter_of_client(mode, auth=oauth("id"))
    assert limiter_of_client(mode, auth=oauth("id")) is integration
    assert limiter_of_client(mode, auth=oauth("other")) is not integration


def test_who_signs_in_a_way_of_his_own_has_a_limit_of_his_own(mode: Mode) -> None:
    auth = httpx.BasicAuth("user", "password")
    one, two = (limiter_of_client(mode, auth=auth) for _ in range(2))
    assert isinstance(one, RateLimiter)
    assert one is not two


def test_a_limit_outlives_its_clients() -> None:
    """A program that makes a client for each job keeps to the limit, whatever the garbage collector does between them."""
    kept = id(shared_limiter("one job after another"))
    gc.collect()
    assert id(shared_limiter("one job after another")) == kept
    assert shared_limiter("one job after another").acquire().ticket == 1


def test_threads_that_make_a_client_at_once_share_one_limit() -> None:
    start = threading.Barrier(16)

    def make(_: int) -> Limiter:
        start.wait(10)
        return shared_limiter("at once")

    with ThreadPoolExecutor(16) as pool:
        assert len(set(map(id, pool.map(make, range(16))))) == 1


def test_limits_of_many_integrations_do_not_pile_up() -> None:
    held = weakref.ref(shared_limiter("first of many"))
    for number in range(MAX_SHARED):
        shared_limiter(f"number {number}")
    gc.collect()
    assert held() is None


# -- a limiter that fails -------------------------------------------------------------------------


class Failing(RateLimiter):
    """Fails in the methods that are named."""

    def __init__(self, *names: str) -> None:
        super().__init__(1, 60.0)
        self.names = names
        self.failed: list[str] = []

    def _fail(self, name: str) -> None:
        if name in self.names:
            self.failed.append(name)
            raise LimiterError(f"{name} failed")

    def mark_sent(self, ticket: int) -> None:
        self._fail("mark_sent")
        super().mark_sent(ticket)

    def cancel(self, ticket: int) -> None:
        self._fail("cancel")
        super().cancel(ticket)

    def refused(self, seconds: float) -> None:
        self._fail("refused")
        super().refused(seconds)


def test_a_request_that_has_left_is_not_called_unsent(arrivals: Arrivals, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_state, "PERMIT_LIFETIME", -1.0)  # every time is corrected
    limiter = Failing("mark_sent")
    amo = mode.client(serve(), None, base_url=arrivals.url, transport=None, limiter=limiter)
    assert mode.wait(amo.leads.get(1)).id == 1
    assert limiter.failed == ["mark_sent"]


def test_cancellation_is_not_replaced() -> None:
    asyncio.run(_cancelled())


async def _cancelled() -> None:
    limiter = Failing("cancel")
    async with AsyncAmoCRM(
        "mycompany", token="t", limiter=limiter, transport=httpx.MockTransport(serve(answer({"id": 1})))
    ) as amo:
        await amo.leads.get(1)
        with pytest.raises(builtins.TimeoutError):
            async with asyncio.timeout(0.05):
                await amo.leads.get(2)
    assert limiter.failed == ["cancel"]


def test_a_429_is_what_the_caller_sees(mode: Mode) -> None:
    limiter = Failing("refused")
    with pytest.raises(RateLimitError):
        mode.wait(mode.client(serve(problem(429)), limiter=limiter, retry=None).leads.get(1))
    assert limiter.failed == ["refused"]


# -- a limiter that does not answer ---------------------------------------------------------------


class Hung(RateLimiter):
    """Like one whose server does not answer the methods that are named, until it is released."""

    blocks = True

    def __init__(self, *names: str) -> None:
        super().__init__(1, 60.0)
        self.names = names
        self.begun, self.go_on, self.left = threading.Event(), threading.Event(), threading.Event()

    def _wait(self, name: str) -> None:
        if name in self.names:
            self.begun.set()
            assert self.go_on.wait(30), "nobody should wait for so long"

    def acquire(self, ticket: int | None = None) -> Permit:
        self._wait("acquire")
        return super().acquire(ticket)

    def mark_sent(self, ticket: int) -> None:
        self._wait("mark_sent")
        super().mark_sent(ticket)

    def cancel(self, ticket: int) -> None:
        self._wait("cancel")
        super().cancel(ticket)
        self.left.set()

    def refused(self, seconds: float) -> None:
        self._wait("refused")
        super().refused(seconds)


@pytest.fixture
def hang() -> Iterator[Callable[..., Hung]]:
    """Makes limiters that hang, and lets them go on at the end."""
    made: list[Hung] = []

    def make(*names: str) -> Hung:
        made.append(Hung(*names))
        return made[-1]

    yield make
    for limiter in made:
        limiter.go_on.set()


def ends_unsent(mode: Mode, limiter: Limiter) -> None:
    """A call with this limiter ends in time, and nothing is sent."""
    server = serve(answer({"id": 1}))
    amo = mode.client(server, limiter=limiter, total_timeout=0.2)
    with pytest.raises(TimeoutError, match="the limiter did not answer in time") as caught:
        mode.wait(amo.request("POST", "/api/v4/leads", body=[{}]))
    assert caught.value.sent_maybe is False
    assert server.seen == []


def test_a_redis_server_that_does_not_answer(mode: Mode) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        ends_unsent(mode, RedisLimiter(f"redis://127.0.0.1:{silent.getsockname()[1]}/0"))


def test_a_file_that_somebody_keeps_locked(mode: Mode, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "limit", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        ends_unsent(mode, FileLimiter(tmp_path / "limit"))


def test_a_place_in_the_queue_that_comes_late_is_left(mode: Mode, hang: Callable[..., Hung]) -> None:
    limiter = hang("acquire")
    RateLimiter.acquire(limiter)
    ends_unsent(mode, limiter)
    limiter.go_on.set()
    assert limiter.left.wait(60)
    assert limiter._state.get().window.queue == []


def test_who_gives_up_does_not_wait_to_leave_the_queue(mode: Mode, hang: Callable[..., Hung]) -> None:
    limiter = hang("cancel")
    RateLimiter.acquire(limiter)
    amo = mode.client(serve(), limiter=limiter, total_timeout=30)
    with pytest.raises(TimeoutError, match="the limiter gave no permit in time"):
        mode.wait(amo.leads.get(1))


def test_a_response_does_not_wait_for_a_limiter_longer_than_the_call_may_last(
    arrivals: Arrivals, mode: Mode, hang: Callable[..., Hung]
) -> None:
    arrivals.refusals = 1
    limiter = hang("refused")
    amo = mode.client(serve(), None, base_url=arrivals.url, transport=None, limiter=limiter, total_timeout=1, retry=None)
    with pytest.raises(RateLimitError):
        mode.wait(amo.leads.get(1))
    assert limiter.begun.is_set()
    assert len(arrivals.times) == 1


def test_who_is_cancelled_does_not_wait_for_a_limiter(hang: Callable[..., Hung]) -> None:
    limiter = hang("acquire")

    async def cancelled() -> None:
        async with AsyncAmoCRM("mycompany", token="t", limiter=limiter, transport=httpx.MockTransport(serve())) as amo:
            with pytest.raises(builtins.TimeoutError):
                async with asyncio.timeout(0.05):
                    await amo.leads.get(1)

    asyncio.run(cancelled())


def test_redis_whose_clock_goes_back(redis: str, request: pytest.FixtureRequest) -> None:
    """A failover to a server whose clock is ten minutes behind: what is kept is moved, as if no time had passed."""
    import redis as library

    name = request.node.name
    limiter, server = RedisLimiter(redis, name, 2, 5.0), library.Redis.from_url(redis)
    assert [limiter.acquire().wait for _ in range(2)] == [0.0, 0.0]
    waiting = limiter.acquire()
    granted, _, expected, rest = limiter._keys
    for key in (granted, expected):
        for member in server.zrange(key, 0, -1):
            server.zincrby(key, 600, member)
    server.hincrbyfloat(rest, "now", 600)
    assert 0 < limiter.acquire(waiting.ticket).wait <= 5.0 + MAX_MARGIN
    (_, until), *_ = server.zrange(expected, 0, -1, withscores=True)
    assert until - server.time()[0] < 30

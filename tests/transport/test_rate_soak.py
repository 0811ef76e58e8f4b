"""How much of the limit of 7 a second limiters use as users have them, at a server on loopback and over a jittered way."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from amokit import AmoCRM, FileLimiter, RateLimiter, RedisLimiter
from amokit.transport.ratelimit.limiter import Limiter

from tests.transport import limiter_processes

from .arrival_server import Arrivals, busiest

pytestmark = pytest.mark.soak

RATE = 7


class JitteredServer:
    """Requests take 0 to 80 ms to it. It answers 429 where the second before holds 7 that it accepted.

    Attributes:
        judged: For each request in the order of arrival, its time and whether it was accepted.
        longest: Seconds that the longest way took; more than 0.08 on a busy machine, which proves nothing about the limiter.
    """

    def __init__(self, seed: int) -> None:
        self.judged: list[tuple[float, bool]] = []
        self.longest = 0.0
        self._drawn = Random(seed)
        self._lock = threading.Lock()

    def accept(self) -> bool:
        with self._lock:
            delay = self._drawn.random() * 0.08
            began = time.monotonic()
        time.sleep(delay)
        with self._lock:
            now = time.monotonic()
            self.longest = max(self.longest, now - began)
            accepted = sum(good and at > now - 1 for at, good in self.judged) < RATE
            self.judged.append((now, accepted))
        return accepted

    def __enter__(self) -> JitteredServer:
        judge = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                body = b'{"id": 1}'
                self.send_response(200 if judge.accept() else 429)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture(params=["memory", "file", "redis"])
def limiter(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Limiter]:
    if request.param == "memory":
        yield RateLimiter()
    elif request.param == "file":
        yield FileLimiter(tmp_path / "limit")
    else:
        yield RedisLimiter(request.getfixturevalue("redis"), request.node.name)


def call(url: str, limiter: Limiter, calls: int, callers: int) -> None:
    with AmoCRM(base_url=url, token="token", limiter=limiter) as amo, ThreadPoolExecutor(callers) as pool:
        list(pool.map(lambda _: amo.leads.get(1), range(calls)))


def measure(times: list[float]) -> tuple[float, float]:
    """Requests a second, of all, and of those after the first 7, which go at once; checks that the limit was kept."""
    times = sorted(times)
    elapsed = times[-1] - times[0]
    rate, steady, most = len(times) / elapsed, (len(times) - RATE) / elapsed, busiest(times, 1.0)
    print(f"{len(times)} calls: {rate:.2f} a second, {steady:.2f} after the first 7; the worst second holds {most}")
    assert most <= RATE
    return rate, steady


@pytest.mark.parametrize("callers", [1, 16], ids=["in a row", "16 callers"])
def test_the_limit_is_used_and_kept(arrivals: Arrivals, limiter: Limiter, callers: int) -> None:
    call(arrivals.url, limiter, 70, callers)
    assert len(arrivals.times) == 70
    rate, _ = measure(arrivals.times)
    assert rate >= 6.8


@pytest.mark.parametrize("callers", [1, 16], ids=["in a row", "16 callers"])
def test_97_percent_of_the_limit_are_used_in_the_long_run(arrivals: Arrivals, limiter: Limiter, callers: int) -> None:
    call(arrivals.url, limiter, 300, callers)
    assert len(arrivals.times) == 300
    _, steady = measure(arrivals.times)
    assert steady >= 0.97 * RATE


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("kind", ["file", "redis"])
def test_three_processes_share_the_limit(arrivals: Arrivals, kind: str, mode: str, tmp_path: Path, redis: str) -> None:
    place, name = (str(tmp_path / "limit") if kind == "file" else redis), f"{kind} {mode}"
    limiter_processes.run(3, arrivals.url, kind, place, name, RATE, 1.0, None, 100, mode)
    assert len(arrivals.times) == 300
    _, steady = measure(arrivals.times)
    assert steady >= 6.5


@pytest.mark.parametrize("seed", range(3))
def test_the_margin_adapts_to_a_jittered_way(seed: int) -> None:
    with JitteredServer(seed) as server:
        call(server.url, RateLimiter(), 420, 16)
    times = [at for at, _ in server.judged]
    refused = [i for i, (_, accepted) in enumerate(server.judged) if not accepted]
    rate = (len(times) - len(refused)) / (times[-1] - times[0])
    print(f"{rate:.2f} a second; {len(refused)} of {len(times)} refused, at {refused}; longest way {server.longest:.3f} s")
    assert len(refused) <= 6
    assert all(later - earlier > 1 for earlier, later in pairwise(refused)), "none in a row"
    assert rate >= 6.3

"""The API takes 7 requests a second. The limiter spaces them where they leave, so that a burst never crosses it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

import httpx

MARGIN = 0.005
"""Seconds that a window is kept longer than asked for: requests do not take equally long to the server."""


class RateLimiter:
    """At most `rate` requests in any window of `per` seconds, first come, first served.

    One limiter may serve any number of threads, tasks and clients of one process.

    Args:
        rate: Requests in a window.
        per: Length of the window in seconds.
    """

    def __init__(self, rate: int = 7, per: float = 1.0, *, clock: Callable[[], float] = time.monotonic) -> None:
        if rate < 1 or per <= 0:
            raise ValueError(f"a limit of {rate} requests in {per} seconds lets nothing through")
        self.rate = rate
        self.per = per
        self._clock = clock
        self._lock = threading.Lock()
        self._taken: deque[float] = deque(maxlen=rate)
        self._paused = float("-inf")

    def reserve(self) -> float:
        """Takes the next free moment and tells how many seconds it is away."""
        with self._lock:
            now = self._clock()
            moment = max(now, self._paused)
            if self._taken:
                moment = max(moment, self._taken[-1])
            if len(self._taken) == self.rate:
                moment = max(moment, self._taken[0] + self.per + MARGIN)
            self._taken.append(moment)
            return moment - now

    def pause(self, seconds: float) -> None:
        """Lets nothing through for this long: the server said that it was too much."""
        with self._lock:
            self._paused = max(self._paused, self._clock() + seconds)


class LimitTransport(httpx.BaseTransport):
    """Lets requests through as the limiter allows."""

    def __init__(self, transport: httpx.BaseTransport, limiter: RateLimiter) -> None:
        self._transport = transport
        self._limiter = limiter

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        wait = self._limiter.reserve()
        if wait > 0:
            time.sleep(wait)
        return self._transport.handle_request(request)

    def close(self) -> None:
        self._transport.close()


class AsyncLimitTransport(httpx.AsyncBaseTransport):
    """Lets requests through as the limiter allows."""

    def __init__(self, transport: httpx.AsyncBaseTransport, limiter: RateLimiter) -> None:
        self._transport = transport
        self._limiter = limiter

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        wait = self._limiter.reserve()
        if wait > 0:
            from anyio import sleep

            await sleep(wait)
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        await self._transport.aclose()

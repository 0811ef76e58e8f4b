"""The base of all limiters, and the one for a single process."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from amokit_api.argument_checks import check_number

from ...concurrency.per_process import PerProcess
from .sliding_window import Permit, SlidingWindow

MAX_SHARED = 1000
"""Limiters of integrations that are kept, those used last; one takes a kilobyte."""


class Limiter:
    """Spaces requests. A subclass keeps the sliding window where all who share the limit can reach it.

    Args:
        rate: Requests in a window.
        per: Length of the window in seconds.
        margin: Seconds that a request counts longer than the window, since requests take different times to reach the server.
            None adapts it: 0.015 at first, up to 0.1 after 429s.

    Attributes:
        blocks: Whether its methods may wait for a file or a network, so that async clients call them in a thread, and sync ones
            that have a `total_timeout`.

    Raises:
        ArgumentError: `rate` or `per` is too small, or `margin` is negative.
        WrongTypeError: One of them is no number, or `rate` not a whole one.
    """

    blocks = False

    def __init__(self, rate: int = 7, per: float = 1.0, margin: float | None = None) -> None:
        check_number("rate", rate, least=1, whole=True)
        check_number("per", per, least=0, without=True)
        if margin is not None:
            check_number("margin", margin, least=0)
        self.rate = rate
        self.per = per
        self.margin = margin

    def acquire(self, ticket: int | None = None) -> Permit:
        """Grants a permit to send one request, or says when to ask again, with the ticket it gives. Raises LimiterError."""
        raise NotImplementedError

    def mark_sent(self, ticket: int) -> None:
        """Corrects the time of a permit to now, when its request was sent. Raises LimiterError."""
        raise NotImplementedError

    def cancel(self, ticket: int) -> None:
        """Leaves the queue. Raises LimiterError."""
        raise NotImplementedError

    def refused(self, seconds: float) -> None:
        """The server answered 429: grants nothing for this long, and enlarges the margin. Raises LimiterError."""
        raise NotImplementedError


class RateLimiter(Limiter):
    """At most `rate` requests in any window of `per` seconds, for any number of threads, tasks and clients of one process.

    A forked process starts with an empty window. For a limit over several processes there is `FileLimiter`, over machines
    `RedisLimiter`.

    Args:
        rate: Requests in a window.
        per: Length of the window in seconds.
        margin: Seconds that a request counts longer than the window; None adapts it, see `Limiter`.
        clock: Returns seconds that never decrease.
    """

    def __init__(
        self, rate: int = 7, per: float = 1.0, margin: float | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(rate, per, margin)
        self._clock = clock
        self._state = PerProcess(partial(_ProcessState, rate, per, margin))

    def acquire(self, ticket: int | None = None) -> Permit:
        with (state := self._state.get()).lock:
            return state.window.acquire(self._clock(), ticket)

    def mark_sent(self, ticket: int) -> None:
        with (state := self._state.get()).lock:
            state.window.mark_sent(self._clock(), ticket)

    def cancel(self, ticket: int) -> None:
        with (state := self._state.get()).lock:
            state.window.cancel(ticket)

    def refused(self, seconds: float) -> None:
        with (state := self._state.get()).lock:
            state.window.refused(self._clock(), seconds)


class _ProcessState:
    """The window of one process, and its lock."""

    def __init__(self, rate: int, per: float, margin: float | None) -> None:
        self.lock = threading.Lock()
        self.window = SlidingWindow(rate, per, margin)


class _SharedLimiters:
    """Limiters by integration. They are kept after their clients: a program that makes a client for each job keeps to the limit
    too."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_integration: OrderedDict[str, RateLimiter] = OrderedDict()


_shared = PerProcess(_SharedLimiters)


def shared_limiter(integration: str) -> RateLimiter:
    """The limiter that all clients of one integration in this process share, unless they are given others."""
    with (shared := _shared.get()).lock:
        limiter = shared.by_integration.setdefault(integration, RateLimiter())
        shared.by_integration.move_to_end(integration)
        while len(shared.by_integration) > MAX_SHARED:
            shared.by_integration.popitem(last=False)
        return limiter

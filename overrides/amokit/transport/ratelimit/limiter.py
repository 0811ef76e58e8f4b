"""What hands out turns: the base of all limiters, and the one for a single process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from weakref import WeakValueDictionary

from ...concurrency.per_process import PerProcess
from .sliding_window import SLACK, Permit, SlidingWindow


class Limiter:
    """What spaces requests. Subclasses keep the turns where all can see them who are to share the limit.

    Attributes:
        rate: Requests in a window.
        per: Length of the window in seconds.
        blocks: Whether asking may take long (files, networks), so that async programs ask in a thread.
    """

    blocks = False

    def __init__(self, rate: int = 7, per: float = 1.0, slack: float = SLACK) -> None:
        if rate < 1 or not per > 0 or not slack >= 0:
            raise ValueError(f"a limit of {rate} requests in {per} seconds lets nothing through")
        self.rate = rate
        self.per = per
        self.slack = slack

    def acquire(self, ticket: int | None = None) -> Permit:
        """Takes a turn, or says when to ask again (with the ticket it gives). Raises LimiterError."""
        raise NotImplementedError

    def mark_sent(self, ticket: int) -> None:
        """Says that the request of a turn took until now to leave. Raises LimiterError."""
        raise NotImplementedError

    def cancel(self, ticket: int) -> None:
        """Gives up waiting. Raises LimiterError."""
        raise NotImplementedError

    def pause(self, seconds: float) -> None:
        """Lets nothing through for this long: the server said that it was too much. Raises LimiterError."""
        raise NotImplementedError


class RateLimiter(Limiter):
    """At most `rate` requests in any window of `per` seconds, for any number of threads, tasks and clients of one process.

    A process that is forked off counts anew; for a limit over several processes take `FileLimiter`, over machines `RedisLimiter`.

    Args:
        rate: Requests in a window.
        per: Length of the window in seconds.
        slack: Seconds by which one request may be slower than another on its way to the server.
    """

    def __init__(
        self, rate: int = 7, per: float = 1.0, slack: float = SLACK, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(rate, per, slack)
        self._clock = clock
        self._turns = PerProcess(partial(_ProcessState, rate, per, slack))

    def acquire(self, ticket: int | None = None) -> Permit:
        with (turns := self._turns.get()).lock:
            return turns.window.acquire(self._clock(), ticket)

    def mark_sent(self, ticket: int) -> None:
        with (turns := self._turns.get()).lock:
            turns.window.mark_sent(self._clock(), ticket)

    def cancel(self, ticket: int) -> None:
        with (turns := self._turns.get()).lock:
            turns.window.cancel(ticket)

    def pause(self, seconds: float) -> None:
        with (turns := self._turns.get()).lock:
            turns.window.pause(self._clock(), seconds)


class _ProcessState:
    """The turns of one process, and the lock that they are taken under."""

    def __init__(self, rate: int, per: float, slack: float) -> None:
        self.lock = threading.Lock()
        self.window = SlidingWindow(rate, per, slack)


_by_integration: WeakValueDictionary[str, RateLimiter] = WeakValueDictionary()


def shared_limiter(integration: str) -> RateLimiter:
    """The limiter that all clients of one integration share in this process, unless they are given others."""
    limiter = RateLimiter()
    return _by_integration.setdefault(integration, limiter)

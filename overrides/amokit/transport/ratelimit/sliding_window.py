"""A sliding window over the permits of one limit. Its caller provides the time and the lock.

A permit is granted when it is asked for, never booked ahead, and its time can be corrected to when the request was really sent.
Waiting callers are served in the order of their tickets; one that does not ask again (its process was killed) is passed over.

A permit counts a little longer than the window, by the margin: requests take different times to reach the server, so two may
arrive closer together than they were sent. The margin adapts: it is small at first, larger after a 429, and becomes small again
with time. Until the first 429, waiting callers get their permits one by one over the window: if the margin is too small, one
request is refused, and not several that were sent together.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

MIN_MARGIN = 0.015
"""Seconds of the margin while the server refuses nothing: 6.9 of 7 requests a second."""
MAX_MARGIN = 0.1
"""Seconds of the margin at most: 6.36 of 7 requests a second."""
MARGIN_STEP = 0.075
"""Seconds that a 429 adds to the margin; further ones within a window answer requests that were sent before, and add nothing."""
MARGIN_HALF_LIFE = 240.0
"""Seconds in which half of what was added to the margin is gone."""
SPREAD = 0.4
"""Until the first 429, the time between two permits of waiting callers, as a part of the even one (`per / rate`)."""
CATCH_UP = 0.005
"""Seconds by which a permit may be dated back to when it became free, but a quarter of the margin at most: waiting callers wake
up late, and the delay of one must not add to that of the next."""
ABANDON_AFTER = 5.0
"""Seconds after its time to ask again, after which a waiting caller that has not asked is passed over."""
MIN_WAIT = 0.001
"""Seconds that every wait lasts at least: clocks are not finer than that."""


class Permit(NamedTuple):
    """The answer of a limiter.

    Attributes:
        ticket: Place in the queue, to ask again with.
        wait: Seconds after which to ask again; 0.0 when the permit is granted.
        paused: Seconds that are left of a pause that the server asked for.
    """

    ticket: int
    wait: float
    paused: float = 0.0


@dataclass
class SlidingWindow:
    """The state of one limit.

    Attributes:
        rate, per: At most `rate` permits in any `per` seconds.
        margin: Seconds that a permit counts longer than `per`; None adapts it.
        granted: Permits of the last two windows, oldest first: ticket and time.
        queue: Waiting callers, in order: ticket, and the time until which its return is expected.
        paused: Time until which no permit is granted.
        last: The last ticket given out.
        added: What 429s have added to the margin by `added_at`.
    """

    rate: int
    per: float
    margin: float | None = None
    granted: list[tuple[int, float]] = field(default_factory=list)
    queue: list[tuple[int, float]] = field(default_factory=list)
    paused: float = float("-inf")
    last: int = 0
    added: float = 0.0
    added_at: float = 0.0

    def acquire(self, now: float, ticket: int | None) -> Permit:
        """Grants a permit, or says when to ask again. Asking again with a granted ticket gives that permit back first."""
        if ticket is None:
            self.last += 1
            ticket = self.last
        else:
            self.granted = [permit for permit in self.granted if permit[0] != ticket]
        if self.queue:
            self.queue = [waiting for waiting in self.queue if waiting[1] >= now and waiting[0] != ticket]
        place = bisect_left(self.queue, (ticket, now))
        window = self.window(now)
        pause = max(0.0, self.paused - now)
        # When each of the next `rate` permits becomes free; later ones follow a window after these.
        rounds, index = divmod(place, self.rate)
        del self.granted[: bisect_right(self.granted, now - 2 * window, key=itemgetter(1))]
        never_used = index < self.rate - len(self.granted)
        free_at = now if never_used else self.granted[index - self.rate][1] + window
        if self.queue and self.granted and self.margin is None and not self.added:
            free_at = max(free_at, self.granted[-1][1] + (index + 1) * SPREAD * self.per / self.rate)
        if place < self.rate and free_at <= now and not pause:
            insort(self.granted, (ticket, max(free_at, now - min(CATCH_UP, (window - self.per) / 4))), key=itemgetter(1))
            return Permit(ticket, 0.0)
        wait = max(max(free_at - now, pause) + rounds * window, MIN_WAIT)
        # Callers ahead may leave the queue, so one that has long to wait asks again halfway.
        wait = wait if wait <= window else max(window, wait / 2)
        self.queue.insert(place, (ticket, now + wait + ABANDON_AFTER))
        return Permit(ticket, wait, pause)

    def window(self, now: float) -> float:
        """Seconds that a permit counts."""
        if self.margin is not None:
            return self.per + self.margin
        left: float = self.added * 0.5 ** (max(0.0, now - self.added_at) / MARGIN_HALF_LIFE)
        return self.per + min(MIN_MARGIN + left, MAX_MARGIN)

    def mark_sent(self, now: float, ticket: int) -> None:
        """Corrects the time of a permit to now, when its request was sent."""
        self.granted = [*(permit for permit in self.granted if permit[0] != ticket), (ticket, now)]

    def cancel(self, ticket: int) -> None:
        """Leaves the queue."""
        self.queue = [waiting for waiting in self.queue if waiting[0] != ticket]

    def refused(self, now: float, seconds: float) -> None:
        """Grants nothing for this long, after a 429, and enlarges the margin: once for the 429s of one window, whose requests
        were sent together."""
        self.paused = max(self.paused, now + seconds)
        if self.added and now - self.added_at < self.per:
            return
        added = self.window(now) - self.per - MIN_MARGIN
        self.added, self.added_at = min(max(0.0, added) + MARGIN_STEP, MAX_MARGIN - MIN_MARGIN), now

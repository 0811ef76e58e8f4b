"""The turns of one limit, without clock and lock.

A turn is taken when it comes, not booked ahead: what counts is when a request really left. `SLACK` covers that two requests do
not take equally long to the server. Who waits is served in the order of tickets; who does not come for a turn (a process that
died) is passed over.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

SLACK = 0.1
"""Seconds that a turn counts longer than the window: by how much one request may be slower than another on its way."""
ABANDON_AFTER = 5.0
"""Seconds after which one who was to come for a turn, and did not, is passed over."""
MIN_WAIT = 0.001
"""Seconds that nobody is told to wait less than: clocks are not finer than that."""


class Permit(NamedTuple):
    """What asking for a turn gives.

    Attributes:
        ticket: The place in the queue, to ask again with.
        wait: Seconds after which to ask again; 0.0 when the turn has come and is taken.
        paused: Seconds that the server's wish for a pause lasts still.
    """

    ticket: int
    wait: float
    paused: float = 0.0


@dataclass
class SlidingWindow:
    """The turns of one limit, without clock and lock: whoever keeps one brings both.

    Attributes:
        rate, per: At most `rate` turns in any `per` seconds.
        taken: The turns of the window, oldest first: ticket and time.
        queue: Who waits, in order: ticket, and until when it is waited for.
        paused: Until when nothing goes.
        last: The last ticket given out.
    """

    rate: int
    per: float
    slack: float = SLACK
    taken: list[tuple[int, float]] = field(default_factory=list)
    queue: list[tuple[int, float]] = field(default_factory=list)
    paused: float = float("-inf")
    last: int = 0

    def acquire(self, now: float, ticket: int | None) -> Permit:
        """Takes a turn, or says when to ask again. Who took one and could not use it gives it back by asking again."""
        if ticket is None:
            self.last += 1
            ticket = self.last
        else:
            self.taken = [turn for turn in self.taken if turn[0] != ticket]
        if self.queue:
            self.queue = [waiting for waiting in self.queue if waiting[1] >= now and waiting[0] != ticket]
        place = bisect_left(self.queue, (ticket, now))
        window = self.per + self.slack
        over = 0
        while over < len(self.taken) and self.taken[over][1] + window <= now:
            over += 1
        del self.taken[:over]
        free = self.rate - len(self.taken)
        left = max(0.0, self.paused - now)
        if place < free and not left:
            self.taken.append((ticket, now))
            return Permit(ticket, 0.0)
        # When each of the next `rate` turns comes; later ones come a window after these.
        rounds, index = divmod(place, self.rate)
        coming = now if index < free else self.taken[index - free][1] + window
        wait = max(max(coming - now, left) + rounds * window, MIN_WAIT)
        # Those ahead may give up, so that it comes sooner: who has long to wait looks in between.
        wait = wait if wait <= window else max(window, wait / 2)
        self.queue.insert(place, (ticket, now + wait + ABANDON_AFTER))
        return Permit(ticket, wait, left)

    def mark_sent(self, now: float, ticket: int) -> None:
        """Moves a turn to now: its request took until now to leave."""
        self.taken = [*(turn for turn in self.taken if turn[0] != ticket), (ticket, now)]

    def cancel(self, ticket: int) -> None:
        """Gives up waiting."""
        self.queue = [waiting for waiting in self.queue if waiting[0] != ticket]

    def pause(self, now: float, seconds: float) -> None:
        """Lets nothing through for this long."""
        self.paused = max(self.paused, now + seconds)

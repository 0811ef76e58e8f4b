"""Waiting for a lock that another process or thread holds."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from amokit_api.errors import TokenLockError

LONGEST = 0.05
"""Seconds of the longest pause between two attempts."""
TIMEOUT = 120.0
"""Seconds to wait for a lock: longer than a refresh with its retries may take."""


def tries(seconds: float, what: str) -> Iterator[None]:
    """Yields before each attempt to take the lock, with short pauses between them.

    Raises:
        TokenLockError: The time is over.
    """
    end, pause = time.monotonic() + seconds, 0.002
    while True:
        yield
        if time.monotonic() >= end:
            raise TokenLockError(f"{what} was held by somebody else for {seconds:g} seconds; nothing was refreshed, try again")
        time.sleep(random.uniform(pause / 2, pause))  # jitter: several waiters must not retry at the same time
        pause = min(LONGEST, pause * 2)

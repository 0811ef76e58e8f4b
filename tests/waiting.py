"""Waiting for what will be so, instead of for as long as it takes on a machine that has nothing else to do."""

from __future__ import annotations

import time
from collections.abc import Callable

ABANDON_AFTER = 60.0
"""Seconds; only a failure takes as long."""


def soon(condition: Callable[[], bool], patience: float = ABANDON_AFTER) -> bool:
    """Waits until it holds; whether it does."""
    end = time.monotonic() + patience
    while not condition() and time.monotonic() < end:
        time.sleep(0.001)
    return condition()

"""Waiting for a condition rather than for a time, which a busy machine would exceed."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds that a test waits at most; only one that fails waits so long."""


def soon(condition: Callable[[], bool], patience: float = PATIENCE) -> bool:
    """Waits until a condition holds. Returns whether it does, after `patience` seconds at the latest."""
    end = time.monotonic() + patience
    while not condition() and time.monotonic() < end:
        time.sleep(0.001)
    return condition()

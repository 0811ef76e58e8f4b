"""A deadline for all network reads and writes of a thread.

httpx's time-outs are for single reads: a server that sends a byte now and then, or one `103 Early Hints` after another, would
make a call wait for ever. Async clients are stopped by cancellation; a sync one has to give each read the time that is left,
which `deadline_backend` does.
"""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

_thread = threading.local()


@contextmanager
def deadline_of_thread(deadline: float) -> Generator[None]:
    """Within the block, reads and writes of connections made by `DeadlineBackend` time out at this time of `time.monotonic`."""
    before = current_deadline()
    _thread.deadline = deadline
    try:
        yield
    finally:
        _thread.deadline = before


def current_deadline() -> float:
    """The deadline of this thread; infinity when there is none."""
    deadline: float = getattr(_thread, "deadline", float("inf"))
    return deadline

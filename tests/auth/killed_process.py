"""A process that dies in the middle of a refresh, at a given line of this package.

    python -m tests.auth.killed_process

For each line `N {…}` of its input it forks a child that makes a call and kills itself, as `kill -9` does, before the Nth line of
`amokit` that the call runs through. Answers where it died, or `done` when the call ended before.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

import amokit
import amokit.auth.stores.file
import amokit.auth.stores.redis
import amokit.auth.stores.sql
import psycopg  # noqa: F401  # imported before the forks
from amokit import AmoCRM

from .shared_store_process import oauth

PACKAGE = str(Path(amokit.__file__).parent)


def die_at(number: int, report: int) -> Any:
    """A trace function that counts lines and ends the process before one of them."""
    left = number

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal left
        if not frame.f_code.co_filename.startswith(PACKAGE):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                where = f"{Path(frame.f_code.co_filename).name}:{frame.f_code.co_name}:{frame.f_lineno}"
                os.write(report, where.encode())
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    return trace


def child(number: int, setup: dict[str, Any], report: int) -> None:
    amo = AmoCRM(base_url=setup["url"], auth=oauth(setup), limiter=None, retry=None)
    trace = die_at(number, report)
    threading.settrace(trace)  # the refresh runs in a thread
    sys.settrace(trace)
    amo.account.get()
    os.write(report, b"done")
    os._exit(0)


def main() -> None:
    print("ready", flush=True)
    for line in sys.stdin:
        number, _, rest = line.strip().partition(" ")
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                child(int(number), json.loads(rest), writing)
            finally:
                os._exit(1)
        os.close(writing)
        os.waitpid(pid, 0)
        with os.fdopen(reading) as report:
            print(report.read(), flush=True)


if __name__ == "__main__":
    main()

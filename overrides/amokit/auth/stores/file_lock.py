"""A lock that holds among threads and processes of one machine, and is released when its process ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from .lock_wait import tries

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _free(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> bool:
        # flock belongs to the open file, so that threads, which each open their own, exclude each other too.
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _free(handle: int) -> None:
        # Not by closing alone: a child that was forked meanwhile may have the file open as well.
        fcntl.flock(handle, fcntl.LOCK_UN)


_open: set[int] = set()


def _close_in_child() -> None:
    """A lock is held as long as any process has the file open: a forked child would keep that of its parent."""
    while _open:
        with suppress(OSError):
            os.close(_open.pop())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_close_in_child)


@contextmanager
def locked(path: Path, seconds: float) -> Generator[None]:
    """Holds a lock on a file, which is made when it is not there and stays.

    Raises:
        TokenLockError: Another process or thread held it for all that time.
    """
    process = os.getpid()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    _open.add(handle)
    try:
        for _ in tries(seconds, f"the lock {path}"):
            if _take(handle):
                break
        try:
            yield
        finally:
            if os.getpid() == process:
                _free(handle)
    finally:
        if os.getpid() == process:
            _open.discard(handle)
            os.close(handle)

"""A lock that holds among threads and processes of one machine, and comes free when its holder dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
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
        # Not by closing alone: a child that was forked meanwhile has the file open as well.
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def locked(path: Path, seconds: float) -> Generator[None]:
    """Holds a lock on a file, which is made when it is not there and stays.

    Raises:
        TokenLockError: It was not to be had in time.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        for _ in tries(seconds, f"the lock {path}"):
            if _take(handle):
                break
        try:
            yield
        finally:
            _free(handle)
    finally:
        os.close(handle)

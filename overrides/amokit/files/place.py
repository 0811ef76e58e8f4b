"""Where a download goes: a stream as it is, or a path, which holds the whole file or nothing."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from .download import FileTarget, Writable


@dataclass(frozen=True)
class Place:
    """A stream to write to, and how many bytes are there already."""

    stream: Writable
    received: int = 0


@contextmanager
def opened(target: FileTarget, mark: str, *, resume: bool) -> Generator[Place]:
    """Opens a target. For a path, a temporary file beside it is written, which replaces it at the end.

    Args:
        target: A path or a binary stream.
        mark: UUID of the version, which is part of the temporary file's name.
        resume: Whether to append to the temporary file of an earlier download, and to keep it after a failure.
    """
    if not isinstance(target, str | os.PathLike):
        yield Place(target)
        return
    folder, name = os.path.split(os.path.abspath(target))
    beside = os.path.join(folder, f".{name}.{mark[:8]}.part")
    try:
        with open(beside, "ab" if resume else "wb") as file:
            yield Place(file, file.tell())
        os.replace(beside, target)
    except BaseException:
        if not resume and os.path.exists(beside):
            os.unlink(beside)
        raise

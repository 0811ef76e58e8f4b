"""Writes a file atomically, and overwrites only files that this program wrote."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


class Foreign(Exception):
    """The file exists and was not written by this program."""


def write(path: Path, text: str, mark: str) -> bool:
    """Writes a file whose text begins with `mark`; returns whether it changed.

    Raises:
        Foreign: The file that is there does not begin with `mark`.
    """
    target = path.resolve()  # a link stays one
    content = text.encode()
    there = target.read_bytes() if target.exists() else b""
    if there.strip() and not there.replace(b"\r\n", b"\n").startswith(mark.encode()):
        raise Foreign(f"{path} was not written by python -m amokit.codegen; it stays as it is")
    if there == content:
        return False
    waiting = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with waiting.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, waiting)
        waiting.replace(target)
    finally:
        waiting.unlink(missing_ok=True)
    return True

"""A program that uploads a file and downloads it again, and says how much memory that took: for a process of its own."""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from amokit import AmoCRM, AsyncAmoCRM


class Digest:
    """A stream that keeps nothing but a checksum."""

    def __init__(self) -> None:
        self.sum = hashlib.sha256()

    def write(self, data: bytes, /) -> None:
        self.sum.update(data)


def peak() -> int:
    """The most memory that this program has had so far, in KiB; `getrusage` counts what was there before it was started, too."""
    return int(next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")).split()[1])


def blocking(options: Any, path: Path, down: bool) -> Any:
    with AmoCRM(**options) as amo:
        amo.files.download(amo.files.upload(b"warm" * 200_000, "warm.bin"), Digest())
        base = peak()
        file = amo.files.upload(path)
        up, digest = peak(), Digest()
        if down:
            amo.files.download(file, digest)
        return base, up, peak(), digest.sum.hexdigest()


async def asynchronous(options: Any, path: Path, down: bool) -> Any:
    async with AsyncAmoCRM(**options) as amo:
        await amo.files.download(await amo.files.upload(b"warm" * 200_000, "warm.bin"), Digest())
        base = peak()
        file = await amo.files.upload(path)
        up, digest = peak(), Digest()
        if down:
            await amo.files.download(file, digest)
        return base, up, peak(), digest.sum.hexdigest()


if __name__ == "__main__":
    _, mode, url, token, path, down = sys.argv
    given = {"base_url": url, "token": token, "limiter": None}
    work = blocking(given, Path(path), bool(down)) if mode == "sync" else asyncio.run(asynchronous(given, Path(path), bool(down)))
    print(json.dumps(work))

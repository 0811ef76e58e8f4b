"""Processes that call a server as fast as a shared limiter lets them; run as `python -m tests.transport.limiter_processes …`."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from amokit import AmoCRM, AsyncAmoCRM, FileLimiter, RedisLimiter
from amokit.transport.ratelimit import Limiter

ROOT = Path(__file__).parents[2]


def limiter(kind: str, place: str, name: str, rate: int, per: float, margin: float | None) -> Limiter:
    if kind == "file":
        return FileLimiter(place, rate, per, margin)
    return RedisLimiter(place, name, rate, per, margin)


def run(processes: int, url: str, *arguments: object) -> None:
    """Runs workers and waits for them; fails when one does."""
    path = os.pathsep.join(str(ROOT / part) for part in ("generated", "overrides", "sandbox", "."))
    command = [sys.executable, "-W", "error", "-m", "tests.transport.limiter_processes", url, *map(str, arguments)]
    # Whoever runs the tests may have a proxy, or more.
    environment = {**os.environ, "PYTHONPATH": path}
    workers = [subprocess.Popen(command, env=environment, cwd=ROOT) for _ in range(processes)]
    assert [worker.wait(300) for worker in workers] == [0] * processes


def main(url: str, kind: str, place: str, name: str, rate: str, per: str, margin: str, calls: str, mode: str) -> None:
    shared = limiter(kind, place, name, int(rate), float(per), None if margin == "None" else float(margin))
    if mode == "sync":
        with AmoCRM(base_url=url, token="t", limiter=shared) as amo, ThreadPoolExecutor(5) as pool:
            assert all(lead.id == 1 for lead in pool.map(amo.leads.get, range(int(calls))))
    else:

        async def several() -> None:
            async with AsyncAmoCRM(base_url=url, token="t", limiter=shared) as amo:
                leads = await asyncio.gather(*(amo.leads.get(i) for i in range(int(calls))))
                assert all(lead.id == 1 for lead in leads)

        asyncio.run(several())


if __name__ == "__main__":
    main(*sys.argv[1:])

"""100,000 leads of 8 custom fields from a sandbox into Parquet, and how much of the limit an export uses. Only on request.

The sandbox, the export and bare httpx are processes of their own; CPU time is that of the export or of bare httpx alone, so that it
hardly depends on what else the machine does. The second account has the limit of amoCRM, 300 pages, and answers as late.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from statistics import mean, median
from tempfile import TemporaryDirectory

import httpx
from amokit import AmoCRM
from amokit.export import export
from amokit.transport.ratelimit import Permit, RateLimiter

from ..account import Place, account
from ..report import Row
from ..server import Addresses

BOTH = False
ROWS = (
    Row("export.cpu_ratio", "export of 100,000 leads to Parquet / bare httpx and json.loads of the pages, CPU time", 2.0),
    Row("export.seconds", "the export (6,000 leads a second are 16.7 s)", 16.7, unit="s"),
    Row("export.rate", "leads a second", unit="n"),
    Row("export.cpu", "CPU time of the exporting process", unit="s"),
    Row("export.memory", "memory of the exporting process at most", 200, unit="MB"),
    Row("export.wall_ratio", "the export / bare httpx and json.loads, which is how fast the sandbox is read here"),
    Row("export.idle", "7 requests a second / those of an export of 300 pages at 300 ms", 1 / 0.97),
    Row("export.requests", "requests that it makes / pages", 1.3),
)
LEADS = 100_000
ROUNDS = 3
RATE = 7
PAGES = 300
PAGE = 250
LATENCY = 0.3


def measure(addresses: Addresses) -> dict[str, float]:
    with account(LEADS) as place:
        rounds = [(_child("exported", place), _child("read", place)) for _ in range(ROUNDS)]
    seconds, cpu = (min(exported[key] for exported, _ in rounds) for key in ("seconds", "cpu"))
    with account(PAGES * PAGE, RATE, LATENCY) as place:
        limited = _child("limited", place)
    return {
        "export.cpu_ratio": median(exported["cpu"] / bare["cpu"] for exported, bare in rounds),
        "export.seconds": seconds,
        "export.rate": LEADS / seconds,
        "export.cpu": cpu,
        "export.memory": max(exported["memory"] for exported, _ in rounds),
        "export.wall_ratio": median(exported["seconds"] / bare["seconds"] for exported, bare in rounds),
        "export.idle": limited["idle"],
        "export.requests": limited["requests"] / PAGES,
    }


class Counted(RateLimiter):
    """The limit of amoCRM, which keeps when it let requests go."""

    def __init__(self) -> None:
        super().__init__(RATE)
        self._granted: dict[int, float] = {}

    def acquire(self, ticket: int | None = None) -> Permit:
        permit = super().acquire(ticket)
        if not permit.wait:
            self._granted[permit.ticket] = time.monotonic()
        return permit

    def numbers(self) -> dict[str, float]:
        """Requests, and seconds between one and the seventh after it, on average: 1.0 is the limit."""
        times = sorted(self._granted.values())
        between = [later - sooner for sooner, later in zip(times, times[RATE:], strict=False)]
        return {"requests": len(times), "idle": mean(between)} if between else {}


def exported(place: Place, limiter: RateLimiter | None = None) -> int:
    with AmoCRM(base_url=place.url, token=place.token, limiter=limiter) as amo, TemporaryDirectory() as folder:
        return export(amo, ["leads"], folder, format="parquet").rows["leads"]


def read(place: Place) -> int:
    """The pages by number, which loses what moves up; without their contacts."""
    count, number = 0, 1
    with httpx.Client(headers={"Authorization": f"Bearer {place.token}"}) as http:
        while True:
            answer = http.get(f"{place.url}/api/v4/leads", params={"limit": PAGE, "page": number})
            if answer.status_code == 204:
                return count
            count += len(json.loads(answer.content)["_embedded"]["leads"])
            number += 1


def _child(name: str, place: Place) -> dict[str, float]:
    command = [sys.executable, "-m", __spec__.name, name, *place]
    found: dict[str, float] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    return found


def main(name: str, url: str, token: str) -> None:
    place, limiter = Place(url, token), Counted()
    wall, cpu = time.perf_counter(), time.process_time()
    if name == "read":
        read(place)
    else:
        exported(place, limiter if name == "limited" else None)
    found = {"seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 2**20)
    print(json.dumps(found | limiter.numbers()))


if __name__ == "__main__":
    main(*sys.argv[1:])

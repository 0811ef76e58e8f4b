"""The same leads copied out by this package and by scripts on other clients: `python -m tests.judges.exports [LEADS]`.

Rate and memory are those of the script's process, of LEADS leads with 8 custom fields from a sandbox without a limit. What is
lost is counted in a small account: leads are deleted while it is read, and the script is killed in the middle and run again.
`python -m tests.judges.install` installs the others' clients.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
from amokit import AmoCRM
from amokit_sandbox import Sandbox

from benchmarks.account import Place, account, fields, lead

from .judges import HERE, JUDGES

LAUNCHER = """
import json, resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([code, used.ru_maxrss, used.ru_utime + used.ru_stime]))
"""
# A process begins with the memory of the one that starts it, as far as the system counts; this one is small.
LEADS = 100_000
SMALL = 2_000
LATE = 0.2
PAGE = 250
PACKAGES = {judge.name: judge for judge in JUDGES}


@dataclass
class Way:
    """One way to copy leads, and what was measured."""

    title: str
    client: str
    format: str = "jsonl"
    rate: float = 0
    memory: float = 0
    cpu: float = 0
    lost: int = 0
    day: Any = None
    again: int = 0

    @property
    def script(self) -> Path:
        return HERE / "clients" / f"export_with_{self.client}.py"

    @property
    def lines(self) -> int:
        """Lines of the user's code."""
        code = self.script.read_text(encoding="utf-8").partition("# begin\n")[2]
        return sum(bool(line.strip()) for line in code.splitlines())

    def command(self, place: Place, folder: Path) -> list[str]:
        return [sys.executable, str(self.script), *place, str(folder / f"leads.{self.format}")]

    @property
    def environment(self) -> dict[str, str]:
        package = PACKAGES.get(self.client)
        return {**os.environ, "PYTHONPATH": str(package.folder) if package else ""}

    def start(self, place: Place, folder: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.command(place, folder), env=self.environment)

    def rows(self, folder: Path) -> list[dict[str, Any]]:
        files = folder / ("leads.jsonl" if self.format == "jsonl" else "leads/*.parquet")
        with duckdb.connect() as db:
            found = db.sql(f"select * from '{files}'")
            return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def ways() -> Iterator[Way]:
    yield Way("amokit, Parquet", "amokit", "parquet")
    yield Way("amokit, JSON lines", "amokit")
    for name in ("amochka", "aioamocrm"):
        if PACKAGES[name].mark.exists():
            yield Way(f"{name} {PACKAGES[name].version}, JSON lines", name)
        else:
            print(f"{name} is left out: python -m tests.judges.install installs it", file=sys.stderr)


def measure(way: Way, place: Place, leads: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", LAUNCHER, *way.command(place, Path(folder))]
        begun = time.perf_counter()
        done = subprocess.run(command, env=way.environment, stdout=subprocess.PIPE, check=True)
        way.rate = leads / (time.perf_counter() - begun)
        code, memory, way.cpu = json.loads(done.stdout)
        assert not code, f"{way.title} failed"
        way.memory = memory / (1024 if sys.platform == "linux" else 2**20)
        assert len({row["id"] for row in way.rows(Path(folder))}) == leads


def small() -> Sandbox:
    """An account whose pages come a little late, so that what happens meanwhile happens in the middle."""
    sandbox = Sandbox()
    sandbox.seed(fields_leads=fields())
    sandbox.seed(leads=[lead(number) for number in range(SMALL)])
    sandbox.fault("GET", "/api/v4/leads", times=None, delay=LATE)
    return sandbox


def pages(sandbox: Sandbox) -> int:
    return sum(each.path == "/api/v4/leads" and f"limit={PAGE}" in each.target for each in sandbox.requests)


def after_pages(sandbox: Sandbox, count: int, process: subprocess.Popen[bytes]) -> None:
    """Waits until so many pages were asked for, or the script has ended."""
    while pages(sandbox) < count and process.poll() is None:
        time.sleep(0.002)


def losses(way: Way) -> None:
    with small() as sandbox, tempfile.TemporaryDirectory() as folder:
        place = Place(sandbox.url, sandbox.token)
        process = way.start(place, Path(folder))
        after_pages(sandbox, 3, process)
        with AmoCRM(base_url=place.url, token=place.token, limiter=None) as amo:
            first = amo.leads.list(limit=40).items
            sandbox.delete("leads", [each.id for each in first])
            there = {each.id for each in amo.leads.list(limit=PAGE)}
        assert process.wait() == 0
        rows = way.rows(Path(folder))
        way.lost = len(there - {row["id"] for row in rows})
        way.day = next(row["Delivery"] for row in rows)
    with small() as sandbox, tempfile.TemporaryDirectory() as folder:
        place = Place(sandbox.url, sandbox.token)
        process = way.start(place, Path(folder))
        after_pages(sandbox, SMALL // PAGE - 1, process)
        process.kill()
        process.wait()
        sandbox.requests.clear()
        assert way.start(place, Path(folder)).wait() == 0
        way.again = pages(sandbox)


def table(found: list[Way], leads: int) -> str:
    titles = ("", "leads/s", "CPU s", "MB", "lines", "lost", "day", "pages after a kill")
    rows = [
        (way.title, f"{way.rate:.0f}", f"{way.cpu:.1f}", f"{way.memory:.0f}", way.lines, way.lost, way.day, way.again)
        for way in found
    ]
    lines = [titles, ("---",) * len(titles), *rows]
    made = f"{leads} leads, {datetime.now(UTC):%Y-%m-%d}, Python {sys.version.partition(' ')[0]}"
    return "\n".join([made, "", *(f"| {' | '.join(map(str, line))} |" for line in lines)])


def main(leads: int) -> None:
    found = list(ways())
    with account(leads) as place:
        for way in found:
            measure(way, place, leads)
    for way in found:
        losses(way)
    print(table(found, leads))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else LEADS)

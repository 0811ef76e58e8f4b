"""The memory of 10,000 leads: as plain dicts of orjson, as typed leads, and as typed leads that were read through.

Bytes are those of Python's allocator (`tracemalloc`), which are the same in every run; what the process takes from the system is
shown beside them. Each case is measured in a process of its own.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tracemalloc
from importlib.util import find_spec
from typing import Any

import httpx
from amokit import AmoCRM

from ..report import Row
from ..server import Addresses

BOTH = False
ROWS = (
    Row("memory.untouched", "10,000 leads held, untouched / dicts of orjson", 0.35),
    Row("memory.read", "10,000 leads held, every field read / dicts of orjson", 0.6),
    Row("memory.untouched.rss", "the same, untouched, by what the process takes from the system", 0.35),
    Row("memory.read.rss", "the same, every field read, by what the process takes from the system", 0.6),
    Row("memory.dicts", "dicts of orjson", unit="MB"),
)
CASES = ("dicts", "untouched", "read")


def _resident() -> int:
    if not os.path.exists("/proc/self/statm"):
        return 0
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _dicts(base: str) -> object:
    import orjson

    held: list[Any] = []
    with httpx.Client() as http:
        target: str | None = f"{base}/api/v4/leads?limit=250"
        while target:
            page = orjson.loads(http.get(target).content)
            held += page["_embedded"]["leads"]
            target = page["_links"].get("next", {}).get("href")
    return held


def _typed(base: str, read: bool) -> object:
    held: list[Any] = []
    with AmoCRM(base_url=base, token="token", limiter=None) as amo:
        for lead in amo.leads.list(limit=250):
            if read:
                read_through(lead)
            held.append(lead)
    return held


def read_through(value: Any) -> None:
    """Reads every field, to the last depth."""
    if isinstance(value, list):
        for item in value:
            read_through(item)
    elif hasattr(value, "to_dict"):
        for name in dir(type(value)):
            if not name.startswith("_") and name not in ("to_dict", "from_dict"):
                read_through(getattr(value, name))


def _case(name: str, base: str) -> object:
    return _dicts(base) if name == "dicts" else _typed(base, read=name == "read")


def _main(name: str, base: str, traced: bool) -> None:
    with AmoCRM(base_url=base, token="token", limiter=None) as amo:  # modules are no part of it
        read_through(amo.leads.list(limit=25).items)
    gc.collect()
    before = _resident()
    if traced:
        tracemalloc.start()
    held = _case(name, base)
    gc.collect()
    print(json.dumps(tracemalloc.get_traced_memory()[0] if traced else _resident() - before))
    del held


def _measured(name: str, base: str, how: str) -> int:
    command = [sys.executable, "-m", __spec__.name, name, base, how]
    return int(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)


def measure(addresses: Addresses) -> dict[str, float]:
    if not find_spec("orjson"):
        return {}
    traced, resident = ({name: _measured(name, addresses.fast, how) for name in CASES} for how in ("traced", "resident"))
    numbers = {f"memory.{name}": traced[name] / traced["dicts"] for name in CASES[1:]}
    if resident["dicts"]:
        numbers |= {f"memory.{name}.rss": resident[name] / resident["dicts"] for name in CASES[1:]}
    return numbers | {"memory.dicts": traced["dicts"] / 2**20}


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2], traced=sys.argv[3] == "traced")

"""Measures speed and memory, and compares the ratios with `benchmarks/baseline.json`."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from types import ModuleType

from .child import run
from .report import LOSS, Row, table
from .server import Addresses, serving

HERE = Path(__file__).resolve().parent
BASELINE = HERE / "baseline.json"
MEASURES = ("decode", "memory", "imports", "encode", "paging", "overhead", "event_loop", "webhooks", "generation", "references")
ON_REQUEST = ("sandbox", "export")
"""These take minutes."""
PROCESSES = {"decode": 5, "overhead": 3}
"""Of so many processes the median is taken, where a number differs from process to process: by the memory that they find."""
PLAIN = ".plain"
PYTHON = ".".join(platform.python_version_tuple()[:2])
"""A ratio means the same on every machine, but not in every Python: 3.12 has another json."""


def measured(module: ModuleType, addresses: Addresses) -> dict[str, float]:
    """The numbers of one measurement; those without the extra `fast` have keys of their own."""
    name = module.__name__.rpartition(".")[2]
    numbers = _median(name, addresses)
    if module.BOTH:
        numbers |= {key + PLAIN: value for key, value in _median(name, addresses, "--without-fast").items()}
    return numbers


def _median(name: str, addresses: Addresses, *options: str) -> dict[str, float]:
    runs = [run(name, addresses, *options) for _ in range(PROCESSES.get(name, 1))]
    return {key: median(numbers[key] for numbers in runs) for key in runs[0]}


def again(rows: Iterable[Row], numbers: dict[str, float], baseline: dict[str, float]) -> bool:
    """Whether a number is so much worse that it is measured again."""
    return any(row.key in numbers and row.lost(numbers[row.key], baseline) for row in rows)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write the numbers; benchmarks/results/ by default")
    parser.add_argument("--only", nargs="+", choices=(*MEASURES, *ON_REQUEST), default=MEASURES, help="measure these alone")
    parser.add_argument("--update-baseline", action="store_true", help="take the ratios of this run as the new baseline")
    options = parser.parse_args(arguments)

    baselines: dict[str, dict[str, float]] = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}
    baseline = baselines.get(PYTHON, {})
    if not baseline and not options.update_baseline:
        print(f"there is no baseline for Python {PYTHON}: only targets are judged", file=sys.stderr)
    modules = [import_module(f"benchmarks.measures.{name}") for name in options.only]
    rows: list[Row] = [row for module in modules for row in module.ROWS]
    values: dict[str, float] = {}
    with serving() as addresses:
        for name, module in zip(options.only, modules, strict=True):
            print(f"measuring {name} …", file=sys.stderr)
            numbers = measured(module, addresses)
            if not options.update_baseline and again(module.ROWS, numbers, baseline):
                numbers = {key: min(value, numbers[key]) for key, value in measured(module, addresses).items()}
            values |= numbers

    print(table(rows, values, baseline))
    _save(options.json or HERE / "results" / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.json", values)
    if options.update_baseline:
        ratios = {row.key: round(values[row.key], 3) for row in rows if row.held and row.key in values}
        baselines[PYTHON] = baseline | ratios
        BASELINE.write_text(json.dumps(baselines, indent=1, sort_keys=True) + "\n")
        return 0
    lost = [row.key for row in rows if row.key in values and row.lost(values[row.key], baseline)]
    if lost:
        print(f"\nmore than {LOSS - 1:.0%} over the baseline: {', '.join(lost)}", file=sys.stderr)
    return 1 if lost else 0


def _save(path: Path, values: dict[str, float]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    machine = {"python": platform.python_version(), "machine": platform.machine()}
    for package in ("amokit", "attrs", "httpx", "msgspec", "orjson"):
        try:
            machine[package] = version(package)
        except PackageNotFoundError:
            continue
    path.write_text(json.dumps({"with": machine, "values": values}, indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main())

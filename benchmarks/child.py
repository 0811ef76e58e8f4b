"""Runs one measurement in this fresh process and prints its numbers as JSON: `python -m benchmarks.child decode FAST SLOW`."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from importlib import import_module

from .server import Addresses


def run(name: str, addresses: Addresses, *options: str) -> dict[str, float]:
    """The numbers of a measurement, from a process of its own."""
    command = [sys.executable, "-m", "benchmarks.child", name, *addresses, *options]
    answer = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    numbers: dict[str, float] = json.loads(answer)
    return numbers


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.child", description=__doc__)
    parser.add_argument("name")
    parser.add_argument("fast")
    parser.add_argument("slow")
    parser.add_argument("--without-fast", action="store_true", help="as where the extra `fast` is not installed")
    options = parser.parse_args()
    if options.without_fast:
        sys.modules["msgspec"] = None  # type: ignore[assignment]  # importing it raises ImportError
    module = import_module(f"benchmarks.measures.{options.name}")
    print(json.dumps(module.measure(Addresses(options.fast, options.slow))))


if __name__ == "__main__":
    main()

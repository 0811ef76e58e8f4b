"""How long it takes to make the package from its description, and to check that it is made of it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from ..report import Row
from ..server import Addresses

BOTH = False
ROWS = (
    Row("generation.generate", "make generate", 60, unit="s"),
    Row("generation.check", "make check", 90, unit="s"),
)
ROOT = Path(__file__).resolve().parents[2]


def _took(command: str, target: Path) -> float:
    start = perf_counter()
    subprocess.run(
        [sys.executable, "-m", "generator", command, "--target", str(target)], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
    )
    return perf_counter() - start


def measure(addresses: Addresses) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "generated"
        return {"generation.generate": _took("generate", target), "generation.check": _took("check", target)}

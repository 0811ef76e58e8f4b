"""examples/upload.py runs and prints what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_example_runs() -> None:
    command = [sys.executable, "-W", "error", str(ROOT / "examples/upload.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "stopped after 1,048,576 of 3,000,000 bytes",
        "went on at 1,048,576 bytes",
        "uploaded: report, attached to 1 lead",
        "downloaded: the same 3,000,000 bytes",
    ]

"""examples/chat_channel.py runs and prints what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_example_runs() -> None:
    command = [sys.executable, "-W", "error", str(ROOT / "examples/chat_channel.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "connected: Shop",
        "a lead's chat has: Hello, is it in stock?",
        "a lead's chat has: It is!",
        "a forged hook was refused",
    ]

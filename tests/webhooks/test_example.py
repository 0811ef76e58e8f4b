"""examples/webhooks_fastapi.py runs, and what the package imports."""

from __future__ import annotations

import re
import subprocess
import sys

from ..operations import ROOT


def test_the_example_runs() -> None:
    command = [sys.executable, "examples/webhooks_fastapi.py"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert re.search(r"lead \d+ is now 'A larger deal' in status \d+", done.stdout), done.stdout + done.stderr


def test_the_import_of_the_package_stays_light() -> None:
    code = """
import sys
import amokit
assert not [name for name in sys.modules if "webhooks" in name], sys.modules
from amokit import webhooks
webhooks.parse(b"leads[add][0][id]=1")
heavy = {"flask", "django", "starlette", "fastapi", "httpx", "asyncio"} & sys.modules.keys()
assert not heavy, heavy
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr

"""examples/webhooks_fastapi.py runs, and what the package imports."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from amokit import webhooks

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


def test_a_misspelt_event_is_corrected() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute 'LeadNoteEvent'; did you mean 'LeadNoteAddedEvent'\? It has "):
        _ = webhooks.LeadNoteEvent  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"has no attribute '__path_of_nothing__'$"):
        _ = webhooks.__path_of_nothing__  # type: ignore[attr-defined]

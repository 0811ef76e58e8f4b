"""docs/webhooks.md and the example, followed to the letter."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from amokit import webhooks
from amokit_sandbox import Sandbox

from ..operations import ROOT

CODE = re.findall(r"```python\n(.*?)```", (ROOT / "docs/webhooks.md").read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("code", CODE, ids=["parse", "fields", "fetch", "receiver", "subscribe"])
def test_the_code_of_the_page_runs(code: str, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"name": "Deal"}])
    here = code.replace('"mycompany", token="…"', f'base_url="{sandbox.url}", token="{sandbox.token}"')
    done = subprocess.run([sys.executable, "-W", "error", "-c", here], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    if "print(" in code and "async def" not in code:
        assert done.stdout.strip()


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
    with pytest.raises(AttributeError, match=r"has no attribute 'LeadNoteEvent'; did you mean LeadNoteAddedEvent, "):
        _ = webhooks.LeadNoteEvent  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"has no attribute '__path_of_nothing__'$"):
        _ = webhooks.__path_of_nothing__  # type: ignore[attr-defined]

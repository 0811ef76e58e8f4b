"""README and CONTRIBUTING, followed to the letter."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from generator.__main__ import main as generator

from ..operations import ROOT, view
from ..recorder import Recorder

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_counts_the_operations() -> None:
    match = re.search(r"\*\*Complete\*\*: (\d+) operations", README)
    assert match
    assert int(match[1]) == len(view().operations)


def test_adding_an_endpoint_as_contributing_says(tmp_path: Path) -> None:
    """One edit in spec/, and the method is there sync and async."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    paths, schemas = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)[:2]
    spec = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", spec)
    leads = (spec / "leads.yaml").read_text(encoding="utf-8")
    leads = leads.replace("paths:\n", f"paths:\n{paths}", 1).replace("  schemas:\n", f"  schemas:\n{schemas}", 1)
    (spec / "leads.yaml").write_text(leads, encoding="utf-8")
    target = tmp_path / "generated"
    assert generator(["generate", "--spec", str(spec), "--target", str(target)]) == 0
    script = """
import asyncio, sys
from amokit import AmoCRM, AsyncAmoCRM
import amokit_api
assert amokit_api.__file__.startswith(sys.argv[2]), amokit_api.__file__
options = dict(base_url=sys.argv[1], token="t")

async def main():
    async with AsyncAmoCRM(**options) as amo:
        return [mood.name async for mood in amo.leads.moods.list()]

with AmoCRM(**options) as amo:
    print([mood.name for mood in amo.leads.moods.list()], asyncio.run(main()))
"""
    with Recorder() as server:
        server.will_answer(200, {"_embedded": {"moods": [{"id": 1, "name": "sunny"}]}})
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", script, server.url, str(target)],
            env={"PYTHONPATH": f"{target}:{ROOT / 'overrides'}"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert run.stdout == "['sunny'] ['sunny']\n", run.stderr
        assert [seen.target for seen in server.seen] == ["/api/v4/leads/moods"] * 2

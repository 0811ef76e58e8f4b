"""The pytest plugin, in a project of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import amokit
import amokit_sandbox

SOURCES = [str(Path(package.__file__).resolve().parents[1]) for package in (amokit, amokit_sandbox)]
GENERATED = str(Path(SOURCES[1]).parent / "generated")

TESTS = """
import asyncio

import pytest
from amokit.models import LeadCreate


def test_one(amo, amokit_sandbox):
    amo.leads.create(LeadCreate(name="A"))
    amokit_sandbox.fault("GET", "/api/v4/contacts", times=None, status=500)
    assert [lead.name for lead in amo.leads.list()] == ["A"]


def test_nothing_is_left(amo, amokit_sandbox):
    assert amokit_sandbox.requests == []
    assert list(amo.leads.list()) == list(amo.contacts.list()) == []


@pytest.mark.amokit_seed(leads=[{"id": 5, "name": "B"}], contacts=[{"name": "Ann"}])
def test_rows(amo):
    assert amo.leads.get(5).name == "B"


@pytest.mark.amokit_seed("world.json")
@pytest.mark.amokit_seed(contacts=[{"name": "Ann"}])
class TestFile:
    def test_file(self, amo):
        assert [lead.name for lead in amo.leads.list()] == ["From a file"]
        assert [contact.name for contact in amo.contacts.list()] == ["Ann"]


def test_async(async_amo, amokit_sandbox):
    amokit_sandbox.seed(leads=[{"name": "C"}])

    async def names():
        async with async_amo as amo:
            return [lead.name async for lead in amo.leads.list()]

    assert asyncio.run(names()) == ["C"]
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([*SOURCES, GENERATED])
    environment = {**os.environ, "PYTHONPATH": path, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-p", "amokit_sandbox.pytest_plugin", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


def test_fixtures_and_marks(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "world.json").write_text(json.dumps({"leads": [{"name": "From a file"}]}), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n", encoding="utf-8")
    done = run(tmp_path)
    assert "5 passed" in done.stdout, done.stdout + done.stderr


def test_the_document(tmp_path: Path) -> None:
    """docs/sandbox.md, followed to the letter."""
    text = (Path(__file__).resolve().parents[2] / "docs" / "sandbox.md").read_text("utf-8")
    tests, *programs = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (tmp_path / "test_document.py").write_text(tests, encoding="utf-8")
    assert "2 passed" in (done := run(tmp_path)).stdout, done.stdout + done.stderr
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*SOURCES, GENERATED])}
    several, delivered = (
        subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True).stdout
        for program in programs
    )
    assert several == "4242\n4243\n"
    assert "account%5Bsubdomain%5D=example" in delivered


def test_fixtures_are_shown(tmp_path: Path) -> None:
    shown = run(tmp_path, "--fixtures").stdout
    assert all(name in shown for name in ("amokit_sandbox", "amo ", "async_amo"))


def test_the_plugin_imports_no_server() -> None:
    code = "import sys, amokit_sandbox.pytest_plugin; print(sorted({'starlette', 'uvicorn'} & set(sys.modules)))"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*SOURCES, GENERATED])}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

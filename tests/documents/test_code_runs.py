"""Every block of Python on every page runs, from top to bottom of the page, and prints what the page says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .pages import ROOT, Page, pages
from .run_page import matches

WITH_CODE = [page for page in pages() if page.blocks]


@pytest.mark.parametrize("page", WITH_CODE, ids=[page.name for page in WITH_CODE])
def test_the_code_of_a_page_runs(page: Page, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "tests.documents.run_page", str(page.path)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("```python\nraise OSError('lost')\n```\n", "OSError: lost"),
        ("```python\nprint(1)\n```\n\n```text\n2\n```\n", "prints\n1\ninstead of\n2"),
    ],
)
def test_a_page_that_breaks_is_noticed(text: str, trouble: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "tests.documents.run_page", str(page)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert trouble in done.stderr


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("11 Big deal", "11 Big deal\n", True),
        ("… Big deal", "12 Big deal\n", True),
        ("…\nend", "a\nb\nend\n", True),
        ("a", "b\n", False),
    ],
)
def test_what_a_page_shows_against_what_is_printed(shown: str, printed: str, same: bool) -> None:
    assert matches(shown, printed) is same

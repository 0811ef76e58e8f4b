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
# What readers do in one account, one page after the other.
IN_ONE_ACCOUNT = {
    "the README in the demo": ["--seed", "demo", str(ROOT / "README.md")],
    "the Russian README in the demo": ["--seed", "demo", str(ROOT / "README.ru.md")],
    "the tutorial": [str(page) for page in sorted((ROOT / "docs" / "tutorial").glob("*.md"))],
    "the Russian tutorial": [str(page) for page in sorted((ROOT / "docs" / "ru" / "tutorial").glob("*.md"))],
}


def run_pages(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "HOME": str(folder)}
    command = [sys.executable, "-m", "tests.documents.run_page", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("page", WITH_CODE, ids=[page.name for page in WITH_CODE])
def test_the_code_of_a_page_runs(page: Page, tmp_path: Path) -> None:
    done = run_pages(tmp_path, str(page.path))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("arguments", IN_ONE_ACCOUNT.values(), ids=list(IN_ONE_ACCOUNT))
def test_pages_that_are_followed_in_one_account(arguments: list[str], tmp_path: Path) -> None:
    done = run_pages(tmp_path, *arguments)
    assert done.returncode == 0, done.stderr


def test_a_guide_uses_no_name_that_its_reader_does_not_see(tmp_path: Path) -> None:
    text = "<!-- setup\nlead_id = 1\n-->\n```python\nprint(lead_id)\n```\n"
    for folder, returncode in (("how-to", 1), ("topics", 0)):
        page = tmp_path / folder / "page.md"
        page.parent.mkdir()
        page.write_text(text, encoding="utf-8")
        done = run_pages(tmp_path, str(page))
        assert done.returncode == returncode, done.stderr
        assert ("NameError: name 'lead_id' is not defined" in done.stderr) is (returncode == 1)


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
    done = run_pages(tmp_path, str(page))
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

"""Both type checkers, strict, accept right use of the package and refuse each wrong line for its own reason."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

MARK = re.compile(r"  # type: ignore\[(?P<mypy>[^]]+)\]  # pyright: ignore\[(?P<pyright>[^]]+)\]$")

Found = dict[int, set[str]]
"""What is said of each line."""

needs_mypy = pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed")


def run_mypy(path: Path) -> Found:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--output=json", str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Found = defaultdict(set)
    for line in filter(None, done.stdout.splitlines()):
        report = json.loads(line)
        assert Path(report["file"]).name == path.name, f"not of this file: {line}"
        if report["severity"] == "error":
            found[report["line"]].add(report["code"])
    return dict(found)


def run_pyright(path: Path) -> Found:
    program = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which("pyright")
    if program is None:
        pytest.skip("pyright is not installed")
    done = subprocess.run([program, "--outputjson", str(path)], cwd=ROOT, capture_output=True, text=True, timeout=600)
    if not done.stdout.startswith("{"):
        pytest.skip(f"pyright cannot run here: {(done.stderr or done.stdout).strip()[:200]}")
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == 1
    found: Found = defaultdict(set)
    for each in report["generalDiagnostics"]:
        if each["severity"] == "error":
            found[each["range"]["start"]["line"] + 1].add(each.get("rule", each["message"]))
    return dict(found)


def marks(path: Path, checker: str) -> Found:
    """What the marks of a file expect."""
    found: Found = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if mark := MARK.search(line):
            found[number] = set(mark[checker].split(", "))
    return found


def without_marks(path: Path, folder: Path) -> Path:
    copy = folder / path.name
    lines = path.read_text(encoding="utf-8").splitlines()
    copy.write_text("\n".join(MARK.sub("", line) for line in lines) + "\n", encoding="utf-8")
    assert "ignore[" not in copy.read_text(encoding="utf-8"), "a mark that the pattern does not know"
    return copy


RIGHT = pytest.mark.parametrize("name", ["usage_sync.py", "usage_async.py"])
WRONG = pytest.mark.parametrize("name", ["wrong_sync.py", "wrong_async.py"])


@needs_mypy
@RIGHT
def test_mypy_accepts_right_use(name: str) -> None:
    assert run_mypy(HERE / name) == {}


@RIGHT
def test_pyright_accepts_right_use(name: str) -> None:
    assert run_pyright(HERE / name) == {}


@needs_mypy
@WRONG
def test_mypy_refuses_each_marked_line_and_no_other(name: str, tmp_path: Path) -> None:
    assert run_mypy(without_marks(HERE / name, tmp_path)) == marks(HERE / name, "mypy")


@WRONG
def test_pyright_refuses_each_marked_line_and_no_other(name: str, tmp_path: Path) -> None:
    assert run_pyright(without_marks(HERE / name, tmp_path)) == marks(HERE / name, "pyright")


@WRONG
def test_there_are_marks(name: str) -> None:
    assert len(marks(HERE / name, "mypy")) > 15


@RIGHT
def test_right_use_asserts_types_and_ignores_nothing(name: str) -> None:
    text = (HERE / name).read_text(encoding="utf-8")
    assert text.startswith("# pyright: strict\n")
    assert text.count("assert_type(") > 20
    assert "ignore" not in text
    assert "Any" not in text

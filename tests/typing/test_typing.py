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


def run_mypy(paths: list[Path]) -> dict[str, Found]:
    """What mypy says, by the names of the files."""
    if importlib.util.find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    command = [sys.executable, "-m", "mypy", "--strict", "--output=json", *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[str, Found] = {path.name: defaultdict(set) for path in paths}
    for line in filter(None, done.stdout.splitlines()):
        report = json.loads(line)
        name = Path(report["file"]).name
        assert name in found, f"not of these files: {line}"
        if report["severity"] == "error":
            found[name][report["line"]].add(report["code"])
    return found


def run_pyright(paths: list[Path]) -> dict[str, Found]:
    """What pyright says, by the names of the files."""
    program = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which("pyright")
    if program is None:
        pytest.skip("pyright is not installed")
    done = subprocess.run([program, "--outputjson", *map(str, paths)], cwd=ROOT, capture_output=True, text=True, timeout=900)
    if not done.stdout.startswith("{"):
        pytest.skip(f"pyright cannot run here: {(done.stderr or done.stdout).strip()[:200]}")
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(paths)
    found: dict[str, Found] = {path.name: defaultdict(set) for path in paths}
    for each in report["generalDiagnostics"]:
        if each["severity"] == "error":
            found[Path(each["file"]).name][each["range"]["start"]["line"] + 1].add(each.get("rule", each["message"]))
    return found


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


USAGE = [
    "usage_sync.py",
    "usage_async.py",
    "usage_writing.py",
    "usage_finding.py",
    "usage_reading.py",
    "usage_accounts.py",
    "usage_webhooks.py",
]
WRONG = ["wrong_sync.py", "wrong_async.py", "wrong_writing.py", "wrong_accounts.py"]
POINTS = [path.relative_to(HERE).as_posix() for path in sorted((HERE / "points").glob("test_*.py"))]
CHECKERS = {"mypy": run_mypy, "pyright": run_pyright}


@pytest.fixture(scope="module", params=CHECKERS)
def checked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, Found]]:
    """A checker and what it says of all files; starting one is what takes long."""
    folder = tmp_path_factory.mktemp("typing")
    paths = [*(HERE / name for name in (*USAGE, *POINTS)), *(without_marks(HERE / name, folder) for name in WRONG)]
    checker: str = request.param
    return checker, CHECKERS[checker](paths)


@pytest.mark.parametrize("name", [*USAGE, *POINTS])
def test_right_use_is_accepted(checked: tuple[str, dict[str, Found]], name: str) -> None:
    assert checked[1][Path(name).name] == {}


@pytest.mark.parametrize("name", WRONG)
def test_each_marked_line_is_refused_and_no_other(checked: tuple[str, dict[str, Found]], name: str) -> None:
    checker, found = checked
    # What pyright calls unknown follows from the error of the line, and depends on where the file lies.
    reported = {line: {rule for rule in rules if not rule.startswith("reportUnknown")} for line, rules in found[name].items()}
    assert {line: rules for line, rules in reported.items() if rules} == marks(HERE / name, checker)


@pytest.mark.parametrize("name", WRONG)
def test_there_are_marks(name: str) -> None:
    assert len(marks(HERE / name, "mypy")) > 15


@pytest.mark.parametrize("name", USAGE)
def test_right_use_asserts_types(name: str) -> None:
    text = (HERE / name).read_text(encoding="utf-8")
    assert text.count("assert_type(") > 15
    assert "Any" not in text


@pytest.mark.parametrize("name", [*USAGE, *POINTS])
def test_right_use_is_strict_and_ignores_nothing(name: str) -> None:
    text = (HERE / name).read_text(encoding="utf-8")
    assert text.startswith("# pyright: strict\n")
    assert "ignore" not in text


def test_each_paragraph_has_its_points() -> None:
    assert len(POINTS) == 7
    texts = [(HERE / name).read_text(encoding="utf-8") for name in POINTS]
    assert sum(text.count("\ndef test_") for text in texts) > 40

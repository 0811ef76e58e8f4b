"""Writes `generated/` from `spec/` and `templates/`: everything, or nothing when there is an error."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .api_index import index
from .bundle import Bundle, bundle
from .lint import lint
from .opc import render
from .problems import Problem, SpecError
from .public import public, texts
from .view import View

PACKAGE = "amokit_api"
DOCUMENT = "openapi.json"
INDEX = "api.md"
RUFF = [sys.executable, "-m", "ruff"]
STYLE = ["--isolated", "--line-length", "130", "--target-version", "py311"]


def load(spec: Path) -> Bundle:
    """The bundle of a description that passed lint. Raises SpecError."""
    result = bundle(spec)
    problems = lint(result)
    if problems:
        raise SpecError(problems)
    return result


def write(spec: Path, templates: Path, target: Path) -> None:
    """Writes into the empty folder `target`. The same input gives the same bytes, on any machine."""
    result = load(spec)
    text = json.dumps(result.document, ensure_ascii=False, indent=1)
    (target / DOCUMENT).write_text(text + "\n", encoding="utf-8")
    for name, published in texts(public(result)).items():
        (target / name).write_text(published, encoding="utf-8")
    package = target / PACKAGE
    view = View(result)
    render(view, package, templates)
    _compile(package)
    _ruff("check", "--select", "F401,I,UP", "--fix", "--quiet", "--unfixable", "F841", *STYLE, str(package))
    _ruff("format", "--quiet", *STYLE, "--config", "format.skip-magic-trailing-comma=true", str(package))
    (target / INDEX).write_text(index(view, templates, package), encoding="utf-8")


def _compile(package: Path) -> None:
    """Compiles every module, so that none that Python refuses replaces a good one. Raises SpecError."""
    problems: list[Problem] = []
    for path in sorted(package.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None) or 1
            reason = f"the generated module does not compile: {getattr(error, 'msg', error)}"
            problems.append(Problem(f"{package.name}/{path.relative_to(package).as_posix()}", line, "/", "python", reason))
    if problems:
        raise SpecError(problems)


def _ruff(*arguments: str) -> None:
    run = subprocess.run([*RUFF, *arguments], capture_output=True, text=True, check=False)
    if run.returncode:
        reason = f"ruff {arguments[0]} failed on the generated code:\n{run.stdout}{run.stderr}"
        raise SpecError([Problem(PACKAGE, 1, "/", "python", reason)])


def generate(spec: Path, templates: Path, target: Path) -> None:
    """Replaces `target` by what the description gives; an error leaves it untouched."""
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".generated-") as folder:
        fresh = Path(folder) / "fresh"
        fresh.mkdir()
        write(spec, templates, fresh)
        old = Path(folder) / "old"
        try:
            if target.exists():
                target.rename(old)
            fresh.rename(target)
        except BaseException:  # Ctrl-C too: the folder with the old files is about to be removed
            if old.exists() and not target.exists():
                old.rename(target)
            raise


def files(folder: Path) -> dict[str, bytes]:
    """All files below a folder, by relative path, without `__pycache__`."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(spec: Path, templates: Path, target: Path) -> Iterator[str]:
    """How `target` differs from what the description gives."""
    with tempfile.TemporaryDirectory(prefix="amokit-") as folder:
        fresh = Path(folder) / target.name
        fresh.mkdir()
        write(spec, templates, fresh)
        wanted, found = files(fresh), files(target) if target.exists() else {}
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield f"{name} is missing"
        elif name not in wanted:
            yield f"{name} does not belong here"
        elif wanted[name] != found[name]:
            yield f"{name} differs"

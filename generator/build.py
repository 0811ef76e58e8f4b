"""Makes `generated/` from `spec/` and `templates/`, whole or not at all."""

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
from .problems import SpecError
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
    """Fills the empty folder `target`. The same input gives the same bytes, on any machine."""
    result = load(spec)
    text = json.dumps(result.document, ensure_ascii=False, indent=1)
    (target / DOCUMENT).write_text(text + "\n", encoding="utf-8")
    package = target / PACKAGE
    view = View(result)
    render(view, package, templates)
    (target / INDEX).write_text(index(view, templates), encoding="utf-8")
    _ruff("check", "--select", "F401,I,UP", "--fix", "--quiet", "--unfixable", "F841", *STYLE, str(package))
    _ruff("format", "--quiet", *STYLE, "--config", "format.skip-magic-trailing-comma=true", str(package))


def _ruff(*arguments: str) -> None:
    run = subprocess.run([*RUFF, *arguments], capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"ruff {arguments[0]} found what it could not mend:\n{run.stdout}{run.stderr}")


def generate(spec: Path, templates: Path, target: Path) -> None:
    """Replaces `target` by what the description gives; an error leaves it untouched."""
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".generated-") as folder:
        fresh = Path(folder) / "fresh"
        fresh.mkdir()
        write(spec, templates, fresh)
        old = Path(folder) / "old"
        if target.exists():
            target.rename(old)
        fresh.rename(target)


def files(folder: Path) -> dict[str, bytes]:
    """Everything below a folder, but for what Python leaves there."""
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

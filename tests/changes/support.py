"""A part of the description to damage, and running the commands on it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from generator.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"

PART = ("talks", "short_links", "widgets", "tags")
"""Files with each kind of thing: filters, lists, batches, unions, maps, shared paths, 204s; small enough to lint in a second."""


def cut(target: Path, names: tuple[str, ...] = PART) -> Path:
    """A folder of the description with some files and what they refer to."""
    target.mkdir(parents=True)
    todo = ["openapi", *names]
    while todo:
        name = f"{todo.pop()}.yaml"
        if not (target / name).exists():
            shutil.copy(SPEC / name, target / name)
            todo += re.findall(r"\$ref: '([a-z_]+)\.yaml#", (target / name).read_text(encoding="utf-8"))
    return target


def edit(folder: Path, file: str, *changes: tuple[str, str]) -> None:
    """Replaces texts that stand there once."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def line(folder: Path, file: str, marker: str) -> int:
    """Number of the line where `marker` begins, which stands there once."""
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(marker) == 1, f"{marker!r} stands {text.count(marker)} times in {file}"
    return text[: text.index(marker)].count("\n") + 1


def run(*arguments: str | Path) -> int:
    """Runs a command of the generator; its exit code."""
    return main([str(argument) for argument in arguments])

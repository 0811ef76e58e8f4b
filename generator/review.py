"""Reports what a pull request changes for callers, in one comment: the differences of the description and of the Python API.

A breaking change must be announced: a line in CHANGELOG.md that names what broke, under a version of its own.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .diff import FORMATS, Finding, Severity
from .diff.baseline import extract
from .diff.command import findings
from .problems import Problem, SpecError
from .public.changes import numbers

PACKAGES = ("amokit_api", "amokit")
ROOTS = ("generated", "overrides")
VERSION_FILE = "overrides/amokit/version.py"
INTERNAL_MODULES = frozenset({"batches", "deprecation", "http", "lists", "resource", "serialization"})
"""Parts of `amokit_api` that are internal, except for what `amokit` exports."""
GENERATED_MODULES = frozenset({"api", "constants", "models", "operations", "resources"})
"""Modules of `amokit_api` made from the description, whose own differences are reported by `diff`."""


@dataclass(frozen=True)
class BreakingChange:
    """A breaking change of the Python API."""

    path: str
    what: str
    file: str
    line: int

    @property
    def subject(self) -> str:
        """Class and member, or the function, which a line of the changelog must name."""
        parts = self.path.split(".")
        first = next((i for i, part in enumerate(parts) if part[:1].isupper()), len(parts) - 2)
        return ".".join(parts[first:])

    @property
    def generated(self) -> bool:
        return self.path.split(".")[0] == "amokit_api" and self.path.split(".")[1] in GENERATED_MODULES


def breaking_changes(base: str, root: Path) -> list[BreakingChange]:
    """What griffe finds between the packages of a revision and those of the working tree; only the public part."""
    import griffe

    found: list[BreakingChange] = []
    with tempfile.TemporaryDirectory(prefix="amokit-") as folder:
        extract(base, root, Path(folder), *ROOTS)
        loaders = [
            griffe.GriffeLoader(search_paths=[top / name for name in ROOTS], allow_inspection=False)
            for top in (Path(folder), root)
        ]
        for package in PACKAGES:
            old, new = (loader.load(package) for loader in loaders)
            for each in griffe.find_breaking_changes(old, new):
                place = Path(str(each.obj.filepath))
                top = root if place.is_relative_to(root) else Path(folder)
                what = each.kind.value[:1].lower() + each.kind.value[1:]
                change = " -> ".join(str(value) for value in (each.old_value, each.new_value) if value is not None)
                if each.kind.value != "Public object was removed" and change:
                    what += f": {change}"
                found.append(BreakingChange(each.obj.path, what, str(place.relative_to(top)), each.obj.lineno or 1))
        exported = set(loaders[0].modules_collection["amokit"].exports or ())
    return sorted({each for each in found if _seen(each.path, {str(name) for name in exported})}, key=lambda b: (b.path, b.what))


def _seen(path: str, exported: set[str]) -> bool:
    """Whether this object is public: internal modules count only where `amokit` exports the name."""
    package, module, *rest = path.split(".")
    if package != "amokit_api" or module not in INTERNAL_MODULES:
        return True
    return not exported.isdisjoint(rest) and rest[-1] != "__init__"


def run(base: str, root: Path, output: Path | None) -> int:
    """Writes the comment; 3 when a breaking change is not announced. Raises SpecError."""
    spec, python = findings(base, root / "spec"), breaking_changes(base, root)
    missing = announcements(base, root, spec, python)
    comment = (
        "\n\n".join([FORMATS["markdown"](spec), _markdown(python), *([f"### To do\n\n{missing}"] if missing else [])]) + "\n"
    )
    if output:
        output.write_text(comment, encoding="utf-8")
    else:
        print(comment)
    if missing:
        print(missing, file=sys.stderr)
        return 3
    return 0


def _markdown(python: Sequence[BreakingChange]) -> str:
    lines = ["### Changes of the Python surface", ""]
    if not python:
        return "\n".join([*lines, "None that breaks callers."])
    rows = [f"| `{each.path}` | {each.what.replace('|', chr(92) + '|')} | `{each.file}:{each.line}` |" for each in python]
    return "\n".join([*lines, "| what | change | where |", "|---|---|---|", *rows])


# -- announcing -------------------------------------------------------------------------------------


def announcements(base: str, root: Path, spec: Sequence[Finding], python: Sequence[BreakingChange]) -> str:
    """What must still be written before these changes can be merged; empty when nothing is missing."""
    wanted = changelog_lines(spec, python)
    if not wanted:
        return ""
    with tempfile.TemporaryDirectory(prefix="amokit-") as folder:
        extract(base, root, Path(folder), VERSION_FILE)
        before = version_of(Path(folder))
    now = version_of(root)
    bumped = numbers(now)[:3] >= numbers(next_version(before))
    target = now if bumped else next_version(before)
    section = _section((root / "CHANGELOG.md").read_text(encoding="utf-8"), target)
    missing = [line for names, line in wanted if not any(_named(name, section) for name in names)]
    if bumped and not missing:
        return ""
    steps: list[str] = []
    if not bumped:
        steps.append(f'{VERSION_FILE}: {now} does not say that callers break. Set `VERSION = "{target}"`.')
    if missing:
        heading = "" if section else f"## {target}\n\n"
        steps.append(f"CHANGELOG.md: add below `## {target}`:\n\n{heading}" + "\n".join(missing))
    return "\n\n".join(steps)


def changelog_lines(spec: Sequence[Finding], python: Sequence[BreakingChange]) -> list[tuple[list[str], str]]:
    """For each breaking change, names of which one must be in the changelog, and the line to add."""
    broken = [each for each in spec if each.severity is Severity.BREAKING]
    wanted = [([_plain(s) for s in each.subjects], f"- Breaking: `{_plain(each.subjects[0])}` {each.what}.") for each in broken]
    for each in python:
        if not (each.generated and broken):
            wanted.append(([each.subject], f"- Breaking: `{each.subject}`: {each.what.partition(':')[0]}."))
    return list({line: (names, line) for names, line in wanted}.values())


def _plain(subject: str) -> str:
    return subject.replace("[…]", "")


def _named(name: str, text: str) -> bool:
    """Whether a text names a thing, or the class or method that it belongs to."""
    heads = {name, name.partition("(")[0]} | ({name.partition(".")[0]} if name[:1].isupper() else set())
    return any(re.search(rf"(?<![\w.]){re.escape(head)}(?![\w])", text) for head in heads)


def version_of(root: Path) -> str:
    """The package's version. Raises SpecError where there is none."""
    found = re.search(r'^VERSION = "(.+)"$', (root / VERSION_FILE).read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise SpecError([Problem(VERSION_FILE, 1, "/", "version", 'no line VERSION = "…"')])
    return found[1]


def next_version(version: str) -> str:
    """The first version after this one that may break callers: the next minor one below 1.0, then the next major one."""
    major, minor, *_ = (*numbers(version), 0, 0)
    return f"0.{minor + 1}.0" if major == 0 else f"{major + 1}.0.0"


def _section(changelog: str, version: str) -> str:
    """The section of a version in a changelog; empty when there is none."""
    match = re.search(rf"^## {re.escape(version)}\b[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return match[1] if match else ""

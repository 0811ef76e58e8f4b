"""`python -m generator diff`."""

from __future__ import annotations

from pathlib import Path

from ..bundle import Bundle
from ..lint import lint
from ..problems import Problem, SpecError
from ..public.changes import changes
from . import FORMATS, Finding, Severity, compare, read_base, read_description


def findings(base: str, spec: Path) -> list[Finding]:
    """The differences between a base and the description in `spec`, which must pass lint. Raises SpecError."""
    new = read_description(spec)
    problems = lint(new) if spec.is_dir() else []
    if problems:
        raise SpecError(problems)
    return compared(read_base(base, spec), new, base)


def compared(old: Bundle, new: Bundle, base: str) -> list[Finding]:
    """`compare`, for an old description that need not pass lint of today."""
    try:
        return compare(old, new)
    except (LookupError, TypeError, AttributeError, AssertionError, RuntimeError) as error:
        reason = f"the description of {base} cannot be compared: {type(error).__name__}: {error}"
        raise SpecError([Problem(base, 1, "/", "base", reason)]) from error


def exit_code(found: list[Finding], strict: bool) -> int:
    """3 for breaking, 1 for additive when `strict`, else 0."""
    worst = min((each.severity for each in found), default=Severity.DOCUMENTATION)
    return 3 if worst is Severity.BREAKING else 1 if worst is Severity.ADDITIVE and strict else 0


def run(base: str, spec: Path, form: str, strict: bool) -> int:
    """Prints the differences; the exit code."""
    found = findings(base, spec)
    print(FORMATS[form](found))
    lines = changes(read_base(base, spec), read_description(spec)) if form == "terminal" else []
    if lines:
        print("\n".join(["", "The published file, for other languages and tools (docs/openapi.md):", *lines]))
    return exit_code(found, strict)

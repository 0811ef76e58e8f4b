"""What a command says when it is used in a wrong way."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class UsageProblem(Exception):
    """The command line, a file or a profile is wrong; the text says what to do."""


def unknown(kind: str, given: str, known: Iterable[str]) -> UsageProblem:
    """A name that nothing has, with the nearest that something has."""
    names = sorted(known)
    near = difflib.get_close_matches(given, names, 3)
    hint = f"did you mean {', '.join(near)}?" if near else f"there are: {', '.join(names)}" if names else "there are none"
    return UsageProblem(f"no {kind} {given!r}; {hint}")

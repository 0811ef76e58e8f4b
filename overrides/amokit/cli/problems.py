"""What a command says when it is used in a wrong way."""

from __future__ import annotations

from collections.abc import Iterable

from amokit_api.suggest import suggest


class UsageProblem(Exception):
    """The command line, a file or a profile is wrong; the text says what to do."""


def unknown(kind: str, given: str, known: Iterable[str]) -> UsageProblem:
    """The error for a name that does not exist, with the most similar one that does."""
    return UsageProblem(f"no {kind} {given!r}{suggest(given, known, 'there are')}")

"""What a command says when it is used in a wrong way."""

from __future__ import annotations

from collections.abc import Iterable

from amokit_api.suggest import suggest


class UsageProblem(Exception):
    """The command line, a file or a profile is wrong; the text says what to do."""


def unknown(kind: str, given: str, known: Iterable[str]) -> UsageProblem:
    """A name that nothing has, with the nearest that something has."""
    return UsageProblem(f"no {kind} {given!r}{suggest(given, known, 'there are')}")

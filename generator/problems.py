"""Problems of a description, each with its file and line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, order=True)
class Problem:
    """One problem: where it is, which rule it breaks and why."""

    file: str
    line: int
    node: str
    rule: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.node}: {self.reason} [{self.rule}]"


class SpecError(Exception):
    """The description cannot be used. `problems` holds every reason that was found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True)
class Place:
    """A node of the description in its file."""

    file: PurePath
    line: int

    def problem(self, node: str, rule: str, reason: str) -> Problem:
        return Problem(str(self.file), self.line, node or "/", rule, reason)

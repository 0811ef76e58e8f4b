"""The results of a comparison."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from .revision import Node


class Severity(IntEnum):
    """How a difference affects a caller of the Python client.

    BREAKING: code that was right is not any more, or the same call sends another request. ADDITIVE: new things can be done, or
    the same call promises more. DOCUMENTATION: only texts changed, or what the client does not expose.
    """

    BREAKING = 0
    ADDITIVE = 1
    DOCUMENTATION = 2

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, order=True)
class Finding:
    """One difference.

    Attributes:
        subjects: Its names in Python: `Lead.price`, `amo.leads.list(page)`; several where one edit reaches several.
        what: The change, as text.
        file, line, node: Where it stands in the new description, or in the old one if `gone`.
        gone: Whether the place is one of the old description.
        rule: Which kind of difference it is.
    """

    severity: Severity
    file: str
    line: int
    subjects: tuple[str, ...]
    what: str
    node: str
    gone: bool
    rule: str

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}"

    def __str__(self) -> str:
        more = f" (and {', '.join(self.subjects[1:])})" if len(self.subjects) > 1 else ""
        return f"{self.place}:{' (old)' if self.gone else ''} {self.subjects[0]}{more}: {self.what} [{self.rule}]"

    def to_dict(self) -> dict[str, Any]:
        return {
            "severity": self.severity.word,
            "rule": self.rule,
            "subjects": [*self.subjects],
            "what": self.what,
            "file": self.file,
            "line": self.line,
            "node": self.node,
            "in": "old" if self.gone else "new",
        }


def finding(severity: Severity, rule: str, subject: str, what: str, node: Node, gone: bool = False) -> Finding:
    place = node.side.bundle.place(node.pointer)
    return Finding(severity, str(place.file), place.line, (subject,), what, node.pointer, gone, rule)


def breaking(rule: str, subject: str, what: str, node: Node, gone: bool = False) -> Finding:
    return finding(Severity.BREAKING, rule, subject, what, node, gone)


def additive(rule: str, subject: str, what: str, node: Node, gone: bool = False) -> Finding:
    return finding(Severity.ADDITIVE, rule, subject, what, node, gone)


def documentation(rule: str, subject: str, what: str, node: Node, gone: bool = False) -> Finding:
    return finding(Severity.DOCUMENTATION, rule, subject, what, node, gone)


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """One edit of a shared part is one finding with several subjects; the worst first, then by place."""
    found: dict[tuple[Any, ...], Finding] = {}
    for each in findings:
        key = (each.severity, each.rule, each.what, each.file, each.line, each.gone)
        known = found.get(key)
        found[key] = each if known is None else replace(known, subjects=tuple(sorted({*known.subjects, *each.subjects})))
    return sorted(found.values())

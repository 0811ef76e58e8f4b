"""Findings as text for people, as Markdown for a pull request, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from .findings import Finding, Severity

TITLES = {
    Severity.BREAKING: "Breaking for callers of the Python client",
    Severity.ADDITIVE: "Additive",
    Severity.DOCUMENTATION: "Documentation",
}
MOST_WORDS = 50
"""Findings of documentation that are written out in Markdown; a review reads the rest in the diff of the YAML."""


def counts(findings: Sequence[Finding]) -> dict[str, int]:
    return {severity.word: sum(each.severity is severity for each in findings) for severity in Severity}


def summary(findings: Sequence[Finding]) -> str:
    return ", ".join(f"{number} {word}" for word, number in counts(findings).items())


def terminal(findings: Sequence[Finding]) -> str:
    if not findings:
        return "no difference"
    lines: list[str] = []
    for severity in Severity:
        group = [each for each in findings if each.severity is severity]
        if group:
            lines += [f"{TITLES[severity]}:", *(f"  {each}" for each in group), ""]
    return "\n".join([*lines, summary(findings)])


def markdown(findings: Sequence[Finding]) -> str:
    lines = ["### Changes of the description", ""]
    if not findings:
        return "\n".join([*lines, "None."])
    lines += [f"{summary(findings)}.", ""]
    for severity in Severity:
        group = [each for each in findings if each.severity is severity]
        if not group:
            continue
        lines += [f"**{TITLES[severity]}**", "", "| what | change | where |", "|---|---|---|"]
        for each in group[: MOST_WORDS if severity is Severity.DOCUMENTATION else None]:
            place = f"`{each.place}`{' (old)' if each.gone else ''}"
            names = ", ".join(f"`{subject}`" for subject in each.subjects)
            lines.append(f"| {_cell(names)} | {_cell(each.what)} | {place} |")
        if severity is Severity.DOCUMENTATION and len(group) > MOST_WORDS:
            lines.append(f"| … | {len(group) - MOST_WORDS} more | |")
        lines.append("")
    return "\n".join(lines).rstrip()


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def as_json(findings: Sequence[Finding]) -> str:
    return json.dumps(
        {"counts": counts(findings), "findings": [each.to_dict() for each in findings]}, ensure_ascii=False, indent=1
    )


FORMATS: dict[str, Callable[[Sequence[Finding]], str]] = {"terminal": terminal, "markdown": markdown, "json": as_json}

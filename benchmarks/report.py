"""The rows of the report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

LOSS = 1.25
"""A ratio that grew by more than this over its baseline counts as a regression."""


@dataclass(frozen=True)
class Row:
    """One number.

    Attributes:
        key: Its name in JSON.
        title: What was measured.
        target: What it must not exceed; None for a row that only informs.
        aim: A better value that is wished for.
        unit: `x` is a ratio, which means the same on every machine.
    """

    key: str
    title: str
    target: float | None = None
    aim: float | None = None
    unit: Literal["x", "ms", "s", "MB", "n"] = "x"

    @property
    def held(self) -> bool:
        """Whether it is compared with the baseline: ratios with a target are."""
        return self.unit == "x" and self.target is not None

    def lost(self, value: float, baseline: Mapping[str, float]) -> bool:
        return self.held and value > baseline.get(self.key, value) * LOSS

    def verdict(self, value: float, baseline: Mapping[str, float]) -> str:
        if self.lost(value, baseline):
            return f"LOSS: {value / baseline[self.key] - 1:+.0%}"
        if self.target is None:
            return ""
        if value > self.target:
            return "over target"
        return "aim reached" if self.aim is not None and value <= self.aim else "ok"


def _number(value: float | None, unit: str = "") -> str:
    if value is None:
        return ""
    return f"{value:.0f}" if unit == "n" else f"{value:.2f} {unit}".rstrip()


def table(rows: Iterable[Row], values: Mapping[str, float], baseline: Mapping[str, float]) -> str:
    """The rows that were measured, as text."""
    lines: list[tuple[str, ...]] = [("measurement", "now", "target", "aim", "baseline", "verdict")]
    for row in rows:
        if row.key in values:
            value = values[row.key]
            lines.append(
                (
                    row.title,
                    _number(value, row.unit),
                    _number(row.target),
                    _number(row.aim),
                    _number(baseline.get(row.key)),
                    row.verdict(value, baseline),
                )
            )
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "  ".join(cell.ljust(widths[i]) if i in (0, 5) else cell.rjust(widths[i]) for i, cell in enumerate(line)).rstrip()
        for line in lines
    )

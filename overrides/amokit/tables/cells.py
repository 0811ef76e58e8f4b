"""Cells of CSV files that spreadsheets open."""

from __future__ import annotations

import re

FORMULA = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"[+-][\d\s().,-]*")
"""Numbers and phones: `-5`, `+7 (912) 345-67-89`."""


def not_a_formula(text: str) -> str:
    """A text, with an apostrophe before it where a spreadsheet would take it for a formula; numbers and phones have none."""
    return f"'{text}" if text.startswith(FORMULA) and not NUMBER.fullmatch(text) else text

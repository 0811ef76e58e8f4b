"""Cells of CSV files that spreadsheets open."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

FORMULA = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"[+-][\d\s().,-]*")
"""Numbers and phones: `-5`, `+7 (912) 345-67-89`."""


def not_a_formula(text: str) -> str:
    """A text, with an apostrophe before it where a spreadsheet would take it for a formula; numbers and phones have none."""
    return f"'{text}" if text.startswith(FORMULA) and not NUMBER.fullmatch(text) else text


def cell(value: Any, separator: str | None = None) -> Any:
    """A value in a CSV file: days and times are ISO 8601; dicts are JSON, and lists too, where nothing joins them."""
    if isinstance(value, str):
        return not_a_formula(value)
    if isinstance(value, list) and separator is not None:
        return separator.join(str(cell(each, separator)) for each in value)
    if isinstance(value, bool | dict | list):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value.isoformat() if isinstance(value, date) else value

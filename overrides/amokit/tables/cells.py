"""Cells of files: texts that a spreadsheet would run as a formula, and texts that UTF-8 cannot encode."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

HALF = "backslashreplace"
"""Half of a character (a lone surrogate), which JSON can hold and UTF-8 cannot, is written as JSON escapes it: `\\ud83d`."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"[+-][\d\s().,-]*")
"""Numbers and phones: `-5`, `+7 (912) 345-67-89`."""


def not_a_formula(text: str) -> str:
    """A text, with an apostrophe before it where a spreadsheet would run it as a formula; numbers and phones get none."""
    return f"'{text}" if text.startswith(FORMULA) and not NUMBER.fullmatch(text) else text


def cell(value: Any, separator: str | None = None) -> Any:
    """A value in a CSV file: days and times are ISO 8601; dicts are JSON, and so are lists without a separator."""
    if isinstance(value, str):
        return not_a_formula(value)
    if isinstance(value, list) and separator is not None:
        return separator.join(str(cell(each, separator)) for each in value)
    if isinstance(value, bool | dict | list):
        return json.dumps(value, ensure_ascii=False, default=str)
    return value.isoformat() if isinstance(value, date) else value


def encodable(value: Any) -> Any:
    """A value whose texts can be written in UTF-8; dicts and lists are gone through."""
    if isinstance(value, str):
        return value.encode("utf-8", HALF).decode("utf-8")
    if isinstance(value, dict):
        return {key: encodable(each) for key, each in value.items()}
    return [encodable(each) for each in value] if isinstance(value, list) else value

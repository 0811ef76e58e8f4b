# Written by `make generate` from templates/runtime/serialization/unsendable.py; do not edit.
"""Finds the value in a body that has no JSON form, so that an error can name it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isfinite
from typing import Any

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SHOWN = 40


def unsendable(body: Any) -> str:
    """The first number or text that has no JSON form, with its place; empty where all have one, or it is of another kind."""
    seen: dict[int, Any] = {}
    waiting: list[tuple[str, Any]] = [("", body)]
    while waiting:
        place, value = waiting.pop()
        if hasattr(value, "to_dict"):  # a model that the encoder takes as it is
            value = value.to_dict()
        if isinstance(value, dict | list | tuple):
            if id(value) not in seen:  # it may hold itself
                seen[id(value)] = value
                waiting += reversed(list(_parts(place, value)))
        elif isinstance(value, float) and not isfinite(value):
            return f"{place or 'it'} is {value}, which is no number that can be sent"
        elif isinstance(value, str) and _SURROGATE.search(value):
            return f"{place or 'it'} is {value[:_SHOWN]!a}, which holds a half of a character (a lone surrogate)"
    return ""


def _parts(place: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield f"a key of {place or 'it'}", key
            yield f"{place}.{key}".lstrip("."), part
    else:
        for i, part in enumerate(value):
            yield f"{place}[{i}]", part

# Written by `make generate` from templates/runtime/serialization/limits.py; do not edit.
"""What the server demands of a value beyond its type: write models check it before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ArgumentError, WrongTypeError
from ..types import UNSET

if TYPE_CHECKING:
    from .write_model import WriteModel

ADVICE = {
    "unix-time": "a time is RFC 3339 text with an offset, unix seconds, or a datetime with its time zone",
    "unix-time-day": "a day is RFC 3339 text with an offset, or unix seconds: amokit.day('2026-10-01', zone) makes it",
}
"""What to do about a text that has not the form of its format."""


class Limits(NamedTuple):
    """Limits of one value, by the keywords of JSON Schema; 0 and empty stand for none."""

    min_length: int = 0
    max_length: int = 0
    pattern: str = ""
    format: str = ""
    min_items: int = 0
    max_items: int = 0
    keys: str = ""


def describe(model: WriteModel) -> str:
    """A model in messages: its class, and what it is told apart by, `TextField(field_id=4100)`."""
    marks = (name for names in model._choices for name in names)
    given = next((f"{name}={value!r}" for name in marks if (value := getattr(model, name)) is not UNSET), "")
    return f"{type(model).__name__}({given})" if given else type(model).__name__


def too_many(model: WriteModel, field: str, most: int) -> ArgumentError:
    """The error for a list that holds more than the server takes."""
    return ArgumentError(f"{describe(model)}.{field} takes at most {most}, not {len(getattr(model, field))}")


def check_limits(model: WriteModel, limits: Mapping[str, Limits]) -> None:
    """Raises ArgumentError where the server would refuse a value, or ignore a key."""
    for field, limit in limits.items():
        value = getattr(model, field)
        if isinstance(value, str):
            _check_text(model, field, value, limit)
        elif isinstance(value, list):
            if limit.max_items and len(value) > limit.max_items:
                raise too_many(model, field, limit.max_items)
            if len(value) < limit.min_items:
                raise ArgumentError(
                    f"{describe(model)}.{field} is an empty list: it takes at least {limit.min_items}, or is left out"
                )
        elif isinstance(value, Mapping) and limit.keys:
            for key in value:
                if not re.search(limit.keys, str(key)):
                    raise ArgumentError(f"{describe(model)}.{field} has no key {key!r}: {_keys(limit.keys)}")


def _check_text(model: WriteModel, field: str, value: str, limit: Limits) -> None:
    if limit.max_length and len(value) > limit.max_length:
        raise ArgumentError(f"{describe(model)}.{field} takes at most {limit.max_length} characters, not {len(value)}")
    if len(value) < limit.min_length:
        raise ArgumentError(f"{describe(model)}.{field} takes at least {limit.min_length} characters, not {len(value)}")
    if limit.pattern and not re.search(limit.pattern, value):
        form = "it must not be blank" if limit.pattern == r"\S" else f"its form is {limit.pattern}"
        advice = ADVICE.get(limit.format, form)
        raise ArgumentError(f"{describe(model)}.{field} does not take {value!r}: {advice}")


def _keys(pattern: str) -> str:
    return "its keys are ids, and the server ignores others" if pattern == "^[0-9]+$" else f"its keys have the form {pattern}"


def refuse_nulls(model: WriteModel, sent: Mapping[str, Any]) -> None:
    """Raises WrongTypeError where null would be sent for a key that cannot be null."""
    wrong = [key for key, value in sent.items() if value is None and key not in model._nullable]
    if wrong:
        raise WrongTypeError(f"{describe(model)}: {', '.join(wrong)} must not be null; leave out what is not known (UNSET)")


def nothing_given(model: WriteModel) -> ArgumentError:
    """The error for an object that must hold something and holds nothing."""
    names = ", ".join(f"`{name}`" for name, _ in model._wire.values())
    return ArgumentError(f"{type(model).__name__} is empty; it needs at least one of {names}")

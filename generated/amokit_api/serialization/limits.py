# Written by `make generate` from templates/runtime/serialization/limits.py; do not edit.
"""What the server demands of a value beyond its type: write models check it before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ArgumentError, WrongTypeError
from ..types import UNSET

if TYPE_CHECKING:
    from .write_model import WriteModel

ADVICE = {
    "unix-time": "a time is RFC 3339 text with an offset, unix seconds, or a datetime with its time zone",
    "unix-time-day": "a day is RFC 3339 text with an offset, or unix seconds: amokit.day('2026-10-01', zone) makes it",
}
"""What to do about a text that has not the form of its format."""


def describe(model: WriteModel) -> str:
    """A model in messages: its class, and the field that identifies it, `TextField(field_id=4100)`."""
    marks = (name for names in model._choices for name in names)
    given = next((f"{name}={value!r}" for name in marks if (value := getattr(model, name)) is not UNSET), "")
    return f"{type(model).__name__}({given})" if given else type(model).__name__


def too_many(model: WriteModel, field: str, most: int) -> ArgumentError:
    """The error for a list that holds more than the server takes."""
    return ArgumentError(f"{describe(model)}.{field} takes at most {most}, not {len(getattr(model, field))}")


def wrong_count(model: WriteModel, field: str, most: int) -> ArgumentError:
    """The error for a list that holds more than the server takes, or nothing."""
    if getattr(model, field):
        return too_many(model, field, most)
    return ArgumentError(f"{describe(model)}.{field} is an empty list: it takes at least 1, or is left out")


def check_text(
    model: WriteModel, field: str, value: str, min_length: int = 0, max_length: int = 0, pattern: str = "", format: str = ""
) -> None:
    """Raises ArgumentError where the server would refuse a text, by the keywords of JSON Schema."""
    place = f"{describe(model)}.{field}"
    if max_length and len(value) > max_length:
        raise ArgumentError(f"{place} takes at most {max_length} characters, not {len(value)}")
    if len(value) < min_length:
        raise ArgumentError(f"{place} takes at least {min_length} characters, not {len(value)}")
    if pattern and not re.search(pattern, value):
        advice = ADVICE.get(format, "it must not be blank" if pattern == r"\S" else f"its form is {pattern}")
        raise ArgumentError(f"{place} does not take {value!r}: {advice}")


def check_keys(model: WriteModel, field: str, value: Any, pattern: str) -> None:
    """Raises ArgumentError where the server would ignore a key of a mapping."""
    form = "its keys are ids, and the server ignores others" if pattern == "^[0-9]+$" else f"its keys have the form {pattern}"
    for key in value if isinstance(value, Mapping) else ():
        if not re.search(pattern, str(key)):
            raise ArgumentError(f"{describe(model)}.{field} has no key {key!r}: {form}")


def not_given(model: WriteModel, field: str, value: Any) -> WrongTypeError:
    """The error for None where null cannot be sent, and for UNSET where something must be."""
    if value is UNSET:
        return WrongTypeError(f"{describe(model)}.{field} is UNSET, and must be given")
    key = next((key for key, (name, _) in model._wire.items() if name == field), field)
    return WrongTypeError(f"{describe(model)}: {key} must not be null; leave out what is not known (UNSET)")


def nothing_given(model: WriteModel) -> ArgumentError:
    """The error for an object that must hold something and holds nothing."""
    names = ", ".join(f"`{name}`" for name, _ in model._wire.values())
    return ArgumentError(f"{type(model).__name__} is empty; it needs at least one of {names}")

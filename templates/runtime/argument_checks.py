"""Checks of arguments that are settings, not values that are sent. Their errors name the argument, its value and what to give."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from operator import index
from os import PathLike
from typing import Any

from .errors import ArgumentError, WrongTypeError


def check_number(name: str, value: Any, *, least: float, without: bool = False, whole: bool = False, other: str = "") -> None:
    """Refuses anything but a number in the range.

    Args:
        name: The argument.
        value: What was given.
        least: The smallest number.
        without: Whether `least` itself is refused.
        whole: Whether it must be an int.
        other: What else the argument takes, for the message, as in ` or None`.

    Raises:
        WrongTypeError: It is no number, or not a whole one.
        ArgumentError: It is too small, or not finite.
    """
    limit = "above" if without else "of at least"
    wanted = f"{name} takes a {'whole ' if whole else ''}number {limit} {least}{other}, not {value!r:.80}"
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
        raise WrongTypeError(wanted)
    if (isinstance(value, float) and not isfinite(value)) or value < least or (without and value == least):
        raise ArgumentError(wanted)


def check_several(name: str, values: Any, of: str) -> None:
    """Raises an error for one text, or what cannot be iterated, where several values are needed.

    Args:
        name: The argument.
        values: What was given.
        of: What the values are, as in `texts`.

    Raises:
        WrongTypeError: `values` is one text, or cannot be iterated.
    """
    if isinstance(values, str | bytes) or not isinstance(values, Iterable):
        raise WrongTypeError(f"{name} takes several {of}, as in {name}=[{values!r:.80}], not one")


def check_id(name: str, value: Any) -> int:
    """The id that an argument is given. Raises WrongTypeError for anything else, such as the object that has the id."""
    try:
        if isinstance(value, bool):
            raise TypeError
        return index(value)  # also those of NumPy
    except TypeError:
        own = getattr(value, "id", 11)
        raise WrongTypeError(f"{name} takes an id, as in {name}={own!r:.20}, not {type(value).__name__}") from None


def check_path(name: str, value: Any) -> None:
    """Raises WrongTypeError for what is not the path of a file or folder; `name` is the argument."""
    if not isinstance(value, str | PathLike):
        raise WrongTypeError(f"{name} takes a path, as a text or a Path, not {type(value).__name__}")

"""Converts the values of write models that are not sent unchanged.

Values of the types that an attribute takes are converted; others are refused by an error that names the model and the attribute,
and so are null and UNSET where they cannot go out. A scalar of numpy is taken as the value of Python that it holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ..errors import ArgumentError, WrongTypeError
from ..types import UNSET
from .convert import of_numpy, write, write_day, write_decimal, write_number, write_time
from .limits import check_keys, check_text, describe, not_given, too_many, wrong_count
from .model import shorten
from .write_model import WriteModel

NUMBERS = "a number (an int, a float or a Decimal)"
TAKEN: Mapping[Any, str] = {
    int: "an int",
    float: NUMBERS,
    Decimal: NUMBERS,
    str: "a str",
    bool: "a bool",
    date: "a datetime with its time zone, an RFC 3339 text or Unix seconds",
}
"""What an attribute of a type takes. A Decimal is sent as text, a float as a number."""
SHOWN = 80
"""How many characters of a value an error shows."""
_TEXTS, _INTS = {str, Decimal, date}, {int, float, Decimal, datetime, date}


def refused(model: WriteModel, field: str, value: Any, taken: str) -> WrongTypeError:
    """The error for a value of a type that an attribute does not take."""
    secret = any(name == field and key in model._secret for key, (name, _) in model._wire.items())
    shown = "" if secret else f" {shorten(value)[:SHOWN]}"
    return WrongTypeError(f"{describe(model)}.{field} takes {taken}, not the {type(value).__name__}{shown}")


def write_scalar(model: WriteModel, field: str, value: Any, *kinds: type, **limits: Any) -> Any:
    """A scalar, for an attribute that takes some types; for `object` it takes every scalar.

    Raises:
        WrongTypeError: It is of another type, is null or UNSET.
        ArgumentError: It breaks a limit, is a time without a time zone, or no finite number.
    """
    if value is None or value is UNSET:
        raise not_given(model, field, value)
    value = of_numpy(value)
    if object in kinds:
        return write(value)
    if isinstance(value, str):
        if not _TEXTS.isdisjoint(kinds):
            check_text(model, field, value, **limits)
            return value
    elif isinstance(value, bool):
        if bool in kinds:
            return value
    elif isinstance(value, int):
        if not _INTS.isdisjoint(kinds):
            return value
    elif isinstance(value, float | Decimal):
        if float in kinds or Decimal in kinds:
            try:
                return write_decimal(value) if Decimal in kinds else write_number(value)
            except ArgumentError as error:
                raise ArgumentError(f"{describe(model)}.{field}: {error}") from error
    elif isinstance(value, date) and date in kinds:
        return write_day(value, f"{describe(model)}.{field}")
    if datetime in kinds:
        return write_time(value, f"{describe(model)}.{field}")
    raise refused(model, field, value, " or ".join(dict.fromkeys(TAKEN[kind] for kind in kinds)))


def write_scalars(model: WriteModel, field: str, value: Any, *kinds: type, min_items: int = 0, max_items: int = 0) -> Any:
    """A list of scalars."""
    items = _items(model, field, value)
    _check_count(model, field, items, min_items, max_items)
    return [write_scalar(model, f"{field}[{i}]", item, *kinds) for i, item in enumerate(items)]


def write_models(
    model: WriteModel, field: str, value: Any, structs: bool = False, *, min_items: int = 0, max_items: int = 0
) -> Any:
    """A list of objects, as dicts or as the encoder takes them."""
    items = value if type(value) is list else _items(model, field, value)
    if min_items or max_items:
        _check_count(model, field, items, min_items, max_items)
    try:
        if not structs:
            return [item._to_wire() for item in items]
        result: list[Any] = []
        for item in items:  # faster than a comprehension before Python 3.12
            result.append(item._encodable())
        return result
    except AttributeError:  # one is no model
        return [write_object(model, f"{field}[{i}]", item, structs) for i, item in enumerate(items)]


def write_object(model: WriteModel, field: str, value: Any, structs: bool = False) -> Any:
    """An object: a model, a mapping instead, or PHP's `[]` for an empty one."""
    if value is None or value is UNSET:
        raise not_given(model, field, value)
    if hasattr(value, "_to_wire"):
        return value._encodable() if structs else value._to_wire()
    if isinstance(value, Mapping) or (type(value) is list and not value):
        return write(value)
    raise refused(model, field, value, "a write model or a dict")


def write_items(model: WriteModel, field: str, values: Any, most: int) -> Any:
    """The values of a custom field as JSON objects; what is wrong with one names the field. Raises ArgumentError."""
    items = values if type(values) is list else _items(model, field, values)
    try:
        if len(items) == 1:
            return [items[0]._to_wire()]
        if 0 < len(items) <= (most or len(items)):
            return [item._to_wire() for item in items]
    except AttributeError:  # one is no model
        return [write_object(model, f"{field}[{i}]", item) for i, item in enumerate(items)]
    except ValueError as error:
        kind = WrongTypeError if isinstance(error, TypeError) else ArgumentError
        raise kind(f"{describe(model)}: {error}") from error
    if items:
        raise too_many(model, field, most)
    raise ArgumentError(f"{describe(model)}.{field} is empty; to clear a field there is ClearField")


def write_map(model: WriteModel, field: str, value: Any, *kinds: type, keys: str = "") -> Any:
    """A mapping, or PHP's `[]` for an empty one; `kinds` are the types of the scalars in it."""
    if value is None or value is UNSET:
        raise not_given(model, field, value)
    if type(value) is list and not value:
        return []
    if not isinstance(value, Mapping):
        raise refused(model, field, value, "a dict")
    if keys:
        check_keys(model, field, value, keys)
    given = ((key, item) for key, item in value.items() if item is not UNSET)
    return {str(key): write_any(model, f"{field}[{key!r}]", item, *kinds) for key, item in given}


def write_any(model: WriteModel, field: str, value: Any, *kinds: type) -> Any:
    """A value that may be a model, a mapping in place of one, a list of such, or a scalar of some types."""
    if hasattr(value, "_to_wire") or isinstance(value, Mapping):
        return write(value)
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [write_any(model, f"{field}[{i}]", item, *kinds) for i, item in enumerate(value)]
    if value is None and (object in kinds or model._selects):  # in a filter, `query` names its place
        return None
    if not kinds and value is not None and value is not UNSET:
        raise refused(model, field, value, "a write model, a dict or a list")
    return write_scalar(model, field, value, *kinds)


def _items(model: WriteModel, field: str, value: Any) -> list[Any]:
    if value is None or value is UNSET:
        raise not_given(model, field, value)
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise refused(model, field, value, "a list")
    return value if isinstance(value, list) else list(value)


def _check_count(model: WriteModel, field: str, items: list[Any], least: int, most: int) -> None:
    if len(items) < least or (most and len(items) > most):
        raise wrong_count(model, field, most)

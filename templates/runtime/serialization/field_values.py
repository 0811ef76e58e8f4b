"""Values of custom fields by key: `{AREA: 40, "CONTRACT": "A-17", 1105: ["Delivery"]}`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import ArgumentError, WrongTypeError
from ..types import UNSET
from .convert import of_numpy, write_day, write_decimal, write_number
from .custom_fields import clear, key_name
from .write_model import RawModel, WriteModel

if TYPE_CHECKING:
    FieldsByKey: TypeAlias = Mapping[Any, Any]  # not by the types of its keys: a dict[str, int] is no Mapping[str | int, int]
    """Values of custom fields, by keys of `amokit.fields`, by the code of a field or by its id."""


def write_fields(given: Any) -> Any:
    """What writes the fields of a mapping, for `custom_fields_values`; fields whose value is `UNSET` are left out.

    A key of `amokit.fields` writes its own value. By id or code, the type of the field is not known: text, numbers and flags go
    out as they are, an option by its label or as a member of an enum of ids, a time or day as an aware datetime, a labelled text
    as a pair `("+79990000000", "MOB")`, several values as a list. None clears the field.

    Raises:
        ArgumentError: A key or a value cannot be sent; the message names the field.
    """
    if given is None or given is UNSET:
        return given
    if not isinstance(given, Mapping):
        raise WrongTypeError(f"custom_fields takes a dict from keys, codes or ids of fields to values, not {given!r}")
    return [_written(key, value) for key, value in given.items() if value is not UNSET]


def _written(key: Any, value: Any) -> WriteModel:
    if hasattr(key, "set") and hasattr(key, "clear"):
        written: WriteModel = key.clear() if value is None else key.set(value)
        return written
    if isinstance(key, bool) or not isinstance(key, int | str) or not key:
        raise WrongTypeError(f"custom_fields: {key!r} is no field; fields are known by a key of amokit.fields, a code or an id")
    if value is None:
        return clear(key)
    one = isinstance(value, str | bytes | Mapping | tuple | WriteModel) or not isinstance(value, Iterable)
    several: Any = [value] if one else value
    try:
        values = [_value(each) for each in several]
    except ArgumentError as error:
        raise type(error)(f"custom_fields[{key!r}]: {error}") from error
    if not values:
        raise ArgumentError(f"custom_fields[{key!r}] is an empty list; None clears the field")
    return RawModel({key_name(key): key, "values": values})


def _value(value: Any) -> Mapping[str, Any]:
    """One value as requests have it."""
    value = of_numpy(value)
    if isinstance(value, WriteModel):
        return value.to_dict()
    if isinstance(value, Mapping):
        return value
    if isinstance(value, Enum) and isinstance(value, int):
        return {"enum_id": int(value)}
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, str) for part in value):
        return {"value": value[0], "enum_code": value[1]}
    if isinstance(value, date):
        return {"value": write_day(value)}
    if isinstance(value, Decimal):
        return {"value": write_decimal(value)}
    if isinstance(value, str | int | float):
        return {"value": write_number(value)}
    raise WrongTypeError(f"{value!r} is no value of a custom field")

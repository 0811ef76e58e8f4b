"""Between what JSON holds and what Python programs want: scalars of the declared types, instants, exact numbers.

Reading never raises: what does not convert reads as None, and stays as it came for `to_dict()`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from datetime import date as _date
from decimal import Decimal, InvalidOperation
from functools import cache
from math import isfinite
from types import MethodType
from typing import Any, TypeAlias, get_args

from ..errors import ArgumentError, WrongTypeError, ZoneError
from ..types import UNSET

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 253_402_300_800  # the first second that no datetime has

Day: TypeAlias = _date
"""A date, under a name that classes with a method `date` can use."""


_WHOLE = r"-?[0-9]+"
_NUMBER = r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?"


@cache
def scalar_types(kind: Any) -> tuple[type, ...]:
    """The types that JSON values of a kind may have."""
    types: tuple[type, ...] = get_args(kind) or (kind,)
    return (*types, int) if float in types else types  # to JSON, 2 is a number like 2.5


def fits(value: Any, kind: Any) -> bool:
    """Whether a JSON value has the declared type. `kind` is the type of a scalar; for other kinds there is nothing to check."""
    return value is None or kind is None or kind is Any or isinstance(kind, MethodType) or type(value) in scalar_types(kind)


def read_scalar(value: Any, kind: Any) -> Any:
    """A JSON value by its declared type. A scalar of another type is converted where that is exact: `"11"` and `11.0` to the int
    11, `"2"` to the float 2.0, 11 to the text `"11"`; 0, 1, `"0"` and `"1"` to a bool. None for everything else.
    """
    if fits(value, kind):
        return value
    found: Any = None
    types = scalar_types(kind)
    try:
        if int in types and type(value) is float and value.is_integer():
            found = int(value)
        if int in types and type(value) is str and re.fullmatch(_WHOLE, value):
            found = int(value)
        if float in types and type(value) is str and re.fullmatch(_NUMBER, value):
            number = float(value)
            exact = isfinite(number) and (not re.fullmatch(_WHOLE, value) or number == int(value))
            found = number if exact else None
        if found is None and str in types and type(value) in (int, float):
            found = str(value)
        if found is None and bool in types and type(value) is not float:
            found = read_flag(value)
    except ValueError:  # more digits than Python converts
        return None
    return found


def read_time(value: Any) -> datetime | None:
    """Unix seconds as an aware datetime in UTC; None for null, for 0 and below ("none" to amoCRM) and for what is no time."""
    if type(value) is int and 0 < value < _LATEST:  # nearly always
        return datetime.fromtimestamp(value, UTC)
    if value is None:
        return None
    try:
        seconds = int(value)
        return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def write_time(value: Any, where: str = "") -> Any:
    """A datetime as unix seconds; seconds, null and UNSET as they are. `where` names the field in errors.

    Raises:
        ArgumentError: It has no time zone, or is a day.
        WrongTypeError: It is no time.
    """
    if isinstance(value, datetime):
        if value.tzinfo is None:
            advice = "say which instant is meant, as with `.replace(tzinfo=UTC)` or `.astimezone()`"
            raise ArgumentError(f"{_at(where)}{value!r} has no time zone: {advice}")
        since = value - EPOCH
        return since.days * 86400 + since.seconds
    if isinstance(value, Day):
        raise ArgumentError(f"{_at(where)}{value!r} is a day, and an exact time is wanted: use a datetime with its time zone")
    if value is None or value is UNSET or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise WrongTypeError(f"{_at(where)}{value!r} is no time: give a datetime with its time zone, or Unix seconds as an int")


_UTC_TEXT = "%Y-%m-%d %H:%M:%S"


def read_utc_text(value: Any) -> datetime | None:
    """A time in UTC as text, `2026-10-01 09:00:00`; None for null and for what is no such text."""
    try:
        return datetime.strptime(value, _UTC_TEXT).replace(tzinfo=UTC)
    except (TypeError, ValueError):
        return None


def write_utc_text(value: Any) -> Any:
    """A datetime as text in UTC; anything else as it is."""
    return value.astimezone(UTC).strftime(_UTC_TEXT) if isinstance(value, datetime) else value


def _at(where: str) -> str:
    return f"{where}: " if where else ""


def read_instant(value: Any) -> datetime | None:
    """Like `read_time`, for times that may lie before 1970."""
    if type(value) is int and 0 < value < _LATEST:
        return datetime.fromtimestamp(value, UTC)
    if value is None or value is True or value is False:
        return None
    try:
        return EPOCH + timedelta(0, int(value))
    except (TypeError, ValueError, OverflowError):
        return None


def read_day(value: Any, zone: tzinfo | None) -> Day | None:
    """The day of a midnight in `zone`. Raises ZoneError without one: any assumption would be off by a day somewhere."""
    instant = read_instant(value)
    if instant is None:
        return None
    if zone is None:
        raise ZoneError("the day depends on the account's time zone: pass it, as in `.date(ZoneInfo('Europe/Moscow'))`")
    return instant.astimezone(zone).date()


def write_day(value: Any, where: str = "") -> Any:
    """A day as RFC 3339 text with its offset; seconds and text as they are. Raises ZoneError without a time zone.

    RFC 3339 has no seconds in offsets, as zones had before they went by whole minutes (Moscow until 1919): then it is Unix
    seconds.
    """
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ZoneError(f"{_at(where)}{value!r} has no time zone; the account's is needed to store a day")
        offset = value.utcoffset()
        return write_time(value) if offset and offset.seconds % 60 else value.isoformat(timespec="seconds")
    if isinstance(value, Day):
        raise ZoneError(
            f"{_at(where)}{value!r} is a day in no time zone: use amokit.day({value.isoformat()!r}, zone) with the account's"
        )
    return value


def read_decimal(value: Any) -> Decimal | None:
    """An exact number from text or a number; None for null and for what is no number."""
    if value is None or value is True or value is False:
        return None
    try:
        number = Decimal(value if type(value) is str else str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def write_number(value: Any) -> Any:
    """A number as JSON has it: a Decimal as int where it is whole, else as the closest float. Raises ArgumentError for NaN."""
    if isinstance(value, Decimal):
        value = int(value) if value.is_finite() and value == value.to_integral_value() else float(value)
    return _finite(value)


def write_decimal(value: Any) -> Any:
    """A Decimal as text, which loses nothing; anything else as it is."""
    return format(_finite(value), "f") if isinstance(value, Decimal) else _finite(value)


def _finite(value: Any) -> Any:
    if isinstance(value, float | Decimal) and not isfinite(value):
        raise ArgumentError(f"{value!r} is no number that can be sent")
    return value


def read_flag(value: Any) -> bool | None:
    """A flag, also where it comes as 0, 1, "0" or "1"; None for null and for anything else."""
    if value is True or value is False or value is None:
        return value
    if value in (1, "1"):
        return True
    if value in (0, "0"):
        return False
    return None


def of_numpy(value: Any) -> Any:
    """A scalar of numpy as the value of Python that it holds; anything else as it is."""
    return value.item() if hasattr(value, "dtype") and getattr(value, "shape", None) == () else value


def write_list(value: Iterable[Any]) -> list[Any]:
    """What a list in a request holds: models as objects, datetimes as seconds."""
    if isinstance(value, str | bytes):
        raise WrongTypeError(f"a list is expected, not {value!r}: put the value into one, as in [{value!r}]")
    written = [_write(item) for item in value]
    if any(item is UNSET for item in written):
        raise WrongTypeError("UNSET stands in a list that is sent; leave it out")
    return written


def write(value: Any) -> Any:
    """One value of a request: models, mappings, lists, datetimes and Decimals become JSON values.

    Raises:
        WrongTypeError: Something in it has no JSON form; the message says where, if it is a number.
        ArgumentError: A model in it cannot be sent.
    """
    try:
        return _write(value)
    except ArgumentError as error:
        from .unsendable import unsendable

        if type(error) is ArgumentError and (why := unsendable(value)):
            raise WrongTypeError(why) from error
        raise


def _write(value: Any) -> Any:
    if value is None or value is UNSET or isinstance(value, str | int):
        return value
    if isinstance(value, float | Decimal):
        return write_number(value)
    to_wire = getattr(value, "_to_wire", None)
    if to_wire is not None:
        return to_wire()
    if isinstance(value, datetime):
        return write_time(value)
    if isinstance(value, Mapping):
        return {str(key): _write(item) for key, item in value.items() if item is not UNSET}
    if (scalar := of_numpy(value)) is not value:
        return _write(scalar)
    if isinstance(value, Iterable):
        return write_list(value)
    raise WrongTypeError(f"{value!r} cannot be sent: a {type(value).__name__} has no JSON form")


def plain(value: Any) -> Any:
    """A deep copy of plain dicts and lists, made of any mappings and sequences."""
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value

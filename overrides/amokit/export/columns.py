"""The columns of a kind: its scalars by their names, custom fields by code or name, ids of what is linked.

Custom fields and `_embedded` are parsed to plain values, and no models are made of them: that would cost more than all else.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, tzinfo
from enum import Enum
from functools import partial
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal

from amokit_api.serialization.convert import read_day, read_flag, read_instant, read_scalar
from amokit_api.serialization.model import dump
from attrs import define

from ..tables.columns import NO_COLUMNS, free_name
from .kinds import Kind

if TYPE_CHECKING:
    from amokit_api.models import CustomField

    from ..client import AmoCRM

Type = Literal["integer", "number", "boolean", "text", "time", "day", "texts", "integers", "json"]
SCALARS: dict[Any, Type] = {int: "integer", float: "number", bool: "boolean", str: "text"}
FIELD_TYPES: dict[str, Type] = {
    "numeric": "number",
    "monetary": "number",
    "price": "number",
    "checkbox": "boolean",
    "date": "day",
    "birthday": "day",
    "date_time": "time",
    "select": "text",
    "radiobutton": "text",
    "category": "text",
    "multiselect": "texts",
    "multitext": "texts",
    **dict.fromkeys(("text", "textarea", "url", "streetaddress", "tracking_data", "org_legal_name"), "text"),
}
"""Types of custom fields whose values are plain; the others' are kept as JSON."""
SKIPPED = (*NO_COLUMNS, "request_id")


Part = Literal["object", "fields", "embedded"]
Fields = dict[Any, list[Any]]
"""Custom fields that are filled: the values as the server sends them, by id of the field."""


@define(frozen=True)
class Column:
    """One column: its name, its type, what a reader should know, and how its value is read from a part of an object.

    The part is the object itself, its `Fields`, or its `_embedded`. A value of type `json` is plain: dicts, lists, text, numbers.
    """

    name: str
    type: Type
    description: str
    part: Part
    read: Callable[[Any], Any]


def heading(field: CustomField) -> str:
    """The column of a custom field: its code, or its name."""
    return field.code or field.name or str(field.id)


def columns(
    kind: Kind,
    amo: AmoCRM,
    zone: tzinfo | None = None,
    *,
    fields: Iterable[CustomField] | None = None,
    name: Callable[[CustomField], str] = heading,
) -> list[Column]:
    """The columns of a kind in an account, as its custom fields are now.

    Args:
        zone: Zone of times; UTC without it. Days of custom fields are those of the account in any case.
        fields: The custom fields, where they have been read already.
        name: Names the column of a custom field.
    """
    found = [*_scalars(kind, zone), *_links(kind)]
    if kind.entity:
        days = amo.bind_zone()
        known = getattr(amo, kind.entity).custom_fields.list(limit=50) if fields is None else fields
        found += _fields(known, {column.name for column in found}, days, zone, name)
    return found


def _scalars(kind: Kind, zone: tzinfo | None) -> Iterable[Column]:
    for attribute, name, type_ in kind.model._slots:
        public = attribute.lstrip("_")
        if type_ in SCALARS:
            yield Column(name, SCALARS[type_], "", "object", _attribute(public))
            continue
        read = inspect.getattr_static(kind.model, public, None)
        if isinstance(read, property) and str(inspect.signature(read.fget or len).return_annotation).startswith("datetime"):
            yield Column(name, "time", _summary(read.__doc__), "object", _attribute(public, partial(_in_zone, zone)))
        elif public in SKIPPED:
            continue
        elif isinstance(read, property):
            yield Column(name, "json", _summary(read.__doc__), "object", _attribute(public, plain))
        else:  # `note_type`, which other types add to, or a number or text
            yield Column(name, "text", "", "object", _attribute(public, _text))


def _attribute(name: str, convert: Callable[[Any], Any] | None = None) -> Callable[[Any], Any]:
    if convert is None:
        return lambda item: getattr(item, name, None)
    return lambda item: convert(getattr(item, name, None))


def _in_zone(zone: tzinfo | None, time: datetime | None) -> datetime | None:
    return time if zone is None or time is None else time.astimezone(zone)


def _text(value: Any) -> str | None:
    return None if value is None else str(getattr(value, "value", value))


def _summary(doc: str | None) -> str:
    return (doc or "").strip().partition("\n")[0]


def _links(kind: Kind) -> Iterable[Column]:
    """Tags by name, and ids of what the server says is linked, under the names that `amokit.tables` gives them."""
    if not kind.entity:
        return
    yield Column("tags", "texts", "Names of its tags.", "embedded", _each("tags", "name"))
    for part in kind.linked:
        yield Column(part, "integers", f"Ids of its {part}.", "embedded", _each(part, "id"))


def _each(part: str, key: str) -> Callable[[Any], Any]:
    return lambda embedded: [each.get(key) for each in _list(embedded.get(part)) if type(each) is dict]


def _fields(
    fields: Iterable[CustomField], taken: set[str], days: tzinfo, zone: tzinfo | None, named: Callable[[CustomField], str]
) -> Iterable[Column]:
    for field in fields:
        name = free_name(named(field), taken)
        if name in taken:
            name = f"{name} ({field.id})"  # two fields have it
        taken.add(name)
        type_ = FIELD_TYPES.get(field.type or "", "json")
        about = f"Custom field {field.name!r} of type {field.type}, id {field.id}."
        yield Column(name, type_, about, "fields", _field(field.id, _reader(type_, days, zone)))


def _field(id: int, read: Callable[[Any], Any]) -> Callable[[Fields], Any]:
    return lambda fields: read(fields.get(id, ()))


def _reader(type_: Type, days: tzinfo, zone: tzinfo | None) -> Callable[[Sequence[Any]], Any]:
    """What makes the value of a column of the values of a field as the server sends them.

    It gives None where a value is of another type, as the server may have changed the field's type.
    """
    match type_:
        case "texts":
            return lambda values: [str(value) for value in map(_value, values) if value is not None]
        case "json":
            return lambda values: _value(values[0]) if len(values) == 1 else [_value(value) for value in values] or None
        case "number":
            return partial(_first, _number)
        case "boolean":
            return partial(_first, read_flag)
        case "day":
            return partial(_first, lambda value: read_day(value, days))
        case "time":
            return partial(_first, lambda value: _in_zone(zone, read_instant(value)))
        case _:
            return partial(_first, lambda value: read_scalar(value, str))


def _value(item: Any) -> Any:
    return item.get("value", item) if type(item) is dict else item


def _first(read: Callable[[Any], Any], values: Sequence[Any]) -> Any:
    return read(_value(values[0])) if values else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if isfinite(number) else None


def plain(value: Any) -> Any:
    """A value as JSON has it; what JSON does not know is text."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return value if isinstance(value, str | int | float | bool | dict | None) else str(value)


def _itself(item: Any) -> Any:
    return item


def _filled(item: Any) -> Fields:
    given = _list(dump(getattr(item, "_custom_fields_values", None)))
    return {field.get("field_id"): _list(field.get("values")) for field in reversed(given) if type(field) is dict}


def _embedded(item: Any) -> dict[str, Any]:
    embedded = dump(getattr(item, "_embedded", None))
    return embedded if type(embedded) is dict else {}


def _list(part: Any) -> list[Any]:
    return part if type(part) is list else []


PARTS: dict[Part, Callable[[Any], Any]] = {"object": _itself, "fields": _filled, "embedded": _embedded}


def table(items: Iterable[Any], columns: Sequence[Column]) -> list[list[Any]]:
    """The values of objects, a list for each column."""
    made: list[list[Any]] = [[] for _ in columns]
    for part, parsed in PARTS.items():
        wanted = [(values.append, column.read) for values, column in zip(made, columns, strict=True) if column.part == part]
        for item in items if wanted else ():
            found = parsed(item)  # it is gone before the next one is parsed: kept, they would have the garbage collector run
            for append, read in wanted:
                append(read(found))
    return made

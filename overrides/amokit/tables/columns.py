"""The columns of objects, for rows, files and databases: attributes, and lists of `_embedded` as names or ids.

Lists are read from the plain values in `_embedded`, and no models are made of them, which would take longer than all other work.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from enum import Enum
from functools import cache, partial
from typing import Any, Literal, get_args

from amokit_api import models
from amokit_api.on_request import ON_REQUEST
from amokit_api.serialization.display import attributes
from amokit_api.serialization.model import dump
from attrs import define

Type = Literal["integer", "number", "boolean", "text", "time", "day", "texts", "integers", "json"]
SCALARS: dict[Any, Type] = {int: "integer", float: "number", bool: "boolean", str: "text"}
NO_COLUMNS = frozenset({"links", "embedded", "custom_fields_values", "request_id"})
"""Attributes that other columns are made of, or that only answers to requests have."""
SHOWN: dict[str, tuple[str, Type]] = {"name": ("Names", "texts"), "id": ("Ids", "integers"), "": ("All", "json")}
"""Description and type of the column of a list of objects, by the key of the objects that it shows."""
LINKED = ("leads", "contacts", "customers", "companies")
ORDER = ("tags", *LINKED)
"""Lists that come first, in this order."""


@define(frozen=True, eq=False)
class Column:
    """One column: its name, type and description, and how its value is read from a part of an object.

    `part` returns that part; columns with the same `part` share one call. A value of type `json` is plain: dicts, lists, text,
    numbers.
    """

    name: str
    type: Type
    description: str
    part: Callable[[Any], Any]
    read: Callable[[Any], Any]


@cache
def columns_of(model: Any, zone: tzinfo | None = None) -> tuple[Column, ...]:
    """The columns of a class of objects, without custom fields.

    Args:
        zone: Zone of times; UTC without it.
    """
    return (*_attributes(model, zone), *_lists(model))


def _attributes(model: Any, zone: tzinfo | None) -> Iterator[Column]:
    for (name, _), (_, _, kind) in zip(attributes(model), model._slots, strict=True):
        read = inspect.getattr_static(model, name, None)
        if name in NO_COLUMNS:
            continue
        if isinstance(read, property):
            about = (read.__doc__ or "").strip().partition("\n")[0]
            is_time = _annotation(read).startswith("datetime")
            convert: Any = partial(in_zone, zone) if is_time else plain
            yield Column(name, "time" if is_time else "json", about, itself, _attribute(name, convert))
        elif kind in SCALARS:
            yield Column(name, SCALARS[kind], "", itself, _attribute(name))
        else:  # such as `note_type`, which other types add to, or a number or text
            is_text = kind is Any or str in get_args(kind)
            yield Column(name, "text" if is_text else "json", "", itself, _attribute(name, _text if is_text else plain))


def _attribute(name: str, convert: Callable[[Any], Any] | None = None) -> Callable[[Any], Any]:
    if convert is None:
        return lambda item: getattr(item, name, None)
    return lambda item: convert(getattr(item, name, None))


def _lists(model: Any) -> Iterator[Column]:
    """Parts of an object are their names, other objects their ids."""
    own, on_request = dict(attributes(model)), ON_REQUEST.get(model.__name__, ())
    below = getattr(models, _annotation(model.embedded).partition(" ")[0]) if "embedded" in own else None
    found = [(name, key) for name, key in attributes(below) if name not in own and name in vars(model)] if below else []
    for name, part in sorted(found, key=lambda each: ORDER.index(each[0]) if each[0] in ORDER else len(ORDER)):
        of: Any = getattr(models, _annotation(getattr(model, name)).removeprefix("list[").removesuffix("]"))
        key = "name" if hasattr(of, "name") and not hasattr(of, "custom_fields") else "id" if hasattr(of, "id") else ""
        what, type_ = SHOWN[key]
        yield Column(name, type_, f"{what} of its {name.replace('_', ' ')}.", embedded, _each(part, key, name in on_request))


def _each(part: str, key: str, on_request: bool) -> Callable[[Any], Any]:
    def read(given: dict[str, Any]) -> list[Any] | None:
        found = given.get(part)
        if not found:  # not asked for, so it is unknown whether there are any
            return None if found is None and on_request else []
        return [each.get(key) if key else each for each in as_list(found) if type(each) is dict]

    return read


def _annotation(read: property) -> str:
    return str(inspect.signature(read.fget or len).return_annotation)


def free_name(name: str, taken: Iterable[str]) -> str:
    """The heading of a custom field; it begins with `field` where an attribute has the name."""
    return f"field {name}" if name in taken else name


def table(items: Sequence[Any], columns: Sequence[Column]) -> list[list[Any]]:
    """The values of objects, a list for each column."""
    made: list[list[Any]] = [[] for _ in columns]
    for values, column in zip(made, columns, strict=True):
        if column.part is itself:
            values += map(column.read, items)
    for part in dict.fromkeys(column.part for column in columns if column.part is not itself):
        wanted = [(values.append, column.read) for values, column in zip(made, columns, strict=True) if column.part is part]
        for item in items:
            found = part(item)  # dropped before the next one is parsed: many kept parts would start the garbage collector
            for append, read in wanted:
                append(read(found))
    return made


def row(item: Any, columns: Sequence[Column]) -> dict[str, Any]:
    """The values of one object by the names of the columns."""
    parts = {part: part(item) for part in {column.part for column in columns}}
    return {column.name: column.read(parts[column.part]) for column in columns}


def itself(item: Any) -> Any:
    return item


def embedded(item: Any) -> dict[str, Any]:
    """The content of `_embedded`, as the server sent it."""
    found = dump(getattr(item, "_embedded", None))
    return found if type(found) is dict else {}


def as_list(part: Any) -> list[Any]:
    return part if type(part) is list else []


def in_zone(zone: tzinfo | None, time: datetime | None) -> datetime | None:
    return time if zone is None or time is None else time.astimezone(zone)


def _text(value: Any) -> str | None:
    return None if value is None else str(getattr(value, "value", value))


def plain(value: Any) -> Any:
    """A value in its JSON form; types that JSON does not have become text."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return value if isinstance(value, str | int | float | bool | dict | None) else str(value)

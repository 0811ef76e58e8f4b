"""The columns of a kind: its scalars by their names, custom fields by code or name, ids of what is linked."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from amokit_api.serialization.custom_fields import CustomFields
from attrs import define

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
NOT_COLUMNS = ("links", "embedded", "custom_fields_values", "request_id")
"""Parts of an object that other columns are made of."""


Fields = Mapping[int, Any]
"""The custom fields of an object by id, as far as they are filled."""
Get = Callable[[Any, Fields], Any]


@define(frozen=True)
class Column:
    """One column: its name, its type, what a reader should know, and how its value is taken from an object and its custom fields.

    A value of type `json` is plain: dicts, lists, text and numbers.
    """

    name: str
    type: Type
    description: str
    get: Get


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
        amo.bind_zone()
        known = getattr(amo, kind.entity).custom_fields.list(limit=50) if fields is None else fields
        found += _fields(known, {column.name for column in found}, zone, name)
    return found


def _scalars(kind: Kind, zone: tzinfo | None) -> Iterable[Column]:
    for attribute, name, type_ in kind.model._slots:
        public = attribute.lstrip("_")
        if type_ in SCALARS:
            yield Column(name, SCALARS[type_], "", _attribute(public))
            continue
        read = inspect.getattr_static(kind.model, public, None)
        if isinstance(read, property) and str(inspect.signature(read.fget or len).return_annotation).startswith("datetime"):
            yield Column(name, "time", _summary(read.__doc__), _time(public, zone))
        elif isinstance(read, property) and public not in NOT_COLUMNS:
            yield Column(name, "json", _summary(read.__doc__), _json(public))
        elif not isinstance(read, property) and public not in NOT_COLUMNS:
            yield Column(name, "text", "", _text(public))  # `note_type`, which other types add to, or a number or text


def _text(name: str) -> Get:
    def get(item: Any, _: Fields) -> Any:
        found = getattr(item, name, None)
        return None if found is None else str(getattr(found, "value", found))

    return get


def _json(name: str) -> Get:
    return lambda item, _: plain(getattr(item, name, None))


def _attribute(name: str) -> Get:
    return lambda item, _: getattr(item, name, None)


def _time(name: str, zone: tzinfo | None) -> Get:
    def get(item: Any, _: Fields) -> Any:
        found = getattr(item, name, None)
        return found.astimezone(zone) if zone and found is not None else found

    return get


def _summary(doc: str | None) -> str:
    return (doc or "").strip().partition("\n")[0]


def _links(kind: Kind) -> Iterable[Column]:
    """Tags by name, and ids of what the server says is linked, under the names that `amokit.tables` gives them."""
    if not kind.entity:
        return
    yield Column("tags", "texts", "Names of its tags.", _each("tags", "name"))
    for part in kind.linked:
        yield Column(part, "integers", f"Ids of its {part}.", _each(part, "id"))


def _each(part: str, attribute: str) -> Get:
    return lambda item, _: [getattr(each, attribute) for each in getattr(item, part)]


def _fields(
    fields: Iterable[CustomField], taken: set[str], zone: tzinfo | None, named: Callable[[CustomField], str]
) -> Iterable[Column]:
    for field in fields:
        name = named(field)
        if name in taken:
            name = f"field {name}"  # as in `amokit.tables`: an attribute of the object has the name
        if name in taken:
            name = f"{name} ({field.id})"  # two fields have it
        taken.add(name)
        type_ = FIELD_TYPES.get(field.type or "", "json")
        about = f"Custom field {field.name!r} of type {field.type}, id {field.id}."
        yield Column(name, type_, about, _field(field.id, type_, zone))


def _field(id: int, type_: Type, zone: tzinfo | None) -> Get:
    def get(item: Any, fields: Fields) -> Any:
        field = fields.get(id)
        values = CustomFields([field], item._zone).values(id) if field is not None else []
        if type_ == "texts":
            return [str(value) for value in values if value is not None]
        if not values:
            return None
        if type_ == "json":
            return plain(values if len(values) > 1 else values[0])
        return _as(type_, values[0], zone)

    return get


def _as(type_: Type, value: Any, zone: tzinfo | None) -> Any:
    """A value as its column has it; None where it is of another type, as the server may have changed the field's type."""
    match type_, value:
        case "number", Decimal() | int() | float():
            return float(value)
        case "boolean", bool():
            return value
        case "day", datetime():
            return value.date()
        case "day", date():
            return value
        case "time", datetime():
            return value.astimezone(zone) if zone else value
        case "text", str() | int() | float() | Decimal():
            return str(value)
        case _:
            return None


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


def row(item: Any, of: Sequence[Column]) -> list[Any]:
    """The values of an object, in the order of the columns."""
    fields: dict[Any, Any] = {
        getattr(field, "field_id", None): field for field in reversed(getattr(item, "custom_fields_values", None) or [])
    }
    return [column.get(item, fields) for column in of]

"""The columns of a kind: those of its objects, and one for each custom field of the account, by code or name.

Custom fields are parsed to plain values, and no models are made of them, which would take longer than all other work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import tzinfo
from math import isfinite
from typing import TYPE_CHECKING, Any

from amokit_api.serialization.convert import read_day, read_flag, read_instant, read_scalar
from amokit_api.serialization.model import dump

from ..tables.columns import Column, Type, as_list, columns_of, free_name, in_zone
from .kinds import Kind

if TYPE_CHECKING:
    from amokit_api.models import CustomField

    from ..client import AmoCRM

FIELD_TYPES: Mapping[str, Type] = {
    **dict.fromkeys(("numeric", "monetary", "price"), "number"),
    **dict.fromkeys(("date", "birthday"), "day"),
    **dict.fromkeys(("multiselect", "multitext"), "texts"),
    **dict.fromkeys(("select", "radiobutton", "category"), "text"),
    **dict.fromkeys(("text", "textarea", "url", "streetaddress", "tracking_data", "org_legal_name"), "text"),
    "checkbox": "boolean",
    "date_time": "time",
}
"""Types of custom fields whose values are plain; the others' are kept as JSON."""
SEVERAL = ("chained_list", "items", "legal_entity")
"""Those of them that can hold several values: their columns are lists, also for one value."""
Fields = dict[Any, list[Any]]
"""Custom fields that are filled: the values as the server sends them, by id of the field."""


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
    found = [*columns_of(kind.model, zone)]
    if kind.entity:
        days = amo.bind_zone()
        known = getattr(amo, kind.entity).custom_fields.list(limit=50) if fields is None else fields
        found += _fields(known, {column.name for column in found}, days, zone, name)
    return found


def _fields(
    fields: Iterable[CustomField], taken: set[str], days: tzinfo, zone: tzinfo | None, named: Callable[[CustomField], str]
) -> Iterable[Column]:
    for field in fields:
        name = free_name(named(field), taken)
        if name in taken:
            name = f"{name} ({field.id})"  # two fields have this name
        taken.add(name)
        type_ = FIELD_TYPES.get(field.type or "", "json")
        about = f"Custom field {field.name!r} of type {field.type}, id {field.id}."
        yield Column(name, type_, about, filled, _reader(field, type_, days, zone))


def _reader(field: CustomField, type_: Type, days: tzinfo, zone: tzinfo | None) -> Callable[[Fields], Any]:
    """A function from the values of a field, as the server sends them, to the value of its column.

    It returns None where a value is of another type, as the server may have changed the field's type.
    """
    key, several = field.id, field.type in SEVERAL
    if type_ == "texts":
        return lambda fields: [str(value) for value in map(_value, fields.get(key, ())) if value is not None]
    if field.type == "smart_address":
        return lambda fields: _address(values) if (values := fields.get(key)) else None
    if type_ == "json":
        return lambda fields: _json(values, several) if (values := fields.get(key)) else None
    of_type: dict[Type, Callable[[Any], Any]] = {
        "number": _number,
        "boolean": read_flag,
        "day": lambda value: read_day(value, days),
        "time": lambda value: in_zone(zone, read_instant(value)),
        "text": lambda value: read_scalar(value, str),
    }
    read = of_type[type_]
    return lambda fields: read(_value(values[0])) if (values := fields.get(key)) else None


def _json(values: list[Any], several: bool) -> Any:
    return [_value(value) for value in values] if several or len(values) > 1 else _value(values[0])


def _address(values: list[Any]) -> dict[str, Any]:
    """The values by the parts of an address that they are: `{"city": "Riga"}`."""
    parts = [value for value in values if type(value) is dict]
    return {str(part.get("enum_code") or part.get("enum_id")): part.get("value") for part in parts}


def _value(item: Any) -> Any:
    return item.get("value", item) if type(item) is dict else item


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if isfinite(number) else None


def filled(item: Any) -> Fields:
    """The custom fields of an object, as the server sent them."""
    given = as_list(dump(getattr(item, "_custom_fields_values", None)))
    return {field.get("field_id"): as_list(field.get("values")) for field in reversed(given) if type(field) is dict}

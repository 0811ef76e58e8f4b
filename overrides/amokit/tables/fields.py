"""The columns of custom fields that rows are asked for: which field each is for, and what it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, tzinfo
from enum import Enum
from functools import partial
from typing import Any, TypeAlias

from amokit_api.argument_checks import check_several
from amokit_api.serialization.custom_fields import CustomFields, FieldKey
from amokit_api.serialization.display import field_values
from amokit_api.serialization.read_model import ReadModel
from amokit_api.suggest import suggest

from amokit.errors import ArgumentError, ZoneError

from .columns import Column, columns_of, free_name, in_zone

Field: TypeAlias = "str | int | FieldKey[Any, Any]"
Wanted: TypeAlias = "type[Any] | Mapping[str, Field] | Iterable[Field]"
"""Custom fields: a class that `amokit.codegen` wrote, or ids, codes, names and keys, also under names of columns."""

RESOURCES = {"Lead": "leads", "Contact": "contacts", "Company": "companies", "Customer": "customers"}
"""Resources of a client whose objects have custom fields, by class."""


def named_fields(fields: Wanted) -> dict[str, Field]:
    """Custom fields by the names of their columns.

    Raises:
        ArgumentError: Something is no field; a class has no keys; or two columns have one name.
    """
    if isinstance(fields, Mapping):
        return {str(name): _checked(field) for name, field in fields.items()}
    if isinstance(fields, type):
        keys = [value for value in vars(fields).values() if isinstance(value, FieldKey)]
        if not keys:
            raise ArgumentError(
                f"{fields.__name__} has no keys of fields; give a class that amokit.codegen wrote, as fields.Lead"
            )
        fields = keys
    check_several("fields", fields, "fields")
    found: dict[str, Field] = {}
    for field in fields:
        name = _heading(_checked(field))
        if name in found:
            raise ArgumentError(f"two columns would be called {name!r}: give a dict of names and fields")
        found[name] = field
    return found


def _checked(field: Any) -> Field:
    if isinstance(field, bool) or not isinstance(field, str | int | FieldKey):
        raise ArgumentError(f"a field is an id, a code, a name or a key of amokit.fields, not {field!r}")
    return field


def _heading(field: Field) -> str:
    return (field.name.rpartition(".")[2] or str(field.field)) if isinstance(field, FieldKey) else str(field)


def field_columns(model: Any, fields: Mapping[str, Field] | None, zone: tzinfo | None) -> Iterator[Column]:
    """A column for each custom field; without `fields` one for all that are filled, `custom_fields`.

    Raises:
        ArgumentError: Objects of the class have no custom fields.
    """
    part = partial(_view, zone)
    if not hasattr(model, "custom_fields"):
        if fields:
            raise ArgumentError(f"{model.__name__} has no custom fields")
    elif fields is None:
        yield Column("custom_fields", "json", "", part, lambda view: {n: _value(each, zone) for n, each in field_values(view)})
    else:
        taken = {column.name for column in columns_of(model, zone)}
        for name, field in fields.items():
            yield Column(free_name(name, taken), "json", "", part, partial(field_value, field, zone))


def _view(zone: tzinfo | None, item: Any) -> CustomFields:
    return CustomFields(getattr(item, "custom_fields_values", None), zone or getattr(item, "_zone", None))


def field_value(field: Field, zone: tzinfo | None, view: CustomFields) -> Any:
    """What a custom field holds: options are their labels, times in `zone`; None where it is not filled.

    Raises:
        ZoneError: It holds a day, and no zone is known.
    """
    if isinstance(field, FieldKey):
        return _value(view[field], zone)
    found = view.get(field)
    if found is None:
        return None
    ((_, value),) = field_values(CustomFields([found], view._zone))
    if found.field_type in ("date", "birthday") and isinstance(value, datetime):
        raise ZoneError(f"field {field!r} holds a day, which needs the account's time zone: give zone=")
    return _value(value, zone)


def _value(value: Any, zone: tzinfo | None) -> Any:
    if isinstance(value, datetime):
        return in_zone(zone, value)
    if isinstance(value, list):
        return [_value(each, zone) for each in value]
    if isinstance(value, Enum):
        return getattr(value, "label", value.value)
    return value.to_dict() if isinstance(value, ReadModel) else value


def check_known(items: Any, item: Any, fields: Iterable[Field], names: Iterable[str] = ()) -> None:
    """Refuses fields that the account does not have.

    The account is asked only where an object lacks one of the fields. Items that are not a page of a client have no account to
    ask.

    Args:
        items: The page.
        item: One of its objects.
        fields: Ids, codes, names, keys.
        names: Names that can be given besides those of custom fields, for the message.

    Raises:
        ArgumentError: There is no such field; the message says which one may be meant.
    """
    missing = [field for field in fields if not isinstance(field, FieldKey) and field not in item.custom_fields]
    client, resource = getattr(items, "_sender", None), RESOURCES.get(type(item).__name__)
    if not missing or client is None or resource is None:
        return
    known = list(getattr(client, resource).custom_fields.list(limit=50))
    there = {each for field in known for each in (field.id, field.code, field.name) if each is not None}
    for field in missing:
        if field not in there:
            listed = (str(each) for each in there if isinstance(field, int) is isinstance(each, int))
            raise ArgumentError(f"{resource} have no custom field {field!r}{suggest(field, [*listed, *names], 'there are')}")

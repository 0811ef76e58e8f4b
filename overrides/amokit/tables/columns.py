"""What becomes a column: attributes, lists of `_embedded`, custom fields."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from amokit_api.argument_checks import check_several
from amokit_api.serialization.custom_fields import FieldKey
from amokit_api.suggest import suggest

from amokit.errors import ArgumentError

Wanted: TypeAlias = "type[Any] | Mapping[str, str | int | FieldKey[Any, Any]] | Iterable[str | int | FieldKey[Any, Any]]"
"""Custom fields: a class that `amokit.codegen` wrote, or ids, codes, names and keys, also under names of columns."""

NO_COLUMNS = ("links", "embedded", "custom_fields_values")
"""Attributes that other columns are made of."""
RESOURCES = {"Lead": "leads", "Contact": "contacts", "Company": "companies", "Customer": "customers"}
"""Resources of a client whose objects have custom fields, by class."""


@dataclass(frozen=True)
class Column:
    """A column for a custom field.

    Attributes:
        name: Its heading.
        field: The id, code or name of the field, or its key.
    """

    name: str
    field: str | int | FieldKey[Any, Any]


def columns_of(fields: Wanted) -> list[Column]:
    """The columns for custom fields.

    Raises:
        ArgumentError: Something is no field; a class has no keys; or two columns have one name.
    """
    found: list[Column]
    if isinstance(fields, type):
        found = [_column(value) for value in vars(fields).values() if isinstance(value, FieldKey)]
        if not found:
            raise ArgumentError(
                f"{fields.__name__} has no keys of fields; give a class that amokit.codegen wrote, as fields.Lead"
            )
    elif isinstance(fields, Mapping):
        found = [Column(str(name), _checked(field)) for name, field in fields.items()]
    else:
        check_several("fields", fields, "fields")
        found = [_column(field) for field in fields]
    names = [column.name for column in found]
    for name in names:
        if names.count(name) > 1:
            raise ArgumentError(f"two columns would be called {name!r}: give a dict of names and fields")
    return found


def free_name(name: str, taken: Container[str]) -> str:
    """The heading of a custom field; one that an attribute has already is told from it."""
    return f"field {name}" if name in taken else name


def _checked(field: Any) -> str | int | FieldKey[Any, Any]:
    if isinstance(field, bool) or not isinstance(field, str | int | FieldKey):
        raise ArgumentError(f"a field is an id, a code, a name or a key of amokit.fields, not {field!r}")
    return field


def _column(field: Any) -> Column:
    checked = _checked(field)
    if isinstance(checked, FieldKey):
        return Column(checked.name.rpartition(".")[2] or str(checked.field), checked)
    return Column(str(checked), checked)


def check_known(items: Any, item: Any, fields: Iterable[str | int | FieldKey[Any, Any]], names: Iterable[str] = ()) -> None:
    """Refuses fields that the account does not have.

    It is asked only where an object has none of a field. Objects that are no page of the client's do not know the account.

    Args:
        items: The page.
        item: One of its objects.
        fields: Ids, codes, names, keys.
        names: What there is beside custom fields, for the message.

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

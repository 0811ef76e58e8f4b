"""Rows for dlt: the columns of an export, with the account, the time of reading, and nested rows of values and links."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from amokit_api.models import CustomField
from dlt.common.normalizers.naming.snake_case import NamingConvention

from ..client import AmoCRM
from ..export.columns import columns
from ..export.kinds import Kind
from ..tables.columns import LINKED, Column, plain, row

TYPES = {
    "integer": "bigint",
    "number": "double",
    "boolean": "bool",
    "text": "text",
    "time": "timestamp",
    "day": "date",
    "texts": "json",
    "integers": "json",
    "json": "json",
}
_NAMING = NamingConvention()
VALUES, LINKS = "custom_field_values", "links"
OWN: dict[str, Any] = {
    "account_id": {"data_type": "bigint", "nullable": False, "description": "Id of the account."},
    "is_deleted": {"data_type": "bool", "hard_delete": True, "description": "Whether it is deleted; such rows are taken away."},
    "read_at": {
        "data_type": "timestamp",
        "dedup_sort": "desc",
        "description": "When it was read; of two rows the later one holds.",
    },
}
NESTED: dict[str, Any] = {
    VALUES: {
        "account_id": {"data_type": "bigint"},
        "entity_id": {"data_type": "bigint"},
        "field_id": {"data_type": "bigint"},
        "field_code": {"data_type": "text"},
        "field_name": {"data_type": "text"},
        "position": {"data_type": "bigint", "description": "From 0; a field may have several values."},
        "value": {"data_type": "text", "description": "As text; JSON where it is an object."},
        "enum_id": {"data_type": "bigint", "description": "Option, see custom_field_options."},
        "enum_code": {"data_type": "text"},
    },
    LINKS: {
        "account_id": {"data_type": "bigint"},
        "entity_id": {"data_type": "bigint"},
        "to_type": {"data_type": "text", "description": "Table of the other object: contacts, companies, …"},
        "to_id": {"data_type": "bigint"},
        "is_main": {"data_type": "bool", "description": "Whether it is the main contact."},
    },
}


def named(columns: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Columns as dlt has them: each with its name inside too."""
    return {name: {"name": name, **hint} for name, hint in columns.items()}


class Clock:
    """Times of reading that never repeat, so that the later of two rows is known."""

    def __init__(self) -> None:
        self._last = datetime.now(UTC)

    def next(self) -> datetime:
        self._last = max(datetime.now(UTC), self._last + timedelta(microseconds=1))
        return self._last


class Rows:
    """Makes the rows of one table.

    Args:
        fields: The custom fields of the kind; see `column_names`.
    """

    def __init__(self, amo: AmoCRM, account_id: int, kind: Kind, *, fields: Sequence[CustomField] = ()) -> None:
        self._account_id = account_id
        self._clock = Clock()
        names = column_names(fields)
        found = columns(kind, amo, fields=fields, name=lambda field: names[field.id])
        self._columns = [column for column in found if column.name not in OWN]
        self._linked = [column.name for column in self._columns if column.name in LINKED] if kind.entity else []
        self._has_values = hasattr(kind.model, "custom_fields_values")

    @property
    def hints(self) -> dict[str, Any]:
        """The columns as dlt has them."""
        return {**OWN, **{each.name: _hint(each) for each in self._columns}}

    def row(self, item: Any) -> dict[str, Any]:
        made: dict[str, Any] = {"account_id": self._account_id, "read_at": self._clock.next(), "is_deleted": False}
        made |= row(item, self._columns)
        if self._has_values:
            made[VALUES] = list(self._values(item))
        if self._linked:
            made[LINKS] = list(self._links(item))
        return made

    def gone(self, key: int, at: datetime) -> dict[str, Any]:
        """The row by which dlt deletes an object."""
        return {"account_id": self._account_id, "is_deleted": True, "read_at": self._clock.next(), "id": key, "updated_at": at}

    def _values(self, item: Any) -> Iterator[dict[str, Any]]:
        for field in item.custom_fields_values or ():
            for position, value in enumerate(field.values or ()):
                found = plain(getattr(value, "value", value))
                yield {
                    "account_id": self._account_id,
                    "entity_id": item.id,
                    "field_id": field.field_id,
                    "field_code": field.field_code,
                    "field_name": field.field_name,
                    "position": position,
                    "value": found if isinstance(found, str | None) else json.dumps(found, ensure_ascii=False),
                    "enum_id": getattr(value, "enum_id", None),
                    "enum_code": getattr(value, "enum_code", None),
                }

    def _links(self, item: Any) -> Iterator[dict[str, Any]]:
        for part in self._linked:
            for other in getattr(item, part):
                yield {
                    "account_id": self._account_id,
                    "entity_id": item.id,
                    "to_type": part,
                    "to_id": other.id,
                    "is_main": getattr(other, "is_main", None),
                }


def column_names(fields: Iterable[CustomField]) -> dict[int, str]:
    """Names of columns by id of the field: its code as dlt writes names, else `field_<id>`.

    They stay the same when a field is renamed, and are ASCII, as destinations want them. A name that a table has anyway is not
    given to a field; of fields whose codes are written alike, as `A-B` and `a_b`, the oldest has it.
    """
    taken = {*OWN, *NESTED}
    names: dict[int, str] = {}
    for field in sorted(fields, key=lambda each: each.id):
        code = (field.code or "").strip().lower()
        name = _NAMING.normalize_identifier(code) if code and code.isascii() else ""
        names[field.id] = name if name and name not in taken else f"field_{field.id}"
        taken.add(name)
    return names


def _hint(column: Column) -> dict[str, Any]:
    hint: dict[str, Any] = {"data_type": TYPES[column.type], "nullable": column.name != "id"}
    return hint | ({"description": column.description} if column.description else {})


def labels(fields: Iterable[CustomField]) -> dict[str, Any]:
    """The labels of field values: when one changes, rows change although their objects were not updated."""
    return {
        str(field.id): [field.code, field.type, {str(option.id): option.value for option in field.enums or ()}]
        for field in fields
    }


def relabelled(known: dict[str, Any], now: dict[str, Any]) -> bool:
    """Whether a field or option of the last load has another label now; new ones are in no object that was read before."""
    for key, (code, type_, options) in known.items():
        new = now.get(key)
        if new is None:
            continue
        shown = new[2]
        if (code, type_) != tuple(new[:2]) or any(shown.get(option, label) != label for option, label in options.items()):
            return True
    return False

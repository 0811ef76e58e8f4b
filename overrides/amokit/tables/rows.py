"""From objects to flat rows."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from amokit_api.argument_checks import check_path, check_several
from amokit_api.on_request import ON_REQUEST
from amokit_api.serialization.custom_fields import CustomFields, FieldKey
from amokit_api.serialization.display import attributes, field_values
from amokit_api.serialization.read_model import ReadModel

from amokit.errors import ArgumentError, ZoneError

from .cells import not_a_formula
from .columns import NO_COLUMNS, Column, Wanted, check_known, columns_of, free_name

SKIPPED = frozenset({*NO_COLUMNS, "account_id"})


def rows(
    items: Iterable[ReadModel], *, fields: Wanted | None = None, zone: str | tzinfo | None = None
) -> Iterator[dict[str, Any]]:
    """A flat dict for each object. All have the same keys, so that tables keep their columns whatever the first object has.

    Attributes are under their names; times are aware datetimes in `zone`. Of the lists in `_embedded`, tags are their names and
    other objects their ids; None where the list comes only with `with_`, and was not asked for. Custom fields are values, options
    their labels; fields of several values are lists.

    Args:
        items: What was read: a page or a list (all of it is read), or any iterable of models of one class.
        fields: Custom fields that become columns: a class of `amokit.codegen` (`fields.Lead`), a list of ids, codes, names or
            keys, or a dict of them under names of columns. Without it a column `custom_fields` holds a dict of what is filled.
            What is not filled in the first object of a page is looked up in the account, by a request.
        zone: Time zone of all times and days, by its name or as a `tzinfo`; UTC, and no days, without it.

    Raises:
        ArgumentError: There is no such zone; something in `fields` is no field, or none of the account; or in `items` no model.
        ZoneError: A field of days is asked for, and no zone is known.
    """
    check_several("items", items, "objects that were read")
    place = _zone(zone)
    columns = None if fields is None else columns_of(fields)
    return _rows(items, columns, place)


def _rows(items: Iterable[ReadModel], columns: list[Column] | None, zone: tzinfo | None) -> Iterator[dict[str, Any]]:
    for number, item in enumerate(items):
        if not isinstance(item, ReadModel):
            raise ArgumentError(f"rows are made of what was read, such as Lead, not of {item!r:.80}")
        row = _row(item, columns, zone)
        if not number and columns:
            check_known(items, item, [column.field for column in columns])
        yield row


def _zone(zone: str | tzinfo | None) -> tzinfo | None:
    if not isinstance(zone, str):
        return zone
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ArgumentError(f"{zone!r} is no time zone that this machine knows, such as 'Europe/Moscow'") from error


def _row(item: ReadModel, columns: list[Column] | None, zone: tzinfo | None) -> dict[str, Any]:
    row: dict[str, Any] = {}
    cls: Any = type(item)
    for name, _ in attributes(cls):
        if name not in SKIPPED:
            row[name] = plain_value(getattr(item, name, None), zone)
    on_request = ON_REQUEST.get(cls.__name__, ())
    for name in _embedded_lists(cls):
        # Whether there are none of what was not asked for, nobody knows.
        found = getattr(getattr(item, "embedded", None), name, None) if name in on_request else getattr(item, name)
        row[name] = plain_value(found, zone)
    if hasattr(cls, "custom_fields"):
        view = CustomFields(getattr(item, "custom_fields_values", None), zone or getattr(item, "_zone", None))
        if columns is None:
            row["custom_fields"] = {name: plain_value(value, zone) for name, value in field_values(view)}
        else:
            row |= {free_name(column.name, row): field_value(view, column.field, zone) for column in columns}
    elif columns:
        raise ArgumentError(f"{cls.__name__} has no custom fields")
    return row


def _embedded_lists(cls: Any) -> list[str]:
    own = {name for name, _ in attributes(cls)}
    return [
        name for name, part in vars(cls).items() if isinstance(part, property) and name not in own and name != "custom_fields"
    ]


def field_value(view: CustomFields, field: str | int | FieldKey[Any, Any], zone: tzinfo | None) -> Any:
    """What a custom field holds, as rows have it; None where it is not filled."""
    if isinstance(field, FieldKey):
        return plain_value(view[field], zone)
    found = view.get(field)
    if found is None:
        return None
    ((_, value),) = field_values(CustomFields([found], view._zone))
    if found.field_type in ("date", "birthday") and isinstance(value, datetime):
        raise ZoneError(f"field {field!r} holds a day, which needs the account's time zone: give zone=")
    return plain_value(value, zone)


def plain_value(value: Any, zone: tzinfo | None) -> Any:
    """A value that tables know: objects become their names or ids, times are in `zone`."""
    if isinstance(value, datetime):
        return value.astimezone(zone) if zone is not None else value
    if isinstance(value, list):
        return [_short(item, zone) for item in value]
    if isinstance(value, Enum):
        return getattr(value, "label", value.value)
    return value.to_dict() if isinstance(value, ReadModel) else value


def _short(item: Any, zone: tzinfo | None) -> Any:
    if not isinstance(item, ReadModel):
        return plain_value(item, zone)
    for name in ("name", "id"):
        found = getattr(item, name, None)
        if found is not None:
            return found
    return item.to_dict()


def write_csv(path: str | Path, table: Iterable[dict[str, Any]], *, separator: str = ", ") -> int:
    """Writes rows as CSV in UTF-8 with a byte order mark, as spreadsheets expect it. Returns the number of rows.

    Lists are joined by `separator`, dicts are JSON, times are ISO 8601. Texts that a spreadsheet would take for a formula begin
    with an apostrophe; numbers and phones do not.

    Raises:
        WrongTypeError: `path` is no path, or `table` no rows.
    """
    check_path("path", path)
    check_several("table", table, "rows")
    count = 0
    with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
        writer: Any = None
        for row in table:
            if writer is None:
                writer = csv.DictWriter(file, list(row))
                writer.writeheader()
            writer.writerow({name: _cell(value, separator) for name, value in row.items()})
            count += 1
    return count


def _cell(value: Any, separator: str) -> Any:
    if isinstance(value, list):
        return separator.join(str(_cell(item, separator)) for item in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, str):
        return not_a_formula(value)
    return value.isoformat() if isinstance(value, datetime) else str(value) if isinstance(value, Decimal) else value

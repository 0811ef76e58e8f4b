"""What a command prints: a table on a terminal, JSON lines into a pipe."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import islice
from typing import Any, Literal

from amokit_api.serialization.read_model import ReadModel

from ..errors import ArgumentError
from ..tables.columns import columns_of
from ..tables.columns import plain as as_json
from ..tables.fields import check_known, field_value
from .problems import UsageProblem, unknown

Format = Literal["auto", "table", "json", "jsonl"]
COLUMNS = ("id", "name", "text", "entity_id", "price", "note_type", "status_id", "responsible_user_id", "created_at")
"""Columns of a table where none are asked for: those that the objects have."""
WIDTH = 60
ROWS = 1000
"""Rows of a table that are held before it is printed; more are printed without a table."""


def show(result: Any, fields: Sequence[str] = (), shape: Format = "auto", most: int | None = None) -> int:
    """Prints the result of a call and returns the number of objects.

    Args:
        result: A model, a list or page of models, or `None`.
        fields: Names of attributes, or ids, codes and names of custom fields.
        shape: `auto` is `table` on a terminal and `jsonl` else.
        most: Objects to print at most.

    Raises:
        UsageProblem: The objects have no such attribute, and the account no such custom field.
    """
    if shape == "auto":
        shape = "table" if sys.stdout.isatty() else "jsonl"
    items = islice(_checked(result, fields), most)
    if shape == "jsonl":
        return _lines(items, fields)
    if shape == "json":
        found = [plain(item, fields) for item in items]
        one = found[0] if found and _is_single(result) else found
        print(json.dumps(one, ensure_ascii=False, indent=2))
        return len(found)
    return _table(items, fields, _is_single(result))


def _is_single(result: Any) -> bool:
    """Whether a call gave one object, not a list of them."""
    return isinstance(result, dict) or (hasattr(result, "to_dict") and not hasattr(result, "pages"))


def _items(result: Any) -> Iterator[Any]:
    if result is None:
        return
    if _is_single(result) or isinstance(result, str | bytes) or not isinstance(result, Iterable):
        yield result
    else:
        yield from result


def _checked(result: Any, fields: Sequence[str]) -> Iterator[Any]:
    """The objects of a result; the fields are checked with the first one."""
    for number, item in enumerate(_items(result)):
        if not number and isinstance(item, ReadModel):
            attributes = [name for name in dir(type(item)) if not name.startswith("_")]
            rest = [name for name in fields if name not in attributes]
            if hasattr(type(item), "custom_fields"):
                try:
                    check_known(result, item, map(_key, rest), attributes)
                except ArgumentError as error:
                    raise UsageProblem(str(error)) from error
            elif unknown_names := [name for name in rest if name not in item.to_dict()]:
                raise unknown("field", unknown_names[0], attributes)
        yield item


def _key(name: str) -> int | str:
    return int(name) if name.isdecimal() else name


def _lines(items: Iterable[Any], fields: Sequence[str]) -> int:
    count = 0
    for item in items:
        print(json.dumps(plain(item, fields), ensure_ascii=False))
        count += 1
    return count


def plain(item: Any, fields: Sequence[str] = ()) -> Any:
    """An object as JSON: all that the server sent, or the fields that were asked for."""
    if fields:
        return {name: as_json(value(item, name)) for name in fields}
    return as_json(item)


def value(item: Any, name: str) -> Any:
    """An attribute of an object, or what its custom field of that id, code or name holds; None where it has none.

    As in `amokit.tables`: tags are their names, other included objects their ids, options their labels, several values of a field
    a list.
    """
    if isinstance(item, dict):
        return item.get(name)
    if not isinstance(item, ReadModel):
        return getattr(item, name, None)
    of: Any = type(item)
    for column in columns_of(of):
        if column.name == name:
            return column.read(column.part(item))
    if hasattr(of, name):
        return getattr(item, name)
    view = getattr(item, "custom_fields", None)
    return item.to_dict().get(name) if view is None else field_value(_key(name), None, view)


def _table(items: Iterable[Any], fields: Sequence[str], single: bool) -> int:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    rows = list(islice(items, ROWS))
    if single and rows and not fields:
        table = Table(show_header=False)
        for name, found in _facts(rows[0]):
            table.add_row(name, Text(cell(found)))
        console.print(table)
        return 1
    columns = list(fields) or _columns(rows)
    table = Table(*columns)
    for row in rows:
        table.add_row(*(Text(cell(value(row, name))) for name in columns))
    if rows:
        console.print(table)
    count = len(rows)
    for item in items:  # a table of a million rows would have to be held
        console.print(Text("  ".join(cell(value(item, name)) for name in columns)))
        count += 1
    console.print(f"{count} {'object' if count == 1 else 'objects'}", style="dim")
    return count


def _facts(item: Any) -> Iterator[tuple[str, Any]]:
    """What one object holds, a line each: keys with a value, then custom fields by name."""
    values = item if isinstance(item, dict) else item.to_dict() if hasattr(item, "to_dict") else {"": item}
    for name, found in values.items():
        if name not in ("_links", "custom_fields_values") and found not in (None, [], {}):
            yield name, found
    for field in getattr(item, "custom_fields_values", None) or []:
        yield str(field.field_name or field.field_id), [each.value for each in field.values or []]


def _columns(rows: Sequence[Any]) -> list[str]:
    if rows and isinstance(rows[0], dict):
        return list(rows[0])
    return [name for name in COLUMNS if any(value(row, name) is not None for row in rows)]


def cell(found: Any) -> str:
    if found is None:
        return ""
    if isinstance(found, datetime):
        return found.strftime("%Y-%m-%d %H:%M")
    if isinstance(found, list):
        return ", ".join(cell(each) for each in found)
    text = str(found) if isinstance(found, str | Decimal) else json.dumps(as_json(found), ensure_ascii=False, default=str)
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"

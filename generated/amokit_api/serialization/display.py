# Written by `make generate` from templates/runtime/serialization/display.py; do not edit.
"""How models are shown: in `repr`, in notebooks and in tables. Values are those that attributes give.

Left out are None, links, and keys that the description does not know (their names are shown). Secrets are three asterisks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from ..errors import ZoneError
from ..http.raw_json import Raw

if TYPE_CHECKING:
    from .custom_fields import CustomFields
    from .read_model import ReadModel

WIDTH = 100
"""Columns of a line of `repr`."""
LONGEST = 60
"""Characters of a text."""
MOST = 5
"""Items of a list."""
ROWS = 50
"""Rows of the table of a page."""
SECRET = "***"


@cache
def attributes(cls: Any) -> tuple[tuple[str, str], ...]:
    """The attributes of a class of read models, each with its key."""
    found: list[tuple[str, str]] = []
    for slot, key, _ in cls._slots:
        name = slot if slot[0] != "_" else slot[1:]
        found.append((name if hasattr(cls, name) else name[:-1], key))
    return tuple(found)


def visible(model: ReadModel) -> Iterator[tuple[str, Any]]:
    """Attributes and their values, without those that are not shown."""
    cls: Any = type(model)
    for name, key in attributes(cls):
        value = getattr(model, name, None)
        if value is None or name == "links":
            continue
        if key in cls._secret:
            yield name, Plain(SECRET)
        elif key == "_embedded" and hasattr(value, "_slots"):
            yield from visible(value)
        elif name == "custom_fields_values" and hasattr(cls, "custom_fields"):
            yield "custom_fields", model.custom_fields  # type: ignore[attr-defined]
        else:
            yield name, value
    unknown = [key for key in model._extra or () if key not in cls._fields]
    if unknown:
        yield "unknown_keys", unknown


class Plain(str):
    """Text that is shown without quotes."""

    __slots__ = ()


def show(value: Any, depth: int = 0) -> str:
    """A value on one line."""
    if isinstance(value, Plain | datetime | date):
        return str(value)
    if isinstance(value, str):
        return repr(value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…")
    if isinstance(value, list | tuple):
        items = [show(item, depth + 1) for item in value[:MOST]] + ([f"… {len(value)} in all"] if len(value) > MOST else [])
        return f"[{', '.join(items)}]"
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, Raw):
        return "…"
    if hasattr(value, "_slots"):
        name = type(value).__name__
        return f"{name}(…)" if depth > 1 else f"{name}({', '.join(f'{k}={show(v, depth + 1)}' for k, v in visible(value))})"
    return repr(value)


def fill(name: str, parts: Iterable[str]) -> str:
    """`Name(a=1, b=2)`, broken into lines where it is longer than one."""
    parts = list(parts)
    line = f"{name}({', '.join(parts)})"
    if len(line) <= WIDTH:
        return line
    lines = [f"{name}(", "   "]
    for part in parts:
        if len(lines[-1]) + len(part) + 2 > WIDTH and lines[-1].strip():
            lines.append("   ")
        lines[-1] += f" {part},"
    return "\n".join([*lines, ")"])


def text(model: ReadModel) -> str:
    """What `repr` of a model is."""
    return fill(type(model).__name__, (f"{name}={show(value)}" for name, value in visible(model)))


def field_values(fields: CustomFields) -> Iterator[tuple[str, Any]]:
    """What is in custom fields, by code or name: a value where there is one, else a list; of an address a dict by its parts."""
    for field in fields:
        name = field.field_code or field.field_name or str(getattr(field, "field_id", "?"))
        parts: Any = field.values or ()
        if field.field_type == "smart_address" and all(hasattr(part, "enum_code") for part in parts):
            yield name, {str(part.enum_code or part.enum_id): part.value for part in parts}
            continue
        values: list[Any] = []
        for item in getattr(field, "values", None) or []:
            try:
                values.append(fields._value_of(item))
            except ZoneError:  # a day, and no zone is bound: the instant is all that is known
                values.append(getattr(item, "value", item))
        several = field.field_type in ("multiselect", "multitext", "chained_list", "items", "legal_entity") or len(values) != 1
        yield name, values if several else values[0]


def field_texts(fields: CustomFields) -> str:
    found = ((name, [*value.values()] if isinstance(value, dict) else value) for name, value in field_values(fields))
    return ", ".join(f"{name}={show(value, 1)}" for name, value in found)


def cell(value: Any) -> str:
    """A value as HTML."""
    return escape(show(value, 1) if not isinstance(value, str) or isinstance(value, Plain) else str(value))


def html(model: ReadModel) -> str:
    """A table with a row for each attribute."""
    rows = "".join(
        f"<tr><th style='text-align:left'>{escape(name)}</th><td style='text-align:left'>{cell(value)}</td></tr>"
        for name, value in visible(model)
    )
    return f"<table><caption>{escape(type(model).__name__)}</caption><tbody>{rows}</tbody></table>"


def html_page(items: list[Any], caption: str) -> str:
    """A table with a row for each object, and a column for each attribute that any of them has."""
    shown = [dict(visible(item)) if hasattr(item, "_slots") else {"": item} for item in items[:ROWS]]
    names = list(dict.fromkeys(name for row in shown for name in row))
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join(f"<tr>{''.join(f'<td>{cell(row[n]) if n in row else str()}</td>' for n in names)}</tr>" for row in shown)
    more = f"; the first {ROWS} are shown" if len(items) > ROWS else ""
    return f"<table><caption>{escape(caption + more)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

"""Filters, search and order of lists as SQL over the documents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..description import Parameter
from .database import marks
from .documents import Condition, column, digits

NAME = re.compile(r"filter\[(\w+)\]")
PHONE_QUERY = re.compile(r"[+\d\s()\-]+")
PHONE_DIGITS = 10
"""The last so many digits of a number say whose it is."""
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def filters(parameters: Iterable[Parameter], query: Mapping[str, Any], known: Iterable[str]) -> list[Condition]:
    """The conditions of all filters of a call (`x-matches` says what one looks at) over the keys `known` of objects."""
    known = set(known)
    found: list[Condition] = []
    for parameter in parameters:
        value, match = query.get(parameter.name), NAME.fullmatch(parameter.name)
        name = match[1] if match else ""
        if value is None:
            continue
        if parameter.matches:
            found.append(matching(parameter.matches, value))
        elif name == "statuses":
            found.append(by_status(value))
        elif name == "lead_statuses":
            sql, values = by_status(value)
            of_lead = "entity_type = 'leads' AND entity_id IN (SELECT id FROM documents WHERE collection = 'leads' AND {})"
            found.append((of_lead.format(sql), values))
        elif name == "custom_fields_values":
            found += [custom_field(int(field), wanted) for field, wanted in value.items() if field.isdigit()]
        elif name in known:
            found.append(compare(column(name), value))
    return found


def matching(matches: Mapping[str, str], value: Any) -> Condition:
    """A filter that is named otherwise than what it looks at, or looks at it in a way of its own."""
    key, by = matches.get("key", ""), matches.get("by")
    if by == "contains":
        return f"instr(lower({column(key)}), lower(?))", [str(value)]
    if by == "flag" and not value:
        return "1", []
    if by == "since" and not isinstance(value, dict):
        value = {"from": value}
    if by == "range":  # which says itself what it looks at, and in what unit
        key, unit = value.get("type", key), value.get("unit", 1)
        value = {side: value[side] * unit for side in ("from", "to") if side in value}
    return compare(column(key), value)


def compare(expression: str, wanted: Any) -> Condition:
    """A value, one of several, or between two bounds."""
    if isinstance(wanted, list):
        return f"{expression} IN {marks(wanted)}", wanted
    if isinstance(wanted, dict):
        bounds = [(sign, wanted[key]) for key, sign in (("from", ">="), ("to", "<=")) if key in wanted]
        return " AND ".join(f"{expression} {sign} ?" for sign, _ in bounds) or "1", [bound for _, bound in bounds]
    return f"{expression} = ?", [wanted]


def by_status(wanted: list[dict[str, int]]) -> Condition:
    """Statuses, each with its pipeline where one is given."""
    parts = [" AND ".join(f"{column(key)} = ?" for key in pair) for pair in wanted]
    return f"({' OR '.join(f'({part})' for part in parts)})", [value for pair in wanted for value in pair.values()]


def custom_field(field_id: int, wanted: Any) -> Condition:
    """Ranges go over numbers and times; lists and single values over texts, numbers, flags and ids of options."""
    if isinstance(wanted, dict):
        sql, values = compare("CAST(nullif(value, x'') AS REAL)", wanted)
    else:
        texts = [str(int(value) if isinstance(value, bool) else value) for value in as_list(wanted)]
        # Numbers are kept as texts, times and flags as numbers.
        same = [*texts, *(float(text) for text in texts if NUMBER.fullmatch(text))]
        sql, values = f"(value IN {marks(same)} OR CAST(nullif(enum_id, 0) AS TEXT) IN {marks(texts)})", [*same, *texts]
    return f"row IN (SELECT row FROM field_values WHERE field_id = ? AND {sql})", [field_id, *values]


def search(text: Any) -> Condition:
    """Documents whose name or some value holds a text, whatever the case; a number of a phone however it is written."""
    wanted = str(text).strip().casefold()
    number = digits(wanted)
    of_row = "(SELECT {} FROM texts WHERE texts.row = documents.row)"
    if len(number) >= 5 and PHONE_QUERY.fullmatch(wanted):
        looked_for = f"({of_row.format('instr(text, ?) OR instr(text, ?)')} OR id = ?)"
        return looked_for, [wanted, number[-PHONE_DIGITS:], int(number)]
    return of_row.format("instr(text, ?)"), [wanted]


def ordering(order: Mapping[str, str], allowed: Iterable[str]) -> str:
    """`ORDER BY` of the `order` parameter; the id decides between equals, and alone when nothing is asked for."""
    for name, direction in order.items():
        if name in allowed:
            return f"{column(name)} {direction}, id {direction}"
    return "id ASC"


def sorting(keys: Iterable[str]) -> str:
    """`ORDER BY` of keys, those with a minus backwards."""
    return ", ".join(column(key.removeprefix("-")) + (" DESC" if key.startswith("-") else "") for key in keys)


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]

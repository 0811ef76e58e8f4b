"""Filters, search and order of lists as SQL over the documents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .database import marks
from .documents import Condition, digits

# One custom field of an entity: `field` is the item, `item` one of its values.
HAS_VALUE = (
    "EXISTS (SELECT 1 FROM json_each(documents.data, '$.custom_fields_values') AS field,"
    " json_each(field.value, '$.values') AS item WHERE {})"
)
VALUE, ENUM = "json_extract(item.value, '$.value')", "json_extract(item.value, '$.enum_id')"

NAME = re.compile(r"filter\[(\w+)\]")
PHONE_QUERY = re.compile(r"[+\d\s()\-]+")
PHONE_DIGITS = 10
"""The last so many digits of a number say whose it is."""

# Filters that are named otherwise than what they look at.
COLUMNS = {"task_type": "task_type_id", "only_in_work": "is_in_work"}


def column(name: str) -> str:
    return "id" if name == "id" else f"json_extract(data, '$.{name}')"


def filters(query: Mapping[str, Any], known: Iterable[str]) -> list[Condition]:
    """The conditions of all `filter[…]` of a call; `known` are the keys that documents may have."""
    known = set(known)
    found: list[Condition] = []
    for parameter, value in query.items():
        match = NAME.fullmatch(parameter)
        if not match:
            continue
        name = COLUMNS.get(match[1], match[1])
        if name == "statuses":
            found.append(pairs(value))
        elif name == "custom_fields_values":
            found += [custom_field(int(field), wanted) for field, wanted in value.items() if field.isdigit()]
        elif name in known and re.fullmatch(r"\w+", name):
            found.append(compare(column(name), value))
    return found


def compare(expression: str, wanted: Any) -> Condition:
    """A value, one of several, or between two bounds."""
    if isinstance(wanted, list):
        return f"{expression} IN {marks(wanted)}", wanted
    if isinstance(wanted, dict):
        bounds = [(sign, wanted[key]) for key, sign in (("from", ">="), ("to", "<=")) if key in wanted]
        return " AND ".join(f"{expression} {sign} ?" for sign, _ in bounds) or "1", [bound for _, bound in bounds]
    return f"{expression} = ?", [wanted]


def pairs(wanted: list[dict[str, int]]) -> Condition:
    """Statuses, each with its pipeline where one is given."""
    parts = [" AND ".join(f"{column(key)} = ?" for key in pair) for pair in wanted]
    return f"({' OR '.join(f'({part})' for part in parts)})", [value for pair in wanted for value in pair.values()]


def custom_field(field_id: int, wanted: Any) -> Condition:
    """Ranges go over numbers and times; lists and single values over texts, numbers, flags and ids of options."""
    of_field = "json_extract(field.value, '$.field_id') = ? AND "
    if isinstance(wanted, dict):
        condition, values = compare(f"CAST({VALUE} AS REAL)", wanted)
    else:
        texts = [str(int(value) if isinstance(value, bool) else value) for value in as_list(wanted)]
        condition = f"(CAST({VALUE} AS TEXT) IN {marks(texts)} OR CAST({ENUM} AS TEXT) IN {marks(texts)})"
        values = [*texts, *texts]
    return HAS_VALUE.format(of_field + condition), [field_id, *values]


def search(text: Any) -> Condition:
    """Documents whose name or some value holds a text, whatever the case; a number of a phone however it is written."""
    wanted = str(text).strip().casefold()
    number = digits(wanted)
    if len(number) >= 5 and PHONE_QUERY.fullmatch(wanted):
        return "(instr(search, ?) OR instr(search, ?) OR id = ?)", [wanted, number[-PHONE_DIGITS:], int(number)]
    return "instr(search, ?)", [wanted]


def ordering(order: Mapping[str, str], allowed: Iterable[str]) -> str:
    """`ORDER BY` of the `order` parameter; the id decides between equals, and alone when nothing is asked for."""
    for name, direction in order.items():
        if name in allowed:
            return f"{column(name)} {direction}, id {direction}"
    return "id ASC"


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]

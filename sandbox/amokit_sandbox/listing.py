"""Lists: filters and order as SQL, pages with their links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from .call import NOTHING, Answer, Call
from .store import marks

PAGE_SIZE = 50

# One custom field of an entity: `field` is the item, `item` one of its values.
HAS_VALUE = (
    "EXISTS (SELECT 1 FROM json_each(entities.custom_fields_values) AS field,"
    " json_each(field.value, '$.values') AS item WHERE {})"
)
VALUE, ENUM = "json_extract(item.value, '$.value')", "json_extract(item.value, '$.enum_id')"

Condition = tuple[str, list[Any]]


def conditions(query: Mapping[str, Any], allowed: Sequence[str]) -> list[Condition]:
    """The conditions of all `filter[…]` of a call on columns of those names."""
    found: list[Condition] = []
    for name, value in query.items():
        column = name.removeprefix("filter[").removesuffix("]")
        if column == name:
            continue
        if column == "statuses":
            found.append(statuses(value))
        elif column == "custom_fields_values":
            found += [custom_field(int(field), wanted) for field, wanted in value.items() if field.isdigit()]
        elif column in allowed:
            found.append(compare(column, value))
    return found


def compare(expression: str, wanted: Any) -> Condition:
    """A value, one of several, or between two bounds."""
    if isinstance(wanted, list):
        return f"{expression} IN {marks(wanted)}", wanted
    if isinstance(wanted, dict):
        bounds = [(sign, wanted[key]) for key, sign in (("from", ">="), ("to", "<=")) if key in wanted]
        return " AND ".join(f"{expression} {sign} ?" for sign, _ in bounds), [bound for _, bound in bounds]
    return f"{expression} = ?", [wanted]


def statuses(wanted: list[dict[str, int]]) -> Condition:
    pairs = " OR ".join("(pipeline_id = ? AND status_id = ?)" for _ in wanted)
    return f"({pairs})", [pair[key] for pair in wanted for key in ("pipeline_id", "status_id")]


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
    """Entities whose name or some field holds a text."""
    escaped = str(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    in_field = HAS_VALUE.format(f"CAST({VALUE} AS TEXT) LIKE ? ESCAPE '\\'")
    return f"(name LIKE ? ESCAPE '\\' OR {in_field})", [f"%{escaped}%"] * 2


def ordering(query: Mapping[str, Any]) -> str:
    """`ORDER BY` of the `order` parameter; the id decides between equals, and alone when nothing is asked for."""
    for column, direction in query.get("order", {}).items():
        return f"{column} {direction}, id {direction}"
    return "id ASC"


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def page_bounds(query: Mapping[str, Any]) -> tuple[int, int, int]:
    """Number of the page, its size and how many objects come before it."""
    page, limit = query.get("page", 1), query.get("limit", PAGE_SIZE)
    return page, limit, (page - 1) * limit


def page_answer(call: Call, items: str, found: list[dict[str, Any]], more: bool) -> Answer:
    """A page with its links, or no content when it is empty."""
    if not found:
        return NOTHING
    page, limit, _ = page_bounds(call.query)
    links = {"self": page_link(call, page, limit)}
    if more:
        links["next"] = page_link(call, page + 1, limit)
    if page > 1:
        links |= {"first": page_link(call, 1, limit), "prev": page_link(call, page - 1, limit)}
    return Answer({"_page": page, "_links": links, "_embedded": {items: found}})


def page_link(call: Call, page: int, limit: int) -> dict[str, str]:
    """This list at another page, with all else that the query asks for."""
    path, _, query = call.target.partition("?")
    kept = [part for part in query.split("&") if part and unquote(part.partition("=")[0]) not in ("page", "limit")]
    return {"href": f"{call.base}{path}?{'&'.join([*kept, f'page={page}', f'limit={limit}'])}"}

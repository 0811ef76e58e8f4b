"""Bodies of hooks, made by hand for these tests; and what amoCRM does to send one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode


def pairs(node: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """The pairs of a form: maps and lists in brackets, flags as digits."""
    if isinstance(node, Mapping):
        for key, inner in node.items():
            yield from pairs(inner, f"{name}[{key}]" if name else str(key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from pairs(inner, f"{name}[{index}]")
    else:
        yield name, str(int(node) if isinstance(node, bool) else node)


def form(node: Mapping[str, Any]) -> bytes:
    return urlencode(list(pairs(node))).encode()


def leaves(node: Any) -> int:
    if isinstance(node, Mapping):
        return sum(map(leaves, node.values()))
    return sum(map(leaves, node)) if isinstance(node, list) else 1


ACCOUNT = {"subdomain": "shop", "id": "77", "_links": {"self": "https://shop.amocrm.ru"}}
LEAD = {
    "id": "501",
    "name": "Кухня & ко",
    "status_id": "142",
    "old_status_id": "20",
    "price": "15000",
    "price_with_minor_units": "15000.5",
    "responsible_user_id": "9",
    "created_user_id": "0",
    "created_at": "1790845200",
    "updated_at": "1790845260",
    "link_changed": "1",
    "tags": [{"id": "3", "name": "site"}],
    "custom_fields": [
        {"id": "11", "name": "Area", "values": [{"value": "42.5"}]},
        {"id": "12", "name": "Rooms", "values": [{"value": "Two", "enum": "61"}, {"value": "Three", "enum": "62"}]},
        {"id": "13", "name": "Colour", "values": {"value": "Red", "enum": "71"}},
        {"id": "14", "name": "Delivery", "values": ["1790802000"]},
        {"id": "15", "name": "Paid", "values": [{"value": "1"}]},
        {"id": "16", "name": "Born", "values": [{"value": "12.01.1980"}]},
        {"id": "17", "name": "Phone", "values": [{"value": "+7900", "enum": "81"}], "code": "PHONE"},
        {"id": "18", "name": "utm", "code": "UTM_MEDIUM"},
        {"id": "19", "name": "Address", "values": [{"value": "Main st 1", "subtype": "1"}, {"value": "Riga", "subtype": "3"}]},
    ],
}

"""Plausible answers of operations that no behaviour knows: the described example, else one made from the schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .description import Content, Description
from .http.requests import Call
from .http.responses import Answer
from .problems import request_id

# Addresses in examples, all of which are served here.
FOREIGN = re.compile(r"https://[\w.-]+\.(?:amocrm\.(?:ru|com)|kommo\.com)(?=/|$)")

# Parameters that move through a list; an example is a whole list, so beyond its beginning there is nothing.
POSITIONS = {"page": 1, "offset": 0, "before_id": None}

MAX_DEPTH = 8
FORMATS: Mapping[str, Any] = {
    "uuid": "11111111-2222-3333-4444-555555555555",
    "uri": "https://example.com/",
    "decimal": "1.5",
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00+03:00",
}
SCALARS: Mapping[str, Any] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True, "null": None}
TIME = 1589000000


class Fabricator:
    """Answers by the description alone."""

    def __init__(self, description: Description) -> None:
        self._description = description

    def answer(self, call: Call) -> Answer:
        success = call.operation.success
        if success is None or success.content is None:
            return Answer(status=int(success.status) if success else 200)
        beyond = self._is_beyond(call)
        if beyond and call.operation.response(204):
            return Answer(status=204)
        body = local(self.example(success.content), call.base)
        if isinstance(body, str):
            return Answer(body.encode(), int(success.status))
        self._fit(body, call, beyond)
        return Answer(body, int(success.status))

    def example(self, content: Content) -> Any:
        if content.has_example:
            return content.example
        return self.fabricate(content.schema or {})

    def fabricate(self, schema: Mapping[str, Any], depth: int = 0) -> Any:
        """A value of a schema, with all that it knows down to a depth and only what it must have below that."""
        schema = self._description.resolve(schema)
        if "example" in schema:
            return schema["example"]
        for keyword in ("const", "enum", "x-known-values"):
            if keyword in schema:
                return schema[keyword] if keyword == "const" else schema[keyword][0]
        types = schema.get("type")
        first = types[0] if isinstance(types, list) else types
        parts: list[Any] = [self.fabricate(part, depth) for part in schema.get("allOf", ())]
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and "properties" not in schema:
                # An alternative may say only what is required; then there is nothing to make of it.
                parts.append(self.fabricate(schema[keyword][0], depth))
        if first == "object" or "properties" in schema:
            return self._object(schema, depth, parts)
        if first == "array":
            wanted = max(schema.get("minItems", 0), int(depth < MAX_DEPTH and schema.get("maxItems", 1) > 0))
            return [self.fabricate(schema.get("items", {}), depth + 1) for _ in range(wanted)]
        if parts:
            return parts[0]
        return self._scalar(schema, first)

    def _object(self, schema: Mapping[str, Any], depth: int, parts: list[Any]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for part in parts:
            made |= part if isinstance(part, dict) else {}
        required = schema.get("required", ())
        for name, inner in schema.get("properties", {}).items():
            if depth < MAX_DEPTH or name in required:
                made[name] = self.fabricate(inner, depth + 1)
        return made

    def _scalar(self, schema: Mapping[str, Any], kind: str | None) -> Any:
        form = schema.get("format", "")
        if kind == "integer":
            return TIME if form.startswith("unix-time") else max(1, schema.get("minimum", 1))
        if kind == "string" and form in FORMATS:
            return FORMATS[form]
        return SCALARS.get(kind or "string", {})

    def _is_beyond(self, call: Call) -> bool:
        return any(call.query.get(name, start) not in (start, None) for name, start in POSITIONS.items())

    def _fit(self, body: Any, call: Call, beyond: bool) -> None:
        """Makes an example speak of this call: its ids, its items, one page that is the whole list."""
        if isinstance(body, dict):
            for name, value in call.path.items():
                if name in body and type(body[name]) is type(value):
                    body[name] = value
        page = call.operation.extensions.get("x-paginate")
        if isinstance(page, dict) and isinstance(body, dict):
            only_page(body, page.get("items"), beyond, call.base + call.target)
        batch = call.operation.extensions.get("x-batch")
        if isinstance(batch, dict) and isinstance(call.body, list):
            repeat(body, batch.get("items"), call.body)


def only_page(body: dict[str, Any], key: str | None, beyond: bool, address: str) -> None:
    """Makes a page the only one: following its links would lead to the same page again, without end."""
    holder = body.get("_embedded", body)
    items = holder.get(key) if isinstance(holder, dict) else None
    if isinstance(items, list):
        if beyond:
            items.clear()
        totals = {"_page": 1, "_page_count": 1, "_total_items": len(items), "_count": len(items)}
        body |= {name: value for name, value in totals.items() if name in body}
    if isinstance(body.get("_links"), dict):
        body["_links"] = {"self": {"href": address}}


def repeat(body: Any, key: str | None, items: list[Any]) -> None:
    """Answers each item of a batch with a copy of the first one of the example."""
    found = body.get("_embedded", {}).get(key) if key and isinstance(body, dict) else body
    if not isinstance(found, list) or not found or not isinstance(found[0], dict):
        return
    first = found[0]
    found[:] = [answered(first, items, index) for index in range(len(items))]
    if isinstance(body, dict) and "_total_items" in body:
        body["_total_items"] = len(items)


def answered(example: Mapping[str, Any], items: list[Any], index: int) -> dict[str, Any]:
    copy = dict(example)
    item = items[index] if isinstance(items[index], dict) else {}
    if isinstance(copy.get("id"), int):
        copy["id"] = item["id"] if isinstance(item.get("id"), int) else copy["id"] + index
    if "request_id" in copy:
        name: Any = request_id(items, index)
        copy["request_id"] = [name] if isinstance(copy["request_id"], list) else name
    return copy


def local(node: Any, base: str) -> Any:
    """A deep copy whose addresses of amoCRM's hosts lead here."""
    if isinstance(node, dict):
        return {key: local(value, base) for key, value in node.items()}
    if isinstance(node, list):
        return [local(value, base) for value in node]
    return FOREIGN.sub(base, node) if isinstance(node, str) else node

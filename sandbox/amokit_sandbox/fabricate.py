"""Answers of operations that no behaviour knows: the described example, else a value made from the schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .description import Description
from .http.requests import Call
from .http.responses import EXAMPLE, Answer
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
TIME = 1589000000
SCALARS: Mapping[str, Any] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True, "null": None}


def example_answer(description: Description, call: Call) -> Answer:
    """The answer of success, with the ids of the call's path; one page that is the whole list."""
    success = call.operation.success
    if success is None or success.content is None:
        return Answer(status=int(success.status) if success else 200, headers=EXAMPLE)
    content = success.content
    body = local(content.example if content.has_example else fabricate(description, content.schema or {}), call.base)
    if isinstance(body, dict):
        body |= {name: value for name, value in call.path.items() if type(body.get(name)) is type(value)}
        page, batch = (call.operation.extensions.get(word) or {} for word in ("x-paginate", "x-batch"))
        holder = body.get("_embedded", body)
        if page and any(call.query.get(name, start) != start for name, start in POSITIONS.items()):
            if call.operation.response(204):
                return Answer(status=204, headers=EXAMPLE)
            holder[page["items"]] = []
        if page and "_links" in body:
            # Following its links would lead to the same page again, without end.
            body["_links"] = {"self": {"href": call.base + call.target}}
        if holder.get(batch.get("items")) and isinstance(call.body, list):
            first = holder[batch["items"]][0]
            names = [request_id(call.body, index) for index in range(len(call.body))]
            holder[batch["items"]] = [{**first, "id": first.get("id", 0) + n, "request_id": name} for n, name in enumerate(names)]
            body |= {"_total_items": len(names)} if "_total_items" in body else {}
    return Answer(body.encode() if isinstance(body, str) else body, int(success.status), EXAMPLE)


def fabricate(description: Description, schema: Mapping[str, Any], depth: int = 0) -> Any:
    """A value of a schema, with all that it knows down to a depth and only what it must have below that."""
    schema = description.resolve(schema)
    for keyword in ("example", "const", "enum", "x-known-values"):
        if keyword in schema:
            return schema[keyword] if keyword in ("example", "const") else schema[keyword][0]
    types = schema.get("type")
    kind = types[0] if isinstance(types, list) else types
    parts = [fabricate(description, part, depth) for part in schema.get("allOf", ())]
    # An alternative may say only what is required; then there is nothing to make of it.
    parts += [
        fabricate(description, schema[word][0], depth)
        for word in ("oneOf", "anyOf")
        if word in schema and "properties" not in schema
    ]
    if kind == "object" or "properties" in schema:
        made: dict[str, Any] = {key: value for part in parts if isinstance(part, dict) for key, value in part.items()}
        wanted = {
            name: one
            for name, one in schema.get("properties", {}).items()
            if depth < MAX_DEPTH or name in schema.get("required", ())
        }
        return made | {name: fabricate(description, one, depth + 1) for name, one in wanted.items()}
    if kind == "array":
        size = max(schema.get("minItems", 0), int(depth < MAX_DEPTH and schema.get("maxItems", 1) > 0))
        return [fabricate(description, schema.get("items", {}), depth + 1) for _ in range(size)]
    if parts:
        return parts[0]
    if kind == "integer":
        return TIME if str(schema.get("format")).startswith("unix-time") else max(1, schema.get("minimum", 1))
    return FORMATS.get(schema.get("format", ""), SCALARS.get(kind or "string", {}))


def local(node: Any, base: str) -> Any:
    """A deep copy whose addresses of amoCRM's hosts lead here."""
    if isinstance(node, dict):
        return {key: local(value, base) for key, value in node.items()}
    if isinstance(node, list):
        return [local(value, base) for value in node]
    return FOREIGN.sub(base, node) if isinstance(node, str) else node

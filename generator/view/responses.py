"""The result of an operation, from its responses."""

from __future__ import annotations

from typing import Any, NamedTuple

from .schemas import SchemaReader
from .types import Type


class Response(NamedTuple):
    """How the result of an operation is read from its response."""

    result: str
    """`page`, `many`, `one`, `maybe`, `done`, `any` or `text`."""
    type: Type | None = None
    """Of the result, or of one item of it."""
    key: str | None = None
    """Where its items are: a key of `_embedded`, or of the response itself after a `/`."""
    variants: tuple[tuple[str, Type], ...] = ()
    """Of what type the items of a page are where `with` asks for them, by its value."""


def response_of(reader: SchemaReader, raw: dict[str, Any]) -> Response:
    """The result that the responses of an operation describe."""
    responses = {code: reader.bundle.resolve(r) for code, r in raw["responses"].items() if str(code).startswith("2")}
    schema, media = None, ""
    for response in responses.values():
        schema, media = reader.content(response)
        if schema is not None:
            break
    empty = next((response["x-empty"] for response in responses.values() if "x-empty" in response), "")
    paginate, batch = raw.get("x-paginate"), raw.get("x-batch")
    if schema is None:
        return Response("done")
    if not media.endswith("json"):
        return Response("text")
    if paginate:
        key = paginate["items"]
        top = reader.flat(schema)["properties"].get(key)
        if top:  # not below _embedded
            return Response("page", reader.type_of(reader.bundle.resolve(top)["items"]), f"/{key}")
        items = _items_below(reader, schema, key)
        usual, *others = items.get("anyOf", [items])
        variants = tuple((other["x-with"], reader.type_of(other)) for other in others)
        return Response("page", reader.type_of(usual), key, variants)
    resolved = reader.bundle.resolve(schema)
    if resolved.get("type") == "array":
        return Response("many", reader.type_of(resolved["items"]))
    if batch and "items" in batch:
        return Response("many", reader.type_of(_items_below(reader, schema, batch["items"])), batch["items"])
    kind = reader.type_of(schema)
    if kind.kind not in ("model", "union"):
        return Response("any")
    return Response("maybe" if empty == "done" else "one", kind)


def _items_below(reader: SchemaReader, schema: dict[str, Any], key: str) -> dict[str, Any]:
    embedded = reader.flat(schema)["properties"]["_embedded"]
    items = next(
        reader.flat(option)["properties"][key]
        for option in [embedded, *embedded.get("anyOf", [])]
        if key in reader.flat(option)["properties"]
    )
    below: dict[str, Any] = reader.bundle.resolve(items)["items"]
    return below

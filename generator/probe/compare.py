"""Where a JSON value differs from its schema. Keeps kinds and names, never values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..diff.revision import Node
from ..view import json_types, ref_name

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,60}")
DIGITS = re.compile(r"\d{5,}")


@dataclass(frozen=True)
class Deviation:
    """One difference between responses and the description.

    Attributes:
        kind: `undeclared`, `type`, `null`, `missing` or `variant`.
        pointer: The node of the description that it is about: the object for a key that is missing there, else the value.
        key: The undeclared or missing key, or the unknown tag.
        seen: The types of the value that was received.
    """

    kind: str
    pointer: str
    key: str
    seen: str


def shape(value: Any) -> str:
    """The types of a value, without its content: `{id: integer, tags: [string]}`."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_safe(key)}: {shape(part)}" for key, part in sorted(value.items())) + "}"
    if isinstance(value, list):
        return f"[{', '.join(sorted({shape(part) for part in value}))}]"
    return kind_of(value)


def _safe(key: str) -> str:
    """A key for the report; `…` for one that may be personal data."""
    return key if NAME.fullmatch(key) and not DIGITS.search(key) else "…"


def kind_of(value: Any) -> str:
    """The JSON Schema type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return {int: "integer", float: "number", str: "string", list: "array", dict: "object"}[type(value)]


def deviations(value: Any, schema: Node) -> Iterator[Deviation]:
    """Everything in which a value differs from a schema."""
    node = schema.followed
    side, raw = node.side, node.raw
    if "x-free-form" in raw and not raw.get("properties"):
        return
    options = [(word, i) for word in ("anyOf", "oneOf") for i in range(len(raw.get(word, [])))]
    if options and not raw.get("properties") and not raw.get("allOf"):
        yield from _one_of(value, schema, [node.at(word, str(i)) for word, i in options])
        return
    if side.view.is_model(raw):
        yield from _object(value, schema, node)
        return
    kinds = json_types(raw)
    kind = kind_of(value)
    if kinds and kind not in kinds and not (kind == "integer" and "number" in kinds):
        yield Deviation("null" if kind == "null" else "type", schema.pointer, "", kind)
    elif isinstance(value, list) and isinstance(raw.get("items"), dict):
        for item in value:
            yield from deviations(item, node.at("items"))
    elif isinstance(value, dict) and isinstance(raw.get("additionalProperties"), dict):
        for part in value.values():
            yield from deviations(part, node.at("additionalProperties"))


def _object(value: Any, schema: Node, node: Node) -> Iterator[Deviation]:
    if not isinstance(value, dict):
        yield Deviation("null" if value is None else "type", schema.pointer, "", kind_of(value))
        return
    properties = node.side.properties(node)
    flat = node.side.view.flat(node.raw)
    for key, part in value.items():
        if key not in properties:
            if not node.raw.get("x-unknown") and not isinstance(node.raw.get("additionalProperties"), dict):
                yield Deviation("undeclared", node.pointer, _safe(key), shape(part))
            continue
        yield from deviations(part, _beside(value, properties[key]) or properties[key])
    for key in flat["required"]:
        if key not in value:
            yield Deviation("missing", node.pointer, key, shape(dict.fromkeys(value)).replace(": null", ""))


def _beside(holder: dict[str, Any], part: Node) -> Node | None:
    """The variant of a union whose tag stands beside it."""
    rule = part.followed.raw.get("x-discriminator", {})
    name = rule.get("mapping", {}).get(holder.get(rule["beside"])) if rule.get("beside") else None
    return part.side.schema(ref_name(name)) if name and ref_name(name) in part.side.view.schemas else None


def _one_of(value: Any, schema: Node, options: list[Node]) -> Iterator[Deviation]:
    """Against the variant that the tag names, else against the option that fits best."""
    union = schema.followed.raw
    mapping = (union.get("discriminator") or union.get("x-discriminator") or {}).get("mapping", {})
    if isinstance(value, dict) and "discriminator" in union:
        tag = value.get(union["discriminator"]["propertyName"])
        if str(tag) in mapping:
            yield from deviations(value, schema.side.schema(ref_name(str(mapping[str(tag)]))))
            return
        yield Deviation("variant", schema.followed.pointer, _safe(str(tag)), shape(value))
        return
    if isinstance(value, dict) and union.get("x-discriminator", {}).get("key"):
        known = next((mapping[key] for key in value if key in mapping), None)
        if known:
            yield from deviations(value, schema.side.schema(ref_name(str(known))))
            return
    found = [list(deviations(value, option)) for option in options]
    if any(not each for each in found):
        return
    whole = [
        each
        for each in found
        if not any(d.pointer in (o.pointer, o.followed.pointer) and d.kind in ("type", "null") for d in each for o in options)
    ]
    if whole:
        yield from min(whole, key=len)
    else:
        yield Deviation("null" if value is None else "type", schema.pointer, "", kind_of(value))

"""Schemas in the forms that generators and validators take; nothing of ours is left but `x-evidence`."""

from __future__ import annotations

import re
from typing import Any

from ..bundle import EXAMPLES, NAMED, Bundle, lookup, walk
from ..view.schemas import TOLERATED, json_types, ref_name

TIMES = {
    "unix-time": "Unix time in seconds.",
    "unix-instant": "Unix time in seconds; may lie before 1970.",
    "unix-time-day": "Unix time of midnight in the account's time zone.",
}
WORDS = {"`NotFoundError`": "status 204 or 404", "None": "null"}
"""What descriptions say to Python callers, and what it is to others."""
PYTHON = re.compile(r"`NotFoundError`|\bNone\b")


class Plain:
    """Rewrites nodes of a bundle, which is left as it is. `items` are the components that the bundle does not name."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.items: dict[str, Any] = {}

    def __call__(self, node: Any, key: str = "") -> Any:
        """The node without our extensions; `key` is what it stands under."""
        if isinstance(node, list):
            return [self(part) for part in node]
        if not isinstance(node, dict):
            return node
        node = _without_tolerated(node)
        if "$ref" in node:
            node = {**node, "$ref": self._same(node["$ref"])}
        if key in NAMED:
            return {name: self(part) for name, part in node.items()}
        item = self._item(node)
        if item:
            return {"$ref": f"#/components/schemas/{item}"}
        node = self._flat(node)
        result = {
            name: part if name in EXAMPLES else self(part, name)
            for name, part in node.items()
            if not name.startswith("x-") or name == "x-evidence"
        }
        if set(node) == {"required"}:  # inside a condition; validators of style want what is required to be declared
            result["properties"] = {name: {} for name in node["required"]}
        if "unevaluatedProperties" in result and not {"allOf", "anyOf", "oneOf"} & {*result}:
            result["additionalProperties"] = result.pop("unevaluatedProperties")
        words = [*_known(node), *_number(result), *_choices(node, result)]
        if node.get("x-with"):
            words.append(f"Comes only when asked for by `with={node['x-with']}`.")
        text = " ".join(filter(None, [result.get("description", ""), *words]))
        if text:
            result["description"] = PYTHON.sub(lambda word: WORDS[word[0]], text)
        if any(self.bundle.resolve(option).get("x-unknown") for option in node.get("oneOf", [])):
            result.pop("discriminator", None)  # the union is open: its mapping would refuse what it does not hold yet
        return result

    def _flat(self, node: dict[str, Any]) -> dict[str, Any]:
        """An object with what it is composed of merged in: many generators keep of `allOf` the first part only."""
        parts = [self.bundle.resolve(part) for part in node.get("allOf", []) if "$ref" in part]
        if not parts or any("oneOf" in part for part in parts) or sum("anyOf" in part for part in [*parts, node]) > 1:
            return node
        # What a shared half says of itself is not said of the whole.
        halves = [{k: v for k, v in self._flat(part).items() if k not in ("description", "x-evidence")} for part in parts]
        flat: dict[str, Any] = {}
        for part in [*halves, {key: value for key, value in node.items() if key != "allOf"}]:
            properties = {**flat.get("properties", {}), **part.get("properties", {})}
            required = [*flat.get("required", []), *part.get("required", [])]
            flat |= part | ({"properties": properties} if properties else {})
            flat |= {"required": list(dict.fromkeys(required))} if required else {}
        return flat

    def _same(self, ref: str) -> str:
        """The component that another one only wraps, which has a class of its own in Python (`x-always`)."""
        schema = self.bundle.resolve({"$ref": ref}) if "/schemas/" in ref else {}
        (part,) = schema["allOf"] if len(schema.get("allOf", [])) == 1 and not {*schema} & {"properties", "required"} else [{}]
        return str(part.get("$ref", ref))

    def _item(self, node: dict[str, Any]) -> str:
        """The name of a component for a write model that a batch demands more of, such as an id; empty for all else."""
        if set(node) != {"allOf", "required"} or "oneOf" in self.bundle.resolve(node["allOf"][0]):
            return ""
        name = f"{ref_name(node['allOf'][0]['$ref'])}InBatch"
        if name not in self.items:
            words = self.bundle.resolve(node["allOf"][0]).get("description", "")
            self.items[name] = self({**self._flat(node), "description": f"{words} One of a batch.".strip()})
        return name


def _without_tolerated(node: dict[str, Any]) -> dict[str, Any]:
    """A map of properties, or a schema with options, without what the server accepts and ignores: clients should not send it."""
    kept = {name: part for name, part in node.items() if not (isinstance(part, dict) and TOLERATED in part)}
    if isinstance(kept.get("anyOf"), list):
        unsaid = {TOLERATED, "x-with"}  # what comes on request has no other shape, but is typed apart here
        kept["anyOf"] = [option for option in kept["anyOf"] if not (isinstance(option, dict) and unsaid & option.keys())]
        if len(kept["anyOf"]) == 1:
            (option,) = kept.pop("anyOf")
            kept = {**option, **kept}
    return kept


def _known(node: dict[str, Any]) -> list[str]:
    """The values of an open set, in words: an enum would shut out those to come."""
    values = node.get("x-known-values") or list((node.get("x-constants") or {}).values())
    if not values or "enum" in node:
        return []
    return [f"Known values: {', '.join(f'`{value}`' for value in dict.fromkeys(values))}."]


def _number(schema: dict[str, Any]) -> list[str]:
    """Whole numbers get a width, which 32 bits would not hold; times say in words what they are."""
    kinds = json_types(schema)
    time = TIMES.get(schema.get("format", ""))
    if time:
        del schema["format"]
    if "integer" in kinds and "string" not in kinds and "format" not in schema:
        schema["format"] = "int64"
    return [time] if time else []


def _choices(node: dict[str, Any], result: dict[str, Any]) -> list[str]:
    """`anyOf` of bare `required` says the same by `not`, which generators pass over; the words are for people."""
    options = node.get("anyOf", [])
    if "properties" not in node or not options or any("required" not in option for option in options):
        return []
    result["not"] = {"allOf": [{"not": option} for option in result.pop("anyOf")]}
    if "unevaluatedProperties" in result:
        result["additionalProperties"] = result.pop("unevaluatedProperties")
    sets = [" and ".join(f"`{name}`" for name in option["required"]) for option in options]
    return [f"Needs {', or '.join(sets)}."]


def reachable(document: dict[str, Any]) -> dict[str, Any]:
    """The document without components that nothing refers to."""
    found: set[str] = set()
    todo: list[Any] = [document["paths"], document.get("webhooks")]
    while todo:
        for pointer, node in walk(todo.pop()):
            leads = pointer.endswith("/$ref") or "/discriminator/mapping/" in pointer
            if leads and isinstance(node, str) and node not in found:
                found.add(node)
                todo.append(lookup(document, node.removeprefix("#")))
    for kind, nodes in document["components"].items():
        if kind != "securitySchemes":
            document["components"][kind] = {name: node for name, node in nodes.items() if f"#/components/{kind}/{name}" in found}
    return document

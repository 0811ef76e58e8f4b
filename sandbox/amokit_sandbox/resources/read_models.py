"""How objects of a collection read: their keys, which of them always come, which only when `with` asks for them."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..description import Description, Operation
from .resource import PLACEHOLDER, Resource, Resources

Schema = Mapping[str, Any]

# Said of one call and not of the object.
OF_THE_CALL = ("request_id", "_links", "_embedded")


@dataclass
class ReadModel:
    """The keys of one kind of object with their schemas; `always` come even when nothing is known of them."""

    properties: dict[str, Schema] = field(default_factory=dict)
    always: set[str] = field(default_factory=set)
    path: str = ""
    """Where one object is, with the placeholders of the description; empty when nowhere."""

    def part(self, name: str) -> str | None:
        """The word of `with` that a key needs."""
        found: str | None = self.properties.get(name, {}).get("x-with")
        return found


class ReadModels:
    """The read models of all collections, and the shapes of all answers."""

    def __init__(self, description: Description, resources: Resources) -> None:
        self._description = description
        self._resources = resources
        self._models: dict[str, ReadModel] = {}
        self._blanks: dict[str, dict[str, Any]] = {}
        for found in resources.by_operation.values():
            if found.action in ("get", "list"):
                self._learn(found)

    def of(self, collection: str) -> ReadModel:
        return self._models.get(self._resources.template(collection)) or ReadModel()

    def blanks(self, collection: str) -> dict[str, Any]:
        """What a new object has of which nothing is known; see `Rules.new` for what is known of all."""
        template = self._resources.template(collection)
        if template not in self._blanks:
            model = self.of(collection)
            names = (
                name for name in model.properties if name in model.always and name not in OF_THE_CALL and not model.part(name)
            )
            self._blanks[template] = {name: self.blank(model.properties[name]) for name in names}
        return {**copy.deepcopy(self._blanks[template]), **copy.deepcopy(dict(self._resources.rules(collection).new))}

    def path(self, collection: str, id: Any, parent: Any) -> str:
        """The path of one object."""
        template = self._resources.template(collection)
        model = self._models.get(template)
        if model is None or not model.path:
            return ""
        words = dict(zip(template.split("/"), collection.split("/"), strict=True))
        free = iter([parent, id] if len(PLACEHOLDER.findall(model.path)) - template.count("{") > 1 else [id])
        return PLACEHOLDER.sub(lambda match: str(words.get(match[0]) or next(free)), model.path)

    def blank(self, schema: Schema) -> Any:
        """What a key reads as when nothing is known of it."""
        schema = self._description.resolve(schema)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        parts = [self._description.resolve(part) for word in ("anyOf", "oneOf") for part in schema.get(word, ())]
        kinds = [*kinds, *(part["type"] for part in parts if isinstance(part.get("type"), str))]
        if "null" in kinds or not kinds:
            return None
        if "array" in kinds:
            return []
        return {"string": "", "integer": 0, "number": 0, "boolean": False, "object": {}}[kinds[0]]

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """All properties of a schema, also of what it is composed of."""
        schema = self._description.resolve(schema)
        found: dict[str, Schema] = {}
        for word in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(word, ()):
                for name, inner in self.properties(part).items():
                    found.setdefault(name, inner)
        for name, inner in schema.get("properties", {}).items():
            found[name] = {**self._description.resolve(inner), **inner} if "$ref" in inner else inner
        return found

    def writable(self, content: Any, written: Mapping[str, Schema], read: Mapping[str, Schema], embedded: bool = False) -> Any:
        """Objects of a request without the keys that only answers have, down to what is embedded in them."""
        if isinstance(content, list):
            return [self.writable(one, written, read) for one in content]
        if not isinstance(content, dict):
            return content
        kept = {key: value for key, value in content.items() if key in written or key not in read}
        for name in kept.keys() & written.keys() & read.keys() if embedded else kept.keys() & {"_embedded"}:
            sides = (self._description.resolve(side.get(name, {})) for side in (written, read))
            inner, readable = (self.properties(side.get("items", side)) for side in sides)
            kept[name] = self.writable(kept[name], inner, readable, not embedded)
        return kept

    def item(self, operation: Operation, items: str | None) -> tuple[dict[str, Schema], dict[str, Any]]:
        """Keys of one object of an answer with their schemas, and an example of it."""
        content = operation.content
        if content is None or content.schema is None:
            return {}, {}
        properties, example = self.properties(content.schema), content.example
        if items is None:
            return properties, example if isinstance(example, dict) else {}
        holder = self.properties(properties["_embedded"]) if "_embedded" in properties else properties
        listed = self._description.resolve(holder.get(items, {})).get("items", {})
        embedded = example.get("_embedded", example) if isinstance(example, dict) else {}
        first: Any = next(iter(embedded.get(items) or ()), {})
        return self.properties(listed), first if isinstance(first, dict) else {}

    def _learn(self, found: Resource) -> None:
        model = self._models.setdefault(found.template, ReadModel())
        properties, example = self.item(found.operation, found.items if found.action == "list" else None)
        for name, schema in properties.items():
            model.properties.setdefault(name, schema)
        model.always |= {name for name in example if name in properties}
        if found.action == "get" and (found.parent or not model.path):
            model.path = found.operation.path

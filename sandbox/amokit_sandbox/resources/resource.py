"""Which collection an operation is about and what it does to it, derived from its path, method and extensions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from itertools import product
from typing import Any

from ..description import Description, Operation
from ..store.query_filters import sorting

PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
PREFIXES = ("/api/v4/", "/v1.0/")


@dataclass(frozen=True)
class Resource:
    """What one operation is about.

    `template` is the path of the collection without its version and without ids: `tasks`, `{entity_type}/notes`,
    `leads/pipelines/statuses`. `parent` and `key` name the path parameters of the object above and of the object itself.
    """

    operation: Operation
    template: str
    parent: str | None
    key: str | None

    @cached_property
    def action(self) -> str:
        """`list`, `get`, `create`, `create_one`, `update`, `update_one`, `delete`, `delete_one`, else nothing."""
        operation, batch = self.operation, self.operation.extensions.get("x-batch")
        if self.key:
            return {"GET": "get", "PATCH": "update_one", "DELETE": "delete_one"}.get(operation.method, "")
        if operation.method == "GET":
            return "list" if "x-paginate" in operation.extensions else ""
        if operation.method == "POST":
            return "create" if batch and "items" in batch else "create_one"
        return {"PATCH": "update", "DELETE": "delete"}.get(operation.method, "") if batch else ""

    @property
    def items(self) -> str | None:
        """The key below `_embedded` that holds the objects."""
        for name in ("x-paginate", "x-batch"):
            found = self.operation.extensions.get(name)
            if found and "items" in found:
                return str(found["items"])
        return None

    def above(self, path: Mapping[str, Any]) -> str | None:
        """The collection of the object above: `leads` for the notes of one lead, `catalogs` for the fields of one catalog."""
        if self.parent is None:
            return None
        before = self.operation.path.partition("/{" + self.parent + "}")[0]
        for prefix in PREFIXES:
            before = before.removeprefix(prefix)
        return PLACEHOLDER.sub(lambda match: str(path[match[1]]), before)

    def collection(self, path: Mapping[str, Any]) -> str:
        """The collection of one call."""
        return PLACEHOLDER.sub(lambda match: str(path[match[1]]), self.template)


def resource(operation: Operation, description: Description) -> Resource | None:
    prefix = next((prefix for prefix in PREFIXES if operation.path.startswith(prefix)), None)
    if prefix is None:
        return None
    closed = {p.name for p in operation.located("path") if "enum" in description.resolve(p.schema)}
    segments = operation.path.removeprefix(prefix).split("/")
    names, parent, key = [], None, None
    for index, segment in enumerate(segments):
        match = PLACEHOLDER.fullmatch(segment)
        if match is None or match[1] in closed:
            names.append(segment)
        elif index == len(segments) - 1:
            key = match[1]
        else:
            parent = match[1]
    return Resource(operation, "/".join(names), parent, key)


@dataclass(frozen=True)
class Rules:
    """Facts of one collection.

    `key` names the id in the object, `parent` the key of the id above it where the path says it otherwise. `new` is what
    a new object has where the request says nothing. `order` is how lists are sorted when nothing else is asked for.
    `absent` is the status of an unknown id in a GET. `kept` collections have no operation that creates, and are kept all the
    same. There are `max` objects at most; values of `unique` keys are those of one object, those of `fixed` keys stay;
    what it `holds` goes with it. `seed` is its name in seeds.
    """

    key: str = "id"
    parent: str | None = None
    new: Mapping[str, Any] = field(default_factory=dict)
    order: str = "id ASC"
    absent: int | None = None
    kept: bool = False
    max: int | None = None
    unique: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    seed: str = ""


def rules(said: Mapping[str, Any]) -> Rules:
    """The rules that an `x-collection` says."""
    given: dict[str, Any] = {**said, "order": sorting(said["order"])} if "order" in said else {**said}
    known = {one.name for one in fields(Rules)}
    found: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in given.items() if name in known}
    return Rules(**found)


NO_RULES = Rules()


class Resources:
    """All resources of a description, by operation and by collection."""

    def __init__(self, description: Description) -> None:
        found = ((name, resource(operation, description)) for name, operation in description.operations.items())
        self.by_operation = {name: one for name, one in found if one is not None}
        self.templates: dict[str, str] = {}
        for one in self.by_operation.values():
            for collection in bound(one, description):
                # A path that is written out names a template of its own.
                if "{" in self.templates.get(collection, "{"):
                    self.templates[collection] = one.template
        self._actions: dict[str, list[Resource]] = {}
        self._rules: dict[str, Rules] = {}
        for one in self.by_operation.values():
            if one.action:
                self._actions.setdefault(one.template, []).append(one)
            if "x-collection" in one.operation.extensions:
                self._rules[one.template] = rules(one.operation.extensions["x-collection"])
        made = {one.template for one in self.by_operation.values() if one.action in ("create", "create_one")}
        # What is posted there can be listed or got afterwards.
        self.creatable = {one.template for one in self.by_operation.values() if one.action in ("list", "get")} & made

    def template(self, collection: str) -> str:
        return self.templates.get(collection, collection)

    def actions(self, collection: str) -> list[Resource]:
        """What can be done to a collection as to all others."""
        return self._actions.get(self.template(collection), [])

    def rules(self, collection: str) -> Rules:
        return self._rules.get(self.template(collection), NO_RULES)

    def parent(self, collection: str) -> str | None:
        """The key of the id above the objects of a collection."""
        said = self.rules(collection).parent
        return said or next((one.parent for one in self.actions(collection) if one.parent), None)

    def searched(self) -> set[str]:
        """Collections whose texts `query` looks in."""
        takes = {one.template for one in self.by_operation.values() if any(p.name == "query" for p in one.operation.parameters)}
        return {collection for collection, template in self.templates.items() if template in takes}


def bound(found: Resource, description: Description) -> Iterator[str]:
    """The collections that a template stands for: `leads/notes`, `contacts/notes`, …"""
    names = PLACEHOLDER.findall(found.template)
    schemas = {p.name: description.resolve(p.schema) for p in found.operation.located("path")}
    for values in product(*(schemas[name]["enum"] for name in names)):
        yield found.collection(dict(zip(names, values, strict=True)))

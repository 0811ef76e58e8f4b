"""What the server sends by itself: the class of each event of the description's `webhooks`, and how to read the whole object."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ..naming import attribute
from ..yaml_source import escape
from .operations import Operation
from .parameters import Parameter
from .schemas import SchemaReader, offered, ref_name

ACCOUNT = "account"
"""The key of a body beside its events: the account that they are from."""


@dataclass(frozen=True)
class Candidate:
    """A class, and what an object must hold to be one of it."""

    name: str
    required: tuple[tuple[str, ...], ...]
    """Paths of keys that are always there."""
    constants: tuple[tuple[str, str], ...]
    """Keys that, where they are there, hold just this."""


@dataclass
class Hooks:
    """The events of all webhooks."""

    paths: dict[tuple[str, ...], list[Candidate]] = field(default_factory=dict)
    """Classes by where their objects stand in a body: `("leads", "add")`."""
    bodies: list[Candidate] = field(default_factory=list)
    """Classes of whole bodies."""

    def candidate(self, name: str) -> Candidate:
        """The one of a class."""
        return next(one for group in [*self.paths.values(), self.bodies] for one in group if one.name == name)

    @property
    def heads(self) -> dict[str, dict[str, list[Candidate]]]:
        """The classes by first and second key; the second is empty where there is none."""
        found: dict[str, dict[str, list[Candidate]]] = {}
        for (head, *rest), group in self.paths.items():
            found.setdefault(head, {})["".join(rest)] = group
        return found

    @property
    def names(self) -> list[str]:
        """The classes of events."""
        found = {one.name for group in [*self.paths.values(), self.bodies] for one in group}
        return sorted(found)


def contents_of(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each body of a webhook, and each object that comes as the query: JSON pointer, and the node with schema and example."""
    for name, item in document.get("webhooks", {}).items():
        for method, operation in item.items():
            spot = f"/webhooks/{escape(name)}/{method}"
            for media, content in operation.get("requestBody", {}).get("content", {}).items():
                yield f"{spot}/requestBody/content/{escape(media)}", content
            for i, parameter in enumerate(operation.get("parameters", [])):
                if "$ref" in parameter.get("schema", {}):
                    yield f"{spot}/parameters/{i}", parameter


def event_schemas(schema: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Where events stand in a body, each with the schema of one; the path is empty where the whole body is one."""
    if "$ref" in schema or offered(schema):
        yield (), schema
        return
    for head, part in schema.get("properties", {}).items():
        if head == ACCOUNT:
            continue
        for action, inner in part.get("properties", {"": part}).items():
            yield (head, action) if action else (head,), inner.get("items", {})


def hooks_of(reader: SchemaReader) -> Hooks:
    """The events of the description. Classes of one place are in the order of the description."""
    found = Hooks()
    for _, content in contents_of(reader.document):
        for path, schema in event_schemas(content.get("schema", {})):
            group = found.paths.setdefault(path, []) if path else found.bodies
            for option in offered(schema) or [schema]:
                candidate = _candidate(reader, ref_name(option["$ref"])) if "$ref" in option else None
                if candidate is not None and candidate not in group:
                    group.append(candidate)
    return found


def _candidate(reader: SchemaReader, name: str) -> Candidate:
    flat = reader.flat(reader.schemas[name])
    constants = {key: str(part["const"]) for key, part in flat["properties"].items() if "const" in part}
    return Candidate(name, tuple(_required(reader, flat)), tuple(constants.items()))


def _required(reader: SchemaReader, flat: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for key in dict.fromkeys(flat["required"]):
        inner = list(_required(reader, reader.flat(flat["properties"].get(key, {}))))
        yield from [(key, *path) for path in inner] or [(key,)]


@dataclass(frozen=True)
class Fetch:
    """The call that reads the whole object that an event is about."""

    operation: Operation
    expression: str
    options: Parameter | None
    """The parameter `with`, where the call has it."""


def fetch_of(rule: dict[str, str], operations: Iterable[Operation]) -> Fetch | None:
    """The call that `x-fetch` names."""
    operation = next((one for one in operations if one.id == rule.get("operation")), None)
    if operation is None:
        return None
    given = {key: value for key, value in rule.items() if key != "operation"}
    steps = [(given.pop("entity_type"), ""), *operation.steps] if operation.resources else operation.steps
    values = {attribute(key): f'self._id("{value}")' for key, value in given.items()}
    where = ".".join(f"{name}({values.pop(attribute(parent))})" if parent else name for name, parent in steps)
    rest = [values[p.name] for p in operation.path_parameters if p.name in values]
    options = next((p for p in operation.query_parameters if p.key == "with"), None)
    arguments = [*rest, *([f"{options.name}={options.name}"] if options else [])]
    return Fetch(operation, f"amo.{where}.{operation.call}({', '.join(arguments)})", options)

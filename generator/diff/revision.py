"""One of the two descriptions, and its nodes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..bundle import Bundle, lookup
from ..lint.rules import reached
from ..view import Operation, Resource, View
from ..yaml_source import escape

Schema = dict[str, Any]
SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True)
class Node:
    """A node of a description, in place."""

    side: Side
    pointer: str
    raw: Schema

    def at(self, *steps: str) -> Node:
        """A node below this one; an empty one where there is none."""
        below: Any = self.raw
        for step in steps:
            if isinstance(below, list):
                below = below[int(step)]
            else:
                below = below.get(step, {}) if isinstance(below, dict) else {}
        return Node(self.side, self.pointer + "".join(f"/{escape(s)}" for s in steps), below if isinstance(below, dict) else {})

    @property
    def followed(self) -> Node:
        """The target of a `$ref`; the keys beside it take precedence."""
        node, seen = self, {self.pointer}
        while "$ref" in node.raw:
            pointer = str(node.raw["$ref"]).removeprefix("#")
            if pointer in seen:
                break
            seen.add(pointer)
            beside = {key: value for key, value in node.raw.items() if key != "$ref"}
            node = Node(self.side, pointer, {**lookup(self.side.bundle.document, pointer), **beside})
        return node

    @property
    def component(self) -> str:
        """Name of the schema that this node refers to; empty for none."""
        ref = self.raw.get("$ref")
        return ref.removeprefix(SCHEMAS) if isinstance(ref, str) and ref.startswith(SCHEMAS) else ""


class Side:
    """A description as the generator sees it, and as it was written."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.view = View(bundle)

    @property
    def top(self) -> Node:
        return Node(self, "", self.bundle.document)

    def schema(self, name: str) -> Node:
        return Node(self, f"/components/schemas/{escape(name)}", self.view.schemas[name])

    @cached_property
    def operations(self) -> dict[str, Operation]:
        return {operation.id: operation for operation in self.view.operations}

    def node(self, operation: Operation) -> Node:
        return self.top.at("paths", operation.path, operation.method.lower())

    def parameters(self, operation: Operation) -> dict[tuple[str, str], Node]:
        """Its parameters and those of its path, by place and name."""
        found: dict[tuple[str, str], Node] = {}
        item = self.top.at("paths", operation.path)
        for holder in (item, item.at(operation.method.lower())):
            for i in range(len(holder.raw.get("parameters", []))):
                node = holder.at("parameters", str(i)).followed
                found[node.raw["in"], node.raw["name"]] = node
        return found

    def properties(self, schema: Node) -> dict[str, Node]:
        """Properties of an object schema, those that come by `allOf` too, each where it is written."""
        schema = schema.followed
        found: dict[str, Node] = {}
        for i, part in enumerate(schema.raw.get("allOf", [])):
            if "if" not in part:
                found |= self.properties(schema.at("allOf", str(i)))
        return found | {key: schema.at("properties", key) for key in schema.raw.get("properties", {})}

    @cached_property
    def calls(self) -> dict[str, set[str]]:
        """By operation, how a caller calls it: `amo.leads.notes(…).create_many`."""
        found: dict[str, set[str]] = {operation: set() for operation in self.operations}

        def visit(resource: Resource, shown: str) -> None:
            for operation, _ in resource.methods:
                names = [operation.call]
                if operation.batch and operation.result != "page":
                    names.append(operation.call.replace("_many", "") + "_each")
                    names += [operation.batch["single"]] if "single" in operation.batch else []
                found[operation.id].update(f"{shown}.{name}" for name in names)
            for child in resource.children.values():
                visit(child, f"{shown}.{child.name}")
            if resource.of:
                visit(resource.of, f"{shown}({resource.of.methods[0][0].parent})")

        for resource in self.view.resources.values():
            visit(resource, f"amo.{resource.name}")
        return found

    def subject(self, operation: Operation) -> str:
        """The shortest name a caller has for an operation."""
        calls = self.calls[operation.id]
        return min(calls, key=lambda call: (len(call), call)) if calls else f"operations.{operation.id}"

    @cached_property
    def sent(self) -> set[str]:
        """Components that requests use, through parameters and bodies."""
        nodes = [node.raw for operation in self.view.operations for node in self.parameters(operation).values()]
        nodes += [self.node(operation).at("requestBody").followed.raw for operation in self.view.operations]
        return reached(self.view, nodes, abstract=True)

    @cached_property
    def read(self) -> set[str]:
        """Components that responses use."""
        responses = [self.node(operation).at("responses") for operation in self.view.operations]
        nodes = [response.at(code).followed.raw for response in responses for code in response.raw]
        return reached(self.view, nodes, abstract=True)

"""The tree of resources, whose methods are operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..names import pascal
from .operations import Operation


@dataclass
class Resource:
    """A group of methods below a client."""

    path: str
    bound: bool
    doc: str
    methods: list[tuple[Operation, str | None]] = field(default_factory=list)
    """Operations, each with the entity type its path is bound to."""
    children: dict[str, Resource] = field(default_factory=dict)
    of: Resource | None = None
    """The same resource bound to a parent; calling the resource gives it."""

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def class_name(self) -> str:
        return f"{pascal(self.path)}{'Of' if self.bound else ''}Resource"


def resources_of(operations: Iterable[Operation], tags: Mapping[str, str]) -> dict[str, Resource]:
    """The tree of resources, by name; bound ones hang on their resource.

    Args:
        operations: All operations; those for a browser are in no resource.
        tags: Descriptions of resources, by path.
    """
    top: dict[str, Resource] = {}
    for operation in operations:
        if operation.browser:
            continue
        for entity in operation.resources or [""]:
            steps = [(entity, ""), *operation.steps] if entity else operation.steps
            _node(top, steps, tags).methods.append((operation, entity or None))
    return dict(sorted(top.items()))


def _node(top: dict[str, Resource], steps: list[tuple[str, str]], tags: Mapping[str, str]) -> Resource:
    level, node, path = top, None, ""
    for name, parent in steps:
        path = f"{path}.{name}" if path else name
        node = level.setdefault(name, Resource(path, False, _doc(path, tags)))
        if parent:
            node.of = node.of or Resource(path, True, f"{node.doc} Those of one parent.")
            node = node.of
        level = node.children
    assert node
    return node


def _doc(path: str, tags: Mapping[str, str]) -> str:
    if path in tags:
        return tags[path]
    parent, _, last = path.rpartition(".")
    words = last.replace("_", " ")
    return f"{words.capitalize()} of {parent.replace('.', ' ').replace('_', ' ')}." if parent else f"{words.capitalize()}."

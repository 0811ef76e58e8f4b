"""The tree of resources, whose methods are operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..naming import pascal
from .operations import Operation
from .parameters import Parameter


@dataclass
class Resource:
    """A group of methods below a client: a node of the tree, or a class that nodes of several entity types share."""

    path: str
    bound: bool
    doc: str
    methods: list[tuple[Operation, str | None]] = field(default_factory=list)
    """Operations, each with the entity type its path is bound to; of a shared class, those that it does not inherit."""
    children: dict[str, Resource] = field(default_factory=dict)
    of: Resource | None = None
    """The same resource bound to a parent; calling the resource gives it."""
    shared: Resource | None = None
    """The class of a node whose operations several entity types share; see `shared.py`."""
    module: str = ""
    """Of a shared class, the module it is in."""
    entities: frozenset[str] = frozenset()
    """Of a shared class, the entity types that have all its operations."""
    bases: list[Resource] = field(default_factory=list)
    """Of a shared class, those with the operations that further entity types have too."""

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def class_name(self) -> str:
        if self.shared:
            return self.shared.class_name
        return f"{pascal(self.path)}{'Of' if self.bound else ''}Resource"

    @property
    def parent(self) -> Parameter:
        """The parameter of the path to which a bound resource is bound."""
        if not self.methods:
            return self.bases[0].parent
        operation = self.methods[0][0]
        return next(p for p in operation.path_parameters if p.name == operation.parent)

    def walk(self) -> Iterator[Resource]:
        """The resource and all below it, those below first."""
        for child in self.children.values():
            yield from child.walk()
        if self.of:
            yield from self.of.walk()
        yield self


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

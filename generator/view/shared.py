"""Sub-resources that several entity types share, such as notes and tags: each of their operations has its methods in one class.

A shared class is bound to an entity type by the property that gives it. Entity types whose operations differ have classes of
their own: each class has the operations of exactly its entity types, and inherits those that further entity types have as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .operations import Operation
from .resources import Resource

EntityTypes = frozenset[str]
Classes = dict[EntityTypes, Resource]
"""The classes of one sub-resource. What the entity types of two of them have in common, if anything, has a class too."""
Methods = dict[EntityTypes, list[tuple[Operation, str | None]]]


@dataclass(frozen=True)
class ResourceModule:
    """A module of resource classes."""

    name: str
    doc: str
    classes: list[Resource]
    """Base classes come first."""


def modules_of(tree: Mapping[str, Resource]) -> list[ResourceModule]:
    """The modules of all resources, and of the sub-resources whose path takes an `entity_type`.

    Sets `shared` of the nodes of these sub-resources.
    """
    nodes: dict[str, dict[str, Resource]] = {}
    for entity, resource in tree.items():
        for name, child in resource.children.items():
            if any(bound for below in child.walk() for _, bound in below.methods):
                nodes.setdefault(name, {})[entity] = child
    shared: list[ResourceModule] = []
    for name, group in sorted(nodes.items()):
        module = ResourceModule(f"entity_{name}", _doc(name, group), [])
        _classes(group, name, module)
        shared.append(module)
    return [*(ResourceModule(r.name, r.doc, [n for n in r.walk() if not n.shared]) for r in tree.values()), *shared]


def _classes(nodes: Mapping[str, Resource], path: str, module: ResourceModule, bound: bool = False) -> Classes:
    """Makes the classes of one sub-resource, given its nodes by entity type, and of all below it; puts them into the module.

    A class leads to those below it that have just its entity types; to others it leads by inheritance.
    """
    names = dict.fromkeys(name for node in nodes.values() for name in node.children)
    children = {
        name: _classes({entity: n.children[name] for entity, n in nodes.items() if name in n.children}, f"{path}.{name}", module)
        for name in names
    }
    of = _classes({entity: node.of for entity, node in nodes.items() if node.of}, path, module, True) if not bound else {}
    methods = _methods(nodes)
    found: Classes = {}
    for entities in _closed({*methods, *of, *(each for classes in children.values() for each in classes)}):
        owner = "entity" if len(entities) == len(nodes) else ".".join(sorted(entities))
        made = Resource(f"{owner}.{path}", bound, f"{_doc(path, entities)}{' Those of one parent.' if bound else ''}")
        made.module, made.entities = module.name, entities
        made.bases = _bases(found, entities)
        made.methods = methods.get(entities, [])
        made.children = {name: classes[entities] for name, classes in children.items() if entities in classes}
        made.of = of.get(entities)
        found[entities] = made
    module.classes.extend(found.values())
    for entity, node in nodes.items():
        node.shared = [made for made in found.values() if entity in made.entities][-1]  # the one with the fewest entity types
    return found


def _methods(nodes: Mapping[str, Resource]) -> Methods:
    """The methods of the nodes, by the entity types that have them."""
    owners: dict[str, set[str]] = {}
    for entity, node in nodes.items():
        for operation, _ in node.methods:
            owners.setdefault(operation.id, set()).add(entity)
    methods = {operation.id: (operation, bound) for node in nodes.values() for operation, bound in node.methods}
    found: Methods = {}
    for name, method in methods.items():
        found.setdefault(frozenset(owners[name]), []).append(method)
    return found


def _closed(sets: set[EntityTypes]) -> list[EntityTypes]:
    """The sets and what any of them have in common, larger ones first."""
    while more := {a & b for a in sets for b in sets} - sets - {frozenset()}:
        sets = sets | more
    return sorted(sets, key=lambda each: (-len(each), sorted(each)))


def _bases(classes: Classes, entities: EntityTypes) -> list[Resource]:
    """The classes to inherit from: the one that inherits all others, or all, in one order so that Python finds an MRO."""
    larger = [made for made in reversed(classes.values()) if entities < made.entities]
    return larger[:1] if all(larger[0].entities <= made.entities for made in larger) else larger


def _doc(path: str, entities: Iterable[str]) -> str:
    *most, last = sorted(entity.replace("_", " ") for entity in entities)
    whose = f"{', '.join(most)} and {last}" if most else last
    return f"{' of '.join(reversed(path.replace('_', ' ').split('.')))} of {whose}.".capitalize()

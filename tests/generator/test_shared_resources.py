"""Sub-resources that several entity types share: written once, bound to each, and each entity type has just its operations."""

from __future__ import annotations

import ast
import asyncio
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, cast

import httpx
import pytest

from generator.bundle import bundle
from generator.view import Operation, Resource, ResourceModule, View
from generator.view.shared import modules_of

from .conftest import Generate
from .support import HOSTS, ROOT, SPEC, Api, Wire

ENTITIES = ("boxes", "crates", "things")

SHARED = {
    "all": ("parts", ENTITIES),
    "left": ("parts", ("boxes", "things")),
    "right": ("parts", ("boxes", "crates")),
    "own": ("parts", ("boxes",)),
    "kept": ("parts(entity_id)", ENTITIES),
    "moved": ("parts(entity_id)", ("crates",)),
    "tight": ("parts.screws", ("crates", "things")),
    "loose": ("parts.screws(entity_id)", ("crates",)),
    "sold": ("offers", ("things",)),
}
"""Methods: the sub-resource, and the entity types that have it. Boxes have all of what two smaller sets have."""


def operation(name: str, path: str, resource: str, more: str = "") -> str:
    return f"""
  {path}:
    get:
      operationId: get_{name}
      x-method: {name}
      x-resource: {resource}
{more}
      responses: {{'204': {{$ref: 'common.yaml#/components/responses/Done'}}}}
"""


def shared(name: str, resource: str, entities: tuple[str, ...]) -> str:
    listed = ", ".join(entities)
    kind = f"{{type: string, enum: [{listed}]}}"
    parameters = f"        - {{name: entity_type, in: path, required: true, schema: {kind}, example: {entities[0]}}}"
    path = f"/api/v4/{{entity_type}}/{name}"
    if "(" in resource:
        path = f"/api/v4/{{entity_type}}/{{entity_id}}/{name}"
        parameters += "\n        - {name: entity_id, in: path, required: true, schema: {type: integer}, example: 11}"
    return operation(name, path, resource, f"      x-resources: [{listed}]\n      parameters:\n{parameters}")


DESCRIPTION = "paths:" + "".join(shared(name, *where) for name, where in SHARED.items())
# An operation of one entity type, whose path is its own, among those that are shared.
DESCRIPTION += operation("packed", "/api/v4/crates/packed", "crates.parts")


def reach(client: Any, name: str, entity: str) -> Any:
    """The method, or None where there is none."""
    target = getattr(client, entity)
    for step in SHARED[name][0].removesuffix("(entity_id)").split("."):
        target = getattr(target, step, None)
    if "(" in SHARED[name][0]:
        target = target(7) if callable(target) else None
    return getattr(target, name, None)


def wanted(name: str, entity: str) -> str:
    return f"GET /api/v4/{entity}/{'7/' if '(' in SHARED[name][0] else ''}{name}"


PAIRS = [(name, entity) for name in SHARED for entity in ENTITIES]


def test_each_entity_type_has_its_operations_and_no_others(generate: Generate) -> None:
    api = generate(DESCRIPTION)
    with api.client(*[(204, None)] * 99) as (client, wire):
        for name, entity in PAIRS:
            method = reach(client, name, entity)
            assert (method is not None) == (entity in SHARED[name][1]), (name, entity)
            if method is not None:
                method()
        client.crates.parts.packed()
        assert not hasattr(client.boxes.parts, "packed")
    there = [wanted(name, entity) for name, entity in PAIRS if entity in SHARED[name][1]]
    assert wire.lines == [*there, "GET /api/v4/crates/packed"]


def test_the_async_client_has_the_same(generate: Generate) -> None:
    api = generate(DESCRIPTION)
    wire = Wire(*[(204, None)] * 99)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(wire)) as http:
            client = api.module("http.client").AsyncClient(http, HOSTS)
            for name, entity in PAIRS:
                method = reach(client, name, entity)
                assert (method is not None) == (entity in SHARED[name][1]), (name, entity)
                if method is not None:
                    await method()

    asyncio.run(run())
    assert wire.lines == [wanted(name, entity) for name, entity in PAIRS if entity in SHARED[name][1]]


def test_entity_types_with_the_same_operations_have_one_class(generate: Generate) -> None:
    api = generate(DESCRIPTION)
    with api.client() as (client, _):
        bound = {entity: type(getattr(client, entity).parts(7)) for entity in ENTITIES}
        parts = {entity: type(getattr(client, entity).parts) for entity in ENTITIES}
        assert type(client.things.offers).__name__ == "EntityOffersResource"
    assert bound["boxes"] is bound["things"]
    assert bound["boxes"].__name__ == "EntityPartsOfResource"
    assert bound["crates"].__bases__ == (bound["boxes"],)
    assert {name for cls in parts["boxes"].__mro__[1:] for name in vars(cls) if name in SHARED} == {"all", "left", "right"}


def test_what_is_missing_is_named_with_the_entity_type(generate: Generate) -> None:
    api = generate(DESCRIPTION)
    with api.client() as (client, _):
        with pytest.raises(api.errors.NoSuchMethodError) as caught:
            _ = client.crates.parts(7).sold
        assert str(caught.value) == "CratesPartsOfResource of crates has no 'sold'; it has: kept, moved"
        with pytest.raises(TypeError, match=r"__call__\(\) missing 1 required positional argument: 'entity_id'"):
            client.things.parts()


@dataclass(frozen=True)
class Stub:
    """What the view needs of an operation."""

    id: str


def random_tree(random: Random) -> dict[str, Resource]:
    """Entity types with a shared sub-resource `parts` and `screws` below it, both also of one parent; operations at random."""

    def node(path: str, bound: bool) -> Resource:
        return Resource(path, bound, "")

    entities = "abcde"[: random.randint(1, 5)]
    tree = {entity: node(entity, False) for entity in entities}
    for number in range(random.randint(1, 9)):
        steps = random.choice([("parts",), ("parts", "screws")])
        bound = random.random() < 0.5
        for entity in random.sample(entities, random.randint(1, len(entities))):
            found = tree[entity]
            for step in steps:
                found = found.children.setdefault(step, node(f"{found.path}.{step}", False))
            if bound:
                found.of = found.of or node(found.path, True)
                found = found.of
            found.methods.append((cast(Operation, Stub(f"do_{number}")), entity))
    return tree


def python_classes(module: ResourceModule) -> dict[str, type[Any]]:
    """The classes of a module as Python makes them; calls and properties give the name of a class."""
    made: dict[str, type[Any]] = {}
    for resource in module.classes:
        body: dict[str, Any] = {operation.id: None for operation, _ in resource.methods}
        body |= {name: child.class_name for name, child in resource.children.items()}
        body |= {"of": resource.of.class_name} if resource.of else {}
        made[resource.class_name] = type(resource.class_name, tuple(made[base.class_name] for base in resource.bases), body)
    assert len(made) == len(module.classes)
    return made


def assert_offers(node: Resource, classes: dict[str, type[Any]]) -> None:
    """That the class of a node has what the node has, and no more."""
    cls = classes[node.class_name]
    assert {name for name in dir(cls) if name.startswith("do_")} == {operation.id for operation, _ in node.methods}
    below = {**node.children, **({"of": node.of} if node.of else {})}
    assert {name for name in dir(cls) if name in ("of", "screws")} == below.keys()
    for name, child in below.items():
        assert getattr(cls, name) == child.class_name
        assert_offers(child, classes)


@pytest.mark.parametrize("seed", range(20))
def test_whatever_entity_types_have_in_common(seed: int) -> None:
    random = Random(seed)
    for _ in range(100):
        tree = random_tree(random)
        shared = modules_of(tree)[len(tree) :]
        assert [module.name for module in shared] == ["entity_parts"]
        classes = python_classes(shared[0])
        names = [name for cls in classes.values() for name in vars(cls) if name.startswith("do_")]
        assert len(names) == len(set(names)), "an operation has methods in two classes"
        for resource in tree.values():
            for node in resource.children.values():
                assert_offers(node, classes)


def classes_by_operation(folder: Path) -> dict[str, list[str]]:
    """Classes that have methods of an operation."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in sorted(folder.glob("*.py")):
        for cls in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(cls, ast.ClassDef):
                for node in ast.walk(cls):
                    if isinstance(node, ast.ImportFrom) and node.module == "operations":
                        found[node.names[0].name].add(cls.name)
    return {operation: sorted(names) for operation, names in found.items()}


def assert_written_once(folder: Path, operations: Iterator[str]) -> None:
    found = classes_by_operation(folder)
    assert found.keys() == set(operations)
    for operation, names in found.items():
        sync = min(names, key=len)
        assert names == sorted([sync, f"Async{sync}"]), f"{operation} has methods in {names}"


def test_an_operation_has_its_methods_in_one_class_sync_and_async(generate: Generate) -> None:
    api: Api = generate(DESCRIPTION)
    assert_written_once(api.folder / "amokit_api" / "resources", iter([*(f"get_{name}" for name in SHARED), "get_packed"]))


def test_so_it_is_for_the_whole_api() -> None:
    operations = (operation.id for operation in View(bundle(SPEC)).operations if not operation.browser)
    assert_written_once(ROOT / "generated" / "amokit_api" / "resources", operations)

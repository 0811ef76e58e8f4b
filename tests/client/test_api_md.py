"""`generated/api.md` has every call of the clients, those of shared sub-resources for each entity type, and no other."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from amokit_api.api import AsyncResources, Resources

from tests.operations import view

INDEX = Path(__file__).resolve().parents[2] / "generated" / "api.md"
ROW = re.compile(r"^\| `(amo\.\S+)\([^()]*\)` \| `[A-Z]+ (\S+)` \|", re.MULTILINE)


def listed() -> dict[str, str]:
    """The path of each call, without the ids that it takes."""
    rows = ROW.findall(INDEX.read_text(encoding="utf-8"))
    assert len(rows) == len(dict(rows)), "a call has two lines"
    return dict(rows)


def public(cls: type[Any]) -> Iterator[tuple[str, Any]]:
    for name in dir(cls):
        if not name.startswith("_"):
            yield name, inspect.getattr_static(cls, name)


def offered(resource: Any, shown: str) -> Iterator[str]:
    """The calls of a resource and all below it, but for the `…_each`, which have no line of their own."""
    for name, found in public(type(resource)):
        if isinstance(found, property):
            yield from offered(getattr(resource, name), f"{shown}.{name}")
        elif inspect.isfunction(found) and not name.endswith("_each"):
            yield f"{shown}.{name}"
    if callable(resource):
        (parent,) = inspect.signature(resource).parameters
        yield from offered(resource(1), f"{shown}({parent})")


@pytest.mark.parametrize("resources", [Resources, AsyncResources])
def test_it_has_every_call_and_no_other(resources: type[Any]) -> None:
    client = resources()
    names = [name for name, found in public(resources) if not inspect.isfunction(found) and name != "resource_classes"]
    assert len(names) > 20
    calls = [call for name in names for call in offered(getattr(client, name), f"amo.{name}")]
    assert len(calls) == len(set(calls)) > 300
    assert set(calls) == set(listed())


def test_calls_of_shared_sub_resources_have_the_path_of_their_entity_type() -> None:
    rows = listed()
    checked = 0
    for operation in view().operations:
        for entity in operation.resources:
            parent = f"({operation.parent})" if operation.parent else ""
            assert rows[f"amo.{entity}.{operation.resource}{parent}.{operation.call}"] == operation.path.replace(
                "{entity_type}", entity
            )
            checked += 1
    assert checked > 100

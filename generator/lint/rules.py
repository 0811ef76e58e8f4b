"""The registry of rules, and what rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..bundle import Bundle, schema_nodes
from ..problems import Problem
from ..view import METHODS, View, ref_name
from ..yaml_source import escape

Rule = Callable[[Bundle, View], Iterator[Problem]]
RULES: dict[str, Rule] = {}


def rule(function: Rule) -> Rule:
    RULES[function.__name__.replace("_", "-")] = function
    return function


def problem(bundle: Bundle, pointer: str, rule_id: str, reason: str) -> Problem:
    return bundle.place(pointer).problem(pointer, rule_id, reason)


def operations(bundle: Bundle) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Pointer, path item and operation."""
    for path, item in bundle.document["paths"].items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield f"/paths/{escape(path)}/{method}", item, item[method]


def schemas(bundle: Bundle) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Pointer, name and schema of each component."""
    for name, schema in bundle.document["components"].get("schemas", {}).items():
        yield f"/components/schemas/{escape(name)}", name, schema


def parameters(
    bundle: Bundle, pointer: str, item: dict[str, Any], operation: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Pointer and node of each parameter of an operation, those of its path first."""
    for where, holder in ((pointer.rpartition("/")[0], item), (pointer, operation)):
        for i, raw in enumerate(holder.get("parameters", [])):
            yield f"{where}/parameters/{i}", bundle.resolve(raw)


def reached(view: View, schema: Any, abstract: bool = False) -> set[str]:
    """Names of the components that a node refers to, directly or not; abstract ones, which have no class, only on request."""
    found: set[str] = set()
    todo = [schema]
    while todo:
        for _, node in schema_nodes(todo.pop()):
            ref = node.get("$ref") if isinstance(node, dict) else None
            if isinstance(ref, str) and ref.startswith("#/components/schemas/"):
                name = ref_name(ref)
                if name not in found:
                    found.add(name)
                    todo.append(view.schemas[name])
    return {name for name in found if abstract or not view.schemas[name].get("x-abstract")}


def read_components(bundle: Bundle, view: View) -> set[str]:
    """Names of the components that responses refer to, directly or not, abstract ones included."""
    found: set[str] = set()
    for _, _, operation in operations(bundle):
        for response in operation["responses"].values():
            for content in bundle.resolve(response).get("content", {}).values():
                found |= reached(view, content.get("schema", {}), abstract=True)
    return found

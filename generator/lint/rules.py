"""The registry of rules, and what rules share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..bundle import Bundle
from ..problems import Problem
from ..view import METHODS, View
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

"""Writes `api.md`: one line an operation, so that a review shows what a change of the description does to the client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .view import Operation, Resource, Type, View

TEMPLATE = "api.md.jinja"


@dataclass(frozen=True)
class Row:
    """One line: a call of one resource."""

    call: str
    method: str
    path: str
    takes: str
    gives: str


@dataclass(frozen=True)
class Section:
    """One resource of the client, with its sub-resources."""

    name: str
    doc: str
    rows: list[Row]


def index(view: View, templates: Path) -> str:
    """The text of `api.md`. A pure function of the view."""
    environment = Environment(
        loader=FileSystemLoader(templates), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined, autoescape=False
    )
    environment.filters["cell"] = lambda text: f"`{text.replace('|', chr(92) + '|')}`" if text else ""
    text = environment.get_template(TEMPLATE).render(view=view, sections=list(_sections(view)))
    return text.rstrip() + "\n"


def _sections(view: View) -> Iterator[Section]:
    for resource in view.resources.values():
        yield Section(f"amo.{resource.name}", resource.doc, list(_rows(resource, f"amo.{resource.name}")))
    pages = [operation for operation in view.operations if operation.browser]
    if pages:
        rows = [Row(f"operations.{o.id}", o.method, o.path, _takes(o), "an address") for o in pages]
        yield Section("Pages for a browser", "Operations whose module builds an address; no resource has a method.", rows)


def _rows(resource: Resource, shown: str) -> Iterator[Row]:
    for operation, entity in sorted(resource.methods, key=lambda pair: (pair[0].path, pair[0].method, pair[0].call)):
        bound = [*operation.parents, *(["entity_type"] if entity else [])]
        ids = [p.name for p in operation.path_parameters if p.name not in bound]
        path = operation.path.replace("{entity_type}", entity) if entity else operation.path
        call = f"{shown}.{operation.call}({', '.join(ids)})"
        yield Row(call, operation.method, path, _takes(operation), _gives(operation))
        single = (operation.batch or {}).get("single")
        if single and operation.body and operation.body.item:
            given = operation.result_type.annotation() if operation.result_type else "None"
            one = operation.body.item.annotation(write=True)
            yield Row(f"{shown}.{single}({', '.join(ids)})", operation.method, path, one, given)
    for child in resource.children.values():
        yield from _rows(child, f"{shown}.{child.name}")
    if resource.of:
        yield from _rows(resource.of, f"{shown}({resource.of.methods[0][0].parent})")


def _takes(operation: Operation) -> str:
    """Body and filter by class, the other arguments by name; optional ones in brackets."""
    found: list[str] = []
    if operation.body:
        found.append("bytes" if operation.body_raw else _body(operation.body))
    if operation.filter:
        found.append(operation.filter.name if operation.filter_required else f"[{operation.filter.name}]")
    for parameter in [*operation.query_parameters, *operation.header_parameters]:
        found.append(parameter.name if parameter.required else f"[{parameter.name}]")
    return ", ".join(found)


def _body(kind: Type) -> str:
    return kind.annotation(write=True).replace("builtins.", "")


def _gives(operation: Operation) -> str:
    if operation.result == "page" and operation.result_type:
        return f"Page[{operation.result_type.annotation()}]".replace("builtins.", "")
    return operation.result_annotation.replace("builtins.", "")

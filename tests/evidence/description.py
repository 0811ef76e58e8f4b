"""The bundled description for the evidence tools: the operation of a request, and the class that reads its response."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

from amokit import models

from generator.bundle import Bundle
from generator.naming import attribute, snake
from generator.view import View

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
METHODS = ("get", "post", "patch", "put", "delete")
ENTITIES = ("leads", "contacts", "companies", "customers")
Schema = dict[str, Any]


@dataclass(frozen=True)
class Shape:
    """What a body is: the class or union of one object, or of each item of a bare array."""

    name: str
    many: bool = False

    def __str__(self) -> str:
        return f"list of {self.name}" if self.many else self.name


@dataclass(frozen=True)
class Property:
    """A declared property and the attribute that holds it."""

    key: str
    attribute: str
    schema: Schema


@dataclass(frozen=True)
class Route:
    """One operation."""

    method: str
    template: str
    raw: Schema
    parameters: tuple[Schema, ...] = field(repr=False)
    pattern: re.Pattern[str] = field(repr=False)
    path_schemas: tuple[Schema, ...] = field(repr=False)

    @property
    def id(self) -> str:
        return str(self.raw["operationId"])

    @property
    def segments(self) -> list[str]:
        return self.template.strip("/").split("/")

    def takes(self, path: str) -> bool:
        """Whether a path fits the template, its parameters' enums and types included; a placeholder of the documentation does."""
        match = self.pattern.fullmatch(path)
        if not match:
            return False
        return all(
            value.startswith("{") or _fits(schema, value) for schema, value in zip(self.path_schemas, match.groups(), strict=True)
        )


def _fits(schema: Schema, value: str) -> bool:
    if "enum" in schema and value not in map(str, schema["enum"]):
        return False
    return schema.get("type") != "integer" or re.fullmatch(r"-?\d+", value) is not None


class Description:
    """One bundled document."""

    def __init__(self, document: Schema) -> None:
        self.document = document
        self.schemas: dict[str, Schema] = document["components"]["schemas"]

    def resolve(self, node: Schema) -> Schema:
        """What a `$ref` leads to, in the end."""
        while "$ref" in node:
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    # -- operations -----------------------------------------------------------------------------

    @cached_property
    def routes(self) -> list[Route]:
        """Every operation, those with fewer placeholders first."""
        found: list[Route] = []
        for template, item in self.document["paths"].items():
            pattern = re.compile(re.sub(r"\\\{[^/]+?\\\}", "([^/]+)", re.escape(template)) + "/?")
            for method in METHODS:
                if method in item:
                    raw = item[method]
                    given = [self.resolve(p) for p in [*item.get("parameters", []), *raw.get("parameters", [])]]
                    by_name = {p["name"]: self.resolve(p["schema"]) for p in given if p["in"] == "path"}
                    names = re.findall(r"{([^/]+?)}", template)
                    of_path = tuple(by_name.get(name, {}) for name in names)
                    found.append(Route(method.upper(), template, raw, tuple(given), pattern, of_path))
        return sorted(found, key=lambda route: route.template.count("{"))

    def find(self, method: str, path: str) -> Route | None:
        """The operation for a path, concrete or written with placeholders as `{entity_type}`."""
        path = path.partition("?")[0].rstrip("/") or "/"
        for spelling in _spellings(path):
            for route in self.routes:
                if route.method == method.upper() and route.takes(spelling):
                    return route
        return None

    # -- bodies ---------------------------------------------------------------------------------

    def answers(self, route: Route) -> list[Shape]:
        """The successful response of the operation."""
        found: dict[Shape, None] = {}
        for code, answer in route.raw["responses"].items():
            if str(code).startswith("2"):
                for content in self.resolve(answer).get("content", {}).values():
                    shape = self.shape(content.get("schema", {}))
                    if shape:
                        found[shape] = None
        return list(found)

    def items(self, route: Route) -> list[Shape]:
        """The items of the lists below `_embedded` of its responses, or of a bare array."""
        found: dict[Shape, None] = {}
        for answer in self.answers(route):
            if answer.many:
                found[Shape(answer.name)] = None
                continue
            embedded = self.properties(answer.name).get("_embedded")
            for branch in self.branches(embedded.schema) if embedded else ():
                for part in branch.get("properties", {}).values():
                    shapes = [self.shape(below) for below in self.branches(part) if "items" in below]
                    found |= {Shape(shape.name): None for shape in shapes if shape}
        return list(found)

    def shape(self, schema: Schema, name: str = "") -> Shape | None:
        """The class of a schema; None where it has none."""
        while "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            schema = self.schemas[name]
        if schema.get("type") == "array":
            item = self.shape(next(iter(schema["items"].get("anyOf", [])), schema["items"]))  # what comes unless asked otherwise
            return item and Shape(item.name, many=True)
        return Shape(name) if name in models.__all__ else None

    def branches(self, schema: Schema) -> Iterator[Schema]:
        """The plain schemas that a schema is made of."""
        schema = self.resolve(schema)
        yield schema
        for word in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(word, []):
                yield from self.branches(part)

    def properties(self, name: str) -> dict[str, Property]:
        """The declared properties of a class, by key."""
        return self._properties(name) if name in self.schemas else {}

    @cache  # noqa: B019  # one description lives as long as the program
    def _properties(self, name: str) -> dict[str, Property]:
        found: dict[str, Property] = {}
        for part in self._merged(self.schemas[name]):
            for key, schema in part.get("properties", {}).items():
                python = schema.get("x-name") or self.resolve(schema).get("x-name") or attribute(key)
                found[key] = Property(key, python, schema)
        return found

    def _merged(self, schema: Schema) -> Iterator[Schema]:
        schema = self.resolve(schema)
        for part in schema.get("allOf", []):
            yield from self._merged(part)
        yield schema


def _spellings(path: str) -> Iterator[str]:
    for word in ENTITIES:
        guess = re.sub(r"{entity(_type)?}", word, path, count=1)
        if guess != path:
            yield from _spellings(guess)
    yield path


def reader(name: str) -> Callable[[Any], Any]:
    """Decodes an object of a class or union by its name."""
    found = getattr(models, name)
    if isinstance(found, type):
        return found.from_dict  # type: ignore[attr-defined, no-any-return]
    return import_module(f"amokit_api.models.{snake(name)}").decoder.one  # type: ignore[no-any-return]


@cache
def view() -> View:
    """The committed description, as the generator sees it."""
    return View(Bundle(description().document, {}))


@cache
def description() -> Description:
    """The committed one."""
    return Description(json.loads((ROOT / "generated" / "openapi.json").read_text()))

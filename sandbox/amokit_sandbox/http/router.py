"""Which operation a request is for: concrete paths before templated ones, parameters by the schemas of the operation."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from ..description import Description, Operation
from ..resources.resource import PLACEHOLDER

SLASHES = re.compile(r"/{2,}")

# How narrow one segment is: a literal wins over a closed set, that over a number, that over any text.
LITERAL, CLOSED, NUMBER, TEXT = range(4)


class Route:
    """The path of one operation. Operations of one path may take different values in it."""

    def __init__(self, operation: Operation, description: Description) -> None:
        self.operation = operation
        self._schemas = {one.name: description.resolve(one.schema) for one in operation.located("path")}
        self._names = list(self._schemas)
        segments = operation.path.split("/")
        self.order = tuple(max(map(self._width, PLACEHOLDER.findall(segment)), default=LITERAL) for segment in segments)
        self._pattern = re.compile("/".join(map(self._segment, segments)))

    def match(self, path: str) -> dict[str, Any] | None:
        """The parameters of a (still percent-encoded) path, None when it is another one."""
        found = self._pattern.fullmatch(path)
        if not found:
            return None
        named = ((self._names[int(group[1:])], text) for group, text in found.groupdict().items())
        return {name: int(text) if self._width(name) == NUMBER else unquote(text) for name, text in named}

    def _segment(self, segment: str) -> str:
        pattern, end = "", 0
        for found in PLACEHOLDER.finditer(segment):
            pattern += re.escape(segment[end : found.start()]) + self._group(found[1])
            end = found.end()
        return pattern + re.escape(segment[end:])

    def _group(self, name: str) -> str:
        enum = "|".join(re.escape(str(value)) for value in self._schemas[name].get("enum", ()))
        inner = {CLOSED: enum, NUMBER: r"-?\d+"}.get(self._width(name), "[^/]+")
        return f"(?P<p{self._names.index(name)}>{inner})"

    def _width(self, name: str) -> int:
        schema = self._schemas[name]
        if "enum" in schema:
            return CLOSED
        return NUMBER if schema.get("type") == "integer" else TEXT


class Router:
    """All operations of a description by their paths."""

    def __init__(self, description: Description) -> None:
        self._routes: dict[int, list[Route]] = {}
        for operation in description.operations.values():
            self._routes.setdefault(operation.path.count("/"), []).append(Route(operation, description))
        for routes in self._routes.values():
            routes.sort(key=lambda route: route.order)

    def find(self, method: str, path: str) -> tuple[Operation | None, dict[str, Any], set[str]]:
        """The operation and its path parameters; without an operation, the methods that the path does take."""
        path = SLASHES.sub("/", path).rstrip("/")
        allowed: set[str] = set()
        for route in self._routes.get(path.count("/"), ()):
            parameters = route.match(path)
            if parameters is None:
                continue
            if method == route.operation.method:
                return route.operation, parameters, set()
            allowed.add(route.operation.method)
        return None, {}, allowed

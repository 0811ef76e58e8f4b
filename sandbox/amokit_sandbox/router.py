"""Which operation a request is for: concrete paths before templated ones, parameters by their schemas."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from .description import Description, Operation

PLACEHOLDER = re.compile(r"\{([^{}]+)\}")

# How narrow one segment is: a literal wins over a closed set, that over a number, that over any text.
LITERAL, CLOSED, NUMBER, TEXT = range(4)


class Route:
    """One path of the description with its operations by method."""

    def __init__(self, path: str, operations: Iterable[Operation], description: Description) -> None:
        self.operations = {operation.method: operation for operation in operations}
        self._parameters = {
            parameter.name: (parameter, description.resolve(parameter.schema))
            for operation in self.operations.values()
            for parameter in operation.located("path")
        }
        segments = path.split("/")
        self.order = tuple(max(map(self._width, PLACEHOLDER.findall(segment)), default=LITERAL) for segment in segments)
        self._pattern = re.compile("/".join(map(self._segment, segments)))

    def match(self, path: str) -> dict[str, Any] | None:
        """The parameters of a (still percent-encoded) path, None when it is another one."""
        found = self._pattern.fullmatch(path)
        if not found:
            return None
        names = list(self._parameters)
        return {
            name: int(text) if self._width(name) == NUMBER else unquote(text)
            for name, text in ((names[int(group[1:])], text) for group, text in found.groupdict().items())
        }

    def _segment(self, segment: str) -> str:
        pattern, end = "", 0
        for found in PLACEHOLDER.finditer(segment):
            pattern += re.escape(segment[end : found.start()]) + self._group(found[1])
            end = found.end()
        return pattern + re.escape(segment[end:])

    def _group(self, name: str) -> str:
        schema = self._schema(name)
        inner = {CLOSED: "|".join(re.escape(str(value)) for value in schema.get("enum", ())), NUMBER: r"-?\d+"}
        return f"(?P<p{list(self._parameters).index(name)}>{inner.get(self._width(name), '[^/]+')})"

    def _width(self, name: str) -> int:
        schema = self._schema(name)
        if "enum" in schema:
            return CLOSED
        return NUMBER if schema.get("type") == "integer" else TEXT

    def _schema(self, name: str) -> Any:
        return self._parameters[name][1]


class Router:
    """All paths of a description."""

    def __init__(self, description: Description) -> None:
        by_path: dict[str, list[Operation]] = {}
        for operation in description.operations.values():
            by_path.setdefault(operation.path, []).append(operation)
        self._routes: dict[int, list[Route]] = {}
        for path, operations in by_path.items():
            self._routes.setdefault(path.count("/"), []).append(Route(path, operations, description))
        for routes in self._routes.values():
            routes.sort(key=lambda route: route.order)

    def find(self, method: str, path: str) -> tuple[Operation | None, dict[str, Any], set[str]]:
        """The operation and its path parameters; without an operation, the methods that the path does take."""
        allowed: set[str] = set()
        for route in self._routes.get(path.count("/"), ()):
            parameters = route.match(path)
            if parameters is None:
                continue
            if method in route.operations:
                return route.operations[method], parameters, set()
            allowed |= set(route.operations)
        return None, {}, allowed

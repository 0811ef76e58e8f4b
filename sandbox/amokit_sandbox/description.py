"""The bundled OpenAPI description: operations with their parameters, bodies and answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")


@dataclass(frozen=True)
class Parameter:
    """One parameter of an operation."""

    name: str
    location: str
    required: bool
    serialize: str | None
    schema: Mapping[str, Any]
    pointer: str
    example: Any
    matches: Mapping[str, str]


@dataclass(frozen=True)
class Content:
    """A body: its media type, its schema (and where that stands in the bundle), an example."""

    media_type: str
    schema: Mapping[str, Any] | None
    pointer: str
    example: Any
    has_example: bool


@dataclass(frozen=True)
class Response:
    """A described answer; `empty` says what "no content" means (`x-empty`)."""

    status: str
    content: Content | None
    empty: str | None


@dataclass(frozen=True)
class Operation:
    """One operation of the API."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Content | None
    body_required: bool
    responses: tuple[Response, ...]
    schemes: frozenset[str]
    extensions: Mapping[str, Any]

    def located(self, location: str) -> Iterator[Parameter]:
        return (parameter for parameter in self.parameters if parameter.location == location)

    def response(self, status: int) -> Response | None:
        return next((response for response in self.responses if response.status == str(status)), None)

    @cached_property
    def success(self) -> Response | None:
        """The first answer of success, one with a body before one without."""
        found = [response for response in self.responses if response.status.startswith("2")]
        return next((response for response in found if response.content), found[0] if found else None)

    @property
    def content(self) -> Content | None:
        """The body of success."""
        return self.success.content if self.success else None

    @property
    def preferred_status(self) -> str:
        """The status of success with a body: of a POST 201 or 202 where 200 is known too, since newer answers have it."""
        found = [one.status for one in self.responses if one.status.startswith("2") and one.content]
        return (max(found) if self.method == "POST" else found[0]) if found else "200"

    @property
    def empty_status(self) -> str:
        """The status of success without a body."""
        return next((one.status for one in self.responses if one.status.startswith("2") and one.content is None), "204")

    @property
    def host(self) -> str:
        return str(self.extensions.get("x-host", "account"))

    @property
    def says_absent_by_204(self) -> bool:
        nothing = self.response(204)
        return nothing is not None and nothing.empty == "absent"


class Description:
    """A bundle, read once."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.operations = {operation.id: operation for operation in self._operations()}

    @classmethod
    def load(cls, path: str | Path | None = None) -> Description:
        """Reads a bundle; that which was packaged with the sandbox by default, else the one of the checkout it stands in."""
        here = Path(__file__).resolve().parent
        packaged = here / "openapi.json"
        file = Path(path or (packaged if packaged.is_file() else here.parents[1] / "generated" / "openapi.json"))
        if not file.is_file():
            raise FileNotFoundError(f"{file} is not there: run `make generate`, or name the bundle (--openapi)")
        return cls(json.loads(file.read_text(encoding="utf-8")))

    def at(self, pointer: str) -> Any:
        """The node at a JSON pointer, which may be written as a URI fragment (`#/…`)."""
        node: Any = self.document
        for part in unquote(pointer.removeprefix("#")).split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """The node that `$ref` leads to, or the node itself."""
        return self._follow(node, "")[0] if "$ref" in node else node

    def component(self, name: str) -> str | None:
        """Pointer of a schema by its name, None when there is none."""
        return f"/components/schemas/{name}" if name in self.document["components"].get("schemas", {}) else None

    def _follow(self, node: Mapping[str, Any], pointer: str) -> tuple[Mapping[str, Any], str]:
        while "$ref" in node:
            pointer = str(node["$ref"]).removeprefix("#")
            node = self.at(pointer)
        return node, pointer

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method, node in item.items():
                if method in METHODS:
                    yield self._operation(path, method, item, node)

    def _operation(self, path: str, method: str, item: Mapping[str, Any], node: Mapping[str, Any]) -> Operation:
        base = f"/paths/{escape(path)}"
        parameters: dict[tuple[str, str], Parameter] = {}
        for where, nodes in ((base, item), (f"{base}/{method}", node)):
            for index, raw in enumerate(nodes.get("parameters", [])):
                parameter = self._parameter(*self._follow(raw, f"{where}/parameters/{index}"))
                parameters[parameter.location, parameter.name] = parameter
        body, body_at = self._follow(node.get("requestBody", {}), f"{base}/{method}/requestBody")
        responses = []
        for status, raw in node.get("responses", {}).items():
            response, response_at = self._follow(raw, f"{base}/{method}/responses/{status}")
            responses.append(Response(str(status), self._content(response, response_at), response.get("x-empty")))
        schemes = frozenset(name for one in node.get("security", self.document.get("security", [])) for name in one)
        extensions = {key: value for key, value in node.items() if key.startswith("x-")}
        content, required = self._content(body, body_at), bool(body.get("required", False))
        of = (tuple(parameters.values()), content, required, tuple(responses), schemes, extensions)
        return Operation(node["operationId"], method.upper(), path, *of)

    def _parameter(self, node: Mapping[str, Any], pointer: str) -> Parameter:
        required, more = bool(node.get("required", False)), (node.get("example"), node.get("x-matches", {}))
        schema = (node.get("schema", {}), f"{pointer}/schema")
        return Parameter(node["name"], node["in"], required, node.get("x-serialize"), *schema, *more)

    def _content(self, node: Mapping[str, Any], pointer: str) -> Content | None:
        for media_type, content in node.get("content", {}).items():
            schema = (content.get("schema"), f"{pointer}/content/{escape(media_type)}/schema")
            return Content(media_type, *schema, content.get("example"), "example" in content)
        return None


def escape(key: str) -> str:
    """A key as one part of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def fragment(pointer: str) -> str:
    """A JSON pointer as a URI fragment."""
    return "#" + quote(pointer, safe="/~")

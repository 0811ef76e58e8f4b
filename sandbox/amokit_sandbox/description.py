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


def default_path() -> Path:
    """The bundle that was packaged with the sandbox, else the one of the checkout that it stands in."""
    here = Path(__file__).resolve().parent
    packaged = here / "openapi.json"
    return packaged if packaged.is_file() else here.parents[1] / "generated" / "openapi.json"


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

    @cached_property
    def media_type(self) -> str:
        return self.success.content.media_type if self.success and self.success.content else "application/json"

    @property
    def preferred_status(self) -> str:
        """The status of success: 201 where both it and 200 are known, since newer answers have it."""
        statuses = [response.status for response in self.responses if response.status.startswith("2")]
        return "201" if self.method == "POST" and "201" in statuses else self.success.status if self.success else "200"

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
        file = Path(path) if path else default_path()
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
        return self._follow(node, "")[0]

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
        security = node.get("security", self.document.get("security", []))
        return Operation(
            id=node["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(parameters.values()),
            body=self._content(body, body_at),
            body_required=bool(body.get("required", False)),
            responses=tuple(responses),
            schemes=frozenset(name for requirement in security for name in requirement),
            extensions={key: value for key, value in node.items() if key.startswith("x-")},
        )

    def _parameter(self, node: Mapping[str, Any], pointer: str) -> Parameter:
        return Parameter(
            name=node["name"],
            location=node["in"],
            required=bool(node.get("required", False)),
            serialize=node.get("x-serialize"),
            schema=node.get("schema", {}),
            pointer=f"{pointer}/schema",
            example=node.get("example"),
            matches=node.get("x-matches", {}),
        )

    def _content(self, node: Mapping[str, Any], pointer: str) -> Content | None:
        for media_type, content in node.get("content", {}).items():
            examples = list(content.get("examples", {}).values())
            has_example = "example" in content or bool(examples)
            example = content["example"] if "example" in content else self._example(examples)
            return Content(
                media_type=media_type,
                schema=content.get("schema"),
                pointer=f"{pointer}/content/{escape(media_type)}/schema",
                example=example,
                has_example=has_example,
            )
        return None

    def _example(self, examples: list[Mapping[str, Any]]) -> Any:
        return self.resolve(examples[0]).get("value") if examples else None


def escape(key: str) -> str:
    """A key as one part of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def fragment(pointer: str) -> str:
    """A JSON pointer as a URI fragment."""
    return "#" + quote(pointer, safe="/~")

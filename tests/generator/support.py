"""What the tests of the generator share: small descriptions, generating from them, and using what came out."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import unquote

import httpx

from generator.__main__ import main
from generator.build import DOCUMENT, PACKAGE, files
from generator.yaml_source import read

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"
TEMPLATES = ROOT / "templates"
HOSTS = {name: f"https://{name}.test" for name in ("account", "shared", "api_domain", "drive", "amojo")}

OPENAPI = """\
openapi: 3.1.0
info: {title: Things, version: 1.0.0}
servers: [{url: https://example.test}]
security: [{bearer: []}]
tags:
  - {name: things, description: Things.}
  - {name: parts, description: Parts of things.}
  - {name: boxes, description: Boxes for things.}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer}
"""

COMMON = """\
components:
  responses:
    Error:
      description: Any failure.
      content:
        application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}, example: {title: Bad Request}}
    EmptyPage: {description: Nothing found., x-empty: page}
    Absent: {description: No such thing., x-empty: absent}
    Done: {description: Done., x-empty: done}
  parameters:
    Id:
      name: id
      in: path
      required: true
      description: Id of the thing.
      schema: {type: integer}
      example: 11
    Page:
      name: page
      in: query
      description: Number of the page.
      schema: {type: integer, minimum: 1}
      example: 2
  schemas:
    EmptyArray: {description: An empty map., type: array, maxItems: 0, items: {type: 'null'}}
    Problem: {description: What is wrong., type: object, properties: {title: {type: string, description: Its name.}}}
"""

METHODS = ("get", "post", "put", "patch", "delete")


def complete(text: str, folder: Path) -> dict[str, Any]:
    """A resource file with the words that lint demands and that the tests are not about: summaries, descriptions, links."""
    draft = folder / "draft"
    draft.write_text(text, encoding="utf-8")
    document: dict[str, Any] = read(draft, PurePath("draft")).value
    draft.unlink()
    for path, item in document.get("paths", {}).items():
        for parameter in item.get("parameters", []):
            _describe(parameter)
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            operation.setdefault("tags", ["things"])
            operation.setdefault("summary", f"{operation['operationId']}.")
            operation.setdefault("description", "What it does.")
            operation.setdefault("externalDocs", {"url": "https://example.test/docs"})
            operation.setdefault("x-request-example", f"{method.upper()} {path}")
            operation["responses"].setdefault("default", {"$ref": "common.yaml#/components/responses/Error"})
            for parameter in operation.get("parameters", []):
                _describe(parameter)
            for response in operation["responses"].values():
                _describe(response)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        schema.setdefault("description", f"A {name}.")
        for key, part in schema.get("properties", {}).items():
            part.setdefault("description", f"The {key}.")
    return document


def _describe(node: dict[str, Any]) -> None:
    if "$ref" not in node:
        node.setdefault("description", "What it is.")


def write_spec(folder: Path, **texts: str) -> Path:
    """A folder of the description: the given files, and `openapi.yaml` and `common.yaml` where they are not among them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {"openapi": OPENAPI, "common": COMMON, **texts}.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def small_spec(folder: Path, text: str) -> Path:
    """A folder of the description with one resource file, completed."""
    write_spec(folder)
    (folder / "things.yaml").write_text(json.dumps(complete(text, folder), ensure_ascii=False, indent=1), encoding="utf-8")
    return folder


def command(name: str, spec: Path, target: Path, templates: Path = TEMPLATES) -> int:
    """Runs a command of the generator; its exit code."""
    return main([name, "--spec", str(spec), "--templates", str(templates), "--target", str(target)])


def snapshot(folder: Path) -> dict[str, bytes]:
    """All bytes below a folder."""
    return files(folder)


@contextmanager
def imported(folder: Path) -> Iterator[None]:
    """Inside the block, `amokit_api` is the package in `folder`; afterwards the earlier one again."""

    def take() -> dict[str, Any]:
        return {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == PACKAGE}

    waiting = take()
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        take()
        sys.path.remove(str(folder))
        sys.modules.update(waiting)


class Wire:
    """A transport that keeps what was sent and returns the prepared responses, one after the other."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._answers.pop(0) if self._answers else {}
        status, body = answer if isinstance(answer, tuple) else (200, answer)
        if body is None or isinstance(body, bytes):
            return httpx.Response(status, content=body)
        return httpx.Response(status, json=body)

    @property
    def lines(self) -> list[str]:
        """Method and target of each request, unescaped."""
        return [f"{request.method} {unquote(request.url.raw_path.decode())}" for request in self.requests]

    @property
    def bodies(self) -> list[Any]:
        """The JSON of each request; None where there was no body."""
        return [json.loads(request.content) if request.content else None for request in self.requests]


class Api:
    """A generated package in use."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{PACKAGE}.{name}")

    @property
    def models(self) -> Any:
        return self.module("models")

    @property
    def errors(self) -> Any:
        return self.module("errors")

    @property
    def document(self) -> dict[str, Any]:
        """The bundle."""
        document: dict[str, Any] = json.loads((self.folder / DOCUMENT).read_text(encoding="utf-8"))
        return document

    def operation(self, name: str) -> Any:
        return self.module(f"operations.{name}")

    @contextmanager
    def client(self, *answers: Any, hosts: Mapping[str, str] = HOSTS) -> Iterator[tuple[Any, Wire]]:
        """A blocking client over a recording transport."""
        wire = Wire(*answers)
        with httpx.Client(transport=httpx.MockTransport(wire)) as http:
            yield self.module("http.client").Client(http, hosts), wire

    def source(self, path: str) -> str:
        """The text of a generated file."""
        return (self.folder / PACKAGE / path).read_text(encoding="utf-8")


def python(script: str, *arguments: str, path: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a script in a new interpreter, whose modules come from `path` first."""
    env = {**os.environ, **environment}
    if path is not None:
        env["PYTHONPATH"] = str(path)
    return subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False, env=env)


def line_of(text: str, marker: str) -> int:
    """Number of the line where `marker` begins, which stands there once."""
    assert text.count(marker) == 1, f"{marker!r} stands {text.count(marker)} times"
    return text[: text.index(marker)].count("\n") + 1

"""Calls made from the description's examples, for tests that go through every operation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from amokit import models
from amokit_api.serialization.write_model import WriteModel

from generator.bundle import bundle
from generator.view import METHODS, Operation, Type, View

ROOT = Path(__file__).resolve().parent.parent


@cache
def view() -> View:
    return View(bundle(ROOT / "spec"))


def raw(operation: Operation) -> dict[str, Any]:
    """The operation as it is written."""
    found: dict[str, Any] = view().document["paths"][operation.path][operation.method.lower()]
    return found


def parameters(operation: Operation) -> list[dict[str, Any]]:
    item = view().document["paths"][operation.path]
    assert set(item) <= {*METHODS, "parameters"}
    return [view().bundle.resolve(p) for p in [*item.get("parameters", []), *raw(operation).get("parameters", [])]]


def body_example(operation: Operation) -> Any:
    for content in raw(operation).get("requestBody", {}).get("content", {}).values():
        return content["example"]
    return None


def answer_examples(operation: Operation) -> Iterator[tuple[int, Any, str, str]]:
    """Status, body, content type and `x-empty` of each successful response."""
    for code, answer in raw(operation)["responses"].items():
        if not str(code).startswith("2"):
            continue
        response = view().bundle.resolve(answer)
        contents = response.get("content", {}).items()
        for media, content in contents:
            yield int(code), content["example"], media, ""
        if not contents:
            yield int(code), None, "", response.get("x-empty", "done")


def as_argument(kind: Type, example: Any) -> Any:
    """An example of a body as a caller would give it: write models instead of objects."""
    if kind.kind == "list" and isinstance(example, list):
        assert kind.item
        return [as_argument(kind.item, item) for item in example]
    if kind.kind == "model" and isinstance(example, dict):
        return getattr(models, kind.name).from_dict(example)
    if kind.kind == "union" and isinstance(example, dict):
        union = view().unions[kind.name]
        return getattr(models, union.mapping[example[union.tag]]).from_dict(example)
    return example


def arguments(operation: Operation) -> tuple[list[Any], dict[str, Any], dict[str, Any]]:
    """Path values by name, keyword arguments and what is sent, from the examples."""
    by_key = {(p["in"], p["name"]): p for p in parameters(operation)}
    path = [(p.key, by_key["path", p.key]["example"]) for p in operation.path_parameters]
    keywords: dict[str, Any] = {
        p.name: by_key[p.place, p.key]["example"] for p in [*operation.query_parameters, *operation.header_parameters]
    }
    filters = {p["name"][7:-1]: p["example"] for p in parameters(operation) if p["name"].startswith("filter[")}
    if operation.filter:
        keywords["filter"] = getattr(models, operation.filter.name).from_dict(filters)
    sent: dict[str, Any] = {}
    if operation.body:
        example = body_example(operation)
        if operation.body_raw:
            sent["body"] = example.encode()
        elif operation.spread:
            model: WriteModel = as_argument(operation.body, example)
            given = view().models[operation.body.name].given
            keywords |= {f.name: getattr(model, f.name) for f in given}
        else:
            sent["body"] = as_argument(operation.body, example)
    return path, keywords, sent


def owners(operation: Operation) -> list[str]:
    """Where the method lives: `leads.links`, once for each resource that has it."""
    return [f"{entity}.{operation.resource}" for entity in operation.resources] or [operation.resource]


def find(client: Any, operation: Operation, owner: str, path: list[Any]) -> tuple[Any, list[Any], str]:
    """The object that has the method, the path values that are left to give, and the entity the path is bound to."""
    entity = owner.split(".")[0] if operation.resources else ""
    left = [(name, value) for name, value in path if not (entity and name == "entity_type")]
    target = client
    for step, parent in [(entity, ""), *operation.steps] if entity else operation.steps:
        target = getattr(target, step)
        if parent:
            target = target(dict(left)[parent])
    left = [(name, value) for name, value in left if name not in operation.parents]
    return target, [value for _, value in left], entity


def expected(operation: Operation, entity: str) -> tuple[str, str, str, str]:
    """Method, path, query and body of the hand-written request."""
    text = raw(operation)["x-request-example"]
    head, _, body = text.partition("\n\n")
    method, _, target = " ".join(head.split("\n")).strip().partition(" ")
    path, _, query = target.partition("?")
    if entity:
        written = next(p["example"] for p in parameters(operation) if p["name"] == "entity_type")
        path = path.replace(f"/{written}/", f"/{entity}/", 1)
    return method, path, query, body.strip()


def result_of(operation: Operation, body: Any) -> Any:
    """The part of a response's body that is the result of a method."""
    key = operation.result_key
    if operation.result == "done":
        return None
    if operation.result in ("page", "many") and key:
        return body[key[1:]] if key.startswith("/") else body["_embedded"][key]
    return body

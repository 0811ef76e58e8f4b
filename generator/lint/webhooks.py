"""Rules for what the server sends: its events become classes, and the call that reads the whole object is one of ours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bundle import Bundle
from ..naming import attribute
from ..problems import Problem
from ..view import METHODS, View, contents_of, event_schemas
from ..view.schemas import offered
from ..yaml_source import escape
from .keywords import schema_keywords
from .operations import check_example
from .rules import problem, rule, schemas


@rule
def webhooks(bundle: Bundle, view: View) -> Iterator[Problem]:
    """A webhook that is not described as a whole."""
    tags = {tag["name"] for tag in bundle.document.get("tags", [])}
    for name, item in bundle.document.get("webhooks", {}).items():
        for method in METHODS:
            if method not in item:
                continue
            pointer, operation = f"/webhooks/{escape(name)}/{method}", item[method]
            brings = "parameters" if method == "get" else "requestBody"
            for key in ("operationId", "tags", "summary", "description", brings, "responses"):
                if not operation.get(key):
                    yield problem(bundle, pointer, "webhooks", f"`{key}` is missing")
            for tag in set(operation.get("tags", [])) - tags:
                yield problem(bundle, f"{pointer}/tags", "webhooks", f"tag {tag} is not listed in openapi.yaml")
    for spot, content in contents_of(bundle.document):
        yield from schema_keywords(bundle, f"{spot}/schema", content.get("schema"))
        if "schema" not in content or "example" not in content:
            yield problem(bundle, spot, "webhooks", "it needs a schema and an example")
            continue
        yield from check_example(bundle, spot, content["schema"], content["example"])
        yield from _events(bundle, view, spot, content["schema"])


def _events(bundle: Bundle, view: View, spot: str, schema: dict[str, Any]) -> Iterator[Problem]:
    """Each event of a body must be a class, or a choice of classes."""
    found = dict(event_schemas(schema))
    if not found:
        yield problem(bundle, f"{spot}/schema", "webhooks", "it names no event: `leads: {add: …}` with items, or one class")
    for path, one in found.items():
        options = offered(one) or [one]
        for option in options:
            target = bundle.resolve(option)
            if "$ref" not in option or not view.is_model(target) or target.get("x-abstract"):
                where = ".".join(path) or "the body"
                yield problem(bundle, f"{spot}/schema", "webhooks", f"{where}: an event must be a component with properties")


@rule
def fetched(bundle: Bundle, view: View) -> Iterator[Problem]:
    """`x-fetch` must name an operation that reads one object, and attributes of the event for all of its path."""
    operations = {operation.id: operation for operation in view.operations}
    for pointer, name, schema in schemas(bundle):
        rule = schema.get("x-fetch")
        if not isinstance(rule, dict):
            continue
        spot, operation = f"{pointer}/x-fetch", operations.get(rule.get("operation", ""))
        if name not in view.events:
            yield problem(bundle, spot, "fetched", f"{name} is no event of a webhook")
        if operation is None or operation.result != "one" or operation.result_type is None:
            yield problem(bundle, spot, "fetched", f"there is no operation {rule.get('operation')} that gives one object")
            continue
        wanted = {p.key for p in operation.path_parameters}
        if wanted != rule.keys() - {"operation"}:
            yield problem(bundle, spot, "fetched", f"{operation.id} takes {', '.join(sorted(wanted))}")
        for key, path in rule.items():
            if key in wanted and key != "entity_type" and not _leads(view, schema, path.split(".")):
                yield problem(bundle, f"{spot}/{key}", "fetched", f"{name} has no {path}")


def _leads(view: View, schema: dict[str, Any], path: list[str]) -> bool:
    names = {attribute(key): part for key, part in view.flat(schema)["properties"].items()}
    if path[0] not in names:
        return False
    return len(path) == 1 or _leads(view, names[path[0]], path[1:])

"""A rule for what the server sends."""

from __future__ import annotations

from collections.abc import Iterator

from ..bundle import Bundle
from ..problems import Problem
from ..view import METHODS, View
from ..yaml_source import escape
from .keywords import schema_keywords
from .operations import check_example
from .rules import problem, rule


@rule
def webhooks(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Nobody generates code of a webhook here, so nothing else would show that its description is not whole."""
    tags = {tag["name"] for tag in bundle.document.get("tags", [])}
    for name, item in bundle.document.get("webhooks", {}).items():
        for method in METHODS:
            if method not in item:
                continue
            pointer, operation = f"/webhooks/{escape(name)}/{method}", item[method]
            for key in ("operationId", "tags", "summary", "description", "requestBody", "responses"):
                if not operation.get(key):
                    yield problem(bundle, pointer, "webhooks", f"`{key}` is missing")
            for tag in set(operation.get("tags", [])) - tags:
                yield problem(bundle, f"{pointer}/tags", "webhooks", f"tag {tag} is not listed in openapi.yaml")
            for media, content in bundle.resolve(operation.get("requestBody", {})).get("content", {}).items():
                spot = f"{pointer}/requestBody/content/{escape(media)}"
                yield from schema_keywords(bundle, f"{spot}/schema", content.get("schema"))
                if "schema" not in content or "example" not in content:
                    yield problem(bundle, spot, "webhooks", "a body needs a schema and an example")
                else:
                    yield from check_example(bundle, spot, content["schema"], content["example"])

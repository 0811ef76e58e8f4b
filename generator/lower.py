"""Reduces the bundle to what openapi-python-client accepts, with every operation and every class.

openapi-python-client is our parser and rendering harness: it checks names, gives every model and operation a module and runs the
templates. What it does not support (unions, open enums, bracket queries, recursion, other hosts; see templates/README.md) is
replaced by "any value" here, and the templates use the view instead.
"""

from __future__ import annotations

from typing import Any

from .view import Operation, Type, View

_SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


def lower(view: View) -> dict[str, Any]:
    """A smaller OpenAPI document with the same operations and one object schema for each class. A pure function of the view."""
    schemas = {
        model.name: {
            "type": "object",
            "description": model.doc,
            "properties": {field.key: _schema(field.type, view) for field in model.fields},
            "required": [field.key for field in model.fields if field.required],
        }
        for model in view.models.values()
    }
    paths: dict[str, Any] = {}
    for operation in view.operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, view)
    info = {key: view.document["info"][key] for key in ("title", "version")}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def _schema(kind: Type, view: View) -> dict[str, Any]:
    if kind.kind == "model" and kind.name in view.models:
        return {"$ref": f"#/components/schemas/{kind.name}"}
    if kind.kind == "scalar" and kind.name in _SCALARS and not kind.nullable:
        return {"type": _SCALARS[kind.name]}
    return {}


def _operation(operation: Operation, view: View) -> dict[str, Any]:
    lowered: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "parameters": [
            {"name": p.key, "in": p.place, "required": p.place == "path", "schema": {"type": "string"}}
            for p in operation.parameters
            if "[" not in p.key and p.place != "header"
        ],
        "responses": {"200": {"description": operation.summary}},
    }
    if operation.result_type and operation.result == "one":
        lowered["responses"]["200"]["content"] = {"application/json": {"schema": _schema(operation.result_type, view)}}
    if operation.body and not operation.body_raw:
        lowered["requestBody"] = {"content": {"application/json": {"schema": _schema(operation.body, view)}}}
    return lowered

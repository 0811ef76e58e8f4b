"""Rules for the `x-` keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from ..bundle import Bundle, lookup, schema_nodes
from ..extensions import EXTENSIONS
from ..naming import snake
from ..problems import Problem
from ..view import TOLERATED, View
from ..yaml_source import escape
from .rules import operations, problem, read_components, rule, schemas
from .rules import parameters as parameters_of


@rule
def extensions(bundle: Bundle, view: View) -> Iterator[Problem]:
    """A misspelt extension would have no effect."""
    for pointer, node in schema_nodes(bundle.document):
        if not isinstance(node, dict) or pointer == "/info" or re.search(r"/(properties|schemas)$", pointer):
            continue
        for key in node:
            if not key.startswith("x-"):
                continue
            known = EXTENSIONS.get(key)
            if known is None:
                yield problem(bundle, f"{pointer}/{key}", "extensions", f"{key} is not an extension of ours (spec/README.md)")
                continue
            place = _place_of(pointer, node)
            if place and place not in known.places:
                yield problem(bundle, f"{pointer}/{key}", "extensions", f"{key} does not belong to a {place}")
            for error in Draft202012Validator(known.schema).iter_errors(node[key]):
                yield problem(bundle, f"{pointer}/{key}", "extensions", f"{key}: {error.message[:200]}")


def _place_of(pointer: str, node: dict[str, Any]) -> str:
    if re.fullmatch(r"/paths/[^/]+", pointer):
        return "path"
    if "operationId" in node or "responses" in node:
        return "operation"
    if "in" in node and "name" in node:
        return "parameter"
    if re.search(r"/responses/[^/]+$", pointer):
        return "response"
    if re.search(r"/(schemas|properties)/[^/]+$", pointer):
        return "schema"
    return ""


@rule
def extension_targets(bundle: Bundle, view: View) -> Iterator[Problem]:
    """What an extension names must be there."""
    for pointer, item, operation in operations(bundle):
        yield from (
            problem(bundle, f"{pointer}/{key}", "extension-targets", why)
            for key, why in _of_operation(bundle, view, pointer, item, operation)
        )
    for pointer, name, schema in schemas(bundle):
        yield from (problem(bundle, f"{pointer}/{key}", "extension-targets", why) for key, why in _of_schema(view, name, schema))
    classes: dict[str, str] = {}
    for pointer, name, _ in schemas(bundle):
        if snake(name) in classes:
            reason = f"{name} and {classes[snake(name)]} would both be the module {snake(name)}"
            yield problem(bundle, pointer, "extension-targets", reason)
        classes.setdefault(snake(name), name)
    filters: dict[str, Any] = {}
    for pointer, item, operation in operations(bundle):
        named = operation.get("x-filter")
        if not isinstance(named, str):
            continue
        own = {p["name"]: p.get("schema") for _, p in parameters_of(bundle, pointer, item, operation) if "[" in p["name"]}
        if filters.setdefault(named, own) != own or snake(named) in classes:
            yield problem(bundle, f"{pointer}/x-filter", "extension-targets", f"{named} is the name of another class already")


def _of_operation(
    bundle: Bundle, view: View, pointer: str, item: dict[str, Any], operation: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    answers = [bundle.resolve(answer) for code, answer in operation["responses"].items() if str(code).startswith("2")]
    bodies = [content["schema"] for answer in answers for content in answer.get("content", {}).values() if "schema" in content]
    for key in ("x-paginate", "x-batch"):
        items = operation.get(key, {}).get("items")
        if items and not any(_lists(view, body, items) for body in bodies):
            yield key, f"no response has a list {items} below _embedded"
    if "x-batch" in operation:
        named = operation["x-batch"].get("errors", "errors")
        if any(named in view.flat(body)["properties"] for body in bodies) != ("errors" in operation["x-batch"]):
            yield "x-batch", "`errors` is the key beside `_embedded` under which a response lists what was not stored"
    if operation.get("x-spread"):
        sent = [c.get("schema", {}) for c in bundle.resolve(operation.get("requestBody", {})).get("content", {}).values()]
        if not any(view.type_of(schema).kind == "model" for schema in sent):
            yield "x-spread", "there is no object whose fields could become arguments"
    if "x-resources" in operation:
        allowed: set[str] = set()
        for _, parameter in parameters_of(bundle, pointer, item, operation):
            if parameter["in"] == "path" and parameter["name"] == "entity_type":
                allowed |= set(bundle.resolve(parameter["schema"]).get("enum", []))
        for entity in operation["x-resources"]:
            if entity not in allowed:
                yield "x-resources", f"the path takes no entity_type {entity}"


@rule
def tolerated(bundle: Bundle, view: View) -> Iterator[Problem]:
    """What the server ignores is not part of a class: no other key may need it, and no response has it."""
    for pointer, node in schema_nodes(bundle.document):
        if not isinstance(node, dict) or TOLERATED not in node or pointer.endswith(("/properties", "/schemas")):
            continue
        holder, word, _ = pointer.rsplit("/", 2)
        reason = ""
        if word not in ("properties", "anyOf"):
            reason = "only a property or an option of `anyOf` can be tolerated"
        elif word == "anyOf" and all(TOLERATED in option for option in lookup(bundle.document, holder)["anyOf"]):
            reason = "nothing is left that a class could offer"
        if reason:
            yield problem(bundle, f"{pointer}/{TOLERATED}", "tolerated", reason)
    for pointer, _, schema in schemas(bundle):
        flat = view.flat(schema)
        demanded = {*flat["required"], *(key for choice in flat["choices"] for key in choice)}
        for key in sorted((demanded & _passed_over(bundle, schema)) - flat["properties"].keys()):
            yield problem(bundle, pointer, "tolerated", f"{key} is required, so it is not merely tolerated")
    for name in sorted(read_components(bundle, view)):
        for spot, node in schema_nodes(view.schemas[name], f"/components/schemas/{escape(name)}"):
            if isinstance(node, dict) and TOLERATED in node:
                yield problem(bundle, f"{spot}/{TOLERATED}", "tolerated", f"{name} is read; only requests have what is tolerated")


def _passed_over(bundle: Bundle, schema: dict[str, Any]) -> set[str]:
    """Tolerated properties of a schema, those that come by `allOf` too."""
    schema = bundle.resolve(schema)
    found = {key for key, part in schema.get("properties", {}).items() if TOLERATED in part}
    return found.union(*(_passed_over(bundle, part) for part in schema.get("allOf", [])))


def _lists(view: View, body: dict[str, Any], key: str) -> bool:
    properties = view.flat(body)["properties"]
    embedded = properties.get("_embedded", {})
    spots = [properties, *(view.flat(option)["properties"] for option in (embedded, *embedded.get("anyOf", [])))]
    return any("items" in view.bundle.resolve(spot[key]) for spot in spots if key in spot)


def _of_schema(view: View, name: str, schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    properties = view.flat(schema)["properties"]
    if "x-item" in schema and schema["x-item"] not in properties:
        yield "x-item", f"there is no property {schema['x-item']}"
    for key in ("x-write", "x-create"):
        if key in schema and schema[key] not in view.schemas:
            yield key, f"there is no schema {schema[key]}"
    beside = schema.get("x-discriminator", {}).get("beside")
    if beside:
        ref = f"#/components/schemas/{name}"
        holders = [
            other for other in view.schemas.values() if any(_leads(p, ref) for p in view.flat(other)["properties"].values())
        ]
        if not holders or not all(beside in view.flat(holder)["properties"] for holder in holders):
            yield "x-discriminator", f"there is no property {beside} next to this union"


def _leads(part: dict[str, Any], ref: str) -> bool:
    return any(option.get("$ref") == ref for option in (part, *part.get("anyOf", []), *part.get("oneOf", [])))

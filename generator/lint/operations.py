"""Rules for paths, operations and parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator

from ..bundle import Bundle, lookup
from ..problems import Problem
from ..view import METHODS, View, in_filter, json_types
from ..yaml_source import escape, unescape
from .rules import operations, problem, rule
from .rules import parameters as parameters_of


@rule
def operation_id(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The operationId names a module, and must be unique."""
    seen: dict[str, str] = {}
    for pointer, _, operation in operations(bundle):
        name = operation.get("operationId", "")
        if not isinstance(name, str) or not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)+", name):
            yield problem(bundle, pointer, "operation-id", f"operationId {name!r} is not verb_noun in snake_case")
        elif name in seen:
            place = bundle.place(seen[name])
            where = f"{place.file}:{place.line}"
            yield problem(bundle, f"{pointer}/operationId", "operation-id", f"operationId {name} is taken by {where}")
        seen.setdefault(name, pointer)


@rule
def path_parameters(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Every part of a path that varies is a parameter."""
    for pointer, item, operation in operations(bundle):
        path = unescape(pointer.split("/")[2])
        found = {p.get("name") for _, p in parameters_of(bundle, pointer, item, operation) if p.get("in") == "path"}
        for name in re.findall(r"\{([^}]+)\}", path):
            if name not in found:
                yield problem(bundle, pointer.rpartition("/")[0], "path-parameters", f"{{{name}}} is no parameter of {path}")


@rule
def openapi(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The bundle must be valid OpenAPI, for other tools."""
    for error in _openapi_errors(bundle.document):
        if isinstance(error, str):
            yield problem(bundle, "", "openapi", error)
            continue
        best = min(error.context or [error], key=lambda e: -len(e.absolute_path)) if error.validator == "oneOf" else error
        pointer = "".join(f"/{escape(step)}" for step in best.absolute_path or error.absolute_path)
        reason = best.message.splitlines()[0][:300]
        yield problem(bundle, _whole(bundle, pointer, best.instance), "openapi", reason)


def _openapi_errors(document: Any) -> Iterator[ValidationError | str]:
    """What the validator finds. It raises errors of its own where it reads on after one that it has reported."""
    found = False
    try:
        for error in OpenAPIV31SpecValidator(document).iter_errors():
            found = True
            yield error
    except Exception as error:
        if not found:
            yield f"this is no OpenAPI document: {type(error).__name__}: {error}"


def _whole(bundle: Bundle, pointer: str, instance: Any) -> str:
    """The pointer of an error; the validator looks at schemas by themselves, and then its pointers begin there."""
    tops = [""] + [f"/components/schemas/{escape(name)}" for name in bundle.document["components"].get("schemas", {})]
    for top in tops:
        try:
            if pointer and lookup(bundle.document, top + pointer) is instance:
                return top + pointer
        except (LookupError, ValueError):
            continue
    return pointer


@rule
def operation_parts(bundle: Bundle, view: View) -> Iterator[Problem]:
    """An operation needs descriptions, a method name and an error response."""
    tags = {tag["name"] for tag in bundle.document.get("tags", [])}
    for pointer, _, operation in operations(bundle):
        for key in ("tags", "summary", "description", "externalDocs", "x-request-example"):
            if not operation.get(key):
                yield problem(bundle, pointer, "operation-parts", f"`{key}` is missing")
        if not operation.get("x-method") and not operation.get("x-browser"):
            yield problem(bundle, pointer, "operation-parts", "`x-method` is missing: which method of the resource is it?")
        for tag in operation.get("tags", []):
            if tag not in tags:
                yield problem(bundle, f"{pointer}/tags", "operation-parts", f"tag {tag} is not listed in openapi.yaml")
        if "default" not in operation["responses"] and not operation.get("x-browser"):
            yield problem(bundle, f"{pointer}/responses", "operation-parts", "`default` is missing: what do errors look like?")
        if not any(str(code).startswith("2") for code in operation["responses"]):
            yield problem(bundle, f"{pointer}/responses", "operation-parts", "there is no successful response")
        for code, response in operation["responses"].items():
            empty = bundle.resolve(response)
            if str(code) == "204" and "x-empty" not in empty:
                yield problem(bundle, f"{pointer}/responses/204", "operation-parts", "204 must say what it stands for: `x-empty`")


@rule
def one_method_one_name(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Two operations of one resource with one name would hide each other."""
    seen: dict[tuple[str, str], str] = {}
    for pointer, _, operation in operations(bundle):
        if operation.get("x-browser"):
            continue
        calls = [operation.get("x-method", ""), operation.get("x-batch", {}).get("single", "")]
        for entity in operation.get("x-resources") or [""]:
            for call in filter(None, calls):
                where = f"{entity}.{operation.get('x-resource', operation['tags'][0])}".strip(".")
                if (where, call) in seen:
                    yield problem(bundle, pointer, "one-method-one-name", f"{where}.{call} is also {seen[where, call]}")
                seen.setdefault((where, call), operation["operationId"])


@rule
def module_names(bundle: Bundle, view: View) -> Iterator[Problem]:
    """A resource must not have the module of another one's async class, or that of a sub-resource that entity types share."""
    for pointer, _, operation in operations(bundle):
        key = "x-resource" if "x-resource" in operation else "tags"
        name = operation.get("x-resource", operation["tags"][0]).partition(".")[0]
        if name.startswith(("async_", "entity_")) and "x-resources" not in operation:
            reason = f"{name}: choose another name; modules of this prefix are those of async classes and shared sub-resources"
            yield problem(bundle, f"{pointer}/{key}", "module-names", reason)


@rule
def ambiguous_paths(bundle: Bundle, view: View) -> Iterator[Problem]:
    """A URL must match one path only."""
    routes = [(path, [*path.split("/")]) for path in bundle.document["paths"]]
    for i, (path, steps) in enumerate(routes):
        for other, others in routes[i + 1 :]:
            if len(steps) != len(others):
                continue
            pairs = list(zip(steps, others, strict=True))
            if all(_overlap(bundle, path, a, other, b) for a, b in pairs):
                plain = [sum("{" not in step for step in route) for route in (steps, others)]
                if plain[0] == plain[1]:
                    yield problem(bundle, f"/paths/{escape(other)}", "ambiguous-paths", f"{other} and {path} fit one address")


def _overlap(bundle: Bundle, path: str, a: str, other: str, b: str) -> bool:
    if "{" not in a and "{" not in b:
        return a == b
    if "{" in a and "{" in b:
        return True
    owner, template, text = (path, a, b) if "{" in a else (other, b, a)
    schema = _path_schema(bundle, owner, template.strip("{}"))
    if schema.get("type") == "integer":
        return text.isdigit()
    return text in schema["enum"] if "enum" in schema else True


def _path_schema(bundle: Bundle, path: str, name: str) -> dict[str, Any]:
    item = bundle.document["paths"][path]
    for holder in [item, *(item[method] for method in METHODS if method in item)]:
        for parameter in map(bundle.resolve, holder.get("parameters", [])):
            if parameter["in"] == "path" and parameter["name"] == name:
                schema: dict[str, Any] = bundle.resolve(parameter["schema"])
                return schema
    return {}


@rule
def parameters(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The query string is built from the schemas and examples of its parameters."""
    for pointer, item, operation in operations(bundle):
        filters = False
        for spot, parameter in parameters_of(bundle, pointer, item, operation):
            name = parameter["name"]
            inside = in_filter(name)
            filters = filters or inside
            kind = bundle.resolve(parameter.get("schema", {}))
            if "schema" not in parameter or not parameter.get("description"):
                yield problem(bundle, spot, "parameters", f"parameter {name} needs a schema and a description")
            if "example" not in parameter:
                yield problem(bundle, spot, "parameters", f"parameter {name} has no example")
            if re.search(r"\]\[|\[\]", name) or name.count("[") > 1 or ("[" in name and not inside):
                yield problem(bundle, spot, "parameters", f"{name}: one parameter a filter, its shape in the schema")
            composite = kind.get("type") in ("array", "object") or "anyOf" in kind or "oneOf" in kind
            if parameter["in"] == "query" and composite and "x-serialize" not in parameter:
                yield problem(bundle, spot, "parameters", f"parameter {name} holds more than one value: say `x-serialize`")
        if filters and "x-filter" not in operation:
            yield problem(bundle, pointer, "parameters", "`x-filter` is missing: which class holds the filters?")


@rule
def filters(bundle: Bundle, view: View) -> Iterator[Problem]:
    """An empty filter selects everything, without an error of the server."""
    for pointer, item, operation in operations(bundle):
        for spot, parameter in parameters_of(bundle, pointer, item, operation):
            if parameter["in"] == "query" and in_filter(parameter["name"]):
                for where, reason in _selects_all(bundle, f"{spot}/schema", parameter["schema"], set()):
                    yield problem(bundle, where, "filters", reason)


def _selects_all(bundle: Bundle, pointer: str, schema: dict[str, Any], seen: set[str]) -> Iterator[tuple[str, str]]:
    if "$ref" in schema:
        pointer = schema["$ref"].removeprefix("#")
        schema = {} if pointer in seen else lookup(bundle.document, pointer)
        seen.add(pointer)
    kinds, options = json_types(schema), schema.get("anyOf", [])
    if "null" in kinds:
        yield pointer, "null would select everything"
    if "array" in kinds and not schema.get("minItems"):
        yield pointer, "an empty list would select everything: `minItems: 1`"
    if "object" in kinds:
        demands = schema.get("minProperties") or schema.get("required")
        if not demands and not (options and all(option.get("required") for option in options)):
            yield pointer, "an empty object would select everything: `minProperties: 1`"
        if not schema.get("properties") and "propertyNames" not in schema:
            yield pointer, "keys that the server does not know would select everything: say which it knows in `propertyNames`"
    parts = {f"properties/{escape(key)}": part for key, part in schema.get("properties", {}).items()}
    parts |= {f"{word}/{i}": part for word in ("anyOf", "oneOf") for i, part in enumerate(schema.get(word, []))}
    parts |= {word: schema[word] for word in ("items", "additionalProperties") if isinstance(schema.get(word), dict)}
    for where, part in parts.items():
        yield from _selects_all(bundle, f"{pointer}/{where}", part, seen)


@rule
def examples(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Examples are used by the tests and read by users, so they must be valid."""
    for pointer, item, operation in operations(bundle):
        holders = [(pointer.rpartition("/")[0], item), (pointer, operation)]
        for where, holder in holders:
            for i, raw in enumerate(holder.get("parameters", [])):
                parameter = bundle.resolve(raw)
                if "example" in parameter:
                    yield from check_example(bundle, f"{where}/parameters/{i}", parameter["schema"], parameter["example"])
        bodies = [(f"{pointer}/requestBody", operation.get("requestBody", {}))]
        bodies += [(f"{pointer}/responses/{code}", response) for code, response in operation["responses"].items()]
        for where, holder in bodies:
            for media, content in bundle.resolve(holder).get("content", {}).items():
                spot = f"{where}/content/{escape(media)}"
                if "example" not in content:
                    yield problem(bundle, spot, "examples", "this body has no example")
                elif media.endswith("json"):
                    yield from check_example(bundle, spot, content["schema"], content["example"])


def check_example(bundle: Bundle, pointer: str, schema: dict[str, Any], example: Any) -> Iterator[Problem]:
    root = {"components": bundle.document["components"], "allOf": [schema]}
    for error in Draft202012Validator(root).iter_errors(example):
        yield problem(bundle, pointer, "examples", f"the example is not valid: {error.json_path}: {error.message[:200]}")
        return

"""Our conventions for the description, as rules that name file, line and node.

A rule is a function that yields problems; its docstring's first line is the reason it exists.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from .bundle import Bundle, schema_nodes
from .extensions import EXTENSIONS
from .names import METHODS as MODEL_METHODS
from .names import attribute, usable
from .problems import Problem
from .source import escape
from .view import METHODS, View

Rule = Callable[[Bundle, View], Iterator[Problem]]
RULES: dict[str, Rule] = {}


def rule(function: Rule) -> Rule:
    RULES[function.__name__.replace("_", "-")] = function
    return function


def lint(bundle: Bundle) -> list[Problem]:
    """All problems. The later rules may assume that the document is valid OpenAPI."""
    view = View(bundle)
    for stage in (("openapi",), tuple(name for name in RULES if name != "openapi")):
        problems = [problem for name in stage for problem in RULES[name](bundle, view)]
        if problems:
            return sorted(set(problems))
    return []


def _problem(bundle: Bundle, pointer: str, rule_id: str, reason: str) -> Problem:
    return bundle.place(pointer).problem(pointer, rule_id, reason)


def _operations(bundle: Bundle) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Pointer, path item and operation."""
    for path, item in bundle.document["paths"].items():
        for method in METHODS:
            if method in item:
                yield f"/paths/{escape(path)}/{method}", item, item[method]


def _schemas(bundle: Bundle) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Pointer, name and schema of each component."""
    for name, schema in bundle.document["components"].get("schemas", {}).items():
        yield f"/components/schemas/{escape(name)}", name, schema


def _pointer(path: Any) -> str:
    return "".join(f"/{escape(step)}" for step in path)


@rule
def openapi(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Other tools must be able to read the bundle."""
    for error in OpenAPIV31SpecValidator(bundle.document).iter_errors():
        best = min(error.context or [error], key=lambda e: -len(e.absolute_path)) if error.validator == "oneOf" else error
        yield _problem(bundle, _pointer(best.absolute_path or error.absolute_path), "openapi", best.message.splitlines()[0][:300])


@rule
def operation_id(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The operationId names a module, and must be unique."""
    seen: dict[str, str] = {}
    for pointer, _, operation in _operations(bundle):
        name = operation.get("operationId", "")
        if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)+", name):
            yield _problem(bundle, pointer, "operation-id", f"operationId {name!r} is not verb_noun in snake_case")
        elif name in seen:
            place = bundle.place(seen[name])
            where = f"{place.file}:{place.line}"
            yield _problem(bundle, f"{pointer}/operationId", "operation-id", f"operationId {name} is taken by {where}")
        seen.setdefault(name, pointer)


@rule
def operation_parts(bundle: Bundle, view: View) -> Iterator[Problem]:
    """An operation without words, a method name or an error answer makes a poor client."""
    tags = {tag["name"] for tag in bundle.document.get("tags", [])}
    for pointer, _, operation in _operations(bundle):
        for key in ("tags", "summary", "description", "externalDocs", "x-request-example"):
            if not operation.get(key):
                yield _problem(bundle, pointer, "operation-parts", f"`{key}` is missing")
        if not operation.get("x-method") and not operation.get("x-browser"):
            yield _problem(bundle, pointer, "operation-parts", "`x-method` is missing: which method of the resource is it?")
        for tag in operation.get("tags", []):
            if tag not in tags:
                yield _problem(bundle, f"{pointer}/tags", "operation-parts", f"tag {tag} is not listed in openapi.yaml")
        if "default" not in operation["responses"] and not operation.get("x-browser"):
            yield _problem(bundle, f"{pointer}/responses", "operation-parts", "`default` is missing: what do errors look like?")
        if not any(str(code).startswith("2") for code in operation["responses"]):
            yield _problem(bundle, f"{pointer}/responses", "operation-parts", "there is no successful answer")
        for code, response in operation["responses"].items():
            empty = bundle.resolve(response)
            if str(code) == "204" and "x-empty" not in empty:
                yield _problem(bundle, f"{pointer}/responses/204", "operation-parts", "204 must say what it means: `x-empty`")


@rule
def one_method_one_name(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Two operations with one place and name would hide each other."""
    seen: dict[tuple[str, str], str] = {}
    for pointer, _, operation in _operations(bundle):
        if operation.get("x-browser"):
            continue
        calls = [operation.get("x-method", ""), operation.get("x-batch", {}).get("single", "")]
        for entity in operation.get("x-resources") or [""]:
            for call in filter(None, calls):
                where = f"{entity}.{operation.get('x-resource', operation['tags'][0])}".strip(".")
                if (where, call) in seen:
                    yield _problem(bundle, pointer, "one-method-one-name", f"{where}.{call} is also {seen[where, call]}")
                seen.setdefault((where, call), operation["operationId"])


@rule
def ambiguous_paths(bundle: Bundle, view: View) -> Iterator[Problem]:
    """A request must belong to one path only."""
    routes = [(path, [*path.split("/")]) for path in bundle.document["paths"]]
    for i, (path, steps) in enumerate(routes):
        for other, others in routes[i + 1 :]:
            if len(steps) != len(others):
                continue
            pairs = list(zip(steps, others, strict=True))
            if all(_overlap(bundle, path, a, other, b) for a, b in pairs):
                plain = [sum("{" not in step for step in route) for route in (steps, others)]
                if plain[0] == plain[1]:
                    yield _problem(bundle, f"/paths/{escape(other)}", "ambiguous-paths", f"{other} and {path} fit one address")


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
    """The query string is only as good as its parameters' shapes and examples."""
    for pointer, item, operation in _operations(bundle):
        holders = [(pointer.rpartition("/")[0], item), (pointer, operation)]
        filters = False
        for where, holder in holders:
            for i, raw in enumerate(holder.get("parameters", [])):
                parameter, spot = bundle.resolve(raw), f"{where}/parameters/{i}"
                name = parameter["name"]
                filters = filters or name.startswith("filter[")
                kind = bundle.resolve(parameter.get("schema", {}))
                if "schema" not in parameter or not parameter.get("description"):
                    yield _problem(bundle, spot, "parameters", f"parameter {name} needs a schema and a description")
                if "example" not in parameter:
                    yield _problem(bundle, spot, "parameters", f"parameter {name} has no example")
                if re.search(r"\]\[|\[\]", name) or name.count("[") > 1 or ("[" in name and not name.startswith("filter[")):
                    yield _problem(bundle, spot, "parameters", f"{name}: one parameter a filter, its shape in the schema")
                composite = kind.get("type") in ("array", "object") or "anyOf" in kind or "oneOf" in kind
                if parameter["in"] == "query" and composite and "x-serialize" not in parameter:
                    yield _problem(bundle, spot, "parameters", f"parameter {name} holds more than one value: say `x-serialize`")
        if filters and "x-filter" not in operation:
            yield _problem(bundle, pointer, "parameters", "`x-filter` is missing: which class holds the filters?")


@rule
def examples(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Examples drive the tests; a wrong one teaches the wrong thing."""
    for pointer, item, operation in _operations(bundle):
        holders = [(pointer.rpartition("/")[0], item), (pointer, operation)]
        for where, holder in holders:
            for i, raw in enumerate(holder.get("parameters", [])):
                parameter = bundle.resolve(raw)
                if "example" in parameter:
                    yield from _example(bundle, f"{where}/parameters/{i}", parameter["schema"], parameter["example"])
        bodies = [(f"{pointer}/requestBody", operation.get("requestBody", {}))]
        bodies += [(f"{pointer}/responses/{code}", response) for code, response in operation["responses"].items()]
        for where, holder in bodies:
            for media, content in bundle.resolve(holder).get("content", {}).items():
                spot = f"{where}/content/{escape(media)}"
                if "example" not in content:
                    yield _problem(bundle, spot, "examples", "this body has no example")
                elif media.endswith("json"):
                    yield from _example(bundle, spot, content["schema"], content["example"])


def _example(bundle: Bundle, pointer: str, schema: dict[str, Any], example: Any) -> Iterator[Problem]:
    root = {"components": bundle.document["components"], "allOf": [schema]}
    for error in Draft202012Validator(root).iter_errors(example):
        yield _problem(bundle, pointer, "examples", f"the example is not valid: {error.json_path}: {error.message[:200]}")
        return


@rule
def extensions(bundle: Bundle, view: View) -> Iterator[Problem]:
    """A misspelt extension would be ignored silently."""
    for pointer, node in schema_nodes(bundle.document):
        if not isinstance(node, dict) or pointer.endswith("/info") or re.search(r"/(properties|schemas)$", pointer):
            continue
        for key in node:
            if not key.startswith("x-"):
                continue
            known = EXTENSIONS.get(key)
            if known is None:
                yield _problem(bundle, f"{pointer}/{key}", "extensions", f"{key} is not an extension of ours (spec/README.md)")
                continue
            place = _place_of(pointer, node)
            if place and place not in known.places:
                yield _problem(bundle, f"{pointer}/{key}", "extensions", f"{key} does not belong to a {place}")
            for error in Draft202012Validator(known.shape).iter_errors(node[key]):
                yield _problem(bundle, f"{pointer}/{key}", "extensions", f"{key}: {error.message[:200]}")


def _place_of(pointer: str, node: dict[str, Any]) -> str:
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
def python_names(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Two keys with one Python name would lose one of them."""
    for pointer, name, schema in _schemas(bundle):
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield _problem(bundle, pointer, "python-names", f"{name} is no class name in PascalCase")
        seen: dict[str, str] = {}
        for key, part in view.flat(schema)["properties"].items():
            spot = f"{pointer}/properties/{escape(key)}"
            python = str(part.get("x-name") or bundle.resolve(part).get("x-name") or attribute(key))
            if not usable(python) or python in MODEL_METHODS:
                yield _problem(bundle, spot, "python-names", f"{key} makes no usable attribute ({python!r}): give it an x-name")
            elif python in seen:
                yield _problem(
                    bundle, spot, "python-names", f"{key} and {seen[python]} would both be {python}: give one an x-name"
                )
            seen.setdefault(python, key)


@rule
def described(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Descriptions become docstrings."""
    for pointer, _, schema in _schemas(bundle):
        if not schema.get("description"):
            yield _problem(bundle, pointer, "described", "a schema needs a description")
        for key, part in schema.get("properties", {}).items():
            if not part.get("description") and not bundle.resolve(part).get("description"):
                yield _problem(bundle, f"{pointer}/properties/{escape(key)}", "described", f"{key} needs a description")


@rule
def named_and_typed(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Every object is a component, every value has a type, unless `x-free-form` says why not."""
    for pointer, _, schema in _schemas(bundle):
        yield from _typed(bundle, pointer, schema, top=True)
    for pointer, _, operation in _operations(bundle):
        for where in ("requestBody", *(f"responses/{code}" for code in operation["responses"])):
            holder = operation
            for step in where.split("/"):
                holder = holder.get(step, {})
            for media, content in holder.get("content", {}).items():
                if "schema" in content and media.endswith("json"):
                    yield from _typed(bundle, f"{pointer}/{where}/content/{escape(media)}/schema", content["schema"], top=False)


def _typed(bundle: Bundle, pointer: str, schema: dict[str, Any], top: bool) -> Iterator[Problem]:
    if "$ref" in schema or "x-free-form" in schema or "const" in schema or "enum" in schema:
        return
    if schema.get("properties") and not top:
        yield _problem(bundle, pointer, "named-and-typed", "an object with properties must be a component of its own")
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    options = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    composed = [part for part in schema.get("allOf", []) if "if" not in part]
    if not kinds and not options and not composed and not schema.get("properties"):
        yield _problem(bundle, pointer, "named-and-typed", "no type is said; if any will do, say why in `x-free-form`")
    if "array" in kinds and "items" not in schema:
        yield _problem(bundle, pointer, "named-and-typed", "an array needs `items`")
    if (
        "object" in kinds
        and not schema.get("properties")
        and not composed
        and not isinstance(schema.get("additionalProperties"), dict)
    ):
        yield _problem(bundle, pointer, "named-and-typed", "an object without properties: say what its values are")
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _typed(bundle, f"{pointer}/{key}", schema[key], top=False)
    for key, part in schema.get("properties", {}).items():
        yield from _typed(bundle, f"{pointer}/properties/{escape(key)}", part, top=False)
    for word in ("anyOf", "oneOf"):
        if not schema.get("properties") and not composed:
            for i, option in enumerate(schema.get(word, [])):
                yield from _typed(bundle, f"{pointer}/{word}/{i}", option, top=False)


@rule
def unions(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The unknown variant of a union must not swallow a damaged known one."""
    for pointer, name, schema in _schemas(bundle):
        if view.is_model(schema) and not schema.get("x-abstract"):
            for field in view.models[name].fields:
                if len({kind for kind in field.type.classes()}) > 1:
                    spot = f"{pointer}/properties/{escape(field.key)}"
                    yield _problem(
                        bundle, spot, "unions", f"{field.key} is one of several objects: make the union a component with a tag"
                    )
        if not view.is_union(schema):
            continue
        union = view.unions[name]
        for tag, variant in union.mapping.items():
            if variant not in view.schemas:
                yield _problem(bundle, pointer, "unions", f"{tag} leads to {variant}, which is not there")
        missing = set(union.mapping.values()) - set(union.variants)
        if missing:
            yield _problem(bundle, pointer, "unions", f"the mapping names {', '.join(sorted(missing))}, the options do not")
        reads = [variant for variant in union.variants if not view.is_write(view.schemas[variant])]
        if reads and not union.unknown:
            yield _problem(bundle, pointer, "unions", "a union that is read needs an unknown variant (`x-unknown: true`)")
        if union.unknown and union.how == "inside":
            excluded = view.schemas[union.unknown].get("not", {}).get("properties", {}).get(union.tag, {}).get("enum", [])
            left = {str(tag) for tag in union.mapping} - {str(tag) for tag in excluded}
            if left:
                spot = f"/components/schemas/{union.unknown}"
                yield _problem(bundle, spot, "unions", f"`not` must exclude the known tags {', '.join(sorted(left))}")


@rule
def read_and_write_apart(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The server refuses keys it does not know, and adds keys we do not know."""
    for pointer, _, operation in _operations(bundle):
        body = bundle.resolve(operation.get("requestBody", {})).get("content", {})
        for media, content in body.items():
            for name in _reached(bundle, view, content.get("schema", {})):
                if view.is_model(view.schemas[name]) and not view.is_write(view.schemas[name]):
                    spot = f"{pointer}/requestBody/content/{escape(media)}"
                    yield _problem(
                        bundle,
                        spot,
                        "read-and-write-apart",
                        f"{name} is sent, so it must be closed: unevaluatedProperties: false",
                    )
        for code, response in operation["responses"].items():
            for content in bundle.resolve(response).get("content", {}).values():
                for name in _reached(bundle, view, content.get("schema", {})):
                    if view.is_write(view.schemas[name]):
                        spot = f"{pointer}/responses/{code}"
                        yield _problem(bundle, spot, "read-and-write-apart", f"{name} is read, so it must stay open")


def _reached(bundle: Bundle, view: View, schema: Any) -> set[str]:
    """Names of the components a schema leads to, but for abstract ones, which have no class."""
    found: set[str] = set()
    todo = [schema]
    while todo:
        for _, node in schema_nodes(todo.pop()):
            ref = node.get("$ref") if isinstance(node, dict) else None
            if isinstance(ref, str) and ref.startswith("#/components/schemas/"):
                name = view.ref_name(ref)
                if name not in found:
                    found.add(name)
                    todo.append(view.schemas[name])
    return {name for name in found if not view.schemas[name].get("x-abstract")}


@rule
def open_enums(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The server adds values; a closed set in an answer would break its readers."""
    read: set[str] = set()
    for _, _, operation in _operations(bundle):
        for response in operation["responses"].values():
            for content in bundle.resolve(response).get("content", {}).values():
                read |= _reached(bundle, view, content.get("schema", {}))
    for name in sorted(read):
        for key, part in view.schemas[name].get("properties", {}).items():
            for spot in (part, part.get("items", {})):
                if isinstance(spot, dict) and "enum" in bundle.resolve(spot):
                    pointer = f"/components/schemas/{escape(name)}/properties/{escape(key)}"
                    yield _problem(
                        bundle, pointer, "open-enums", f"{key} is read: list what is known in `x-known-values` instead of `enum`"
                    )

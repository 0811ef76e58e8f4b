"""Rules for schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bundle import Bundle
from ..problems import Problem
from ..view import View, json_types
from ..yaml_source import escape
from .rules import operations, problem, reached, read_components, rule, schemas


@rule
def described(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Descriptions become docstrings."""
    for pointer, _, schema in schemas(bundle):
        if not schema.get("description"):
            yield problem(bundle, pointer, "described", "a schema needs a description")
        for key, part in schema.get("properties", {}).items():
            if not part.get("description") and not bundle.resolve(part).get("description"):
                yield problem(bundle, f"{pointer}/properties/{escape(key)}", "described", f"{key} needs a description")


@rule
def named_and_typed(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Every object is a component, every value has a type, unless `x-free-form` says why not."""
    for pointer, _, schema in schemas(bundle):
        yield from _typed(bundle, pointer, schema, top=True)
    for pointer, _, operation in operations(bundle):
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
        yield problem(bundle, pointer, "named-and-typed", "an object with properties must be a component of its own")
    kinds = json_types(schema)
    options = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    composed = [part for part in schema.get("allOf", []) if "if" not in part]
    if not kinds and not options and not composed and not schema.get("properties"):
        yield problem(bundle, pointer, "named-and-typed", "no type is said; if any will do, say why in `x-free-form`")
    if "array" in kinds and "items" not in schema:
        yield problem(bundle, pointer, "named-and-typed", "an array needs `items`")
    if (
        "object" in kinds
        and not schema.get("properties")
        and not composed
        and not isinstance(schema.get("additionalProperties"), dict)
    ):
        yield problem(bundle, pointer, "named-and-typed", "an object without properties: say what its values are")
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
    """A damaged known variant of a union must not be read as the unknown variant."""
    for pointer, name, schema in schemas(bundle):
        if view.is_model(schema) and not schema.get("x-abstract"):
            for field in view.models[name].fields:
                if len(set(field.type.classes())) > 1:
                    spot = f"{pointer}/properties/{escape(field.key)}"
                    yield problem(
                        bundle, spot, "unions", f"{field.key} is one of several objects: make the union a component with a tag"
                    )
        if not view.is_union(schema):
            continue
        union = view.unions[name]
        for tag, variant in union.mapping.items():
            if variant not in view.schemas:
                yield problem(bundle, pointer, "unions", f"{tag} leads to {variant}, which is not there")
        missing = set(union.mapping.values()) - set(union.variants)
        if missing:
            yield problem(bundle, pointer, "unions", f"the mapping names {', '.join(sorted(missing))}, the options do not")
        reads = [variant for variant in union.variants if not view.is_write(view.schemas[variant])]
        if reads and not union.mapping:
            yield problem(bundle, pointer, "unions", "a union that is read needs a tag: `discriminator` or `x-discriminator`")
        elif reads and not union.unknown:
            yield problem(bundle, pointer, "unions", "a union that is read needs an unknown variant (`x-unknown: true`)")
        if union.unknown and union.how == "inside":
            excluded = view.schemas[union.unknown].get("not", {}).get("properties", {}).get(union.tag, {}).get("enum", [])
            left = {str(tag) for tag in union.mapping} - {str(tag) for tag in excluded}
            if left:
                spot = f"/components/schemas/{union.unknown}"
                yield problem(bundle, spot, "unions", f"`not` must exclude the known tags {', '.join(sorted(left))}")


@rule
def read_and_write_apart(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The server refuses unknown keys in requests, and adds keys to responses."""
    for pointer, _, operation in operations(bundle):
        body = bundle.resolve(operation.get("requestBody", {})).get("content", {})
        for media, content in body.items():
            for name in reached(view, content.get("schema", {})):
                if view.is_model(view.schemas[name]) and not view.is_write(view.schemas[name]):
                    spot = f"{pointer}/requestBody/content/{escape(media)}"
                    yield problem(
                        bundle,
                        spot,
                        "read-and-write-apart",
                        f"{name} is sent, so it must be closed: unevaluatedProperties: false",
                    )
        for code, response in operation["responses"].items():
            for content in bundle.resolve(response).get("content", {}).values():
                for name in reached(view, content.get("schema", {})):
                    if view.is_write(view.schemas[name]):
                        spot = f"{pointer}/responses/{code}"
                        yield problem(bundle, spot, "read-and-write-apart", f"{name} is read, so it must stay open")


@rule
def open_enums(bundle: Bundle, view: View) -> Iterator[Problem]:
    """The server adds values; a closed set in a response would break reading it."""
    for name in sorted(read_components(bundle, view)):
        for key, part in view.schemas[name].get("properties", {}).items():
            for spot in (part, part.get("items", {}), *part.get("anyOf", []), *part.get("oneOf", [])):
                if isinstance(spot, dict) and "enum" in bundle.resolve(spot):
                    pointer = f"/components/schemas/{escape(name)}/properties/{escape(key)}"
                    yield problem(
                        bundle, pointer, "open-enums", f"{key} is read: list what is known in `x-known-values` instead of `enum`"
                    )

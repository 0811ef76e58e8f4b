"""A rule for the keywords of schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bundle import Bundle
from ..problems import Problem
from ..view import View
from ..yaml_source import escape
from .rules import operations, parameters, problem, rule, schemas

SCHEMA_MAPS = frozenset({"properties", "patternProperties"})
SCHEMA_LISTS = frozenset({"allOf", "anyOf", "oneOf"})
SUBSCHEMAS = frozenset({"items", "additionalProperties", "unevaluatedProperties", "propertyNames", "not", "if", "then"})
OTHER_KEYWORDS = frozenset(
    {"$ref", "$comment", "type", "enum", "const", "format", "pattern", "title", "description", "default", "deprecated"}
    | {"example", "examples", "externalDocs", "discriminator", "required", "uniqueItems", "multipleOf"}
    | {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
    | {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
)
KEYWORDS = SCHEMA_MAPS | SCHEMA_LISTS | SUBSCHEMAS | OTHER_KEYWORDS
TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
COUNTS = frozenset({"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"})
TEXTS = frozenset({"$ref", "$comment", "format", "pattern", "title", "description"})


@rule
def keywords(bundle: Bundle, view: View) -> Iterator[Problem]:
    """A key that is no keyword has no effect; a comma in an unquoted description makes a key of the rest."""
    for pointer, _, schema in schemas(bundle):
        yield from schema_keywords(bundle, pointer, schema)
    for pointer, item, operation in operations(bundle):
        for spot, parameter in parameters(bundle, pointer, item, operation):
            yield from schema_keywords(bundle, f"{spot}/schema", parameter.get("schema"))
        holders = {"requestBody": operation.get("requestBody", {})}
        holders |= {f"responses/{code}": response for code, response in operation["responses"].items()}
        for where, holder in holders.items():
            for media, content in holder.get("content", {}).items():
                yield from schema_keywords(bundle, f"{pointer}/{where}/content/{escape(media)}/schema", content.get("schema"))


def schema_keywords(bundle: Bundle, pointer: str, schema: Any) -> Iterator[Problem]:
    if not isinstance(schema, dict):
        return
    for key, value in schema.items():
        spot = f"{pointer}/{escape(key)}"
        if key not in KEYWORDS and not key.startswith("x-"):
            hint = "; quote the description that it was a part of" if value is None else ""
            yield problem(bundle, spot, "keywords", f"{key} is no keyword of a schema{hint}")
        elif reason := _wrong(key, value):
            yield problem(bundle, spot, "keywords", reason)
        elif key in SCHEMA_MAPS:
            for name, part in value.items():
                yield from schema_keywords(bundle, f"{spot}/{escape(name)}", part)
        elif key in SCHEMA_LISTS:
            for i, part in enumerate(value):
                yield from schema_keywords(bundle, f"{spot}/{i}", part)
        elif key in SUBSCHEMAS:
            yield from schema_keywords(bundle, spot, value)


def _wrong(key: str, value: Any) -> str:
    """Why a keyword cannot have this value; the validator of OpenAPI does not look into every schema."""
    if key == "type":
        types = value if isinstance(value, list) else [value]
        unknown = [each for each in types if not isinstance(each, str) or each not in TYPES]
        return f"type must be one of {', '.join(sorted(TYPES))}, not {value!r}" if unknown or not types else ""
    if key in COUNTS:
        return "" if type(value) is int and value >= 0 else f"{key} must be a whole number from 0, not {value!r}"
    if key in TEXTS:
        return "" if isinstance(value, str) else f"{key} must be text, not {value!r}"
    if key == "enum" or key in SCHEMA_LISTS:
        return "" if isinstance(value, list) and value else f"{key} must be a list with something in it, not {value!r}"
    if key == "required":
        good = isinstance(value, list) and all(isinstance(each, str) for each in value)
        return "" if good else f"required must be a list of names, not {value!r}"
    if key in SCHEMA_MAPS:
        good = isinstance(value, dict) and all(isinstance(part, dict) for part in value.values())
        return "" if good else f"{key} must be a mapping of schemas, not {value!r}"
    if key in SUBSCHEMAS:
        good = isinstance(value, dict) or (isinstance(value, bool) and key in ("additionalProperties", "unevaluatedProperties"))
        return "" if good else f"{key} must be a schema, not {value!r}"
    return ""

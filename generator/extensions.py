"""Every `x-` key of the description: where it is allowed, and the JSON Schema of its value. spec/README.md explains each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

JsonSchema = dict[str, Any]
# Patterns end in \Z: `$` would let a line break pass.
_TEXT: JsonSchema = {"type": "string", "minLength": 1}
_TRUE: JsonSchema = {"const": True}
_NAME: JsonSchema = {"type": "string", "pattern": r"^[a-z][a-z0-9_]*\Z"}
_NAMES: JsonSchema = {"type": "array", "minItems": 1, "items": _NAME}
_MAPPING: JsonSchema = {"type": "object", "minProperties": 1, "additionalProperties": _TEXT}
_COUNT: JsonSchema = {"type": "integer", "minimum": 1}


@dataclass(frozen=True)
class Extension:
    """Where a key may stand (`operation`, `parameter`, `response`, `schema`) and the JSON Schema of its value."""

    places: frozenset[str]
    schema: JsonSchema


def _extension(places: str, schema: JsonSchema) -> Extension:
    return Extension(frozenset(places.split()), schema)


EXTENSIONS: dict[str, Extension] = {
    "x-resource": _extension("operation", {"type": "string", "pattern": r"^[a-z_]+(\([a-z_]+\))?(\.[a-z_]+(\([a-z_]+\))?)*\Z"}),
    "x-resources": _extension("operation", {"type": "array", "minItems": 1, "items": _NAME}),
    "x-method": _extension("operation", _NAME),
    "x-paginate": _extension(
        "operation",
        {
            "type": "object",
            "properties": {"items": _TEXT, "by": {"enum": ["link", "none", "before_id", "offset"]}},
            "required": ["items"],
            "additionalProperties": False,
        },
    ),
    "x-batch": _extension(
        "operation",
        {
            "type": "object",
            "properties": {"items": _TEXT, "single": _NAME, "errors": _TEXT, "size": _COUNT, "max": _COUNT},
            "additionalProperties": False,
        },
    ),
    "x-collection": _extension(
        "operation",
        {
            "type": "object",
            "properties": {
                "seed": {"type": "string", "pattern": r"^[a-z_]+({entity_type})?\Z"},
                "key": _NAME,
                "parent": _NAME,
                "new": {"type": "object", "minProperties": 1},
                "order": {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": r"^-?[a-z][a-z0-9_]*\Z"}},
                "absent": {"const": 404},
                "kept": _TRUE,
                "max": _COUNT,
                "unique": _NAMES,
                "fixed": _NAMES,
                "holds": {"type": "array", "minItems": 1, "items": _TEXT},
            },
            "additionalProperties": False,
        },
    ),
    "x-filter": _extension("operation", {"type": "string", "pattern": r"^[A-Z][A-Za-z]*Filter\Z"}),
    "x-filter-switch": _extension("operation", _NAME),
    "x-access": _extension("operation", {"enum": ["administrator"]}),
    "x-host": _extension("operation", {"enum": ["account", "shared", "api_domain", "drive", "amojo"]}),
    "x-idempotent": _extension("operation", _TRUE),
    "x-browser": _extension("operation", _TRUE),
    "x-spread": _extension("operation", _TRUE),
    "x-request-example": _extension("operation", {"type": "string", "pattern": r"^(GET|POST|PUT|PATCH|DELETE) /"}),
    "x-empty": _extension("response", {"enum": ["page", "absent", "done"]}),
    "x-serialize": _extension("parameter", {"enum": ["bracket", "csv", "repeat"]}),
    "x-matches": _extension(
        "parameter",
        {
            "type": "object",
            "properties": {"key": _TEXT, "by": {"enum": ["contains", "since", "range", "flag"]}},
            "required": ["key"],
            "additionalProperties": False,
        },
    ),
    "x-boolean": _extension("parameter", {"const": "words"}),
    "x-name": _extension("parameter schema", {"type": "string", "pattern": r"^[a-z][a-z0-9_]*\Z"}),
    "x-lazy": _extension("schema", {"type": "boolean"}),
    "x-item": _extension("schema", _TEXT),
    "x-write": _extension("schema", {"type": "string", "pattern": r"^[A-Z][A-Za-z0-9]*\Z"}),
    "x-create": _extension("schema", {"type": "string", "pattern": r"^[A-Z][A-Za-z0-9]*\Z"}),
    "x-fetch": _extension(
        "schema",
        {
            "type": "object",
            "required": ["operation"],
            "additionalProperties": {"type": "string", "pattern": r"^[a-z_]+(\.[a-z_]+)*\Z"},
        },
    ),
    "x-read-key": _extension("schema", _TEXT),
    "x-lookup": _extension("schema", _NAME),
    "x-known-values": _extension("schema parameter", {"type": "array", "minItems": 1, "items": {"type": ["string", "integer"]}}),
    "x-listed": _extension("schema", _TRUE),
    "x-constants": _extension(
        "schema",
        {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": r"^[A-Z][A-Z0-9_]*\Z"},
            "additionalProperties": {"type": ["string", "integer"]},
        },
    ),
    "x-with": _extension("schema", _TEXT),
    "x-discriminator": _extension(
        "schema",
        {
            "type": "object",
            "properties": {"beside": _TEXT, "key": _TRUE, "mapping": _MAPPING},
            "required": ["mapping"],
            "oneOf": [{"required": ["beside"]}, {"required": ["key"]}],
            "additionalProperties": False,
        },
    ),
    "x-unknown": _extension("schema", _TRUE),
    "x-abstract": _extension("schema", _TRUE),
    "x-free-form": _extension("schema", _TEXT),
    "x-tolerated": _extension("schema", _TEXT),
    "x-also-sent": _extension("schema", _TEXT),
    "x-always": _extension(
        "schema",
        {
            "type": "object",
            "properties": {"evidence": _TEXT, "keys": {"type": "array", "minItems": 1, "uniqueItems": True, "items": _TEXT}},
            "required": ["evidence", "keys"],
            "additionalProperties": False,
        },
    ),
    "x-evidence": _extension("operation parameter response schema", _TEXT),
}

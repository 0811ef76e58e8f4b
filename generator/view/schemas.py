"""Classifies the schemas of a bundle: classes, unions, and the Python types of all others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..bundle import Bundle
from .types import Type

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
IDS = "^[0-9]+$"
"""What `propertyNames` say of a map by id."""
FORMATS = ("unix-time", "unix-instant", "unix-time-day", "utc-text", "decimal")
"""Formats of scalars that have a Python type of their own."""
TOLERATED = "x-tolerated"
"""Marks a property, or an option of `anyOf`, that the server accepts and ignores: no class offers it."""
ALSO_SENT = "x-also-sent"
"""Marks an option of `anyOf` that the server sends at times, and that is read as if it were another option."""


class SchemaReader:
    """Reads the schemas of a bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.document = bundle.document
        self.schemas: dict[str, dict[str, Any]] = self.document.get("components", {}).get("schemas", {})

    def flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema with its `allOf` parts merged in: properties in order, required, choices, closedness."""
        schema = self.bundle.resolve(schema)
        merged: dict[str, Any] = {"properties": {}, "required": [], "choices": []}
        for part in schema.get("allOf", []):
            if "if" in part:
                continue
            below = self.flat(part)
            merged["properties"] |= below["properties"]
            merged["required"] += below["required"]
            merged["choices"] += below["choices"]
        merged["properties"] |= {key: part for key, part in schema.get("properties", {}).items() if TOLERATED not in part}
        merged["required"] += schema.get("required", [])
        options = schema.get("anyOf", []) if schema.get("properties") or schema.get("allOf") else []
        if options and all(set(option) <= {"required", "properties", "description"} for option in options):
            merged["choices"] += [tuple(option["required"]) for option in options]
        return {**schema, **merged}

    def is_model(self, schema: dict[str, Any]) -> bool:
        """Whether it has a class."""
        schema = self.bundle.resolve(schema)
        composed = any("if" not in part for part in schema.get("allOf", []))
        return bool(schema.get("properties") or composed or schema.get("x-unknown"))

    def is_union(self, schema: dict[str, Any]) -> bool:
        """Whether it is one of several classes."""
        schema = self.bundle.resolve(schema)
        options, all_options = offered(schema), schema.get("oneOf") or schema.get("anyOf") or []
        return (  # where only one is offered of several, it is no union
            not schema.get("properties")
            and bool(options)
            and (len(options) > 1 or options == all_options)
            and all("$ref" in option and (self.is_model(option) or self.is_union(option)) for option in options)
        )

    def is_write(self, schema: dict[str, Any]) -> bool:
        """Whether it is a write model: only those are closed."""
        return schema.get("unevaluatedProperties") is False or schema.get("additionalProperties") is False

    def short(self, schema: dict[str, Any]) -> dict[str, str]:
        """The keys for which a scalar alone may stand for an object, by its Python type: a tag is known by its name or its id.

        That is where the object needs nothing besides: one required key, or any one of several.
        """
        flat = self.flat(schema)
        keys = [key for keys in flat["choices"] for key in keys]
        fixed = {key for key, part in flat["properties"].items() if "const" in self.bundle.resolve(part)}
        required = [key for key in dict.fromkeys(flat["required"]) if key not in fixed]
        if any(len(choice) > 1 for choice in flat["choices"]) or (keys and required) or (not keys and len(required) != 1):
            return {}
        found: dict[str, list[str]] = {}
        for key in keys or required:
            kind = self.type_of(flat["properties"].get(key, {}))
            if kind.kind == "scalar" and not kind.enum and not kind.format and kind.name in ("str", "int"):
                found.setdefault(kind.name, []).append(key)
        return {name: same[0] for name, same in found.items() if len(same) == 1}

    def type_of(self, schema: dict[str, Any]) -> Type:
        """The Python type of a schema."""
        if "x-listed" in schema:
            values = tuple(self.bundle.resolve(schema).get("x-constants", {}).values())
            plain = self.type_of({key: value for key, value in schema.items() if key != "x-listed"})
            return replace(plain, enum=values, listed=True)
        if "$ref" in schema:
            return self._of_component(ref_name(schema["$ref"]))
        options = offered(schema)
        if options and not schema.get("properties"):
            return self._any_of(options)
        if self.is_model(schema) and len(schema.get("allOf", [])) == 1 and not schema.get("properties"):
            return self.type_of(schema["allOf"][0])
        kinds = json_types(schema)
        nullable = "null" in kinds and len(kinds) > 1
        kinds = [kind for kind in kinds if kind != "null" or len(kinds) == 1]
        if "array" in kinds:
            return Type("list", item=self.type_of(schema.get("items", {})), nullable=nullable)
        if "object" in kinds:
            extra = schema.get("additionalProperties")
            item = self.type_of(extra) if isinstance(extra, dict) and extra else Type("scalar", "Any")
            ids = schema.get("propertyNames", {}).get("pattern") == IDS
            return Type("map", item=item, nullable=nullable, ids=ids)
        return _scalar(schema, kinds, nullable)

    def _of_component(self, name: str) -> Type:
        """The Python type of a schema below `components`."""
        target = self.schemas[name]
        if self.is_model(target):
            closed = self.is_write(target)
            return Type("model", name, closed=closed, short=tuple(self.short(target)) if closed else ())
        if self.is_union(target):
            closed = all(self.is_write(self.bundle.resolve(option)) for option in offered(target))
            return Type("union", name, tagged="discriminator" in target or "x-discriminator" in target, closed=closed)
        return self.type_of(target)

    def _any_of(self, options: list[dict[str, Any]]) -> Type:
        nullable = empty = False
        rest: list[Type] = []
        for option in options:
            if option.get("type") == "null":
                nullable = True
            elif ref_name(option.get("$ref", "")) == "EmptyArray":
                empty = True
            else:
                rest.append(self.type_of(option))
        if len(rest) == 1:
            one = rest[0]
            return replace(one, nullable=one.nullable or nullable, empty_array=one.empty_array or empty)
        nullable = nullable or any(option.nullable for option in rest)
        return Type("any_of", options=tuple(rest), nullable=nullable, empty_array=empty)

    def content(self, holder: dict[str, Any]) -> tuple[dict[str, Any] | None, str]:
        """The schema of a request body or of a response, and its media type."""
        for media, content in self.bundle.resolve(holder).get("content", {}).items():
            if "schema" in content:
                return content["schema"], media
        return None, ""


def offered(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The options of a `oneOf` or `anyOf` that classes offer; one with `x-with` is what an operation gives on request."""
    options = schema.get("oneOf") or schema.get("anyOf") or []
    return [option for option in options if not {TOLERATED, ALSO_SENT, "x-with"} & option.keys()]


def json_types(schema: dict[str, Any]) -> list[str]:
    """What `type` says, as a list."""
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else list(types)


def ref_name(ref: str) -> str:
    """The component that a `$ref` names."""
    return ref.rpartition("/")[2]


def _scalar(schema: dict[str, Any], kinds: list[str], nullable: bool) -> Type:
    if "const" in schema:
        return Type("scalar", type(schema["const"]).__name__, enum=(schema["const"],), nullable=nullable)
    enum = tuple(value for value in schema.get("enum", ()) if value is not None)
    names = [SCALARS[kind] for kind in kinds]
    if "float" in names and "int" in names:
        names.remove("int")
    if not names and enum:
        names = sorted({type(value).__name__ for value in enum})
    name = " | ".join(names) or "Any"
    format_ = schema.get("format", "")
    return Type("scalar", name, format=format_ if format_ in FORMATS else "", enum=enum, nullable=nullable)

"""The properties of an object schema, as fields of a class."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..bundle import Bundle
from ..naming import BASE_CLASS_ATTRIBUTES, attribute, snake
from .schemas import SchemaReader, offered, ref_name
from .types import Type

HOW = {"unix-time": "time", "unix-time-day": "day", "unix-instant": "instant", "utc-text": "utc", "decimal": "decimal"}
"""How a scalar of a format is decoded."""


@dataclass(frozen=True)
class Field:
    """A property of a model."""

    key: str
    name: str
    type: Type
    required: bool
    doc: str
    lazy: bool = True
    const: Any = None
    is_const: bool = False
    expected: bool = False
    """Whether every answer has it, as far as is known (`x-always`)."""
    secret: bool = False
    lookup: str = ""
    limits: tuple[tuple[str, int | str], ...] = ()
    """What the server demands of its value beyond the type."""
    read_key: str = ""
    usual: bool = True
    """Whether answers have it as a rule: neither on request only (`x-with`) nor seen now and then (`x-evidence`)."""
    on_request: str = ""
    """The value of `with` without which answers lack it (`x-with`)."""
    beside: str = ""
    """For a union whose tag stands beside it: the attribute that holds the tag."""

    @property
    def how(self) -> str:
        """How a read model decodes it: `plain`, `eager`, or the helper that decodes its raw value on first access."""
        kind = self.type
        if kind.kind == "scalar":
            return HOW.get(kind.format, "plain")
        if kind.nested and (kind.levels > 1 or "any_of" in (kind.kind, kind.item.kind if kind.item else "")):
            if kind.kind == "map" or (kind.empty_array and not kind.has_list):
                return "map"
            return "some" if any(part.kind in ("model", "union") for part in kind.parts) and kind.kind == "any_of" else "deep"
        if kind.kind == "any_of":
            return "plain"
        if kind.nested and not self.lazy:
            return "eager"
        if self.beside:
            return "beside"
        if kind.kind in ("model", "union"):
            return "one"
        assert kind.item
        if kind.kind == "list":
            return "many" if kind.item.nested else "list"
        return "map" if kind.item.nested else "plain_map"

    @property
    def max_items(self) -> int:
        return int(dict(self.limits).get("max_items", 0))

    @property
    def slot(self) -> str:
        """The slot of its value, which has another name where the attribute is a property."""
        if self.how in ("plain", "eager"):
            return self.name
        return f"_{self.name}_" if self.name in BASE_CLASS_ATTRIBUTES else f"_{self.name}"

    @property
    def decoded_as(self) -> str:
        """Its kind in `_slots` of a read model: the type of a scalar, `Any`, None for a part that is decoded later."""
        if self.how == "eager":
            assert self.ref
            method = {"list": "all", "map": "values"}.get(self.type.kind, "now")
            return f"_{snake(self.ref.name).upper()}.{method}"
        if self.how in HOW.values():
            return "Any"
        if self.how != "plain":
            return "None"
        return self.type.scalar_annotation

    @property
    def only_kind(self) -> str:
        """`int` or `str` for a scalar of which requests take this type alone, else `None`."""
        return self.decoded_as if self.how == "plain" and self.decoded_as in ("int", "str") else "None"

    @property
    def python_types(self) -> list[str]:
        """The types that a scalar of `decoded_as` may have without being converted. To JSON, 2 is a number like 2.5."""
        names = self.decoded_as.split(" | ")
        return [*names, "int"] if "float" in names and "int" not in names else names

    @property
    def ref(self) -> Type | None:
        """The model or union it holds, alone, in a list or in a map."""
        kind = self.type
        while kind.kind in ("list", "map", "any_of") and kind.nested:
            kind = next(part for part in kind.parts if part.nested)
        return kind if kind.kind in ("model", "union") else None

    @property
    def always(self) -> bool:
        """Whether it is read without None: reading it where the server left it out raises."""
        sure = (self.required or self.expected) and self.how != "eager" and not self.type.nullable
        return sure and self.type.annotation() not in ("Any", "None")

    @property
    def converts(self) -> str:
        """What a constructor calls on the argument, if anything: dicts and scalars may be given for write models."""
        kind = self.type
        if kind.kind == "list":
            return "to_models" if kind.item and kind.item.convertible else "to_list"
        if kind.convertible:
            return "to_model"
        nested = [part for part in kind.options if part.nested]
        return "to_part" if len(nested) == 1 and nested[0].convertible else ""

    @property
    def given_annotation(self) -> str:
        """The type of a constructor's argument, without Unset."""
        return self.type.annotation(True, self.converts in ("to_model", "to_models", "to_part"))

    @property
    def read_annotation(self) -> str:
        """The type on reading; None stands for null and for an absent key."""
        text = self.type.annotation()
        return text if self.always or self.type.nullable or text == "Any" else f"{text} | None"

    @property
    def write_annotation(self) -> str:
        """The type on writing; Unset stands for an absent key."""
        text = self.type.annotation(write=True)
        return text if self.required else f"{text} | Unset"


def fields_of(reader: SchemaReader, schema: dict[str, Any]) -> list[Field]:
    """The fields of an object schema, in its order."""
    flat = reader.flat(schema)
    names = {key: property_name(reader.bundle, key, part) for key, part in flat["properties"].items()}
    always = schema.get("x-always", {}).get("keys", [])
    fields: list[Field] = []
    for key, part in flat["properties"].items():
        resolved = reader.bundle.resolve(part)
        kind = reader.type_of(part)
        beside = ""
        if kind.kind == "union":
            rule = reader.schemas[kind.name].get("x-discriminator", {})
            beside = names.get(rule.get("beside"), "")
        if key in always:
            kind = replace(kind, nullable=False)
        is_const = resolved.get("type") == "null" or ("const" in resolved and key in flat["required"])
        fields.append(
            Field(
                key=key,
                name=names[key],
                type=kind,
                required=key in flat["required"],
                expected=key in always,
                doc=_doc(reader.bundle, part, resolved),
                lazy=resolved.get("x-lazy", True),
                const=resolved.get("const"),
                is_const=is_const,
                secret=resolved.get("format") == "password",
                lookup=resolved.get("x-lookup", ""),
                read_key=resolved.get("x-read-key", ""),
                limits=_limits(reader, resolved),
                usual=not {"x-evidence", "x-with"} & part.keys(),
                on_request=resolved.get("x-with", ""),
                beside=beside,
            )
        )
    return fields


LIMITS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
}


def _limits(reader: SchemaReader, schema: dict[str, Any]) -> tuple[tuple[str, int | str], ...]:
    """The limits of a property, by the names in `limits`; of one that may be several things, those of the only one left."""
    options = [] if "properties" in schema else [option for option in offered(schema) if option.get("type") != "null"]
    if options:
        schema = reader.bundle.resolve(options[0]) if len(options) == 1 else {}
    found = {name: schema[key] for key, name in LIMITS.items() if key in schema}
    if "pattern" in schema.get("propertyNames", {}):
        found["keys"] = schema["propertyNames"]["pattern"]
    if "pattern" in found and "format" in schema:
        found["format"] = schema["format"]
    return tuple(found.items())


def property_name(bundle: Bundle, key: str, part: dict[str, Any]) -> str:
    """The attribute for a property: its `x-name`, or what its key makes."""
    name = part.get("x-name") or bundle.resolve(part).get("x-name")
    return str(name or attribute(key))


def _doc(bundle: Bundle, part: dict[str, Any], resolved: dict[str, Any]) -> str:
    doc = str(part.get("description") or resolved.get("description") or "").strip()
    options = [part, part.get("items", {}), *part.get("anyOf", [])]
    named = [ref_name(o["$ref"]) for o in options if "$ref" in o and "x-constants" in bundle.resolve(o)]
    if named:
        doc += f" Named in `constants.{named[0]}`."
    elif known := resolved.get("x-known-values"):
        doc += f" Known values: {', '.join(f'`{value}`' for value in known)}."
    if with_ := resolved.get("x-with"):
        doc += f' Only when asked for by `with_=["{with_}"]`.'
    return doc

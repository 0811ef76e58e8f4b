"""What an operation takes besides its body: parameters, and its filter, which is a class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..naming import attribute
from .models import Model, model_of
from .schemas import SchemaReader
from .types import Type


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation."""

    key: str
    name: str
    place: str
    type: Type
    required: bool
    doc: str
    style: str
    words: bool
    secret: bool = False
    """Whether it must not be shown."""

    @property
    def annotation(self) -> str:
        text = self.type.annotation(write=True)
        if self.place == "query" and self.type.kind == "list" and self.type.item and self.type.item.enum:
            text = f"Iterable[{self.type.item.annotation(write=True)} | Unlisted]"
        return text


def parameter_of(reader: SchemaReader, raw: dict[str, Any]) -> Parameter:
    """A parameter that is no part of the filter."""
    kind = reader.type_of(raw["schema"])
    if raw["name"] == "order":
        fields = tuple(reader.bundle.resolve(raw["schema"]).get("properties", {}))
        kind = Type("map", name="order", item=Type("scalar", "str", enum=("asc", "desc")), enum=fields)
    return Parameter(
        key=raw["name"],
        name=str(raw.get("x-name") or attribute(raw["name"])),
        place=raw["in"],
        type=kind,
        required=bool(raw.get("required")),
        doc=str(raw.get("description", "")).strip(),
        style=raw.get("x-serialize", "bracket"),
        words=raw.get("x-boolean") == "words",
        secret=reader.bundle.resolve(raw["schema"]).get("format") == "password",
    )


def in_filter(name: str) -> bool:
    """Whether a parameter is a part of the filter: `filter[…]`."""
    return name.startswith("filter[")


def filter_key(name: str) -> str:
    """What stands in the brackets of `filter[…]`."""
    return name[len("filter[") : -1]


def filter_of(reader: SchemaReader, operation: dict[str, Any], parts: list[dict[str, Any]]) -> Model:
    """The class for the parameters that make up the filter of an operation."""
    schema: dict[str, Any] = {
        "properties": {filter_key(p["name"]): _property(p) for p in parts},
        "required": [filter_key(p["name"]) for p in parts if p.get("required")],
        "unevaluatedProperties": False,
        "description": f"What to select. {operation.get('summary', '')}".strip(),
    }
    return model_of(reader, operation["x-filter"], schema)


def _property(raw: dict[str, Any]) -> dict[str, Any]:
    named = {"x-name": raw["x-name"]} if "x-name" in raw else {}
    return {**raw["schema"], "description": raw.get("description", ""), **named}

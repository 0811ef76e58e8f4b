"""Unions: schemas that are one of several classes, distinguished by a tag."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..naming import snake
from .schemas import SchemaReader, offered, ref_name


@dataclass
class Union:
    """A set of models with a tag."""

    name: str
    doc: str
    url: str
    tag: str
    how: Literal["inside", "beside", "key"]
    mapping: dict[str, str]
    unknown: str
    variants: list[str]
    tag_is_int: bool = False

    @property
    def module(self) -> str:
        return snake(self.name)


def component_unions(reader: SchemaReader) -> dict[str, Union]:
    """The unions of the components, by name."""
    found: dict[str, Union] = {}
    for name, schema in reader.schemas.items():
        if not reader.is_union(schema):
            continue
        variants = [ref_name(option["$ref"]) for option in offered(schema)]
        rule = schema.get("x-discriminator") or {}
        inside = schema.get("discriminator") or {}
        mapping = {tag: ref_name(ref) for tag, ref in (rule or inside).get("mapping", {}).items()}
        tag = rule.get("beside") or inside.get("propertyName") or ""
        known = [variant for variant in variants if not reader.schemas[variant].get("x-unknown")]
        consts = [
            reader.flat(reader.schemas[variant])["properties"].get(tag, {}).get("const")
            for variant in known
            if reader.is_model(reader.schemas[variant])
        ]
        found[name] = Union(
            name=name,
            doc=str(schema.get("description", "")).strip(),
            url=schema.get("externalDocs", {}).get("url", ""),
            tag=tag,
            how="key" if rule.get("key") else "beside" if rule else "inside",
            mapping=mapping,
            unknown=next((v for v in variants if reader.schemas[v].get("x-unknown")), ""),
            variants=variants,
            tag_is_int=bool(consts) and all(isinstance(const, int) for const in consts),
        )
    return found

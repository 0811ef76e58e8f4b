"""The Python type of a JSON Schema, and its annotation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Type:
    """A JSON Schema as a Python type.

    `kind`: `scalar`, `model`, `union`, `list`, `map`, or `any_of` (several kinds without a tag; requests only).
    """

    kind: str
    name: str = ""
    item: Type | None = None
    options: tuple[Type, ...] = ()
    format: str = ""
    enum: tuple[Any, ...] = ()
    nullable: bool = False
    empty_array: bool = False
    """Whether `[]` may stand for it."""
    ids: bool = False
    """Whether the keys of a map are ids."""
    listed: bool = False
    """Of a scalar that is sent: whether a value that is not in `enum` must be an `Unlisted`."""
    tagged: bool = False
    """Whether a tag says which variant of a union it is."""
    closed: bool = False
    """Whether it is a write model, or a union of such, so that a dict may stand for it."""
    short: tuple[str, ...] = ()
    """Types of scalars that may stand for it: `str` for a tag, whose name it is."""

    @property
    def nested(self) -> bool:
        """Whether it holds models."""
        return self.kind in ("model", "union") or any(part.nested for part in self.parts)

    @property
    def convertible(self) -> bool:
        """Whether a dict may stand for it in a request."""
        return (self.kind == "model" and self.closed) or (self.kind == "union" and (self.closed or not self.tagged))

    @property
    def parts(self) -> tuple[Type, ...]:
        """The types that it contains."""
        return (*self.options, *([self.item] if self.item else []))

    @property
    def has_list(self) -> bool:
        return self.kind == "list" or any(part.has_list for part in self.parts)

    @property
    def has_map(self) -> bool:
        """Whether a map stands around its models: then a JSON object is not a model yet."""
        return self.kind == "map" or any(part.has_map for part in self.parts)

    @property
    def levels(self) -> int:
        """How many lists or maps stand around its models."""
        return max((part.levels for part in self.parts), default=0) + (self.kind in ("list", "map"))

    @property
    def scalar_annotation(self) -> str:
        """The types of its scalar values, such as `int | str`; `Any` where it is not made of scalars alone."""
        options = self._scalar(write=False) if self.kind == "scalar" else ["Any"]
        return " | ".join(options) if set(options) <= {"int", "str", "float", "bool"} else "Any"

    def classes(self) -> Iterator[str]:
        """Names of the models and unions it mentions."""
        if self.kind in ("model", "union"):
            yield self.name
        for part in self.parts:
            yield from part.classes()

    def annotation(self, write: bool = False, loose: bool = False) -> str:
        """The annotation of a read value, or of an argument; a loose one takes dicts and scalars for write models too."""
        options = self._options(write, loose)
        if self.nullable and options not in (["Any"], ["None"]):
            options.append("None")
        return " | ".join(options)

    def _options(self, write: bool, loose: bool) -> list[str]:
        """The types of which it is one, each once; None for null is not among them."""
        if self.kind == "any_of":
            return list(dict.fromkeys(part for option in self.options for part in option._options(write, loose)))
        if self.kind == "scalar":
            return self._scalar(write)
        if self.kind == "list":
            assert self.item
            return [f"{'Iterable' if write else 'builtins.list'}[{self.item.annotation(write, loose)}]"]
        if self.kind == "map":
            assert self.item
            if self.name == "order":
                return [f"Mapping[{_literal(self.enum)}, {self.item.annotation(write)}]"]
            keys = "int" if self.ids else "str | int"
            return [f"{f'Mapping[{keys}, ' if write else 'dict[str, '}{self.item.annotation(write, loose)}]"]
        untagged = self.kind == "union" and not self.tagged
        options = [self.name, *(["RawModel"] if write and untagged else [])]
        if loose and untagged:
            options.append("Mapping[str, Any]")
        elif loose and self.closed:
            options += [f"{self.name}Dict", *self.short]
        return options

    def _scalar(self, write: bool) -> list[str]:
        if self.enum:
            unlisted = ["Unlisted"] if self.listed else []
            return [_literal(self.enum), *unlisted] if write else sorted({type(value).__name__ for value in self.enum})
        if self.format in ("unix-time", "unix-instant", "utc-text"):
            return ["datetime", "int", *(["str"] if "str" in self.name else [])] if write else ["datetime"]
        if self.format == "decimal":
            return ["Decimal", "int", "float", "str"] if write else ["Decimal"]
        if self.format == "unix-time-day":
            return ["datetime", "int", "str"] if write else ["datetime"]
        return ["Decimal", "int", "float"] if write and self.name == "float" else self.name.split(" | ")


def _literal(values: Iterable[Any]) -> str:
    return f"Literal[{', '.join(map(repr, values))}]"


def listed(values: Iterable[str]) -> Type:
    """A list of some of these texts."""
    return Type("list", item=Type("scalar", "str", enum=tuple(values)))


def imports(types: Iterable[Type]) -> list[str]:
    """Names of the models and unions that annotations of these types mention."""
    return sorted({name for kind in types for name in kind.classes()})

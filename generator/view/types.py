"""A JSON Schema of ours as a Python type, and how annotations spell it."""

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
    tagged: bool = False
    """Whether a tag says which variant of a union it is."""

    @property
    def nested(self) -> bool:
        """Whether it holds models."""
        return self.kind in ("model", "union") or any(part.nested for part in self.parts)

    @property
    def parts(self) -> tuple[Type, ...]:
        """What it is made of."""
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
        text = self._plain(write=False) if self.kind == "scalar" else "Any"
        return text if set(text.split(" | ")) <= {"int", "str", "float", "bool"} else "Any"

    def classes(self) -> Iterator[str]:
        """Names of the models and unions it mentions."""
        if self.kind in ("model", "union"):
            yield self.name
        for part in self.parts:
            yield from part.classes()

    def annotation(self, write: bool = False) -> str:
        """As a reader gets it, or as a caller may give it."""
        text = self._plain(write)
        return f"{text} | None" if self.nullable and text not in ("Any", "None") else text

    def _plain(self, write: bool) -> str:
        if self.enum and self.kind == "scalar":
            values = f"Literal[{', '.join(map(repr, self.enum))}]"
            return values if write else " | ".join(sorted({type(value).__name__ for value in self.enum}))
        if self.kind == "scalar":
            if self.format in ("unix-time", "unix-instant"):
                return "datetime | int" + (" | str" if "str" in self.name else "") if write else "datetime"
            if self.format == "decimal":
                return "Decimal | int | float | str" if write else "Decimal"
            if self.format == "unix-time-day":
                return "datetime | int | str" if write else "datetime"
            return "Decimal | int | float" if write and self.name == "float" else self.name
        if self.kind == "list":
            assert self.item
            return f"{'Iterable' if write else 'builtins.list'}[{self.item.annotation(write)}]"
        if self.kind == "map":
            assert self.item
            if self.name == "order":
                return f"Mapping[Literal[{', '.join(map(repr, self.enum))}], {self.item.annotation(write)}]"
            keys = "int" if self.ids else "str | int"
            return f"{f'Mapping[{keys}, ' if write else 'dict[str, '}{self.item.annotation(write)}]"
        if self.kind == "any_of":
            return " | ".join(dict.fromkeys(part for option in self.options for part in _alternatives(option._plain(write))))
        return self.name + (" | RawModel" if write and self.kind == "union" and not self.tagged else "")


def _alternatives(annotation: str) -> Iterator[str]:
    """The parts of `A | B[C | D]`, without going into brackets."""
    depth = start = 0
    for i, sign in enumerate(annotation):
        depth += (sign == "[") - (sign == "]")
        if sign == "|" and not depth:
            yield annotation[start : i - 1]
            start = i + 2
    yield annotation[start:]


def imports(types: Iterable[Type]) -> list[str]:
    """Names of the models and unions that annotations of these types mention."""
    return sorted({name for kind in types for name in kind.classes()})

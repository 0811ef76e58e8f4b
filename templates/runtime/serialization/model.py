"""What read and write models share: equality and copying."""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar

from ..http.raw_json import Raw, loads

K = TypeVar("K")
T = TypeVar("T")


class Malformed(ValueError):
    """The shape of a part is not the described one; the reader keeps the part as it was sent."""


class TypedList(list[T]):
    """A list of decoded parts. Its type distinguishes it from a list of plain values that is not decoded yet."""

    __slots__ = ()


class TypedMap(dict[K, T]):
    """A map of decoded parts."""

    __slots__ = ()


class Model:
    """Equality and copying, by what `to_dict()` holds; `display` prints."""

    __slots__ = ()
    _secret: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """This object as JSON values."""
        raise NotImplementedError

    def _to_wire(self) -> dict[str, Any]:
        """Its part of a request. Raises WrongTypeError where it is only read."""
        return self.to_dict()

    def _encodable(self) -> Any:
        """The same as the encoder takes it: itself where it is a struct of msgspec and holds what goes out, else a dict."""
        return self._to_wire()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # they are mutable

    @classmethod
    def _json_keys(cls) -> dict[str, tuple[str, bool]]:
        """Its keys, each with the name of the argument and whether it is always there."""
        return {}

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from .pydantic_schema import json_schema

        return json_schema(cls)


def shorten(value: Any) -> str:
    if value and isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    return repr(value)


def dump(value: Any) -> Any:
    """What a slot holds, as JSON values; parts that are not decoded yet are parsed, or copied."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [dump(item) for item in value]
    if isinstance(value, dict):
        return {key: dump(item) for key, item in value.items()}
    return loads(value) if type(value) is Raw else value

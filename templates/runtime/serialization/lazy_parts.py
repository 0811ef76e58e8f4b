"""What the properties of read models do when they are touched: a nested part that is still raw is decoded, once, in its place.

What has not the described shape reads as None, and stays as it came for `to_dict()`.
"""

from __future__ import annotations

from typing import Any, TypeVar

from .decoders import ModelDecoder, UnionDecoder
from .model import Malformed, Model, TypedList
from .read_model import ReadModel

T = TypeVar("T")


def _typed(value: Any) -> Any:
    return value if isinstance(value, Model) else None


def decode_object(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[T]) -> T | None:
    """First touch of a nested object: decodes it in place. PHP's `[]` reads as an empty object and stays what it is."""
    if value is None:
        return None
    if type(value) is dict:
        try:
            value = ref.one(value)
        except Malformed:
            return None
        setattr(model, slot, value)
    elif type(value) is list and not value:
        return ref.make({})
    typed: T | None = _typed(value)
    return typed


def decode_by_sibling_tag(model: ReadModel, slot: str, value: Any, ref: UnionDecoder[T], tag: Any) -> T | None:
    """Like `decode_object`, for a union whose tag stands beside it."""
    if type(value) is dict:
        value = ref.choose(tag, value)
        setattr(model, slot, value)
    elif type(value) is list and not value:
        return ref.choose(tag, {})
    typed: T | None = _typed(value)
    return typed


def decode_list(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[T]) -> list[T] | None:
    """First touch of a list of objects: decodes it in place."""
    if type(value) is TypedList:
        return value
    if type(value) is list:
        typed = ref.many(value)
        setattr(model, slot, typed)
        return typed
    return None


def decode_map(value: Any, ref: ModelDecoder[Any], levels: int = 1) -> Any:
    """First touch of a map of objects, inside `levels` maps or lists. `[]` reads as an empty map and stays what it is."""
    return _decode_nested(plain_map(value), ref, levels)


def decode_nested(value: Any, ref: ModelDecoder[Any], levels: int) -> Any:
    """First touch of objects inside `levels` lists or maps: decodes them in place."""
    return _decode_nested(value, ref, levels) if isinstance(value, list | dict) else None


def _decode_nested(value: Any, ref: ModelDecoder[Any], levels: int) -> Any:
    if levels == 0:
        return ref.one(value) if type(value) is dict else value
    if type(value) is dict:
        for key, item in value.items():
            value[key] = _decode_nested(item, ref, levels - 1)
    elif isinstance(value, list):
        value[:] = [_decode_nested(item, ref, levels - 1) for item in value]
    return value


def decode_object_or_list(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[T]) -> T | list[T] | None:
    """First touch of one object, or a list of them."""
    return decode_list(model, slot, value, ref) if isinstance(value, list) else decode_object(model, slot, value, ref)


def plain_map(value: Any) -> dict[str, Any] | None:
    """A map of plain values; `[]` reads as an empty one."""
    if type(value) is dict:
        return value
    return {} if type(value) is list and not value else None


def plain_list(value: Any) -> list[Any] | None:
    """A list of plain values."""
    return value if isinstance(value, list) else None

"""What the properties of read models do: a part that is still bytes or plain values is decoded in its slot on first access.

A part of another shape than the described one reads as None, and stays as it was sent for `to_dict()`. Threads that read a part
at the same time get the same object.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from operator import is_
from threading import RLock
from typing import Any, TypeVar

from ..http.raw_json import Raw, loads
from .convert import read_scalar, scalar_types
from .decoders import ModelDecoder, UnionDecoder
from .model import Malformed, Model, TypedList, TypedMap
from .read_model import ReadModel

T = TypeVar("T")

_lock = RLock()


def _renew_lock() -> None:
    global _lock
    _lock = RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_lock)  # another thread may have held it


def _replace(model: ReadModel, slot: str, seen: Any, value: Any) -> Any:
    """Puts `value` into a slot that held `seen`. Gives what the slot holds then: another thread may have been first."""
    with _lock:
        there = getattr(model, slot)
        if there is not seen:
            return there
        model._put(slot, value)
        return value


def _typed(value: Any) -> Any:
    return value if isinstance(value, Model) else None


def _parsed(model: ReadModel, slot: str, value: Any) -> Any:
    """A part of plain values, where it is still bytes."""
    return _replace(model, slot, value, loads(value)) if type(value) is Raw else value


def decode_object(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[T]) -> T | None:
    """An object. PHP's `[]` reads as an empty one and stays what it is."""
    if type(value) is Raw:
        decoded = ref.decode(value)
        value = _replace(model, slot, value, loads(value) if decoded is None else decoded)
    if type(value) is dict:
        try:
            value = _replace(model, slot, value, ref.one(value))
        except Malformed:
            return None
    elif type(value) is list and not value:
        return ref.make({})
    typed: T | None = _typed(value)
    return typed


def decode_by_sibling_tag(model: ReadModel, slot: str, value: Any, ref: UnionDecoder[T], tag: Any) -> T | None:
    """Like `decode_object`, for a union whose tag stands beside it."""
    value = _parsed(model, slot, value)
    if type(value) is dict:
        value = _replace(model, slot, value, ref.choose(tag, value))
    elif type(value) is list and not value:
        return ref.choose(tag, {})
    typed: T | None = _typed(value)
    return typed


def decode_list(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[T]) -> list[T] | None:
    """A list of objects."""
    if type(value) is Raw:
        decoded = ref.decode_list(value)
        value = _replace(model, slot, value, loads(value) if decoded is None else decoded)
    if type(value) is not TypedList and type(value) is list:
        value = _replace(model, slot, value, ref.many(value))
    typed: list[T] | None = value if type(value) is TypedList else None
    return typed


def decode_object_or_list(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[T]) -> T | list[T] | None:
    """One object, or a list of them."""
    value = _parsed(model, slot, value)
    return decode_list(model, slot, value, ref) if isinstance(value, list) else decode_object(model, slot, value, ref)


def decode_map(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[Any], levels: int) -> Any:
    """A map of objects, inside `levels` maps or lists. `[]` reads as an empty map and stays what it is."""
    value = _parsed(model, slot, value)
    if type(value) is list and not value:
        return {}
    return decode_nested(model, slot, value, ref, levels) if isinstance(value, dict) else None


def decode_nested(model: ReadModel, slot: str, value: Any, ref: ModelDecoder[Any], levels: int) -> Any:
    """Objects inside `levels` lists or maps."""
    value = _parsed(model, slot, value)
    if type(value) is list or type(value) is dict:
        return _replace(model, slot, value, _nested(value, ref, levels))
    return value if isinstance(value, TypedList | TypedMap) else None


def _nested(value: Any, ref: ModelDecoder[Any], levels: int) -> Any:
    if levels == 0:
        return ref.one(value) if type(value) is dict else value
    if isinstance(value, dict):
        return TypedMap({key: _nested(item, ref, levels - 1) for key, item in value.items()})
    if isinstance(value, list):
        return TypedList(_nested(item, ref, levels - 1) for item in value)
    return value


def plain_map(model: ReadModel, slot: str, value: Any, kind: Any) -> dict[str, Any] | None:
    """A map of scalars of a kind, or of plain values where it is `Any`; `[]` reads as an empty one."""
    value = _parsed(model, slot, value)
    if type(value) is list and not value:
        return {}
    if type(value) is dict:
        items = _scalars(value.values(), kind)
        typed = None if items is None else TypedMap(zip(value, items, strict=True))
        return _replace(model, slot, value, typed) if typed and _same(items, value.values()) else typed
    return value if type(value) is TypedMap else None


def plain_list(model: ReadModel, slot: str, value: Any, kind: Any) -> list[Any] | None:
    """A list of scalars of a kind, or of plain values where it is `Any`."""
    value = _parsed(model, slot, value)
    if type(value) is list:
        typed = _scalars(value, kind)
        return _replace(model, slot, value, typed) if _same(typed, value) else typed
    return value if type(value) is TypedList else None


def _scalars(values: Iterable[Any], kind: Any) -> TypedList[Any] | None:
    """Values by their kind, see `read_scalar`; None where one does not convert."""
    types = scalar_types(kind)
    items = TypedList([item if type(item) in types else read_scalar(item, kind) for item in values])
    return items if kind is Any or None not in items else None


def _same(items: Iterable[Any] | None, values: Iterable[Any]) -> bool:
    """Whether nothing was converted: then the typed part replaces the plain one, else that stays for `to_dict()`."""
    return items is not None and all(map(is_, items, values))

# Written by `make generate` from templates/runtime/serialization/bytes_decoder.py; do not edit.
"""From the bytes of JSON to read models, with no dicts between, by msgspec (the extra `fast`).

Models are structs (`struct_type`), and msgspec decodes into their slots; nested parts stay bytes, in a `Raw`. It checks the keys
and the types of scalars meanwhile. For an object that does not fit, the methods return None; the caller then parses it to plain
values, and the model reads those, which never fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, reduce
from operator import or_
from types import MethodType
from typing import Annotated, Any

from ..http import raw_json
from ..http.raw_json import FAILURES, Raw, dumps, loads, msgspec, split_object
from .convert import scalar_types
from .struct_type import is_struct


def decoded(decode: Callable[[Any], Any], content: Any) -> Any:
    """What msgspec makes of JSON; None where it does not take it."""
    try:
        return decode(content)
    except FAILURES:
        return None


@cache
def _body(path: tuple[str, ...], item: Any) -> Any:
    beside = {"links": "_links", "number": "_page", "total": "_total_items"}
    kind: Any = list[item]
    for name in reversed(path):
        more = beside if name is path[0] else {}
        fields = [("part", kind), *((field, Any, None) for field in more)]
        kind = msgspec.defstruct("Body", fields, rename={"part": name, **more})
    return msgspec.json.Decoder(kind).decode


def decode_body(content: bytes, path: tuple[str, ...], item: Any) -> tuple[list[Any], dict[str, Any]] | None:
    """The items of the list below the keys of `path`, and what stands beside it: its links, its page, its total.

    None where msgspec is not installed, or does not find such a list.

    Args:
        content: The body.
        path: The keys.
        item: The type of the items: `Raw`, or a model.
    """
    body: Any = None if raw_json.msgspec is None else decoded(_body(path, item), content)
    if body is None or not path:
        return None if body is None else (body, {})
    found = body
    for _ in path:
        found = found.part
    return found, {"_links": body.links, "_page": body.number, "_total_items": body.total}


class BytesDecoder:
    """Decodes objects of one class.

    Attributes:
        cls: The class, whose fields msgspec knows the types of.
    """

    def __init__(self, cls: Any) -> None:
        tag = cls._tag[0]
        types = {slot: _nothing() if key == tag else _type_of(kind, slot in cls._always) for slot, key, kind in cls._slots}
        cls.__annotations__ = types
        self.cls = cls
        kind = cls | _other(*cls._tag) if tag else cls
        self._decode = msgspec.json.Decoder(kind).decode
        self._decode_list = msgspec.json.Decoder(_list_of(kind)).decode

    def one(self, raw: Any) -> Any:
        """The object in a `Raw`; None where it is none, or has a value that is not of the declared type."""
        model = decoded(self._decode, raw)
        return self._without_unknown_keys(raw) if model is None else model

    def _without_unknown_keys(self, raw: Any) -> Any:
        known = self.cls._fields
        try:
            members = split_object(raw)
            extra = {key: loads(value) for key, value in members.items() if key not in known}
        except FAILURES:
            return None
        model = decoded(self._decode, dumps({key: value for key, value in members.items() if key in known})) if extra else None
        if model is not None:
            model._put("_extra", extra)
        return model

    def many(self, raw: Any) -> list[Any] | None:
        """The objects of the list in a `Raw`; None where it is none, or where an item is not as described."""
        found: list[Any] | None = decoded(self._decode_list, raw)
        return found


def variants_decoder(classes: Iterable[Any]) -> Callable[[Any], Any] | None:
    """A function that decodes lists of a union whose variants have a tag; None where no variant is decoded from bytes."""
    decoders = [BytesDecoder(cls) for cls in classes if cls._tag[0] and decodes_bytes(cls)]
    if not decoders:
        return None
    kinds = [_other(*decoders[0].cls._tag), *(each.cls for each in decoders)]
    decode: Callable[[Any], Any] = msgspec.json.Decoder(_list_of(reduce(or_, kinds))).decode
    return decode


def _other(key: str, tag: Any) -> Any:
    """A second class, which no object is of: msgspec takes an object without a tag only where there is no other class."""
    return msgspec.defstruct("Other", [("nothing", _nothing())], tag_field=key, tag="(other)" if type(tag) is str else -1)


def _items(method: Any) -> Any:
    """The decoder of the items of a list that is decoded together with its object."""
    return method.__self__


def _list_of(kind: Any) -> Any:
    return list[kind] | None


@cache
def _nothing() -> Any:
    """A type that no value has."""
    return Annotated[int, msgspec.Meta(gt=0, lt=0)]


def _type_of(kind: Any, always: bool) -> Any:
    """The type by which msgspec decodes what `_slots` describes by `kind`."""
    if kind is None:
        return Raw
    if isinstance(kind, MethodType):
        return _list_of(_items(kind).bytes_decoder.cls)
    if kind is Any:
        return Any
    typed: Any = reduce(or_, scalar_types(kind))
    return typed if always else typed | None


def decodes_bytes(cls: Any) -> bool:
    """Whether objects of a class are decoded from bytes."""
    eager = [cls._fields[key][1] for key in cls._eager] if is_struct(cls) else [None]
    return all(kind and kind.__name__ == "all" and _items(kind).bytes_decoder for kind in eager)

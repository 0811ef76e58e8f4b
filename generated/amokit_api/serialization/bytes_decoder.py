# Written by `make generate` from templates/runtime/serialization/bytes_decoder.py; do not edit.
"""From the bytes of JSON to read models, with no dicts between, by msgspec (the extra `fast`).

msgspec decodes an object into a record: a struct with a field for each key, nested parts left in bytes, in a `Raw`. What is in
the record goes into the slots of the model, and the record is freed again. (msgspec also fills attrs classes, but more slowly; it
has one name for key and attribute there, and is silent about unknown keys.)

msgspec checks the keys and the types of scalars while it decodes. For an object that does not fit, the methods here give None;
the caller then parses it to plain values and has the model read those, which tolerates everything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from operator import or_
from types import MethodType
from typing import Any

from ..http.raw_json import FAILURES, Raw, loads, msgspec, split_object
from ..types import UNSET
from .convert import scalar_types
from .model import Malformed
from .read_model import ReadModel, UnknownVariant, new

UNFIT: tuple[type[Exception], ...] = (*FAILURES, Malformed)


class BytesDecoder:
    """Decodes objects of one class, a variant of a union where `tag_key` and `tag` are given.

    Attributes:
        record: The struct that msgspec decodes an object into.
        read: Makes a model of a record.
    """

    def __init__(self, cls: type[ReadModel], tag_key: str | None = None, tag: Any = None) -> None:
        self._cls = cls
        fields: list[tuple[str, Any, Any]] = []
        rename: dict[str, str] = {}
        source = ["def read(record):", "    self = new(cls)"]
        names: dict[str, Any] = {"new": new, "cls": cls, "UNSET": UNSET, "Malformed": Malformed, "tag": tag}
        for i, (slot, key, kind) in enumerate(cls._slots):
            if key == tag_key:
                source.append(f"    self.{slot} = tag")
                continue
            below = _items(kind).bytes_decoder if isinstance(kind, MethodType) else None
            always = slot in cls._always
            fields.append((f"f{i}", _list_of(below.record) if below else _type_of(kind, always), UNSET))
            rename[f"f{i}"] = key
            names[f"read{i}"] = below.read if below else None
            source += [f"    value = record.f{i}", "    if value is not UNSET:"]
            if kind is not None and float in scalar_types(kind):
                # msgspec would make a float of an integer of more than 64 bits.
                names[f"types{i}"] = scalar_types(kind) if always else (*scalar_types(kind), type(None))
                source.append(f"        if type(value) not in types{i}: raise Malformed")
            # A list of one item is what nearly all fields have.
            several = f"[read{i}(value[0])] if len(value) == 1 else [read{i}(item) for item in value]"
            source.append(f"        self.{slot} = {f'None if value is None else {several}' if below else 'value'}")
        source.append("    return self")
        exec("\n".join(source), names)  # one straight function a class, as attrs writes constructors
        self.read: Callable[[Any], Any] = names["read"]
        options: dict[str, Any] = {"rename": rename, "gc": False, "tag_field": tag_key, "tag": tag}
        self.record: Any = msgspec.defstruct(cls.__name__, fields, forbid_unknown_fields=True, **options)
        self._decode = msgspec.json.Decoder(self.record).decode
        self._decode_list = msgspec.json.Decoder(_list_of(self.record)).decode
        self._decode_open: Any = None
        self._open = fields, options

    def one(self, raw: Any) -> Any:
        """The object in a `Raw`; None where it is none, or has a value that is not of the declared type."""
        try:
            return self.read(self._decode(raw))
        except UNFIT:
            return self._with_unknown_keys(raw)

    def _with_unknown_keys(self, raw: Any) -> Any:
        if self._decode_open is None:
            fields, options = self._open
            self._decode_open = msgspec.json.Decoder(msgspec.defstruct(self._cls.__name__, fields, **options)).decode
        try:
            model = self.read(self._decode_open(raw))
            known = self._cls._fields
            model._extra = {key: loads(value) for key, value in split_object(raw).items() if key not in known}
        except UNFIT:
            return None
        return model

    def many(self, raw: Any) -> list[Any] | None:
        """The objects of the list in a `Raw`; None where it is none, or where an item is not as described."""
        read = self.read
        try:
            records = self._decode_list(raw)
            return None if records is None else [read(record) for record in records]
        except UNFIT:
            return None


class VariantsDecoder:
    """Decodes lists of the variants of a union that are told apart by a tag inside: of those whose class is imported."""

    def __init__(self, tag_key: str) -> None:
        self._tag_key = tag_key
        self._decoders: dict[Any, BytesDecoder] = {}
        self._size = 0
        self._read: dict[Any, Callable[[Any], Any]] = {}
        self._decode_list: Any = None

    def many(self, raw: Any, variants: Mapping[Any, Callable[..., Any]]) -> list[Any] | None:
        """The objects of the list in a `Raw`; None where it is none, or where an item is not as described.

        Args:
            raw: The list.
            variants: By tag, the `_decode` of each class that is imported.
        """
        if len(variants) != self._size:
            self._add(variants)
        if self._decode_list is None:
            return None
        read = self._read
        try:
            records = self._decode_list(raw)
            return None if records is None else [read[type(record)](record) for record in records]
        except UNFIT:
            return None

    def _add(self, variants: Mapping[Any, Any]) -> None:
        classes = {tag: make.__self__ for tag, make in list(variants.items()) if decodes_bytes(make.__self__)}
        decoders = {tag: self._decoders.get(tag) or BytesDecoder(cls, self._tag_key, tag) for tag, cls in classes.items()}
        read = {decoder.record: decoder.read for decoder in decoders.values()}
        if read:
            self._read |= read
            self._decode_list = msgspec.json.Decoder(_list_of(reduce(or_, read))).decode
        self._decoders, self._size = decoders, len(variants)


def _items(method: MethodType) -> Any:
    """The decoder of the items of a list that is decoded together with its object."""
    return method.__self__


def _list_of(kind: Any) -> Any:
    return list[kind] | None


def _type_of(kind: Any, always: bool) -> Any:
    """The type by which msgspec decodes what `_slots` describes by `kind`."""
    if kind is None:
        return Raw
    return Any if kind is Any or float in scalar_types(kind) else kind if always else kind | None


def decodes_bytes(cls: Any) -> bool:
    """Whether objects of a class are decoded from bytes."""
    if msgspec is None or not issubclass(cls, ReadModel) or issubclass(cls, UnknownVariant):
        return False
    eager = [kind for _, _, kind in cls._slots if isinstance(kind, MethodType)]
    return all(kind.__name__ == "all" and _items(kind).bytes_decoder is not None for kind in eager)

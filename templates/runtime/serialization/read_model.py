"""Read models: records of what the server sent.

Scalars are in slots. An absent key leaves its slot empty, and an empty slot reads as None (`slots`): so `to_dict()` still knows
the difference to null. What the server always sends, by the description, is typed without None; where it is missing or null all
the same, reading that attribute raises MissingValueError, so that the type stays true. Decoding never raises. A nested part is
plain values, or bytes in a `Raw`, until it is read (`lazy_parts`).
`_extra` has the keys that the description does not know, and the values that are not of the declared type, as they came.

Attributes cannot be assigned to: the change would never be sent. While an object is decoded from plain values, its class is a
subclass without that rule (`_open`), so that filling a slot costs no call of `__setattr__`; msgspec needs none.
"""

from __future__ import annotations

import copyreg
from collections.abc import Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from ..errors import MissingValueError, WrongTypeError
from ..http.raw_json import Raw, loads
from ..types import UNSET, Unset
from .convert import fits, plain, read_scalar
from .model import Malformed, Model, dump
from .slots import Fixed, Open, held, may_be_empty, new

if TYPE_CHECKING:
    from typing import Self


T = TypeVar("T")


class _Origin:
    """The model that a copy is made of; `attrs.evolve` passes it to the constructor."""

    __slots__ = ("model",)

    def __init__(self, model: ReadModel) -> None:
        self.model = model


class ReadModel(Model, Fixed):
    """Base of what the server sends."""

    __slots__ = ("_extra",)
    _extra: dict[str, Any] | None
    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = ()
    """Slot, key and kind of each field. The kind is the type of a scalar, `Any`, None for a part that is decoded when it is first
    read, or the method of a decoder for a part that is decoded together with the object."""
    _seldom: ClassVar[frozenset[str]] = frozenset()  # keys that answers have on request only, or sometimes
    _tag: ClassVar[tuple[str, Any]] = ("", None)  # the key, with its value, by which a union chooses the class
    _always: ClassVar[frozenset[str]] = frozenset()
    """Attributes that the server always sends: without a value they raise MissingValueError, and are not None."""
    _bound: ClassVar[tuple[str, ...]] = ()  # slots that hold what the client adds, not the server
    # Made of the above:
    _open: ClassVar[Any]
    _closed: ClassVar[Any]  # the class itself, also of `_open`
    _gaps: ClassVar[frozenset[str]] = frozenset({"_extra"})  # slots that are empty in some objects
    _fields: ClassVar[dict[str, tuple[str, Any]]] = {}  # slot and kind by key
    _names: ClassVar[frozenset[str]] = frozenset({"_extra"})  # all slots
    _eager: ClassVar[tuple[str, ...]] = ()  # keys that are decoded together with the object

    def __init_subclass__(cls) -> None:
        # attrs makes a slotted class a second time; all of this is done for each.
        cls._open = Open()
        cls._closed = cls
        cls._fields = {key: (slot, kind) for slot, key, kind in cls._slots}
        cls._names = frozenset(slot for slot, _, _ in cls._slots) | {"_extra", *cls._bound}
        cls._eager = tuple(key for _, key, kind in cls._slots if isinstance(kind, MethodType))

    @classmethod
    def _may_lack(cls, slots: frozenset[str]) -> None:
        """Objects of the class are made that have nothing in these slots."""
        cls = cls._closed
        for slot in slots - cls._gaps:
            may_be_empty(cls, slot, slot in cls._always)
        cls._gaps |= slots

    def _put(self, slot: str, value: Any) -> None:
        getattr(type(self), slot).__set__(self, value)

    @property
    def _origin(self) -> _Origin:
        return _Origin(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object as the server sends it. Nothing is lost: unknown keys come back in `to_dict()`.

        Raises:
            TypeError: `data` is no mapping.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
        return cls._read(plain(data))

    @classmethod
    def _read(cls, data: dict[str, Any]) -> Self:
        """Like `_decode`; a part that is decoded together with the object and has another shape stays as it is, in `_extra`."""
        try:
            return cls._decode(data)
        except Malformed:
            damaged = {key: data[key] for key in cls._eager if key in data}
            self = cls._decode({key: value for key, value in data.items() if key not in damaged})
            self._put("_extra", {**(self._extra or {}), **damaged})
            return self

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        """An object of plain values. Classes with keys that answers usually have try those at once."""
        return cls._decode_by_key(data)

    @classmethod
    def _decode_by_key(cls, data: dict[str, Any]) -> Self:
        self: Any = cls._open()
        fields, always = cls._fields, cls._always
        for key, value in data.items():
            if key not in fields:
                continue
            slot, kind = fields[key]
            if isinstance(kind, MethodType):
                value = kind(value)
            elif kind is not None and kind is not Any:
                if slot in always and (value is None or not fits(value, kind)):
                    self._convert_always(key, value, kind)
                    continue
                if not fits(value, kind):
                    value = self._convert(key, value, kind)
            setattr(self, slot, value)
        if lacking := cls._fields.keys() - data.keys():
            cls._may_lack(frozenset(fields[key][0] for key in lacking))
        self._keep_unknown(data)
        self.__class__ = cls
        return self  # type: ignore[no-any-return]

    def _keep_unknown(self, data: dict[str, Any]) -> None:
        if not data.keys() <= self._fields.keys():
            unknown = {key: value for key, value in data.items() if key not in self._fields}
            self._extra = {**(self._extra or {}), **unknown}

    def _convert(self, key: str, value: Any, kind: Any) -> Any:
        """A scalar of another type than the declared one, converted where that is exact, else None; `_extra` keeps it."""
        self._extra = {**(self._extra or {}), key: value}
        return self._read_scalar(key, value, kind)

    def _convert_always(self, key: str, value: Any, kind: Any) -> None:
        """Like `_convert`, for what is always there: null, and what does not convert, leaves the slot empty."""
        found, slot = self._convert(key, value, kind), self._fields[key][0]
        if found is None:
            self._may_lack(frozenset({slot}))
        else:
            setattr(self, slot, found)

    def _missing(self, name: str) -> MissingValueError:
        return MissingValueError(type(self).__name__, name)

    @classmethod
    def _read_scalar(cls, key: str, value: Any, kind: Any) -> Any:
        return None if key in cls._secret and not fits(value, kind) else read_scalar(value, kind)  # a number is no token

    def _filled(self) -> dict[str, Any]:
        """What is in the slots that are not empty."""
        held_by = ((slot, held(getattr(type(self), slot), self)) for slot in self._names)
        return {slot: value for slot, value in held_by if value is not UNSET}

    def _put_all(self, values: Mapping[str, Any]) -> None:
        for slot, value in values.items():
            self._put(slot, value)
        self._may_lack(self._names - values.keys())

    def _fill(self, origin: _Origin | Unset, given: dict[str, Any]) -> None:
        """The constructor's work: what `origin` has, changed by what is given."""
        given = {slot: value for slot, value in given.items() if value is not UNSET}
        kept = {} if isinstance(origin, Unset) else origin.model._filled()
        if kept.get("_extra"):
            kept["_extra"] = {key: value for key, value in kept["_extra"].items() if self._slot(key) not in given}
        self._put_all({**kept, **given})

    def _slot(self, key: str) -> str:
        return self._fields[key][0] if key in self._fields else ""

    def to_dict(self) -> dict[str, Any]:
        """This object as the server sent it: same keys, same values."""
        cls: Any = type(self)
        held_by = ((key, held(getattr(cls, slot), self)) for slot, key, _ in cls._slots)
        result = {key: dump(value) for key, value in held_by if value is not UNSET}
        if self._extra:
            for key, value in self._extra.items():
                slot, kind = self._fields.get(key, ("", None))
                # A value of another type that `attrs.evolve` did not replace.
                if key not in result or getattr(self, slot) == self._read_scalar(key, value, kind):
                    result[key] = plain(value)
        return result

    def __copy__(self) -> Self:
        return type(self)(_origin=self._origin)  # type: ignore[call-arg]  # each class has a constructor

    def _to_wire(self) -> dict[str, Any]:
        how = "its to_write() makes one" if hasattr(self, "to_write") else "to_dict() is its JSON"
        raise WrongTypeError(f"a {type(self).__name__} was read, and cannot be sent: {how}")

    @classmethod
    def _json_keys(cls) -> dict[str, tuple[str, bool]]:
        from .display import attributes

        named: Any = cls
        return {key: (name, name in cls._always) for name, key in attributes(named)}

    def __repr__(self) -> str:
        from .display import text

        return text(self)

    def _repr_html_(self) -> str:
        from .display import html

        return html(self)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {slot: loads(value) if type(value) is Raw else value for slot, value in self._filled().items()}
        return copyreg.__newobj__, (type(self),), (None, state)  # type: ignore[attr-defined]

    def __setstate__(self, state: tuple[None, dict[str, Any]]) -> None:
        self._put_all(state[1])


@attrs.define(slots=False, init=False, eq=False, repr=False)
class _Evolves:
    # attrs.evolve(x, **changes) calls type(x)(**changes, <every attribute that goes into the constructor>). The only such
    # attribute of a read model is this one, which holds x itself: so the copy keeps what was absent absent.
    _origin: Any = attrs.field(alias="_origin")


ReadModel.__attrs_attrs__ = attrs.fields(_Evolves)  # type: ignore[attr-defined]


def evolve_by_origin(_cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """For `attrs.define`: leaves `_origin` as the only attribute that `attrs.evolve` hands to the constructor."""
    return [field if field.name == "_origin" else field.evolve(init=False) for field in fields]


may_be_empty(ReadModel, "_extra")


class UnknownVariant(ReadModel):
    """Base of the variant of a union that keeps what is not known, or not as described, whole."""

    __slots__ = ("_whole",)
    _whole: Any

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._names |= {"_whole"}

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict:
            return cls._decode_by_key(data)
        self = new(cls)
        self._put_all({"_whole": data})
        return self

    def __repr__(self) -> str:
        whole = self.to_dict()
        return super().__repr__() if type(whole) is dict else f"{type(self).__name__}({whole!r})"

    def to_dict(self) -> dict[str, Any]:
        """What the server sent; not an object where it did not send one."""
        cls: Any = type(self)
        whole: Any = held(cls._whole, self)
        return super().to_dict() if whole is UNSET else whole

"""What all models share: the classes that generated ones derive from.

Read models are records of what the server sent. A key that was absent leaves its slot empty, and an empty slot reads as None:
so a missing or null key never raises, and `to_dict()` still knows the difference. Nested parts stay raw in their slot until they
are touched (`reading`) and are replaced by the typed ones then (`refs`). Keys that the description does not know wait in
`_extra`, which most objects do not have.

Write models hold `UNSET` for what is not to be sent, and check what they are given by `writing`.
"""

from __future__ import annotations

import copyreg
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from .convert import plain
from .types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .refs import Ref

T = TypeVar("T")
new = object.__new__


class Malformed(ValueError):
    """The shape of a part is not the described one; the reader keeps the part raw instead."""


class Many(list[T]):
    """A list of typed parts. Its type tells them from a raw list that waits to be decoded."""

    __slots__ = ()


class Model:
    """Equality, printing and copying, by what `to_dict()` holds."""

    __slots__ = ()
    _secret: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """This object as JSON values."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # they are mutable

    def __repr__(self) -> str:
        data: Any = self.to_dict()
        if type(data) is not dict:
            return f"{type(self).__name__}({data!r})"
        shown = (f"{key}={'***' if key in self._secret else _short(value)}" for key, value in data.items())
        return f"{type(self).__name__}({', '.join(shown)})"


def _short(value: Any) -> str:
    if value and isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    return repr(value)


def dump(value: Any) -> Any:
    """What a slot holds, as JSON values; raw parts are copied."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [dump(item) for item in value]
    if isinstance(value, dict):
        return {key: dump(item) for key, item in value.items()}
    return value


class _Origin:
    """A model that another one is made of; what `attrs.evolve` hands on."""

    __slots__ = ("model",)

    def __init__(self, model: ReadModel) -> None:
        self.model = model


class ReadModel(Model):
    """Base of what the server sends."""

    __slots__ = ("_extra",)
    _extra: dict[str, Any] | None
    _slots: ClassVar[tuple[tuple[str, str], ...]] = ()
    _names: ClassVar[frozenset[str]] = frozenset({"_extra"})
    _eager: ClassVar[tuple[str, ...]] = ()  # keys that are decoded at once
    _bound: ClassVar[tuple[str, ...]] = ()  # slots that hold what the client adds, not the server

    def __init_subclass__(cls) -> None:
        # attrs makes a slotted class a second time; the table of slots is read off each.
        cls._names = frozenset(slot for slot, _ in cls._slots) | {"_extra", *cls._bound}

    if not TYPE_CHECKING:  # for type checkers the annotations of the slots say it all

        def __getattr__(self, name: str) -> Any:
            if name in self._names:
                return None  # an empty slot: the key was absent
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")

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
        """Like `_decode`; parts that are read at once and have another shape stay raw, among the unknown keys."""
        try:
            return cls._decode(data)
        except Malformed:
            damaged = {key: data[key] for key in cls._eager if key in data}
            self = cls._decode({key: value for key, value in data.items() if key not in damaged})
            self._extra = {**(self._extra or {}), **damaged}
            return self

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        raise NotImplementedError

    def _keep_unknown(self, data: dict[str, Any], keys: frozenset[str]) -> None:
        self._extra = {key: value for key, value in data.items() if key not in keys}

    def _fill(self, origin: _Origin | Unset, given: dict[str, Any]) -> None:
        """The constructor's work: what `origin` has, changed by what is given."""
        if origin is not UNSET:
            for slot in self._names:
                try:
                    setattr(self, slot, object.__getattribute__(origin.model, slot))
                except AttributeError:
                    continue
        for slot, value in given.items():
            if value is not UNSET:
                setattr(self, slot, value)

    def to_dict(self) -> dict[str, Any]:
        """This object as the server sent it: same keys, same values."""
        result: dict[str, Any] = {}
        read = object.__getattribute__
        for slot, key in self._slots:
            try:
                result[key] = dump(read(self, slot))
            except AttributeError:
                continue
        extra = self._extra
        if extra:
            result.update(plain(extra))
        return result

    def __reduce__(self) -> tuple[Any, ...]:
        state: dict[str, Any] = {}
        for slot in self._names:
            try:
                state[slot] = object.__getattribute__(self, slot)
            except AttributeError:
                continue
        return copyreg.__newobj__, (type(self),), (None, state)  # type: ignore[attr-defined]


@attrs.define(slots=False, init=False, eq=False, repr=False)
class _Evolves:
    # attrs.evolve(x, **changes) calls type(x)(**changes, <every attribute that goes into the constructor>). The only such
    # attribute of a read model is this one, which holds x itself: so the copy keeps what was absent absent.
    _origin: Any = attrs.field(alias="_origin")


ReadModel.__attrs_attrs__ = attrs.fields(_Evolves)  # type: ignore[attr-defined]


def record(_cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """For `attrs.define`: leaves `_origin` as the only attribute that `attrs.evolve` hands to the constructor."""
    return [field if field.name == "_origin" else field.evolve(init=False) for field in fields]


class WriteModel(Model):
    """Base of what requests hold."""

    __slots__ = ()
    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = {}
    _fixed: ClassVar[Mapping[str, Any]] = {}
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = ()

    def __repr__(self) -> str:
        # Not by to_dict(), which refuses what cannot be sent.
        values = [*self._fixed.items(), *((key, getattr(self, name)) for key, (name, _) in self._wire.items())]
        shown = (f"{key}={'***' if key in self._secret else _short(value)}" for key, value in values if value is not UNSET)
        return f"{type(self).__name__}({', '.join(shown)})"

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        return cls.from_dict(data)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        raise NotImplementedError


class RawModel(WriteModel):
    """A part of a request in its JSON form, for what is not known yet: `RawModel({"field_id": 1, "values": […]})`."""

    __slots__ = ("_data",)

    def __init__(self, data: Mapping[str, Any], /) -> None:
        self._data = plain(data)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        return cls(data)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form it was made of."""
        copy: dict[str, Any] = plain(self._data)
        return copy

    def __repr__(self) -> str:
        return f"RawModel({{{', '.join(f'{key!r}: {_short(value)}' for key, value in self._data.items())}}})"

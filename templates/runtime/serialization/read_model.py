"""Read models: records of what the server sent."""

from __future__ import annotations

import copyreg
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from ..errors import WrongTypeError
from ..types import UNSET, Unset
from .convert import plain
from .model import Malformed, Model, dump

if TYPE_CHECKING:
    from typing import Self


T = TypeVar("T")


new = object.__new__


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

    def _to_wire(self) -> dict[str, Any]:
        how = "its to_write() makes one" if hasattr(self, "to_write") else "to_dict() is its JSON"
        raise WrongTypeError(f"a {type(self).__name__} is read, and cannot stand for an object to send: {how}")

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


def evolve_by_origin(_cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """For `attrs.define`: leaves `_origin` as the only attribute that `attrs.evolve` hands to the constructor."""
    return [field if field.name == "_origin" else field.evolve(init=False) for field in fields]


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
            return cls._decode_object(data)
        self = new(cls)
        self._whole = data
        return self

    @classmethod
    def _decode_object(cls, data: dict[str, Any]) -> Self:
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """What the server sent; not an object where it did not send one."""
        try:
            whole: dict[str, Any] = object.__getattribute__(self, "_whole")
        except AttributeError:
            return super().to_dict()
        return whole

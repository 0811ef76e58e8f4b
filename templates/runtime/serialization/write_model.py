"""Write models: what requests hold."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ..types import UNSET
from .convert import plain, write
from .decoders import ModelDecoder
from .model import Model, shorten

if TYPE_CHECKING:
    from typing import Self


T = TypeVar("T")

FIELDS = "custom_fields_values"


class WriteModel(Model):
    """Base of what requests hold."""

    __slots__ = ()
    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = {}
    """By key, the attribute, and what decodes the parts in it, or the type of a scalar that requests take as this one only."""
    _fixed: ClassVar[Mapping[str, Any]] = {}
    _read_keys: ClassVar[Mapping[str, str]] = {}
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = ()
    _nullable: ClassVar[frozenset[str]] = frozenset()  # keys that may be null
    _short: ClassVar[Mapping[type, str]] = {}  # the attribute that a scalar alone is given for, by its type
    _selects: ClassVar[bool] = False  # whether it is a filter or a part of one

    @classmethod
    def _json_keys(cls) -> dict[str, tuple[str, bool]]:
        given = signature(cls).parameters
        return {key: (name, given[name].default is Parameter.empty) for key, (name, _) in cls._wire.items()}

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent.

        Raises:
            ArgumentError: It cannot be sent: something that the server demands is missing, or a value has another type than its
                attribute takes, or breaks a limit.
        """
        return self._to_wire()

    def _to_wire(self) -> dict[str, Any]:
        raise NotImplementedError

    def __repr__(self) -> str:
        # Not by to_dict(), which refuses what cannot be sent.
        from .display import SECRET, Plain, show

        given = ((name, Plain(SECRET) if key in self._secret else getattr(self, name)) for key, (name, _) in self._wire.items())
        shown = (f"{name}={show(value, 1)}" for name, value in [*self._fixed.items(), *given] if value is not UNSET)
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

    def _to_wire(self) -> dict[str, Any]:
        written: dict[str, Any] = write(self._data)
        return written

    def __repr__(self) -> str:
        return f"RawModel({{{', '.join(f'{key!r}: {shorten(value)}' for key, value in self._data.items())}}})"


class RawDecoder(ModelDecoder[RawModel]):
    """Where requests carry one of several classes without a tag, their JSON form is read as it is."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("", RawModel.__name__)

    def load(self) -> type[RawModel]:
        return RawModel

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"id": ("id", int), "type": ("type", str)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FileAuthorWrite(WriteModel):
    """Who does something to a file."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    id: int
    """Id of the user."""
    type: str
    """Kind of user. Known values: `internal`."""

    def __init__(self, *, id: int, type: str) -> None:
        """Who does something to a file.

        Args:
            id: Id of the user.
            type: Kind of user. Known values: `internal`.
        """
        self.id = id
        self.type = type

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        value = self.type
        result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

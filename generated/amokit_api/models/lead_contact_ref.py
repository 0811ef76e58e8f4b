# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"id": ("id", int), "is_main": ("is_main", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadContactRef(WriteModel):
    """A contact to attach to a new lead."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {int: "id"}
    id: int
    """Id of the contact."""
    is_main: bool | Unset
    """Whether it becomes the main contact."""

    def __init__(self, *, id: int, is_main: bool | Unset = UNSET) -> None:
        """A contact to attach to a new lead.

        Args:
            id: Id of the contact.
            is_main: Whether it becomes the main contact.
        """
        self.id = id
        self.is_main = is_main

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        if (value := self.is_main) is not UNSET:
            result["is_main"] = value if type(value) is bool else write_scalar(self, "is_main", value, bool)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if type(self.id) is int and ((value := self.is_main) is UNSET or type(value) is bool):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

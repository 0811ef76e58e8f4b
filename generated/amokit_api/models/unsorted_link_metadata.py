# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"contact_id": ("contact_id", int)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedLinkMetadata(WriteModel):
    """Which contact takes the chat of an incoming lead."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    contact_id: int | Unset
    """Id of the contact that the incoming contact is joined to."""

    def __init__(self, *, contact_id: int | Unset = UNSET) -> None:
        """Which contact takes the chat of an incoming lead.

        Args:
            contact_id: Id of the contact that the incoming contact is joined to.
        """
        self.contact_id = contact_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.contact_id) is not UNSET:
            result["contact_id"] = value if type(value) is int else write_scalar(self, "contact_id", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

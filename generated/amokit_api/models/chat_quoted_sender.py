# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", str),
    "ref_id": ("ref_id", str),
    "name": ("name", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatQuotedSender(WriteModel):
    """Who sent a quoted message, by an id or by name."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("id",), ("ref_id",), ("name",))
    id: str | Unset
    """Your id of the person."""
    ref_id: str | Unset
    """Id in the chats service."""
    name: str | Unset
    """Name."""

    def __init__(self, *, id: str | Unset = UNSET, ref_id: str | Unset = UNSET, name: str | Unset = UNSET) -> None:
        """Who sent a quoted message, by an id or by name.

        Args:
            id: Your id of the person.
            ref_id: Id in the chats service.
            name: Name.
        """
        self.id = id
        self.ref_id = ref_id
        self.name = name

    def _to_wire(self) -> dict[str, Any]:
        if self.id is UNSET and self.ref_id is UNSET and self.name is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        if (value := self.ref_id) is not UNSET:
            result["ref_id"] = value if type(value) is str else write_scalar(self, "ref_id", value, str)
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

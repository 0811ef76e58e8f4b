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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"id": ("id", str), "ref_id": ("ref_id", str)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatReactionUser(WriteModel):
    """Who reacts."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _short: ClassVar[Mapping[type, str]] = {str: "id"}
    id: str
    """Your id of the person."""
    ref_id: str | Unset
    """Id in the chats service; required for a manager."""

    def __init__(self, *, id: str, ref_id: str | Unset = UNSET) -> None:
        """Who reacts.

        Args:
            id: Your id of the person.
            ref_id: Id in the chats service; required for a manager.
        """
        self.id = id
        self.ref_id = ref_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        if (value := self.ref_id) is not UNSET:
            result["ref_id"] = value if type(value) is str else write_scalar(self, "ref_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "contact_id": ("contact_id", int),
    "chat_id": ("chat_id", str),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ContactChatLink(WriteModel):
    """A chat to link to a contact."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    contact_id: int
    """Id of the contact."""
    chat_id: str
    """Id of the chat."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(self, *, contact_id: int, chat_id: str, request_id: str | Unset = UNSET) -> None:
        """A chat to link to a contact.

        Args:
            contact_id: Id of the contact.
            chat_id: Id of the chat.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.contact_id = contact_id
        self.chat_id = chat_id
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.contact_id
        result["contact_id"] = value if type(value) is int else write_scalar(self, "contact_id", value, int)
        value = self.chat_id
        result["chat_id"] = value if type(value) is str else write_scalar(self, "chat_id", value, str)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

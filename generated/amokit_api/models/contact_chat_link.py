# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "contact_id": ("contact_id", None),
    "chat_id": ("chat_id", None),
    "request_id": ("request_id", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ContactChatLink(WriteModel):
    """A chat to link to a contact."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.contact_id
        if value is None:
            raise null(self, "contact_id")
        result["contact_id"] = value
        value = self.chat_id
        if value is None:
            raise null(self, "chat_id")
        result["chat_id"] = value
        if (value := self.request_id) is not UNSET:
            if value is None:
                raise null(self, "request_id")
            result["request_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        if self.contact_id is None:
            raise null(self, "contact_id")
        if self.chat_id is None:
            raise null(self, "chat_id")
        if self.request_id is None:
            raise null(self, "request_id")
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatMessagePayloadDict
    from .chat_message_payload import ChatMessagePayload

_CHAT_MESSAGE_PAYLOAD: ModelDecoder[ChatMessagePayload] = ModelDecoder("chat_message_payload", "ChatMessagePayload")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "event_type": ("event_type", None),
    "payload": ("payload", _CHAT_MESSAGE_PAYLOAD),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatMessageEvent(WriteModel):
    """A message to add or to edit.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    event_type: Literal["new_message", "edit_message"]
    """What to do; comments cannot be edited."""
    payload: ChatMessagePayload
    """The message and its chat."""

    def __init__(
        self, *, event_type: Literal["new_message", "edit_message"], payload: ChatMessagePayload | ChatMessagePayloadDict
    ) -> None:
        """A message to add or to edit.

        Args:
            event_type: What to do; comments cannot be edited.
            payload: The message and its chat.
        """
        self.event_type = event_type
        self.payload = to_model(payload, "ChatMessageEvent.payload", _CHAT_MESSAGE_PAYLOAD)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.event_type
        if value is None:
            raise null(self, "event_type")
        result["event_type"] = value
        value = self.payload
        if value is None:
            raise null(self, "payload")
        result["payload"] = write_object(value, "payload", "ChatMessagePayload")
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

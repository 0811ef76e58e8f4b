# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatMessagePayloadDict
    from .chat_message_payload import ChatMessagePayload

_CHAT_MESSAGE_PAYLOAD: ModelDecoder[ChatMessagePayload] = ModelDecoder("chat_message_payload", "ChatMessagePayload")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "event_type": ("event_type", str),
    "payload": ("payload", _CHAT_MESSAGE_PAYLOAD),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatMessageEvent(WriteModel):
    """A message to add or to edit.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
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

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.event_type
        result["event_type"] = value if type(value) is str else write_scalar(self, "event_type", value, str)
        value = self.payload
        result["payload"] = write_object(self, "payload", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

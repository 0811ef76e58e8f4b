# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatTypingSenderDict
    from .chat_typing_sender import ChatTypingSender

_CHAT_TYPING_SENDER: ModelDecoder[ChatTypingSender] = ModelDecoder("chat_typing_sender", "ChatTypingSender")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "conversation_id": ("conversation_id", str),
    "sender": ("sender", _CHAT_TYPING_SENDER),
    "duration_ms": ("duration_ms", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatTyping(WriteModel):
    """Who is typing where.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    conversation_id: str
    """Your id of the chat."""
    sender: ChatTypingSender
    """Who is typing."""
    duration_ms: int | Unset
    """How long, in milliseconds; 5000 by default."""

    def __init__(
        self, *, conversation_id: str, sender: ChatTypingSender | ChatTypingSenderDict | str, duration_ms: int | Unset = UNSET
    ) -> None:
        """Who is typing where.

        Args:
            conversation_id: Your id of the chat.
            sender: Who is typing.
            duration_ms: How long, in milliseconds; 5000 by default.
        """
        self.conversation_id = conversation_id
        self.sender = to_model(sender, "ChatTyping.sender", _CHAT_TYPING_SENDER)
        self.duration_ms = duration_ms

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.conversation_id
        result["conversation_id"] = value if type(value) is str else write_scalar(self, "conversation_id", value, str)
        value = self.sender
        result["sender"] = write_object(self, "sender", value)
        if (value := self.duration_ms) is not UNSET:
            result["duration_ms"] = value if type(value) is int else write_scalar(self, "duration_ms", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_models
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_models, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatQuotedMessageDict
    from .chat_quoted_message import ChatQuotedMessage

_CHAT_QUOTED_MESSAGE: ModelDecoder[ChatQuotedMessage] = ModelDecoder("chat_quoted_message", "ChatQuotedMessage")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "messages": ("messages", _CHAT_QUOTED_MESSAGE),
    "conversation_ref_id": ("conversation_ref_id", str),
    "conversation_id": ("conversation_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatForward(WriteModel):
    """The message of some chat of the integration that a message forwards."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    messages: list[ChatQuotedMessage]
    """The forwarded message, exactly one."""
    conversation_ref_id: str | Unset
    """Id of its chat in the chats service."""
    conversation_id: str | Unset
    """Your id of its chat."""

    def __init__(
        self,
        *,
        messages: Iterable[ChatQuotedMessage | ChatQuotedMessageDict],
        conversation_ref_id: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
    ) -> None:
        """The message of some chat of the integration that a message forwards.

        Args:
            messages: The forwarded message, exactly one.
            conversation_ref_id: Id of its chat in the chats service.
            conversation_id: Your id of its chat.
        """
        self.messages = to_models(messages, "ChatForward.messages", _CHAT_QUOTED_MESSAGE)
        self.conversation_ref_id = conversation_ref_id
        self.conversation_id = conversation_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.messages
        result["messages"] = write_models(self, "messages", value, min_items=1, max_items=1)
        if (value := self.conversation_ref_id) is not UNSET:
            result["conversation_ref_id"] = value if type(value) is str else write_scalar(self, "conversation_ref_id", value, str)
        if (value := self.conversation_id) is not UNSET:
            result["conversation_id"] = value if type(value) is str else write_scalar(self, "conversation_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

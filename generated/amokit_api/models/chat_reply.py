# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatQuotedMessageDict
    from .chat_quoted_message import ChatQuotedMessage

_CHAT_QUOTED_MESSAGE: ModelDecoder[ChatQuotedMessage] = ModelDecoder("chat_quoted_message", "ChatQuotedMessage")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"message": ("message", _CHAT_QUOTED_MESSAGE)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatReply(WriteModel):
    """The message of the same chat that a message answers."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    message: ChatQuotedMessage
    """The answered message."""

    def __init__(self, *, message: ChatQuotedMessage | ChatQuotedMessageDict) -> None:
        """The message of the same chat that a message answers.

        Args:
            message: The answered message.
        """
        self.message = to_model(message, "ChatReply.message", _CHAT_QUOTED_MESSAGE)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.message
        result["message"] = write_object(self, "message", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

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

    from ..dicts import ChatClientDict, ChatSourceDict
    from .chat_client import ChatClient
    from .chat_source import ChatSource

_CHAT_CLIENT: ModelDecoder[ChatClient] = ModelDecoder("chat_client", "ChatClient")
_CHAT_SOURCE: ModelDecoder[ChatSource] = ModelDecoder("chat_source", "ChatSource")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "conversation_id": ("conversation_id", str),
    "source": ("source", _CHAT_SOURCE),
    "user": ("user", _CHAT_CLIENT),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatCreate(WriteModel):
    """A chat to create.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    conversation_id: str
    """Your id of the chat."""
    user: ChatClient
    """The client."""
    source: ChatSource | Unset
    """The source it comes from."""

    def __init__(
        self, *, conversation_id: str, user: ChatClient | ChatClientDict, source: ChatSource | ChatSourceDict | Unset = UNSET
    ) -> None:
        """A chat to create.

        Args:
            conversation_id: Your id of the chat.
            user: The client.
            source: The source it comes from.
        """
        self.conversation_id = conversation_id
        self.user = to_model(user, "ChatCreate.user", _CHAT_CLIENT)
        self.source = to_model(source, "ChatCreate.source", _CHAT_SOURCE)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.conversation_id
        result["conversation_id"] = value if type(value) is str else write_scalar(self, "conversation_id", value, str)
        if (value := self.source) is not UNSET:
            result["source"] = write_object(self, "source", value)
        value = self.user
        result["user"] = write_object(self, "user", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self

    from .chat_client import ChatClient
    from .chat_source import ChatSource

_CHAT_CLIENT: Ref[ChatClient] = Ref("chat_client", "ChatClient")
_CHAT_SOURCE: Ref[ChatSource] = Ref("chat_source", "ChatSource")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {
    "conversation_id": ("conversation_id", None),
    "source": ("source", _CHAT_SOURCE),
    "user": ("user", _CHAT_CLIENT),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatCreate(WriteModel):
    """A chat to create.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    conversation_id: str
    """Your id of the chat."""
    user: ChatClient
    """The client."""
    source: ChatSource | Unset
    """The source it comes from."""

    def __init__(self, *, conversation_id: str, user: ChatClient, source: ChatSource | Unset = UNSET) -> None:
        self.conversation_id = conversation_id
        self.user = user
        self.source = source

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        result["conversation_id"] = self.conversation_id
        if self.source is not UNSET:
            result["source"] = write(self.source)
        result["user"] = write(self.user)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

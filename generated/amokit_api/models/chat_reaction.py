# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatReactionUserDict
    from .chat_reaction_user import ChatReactionUser

_CHAT_REACTION_USER: ModelDecoder[ChatReactionUser] = ModelDecoder("chat_reaction_user", "ChatReactionUser")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "conversation_id": ("conversation_id", str),
    "conversation_ref_id": ("conversation_ref_id", str),
    "msgid": ("msgid", str),
    "id": ("id", str),
    "user": ("user", _CHAT_REACTION_USER),
    "type": ("type", str),
    "emoji": ("emoji", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatReaction(WriteModel):
    """A reaction. The chat and the message are each given by your id or by that of the chats service.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (
        ("conversation_id", "msgid"),
        ("conversation_id", "id"),
        ("conversation_ref_id", "msgid"),
        ("conversation_ref_id", "id"),
    )
    user: ChatReactionUser
    """Who reacts."""
    type: Literal["react", "unreact"]
    """Whether to set the reaction or to take it back."""
    conversation_id: str | Unset
    """Your id of the chat."""
    conversation_ref_id: str | Unset
    """Id of the chat in the chats service."""
    msgid: str | Unset
    """Your id of the message."""
    id: str | Unset
    """Id of the message in the chats service."""
    emoji: str | Unset
    """The reaction."""

    def __init__(
        self,
        *,
        user: ChatReactionUser | ChatReactionUserDict | str,
        type: Literal["react", "unreact"],
        conversation_id: str | Unset = UNSET,
        conversation_ref_id: str | Unset = UNSET,
        msgid: str | Unset = UNSET,
        id: str | Unset = UNSET,
        emoji: str | Unset = UNSET,
    ) -> None:
        """A reaction. The chat and the message are each given by your id or by that of the chats service.

        Args:
            user: Who reacts.
            type: Whether to set the reaction or to take it back.
            conversation_id: Your id of the chat.
            conversation_ref_id: Id of the chat in the chats service.
            msgid: Your id of the message.
            id: Id of the message in the chats service.
            emoji: The reaction.
        """
        self.user = to_model(user, "ChatReaction.user", _CHAT_REACTION_USER)
        self.type = type
        self.conversation_id = conversation_id
        self.conversation_ref_id = conversation_ref_id
        self.msgid = msgid
        self.id = id
        self.emoji = emoji

    def _to_wire(self) -> dict[str, Any]:
        if (
            (self.conversation_id is UNSET or self.msgid is UNSET)
            and (self.conversation_id is UNSET or self.id is UNSET)
            and (self.conversation_ref_id is UNSET or self.msgid is UNSET)
            and (self.conversation_ref_id is UNSET or self.id is UNSET)
        ):
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.conversation_id) is not UNSET:
            result["conversation_id"] = value if type(value) is str else write_scalar(self, "conversation_id", value, str)
        if (value := self.conversation_ref_id) is not UNSET:
            result["conversation_ref_id"] = value if type(value) is str else write_scalar(self, "conversation_ref_id", value, str)
        if (value := self.msgid) is not UNSET:
            result["msgid"] = value if type(value) is str else write_scalar(self, "msgid", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        value = self.user
        result["user"] = write_object(self, "user", value)
        value = self.type
        result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.emoji) is not UNSET:
            result["emoji"] = value if type(value) is str else write_scalar(self, "emoji", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatForwardDict, ChatMemberDict, ChatMessageCreateDict, ChatReplyDict, ChatSourceDict
    from .chat_forward import ChatForward
    from .chat_member import ChatMember
    from .chat_message_create import ChatMessageCreate
    from .chat_reply import ChatReply
    from .chat_source import ChatSource

_CHAT_FORWARD: ModelDecoder[ChatForward] = ModelDecoder("chat_forward", "ChatForward")
_CHAT_MEMBER: ModelDecoder[ChatMember] = ModelDecoder("chat_member", "ChatMember")
_CHAT_MESSAGE_CREATE: ModelDecoder[ChatMessageCreate] = ModelDecoder("chat_message_create", "ChatMessageCreate")
_CHAT_REPLY: ModelDecoder[ChatReply] = ModelDecoder("chat_reply", "ChatReply")
_CHAT_SOURCE: ModelDecoder[ChatSource] = ModelDecoder("chat_source", "ChatSource")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "timestamp": ("timestamp", None),
    "msec_timestamp": ("msec_timestamp", int),
    "msgid": ("msgid", str),
    "id": ("id", str),
    "conversation_id": ("conversation_id", str),
    "conversation_ref_id": ("conversation_ref_id", str),
    "silent": ("silent", None),
    "source": ("source", _CHAT_SOURCE),
    "sender": ("sender", _CHAT_MEMBER),
    "receiver": ("receiver", _CHAT_MEMBER),
    "message": ("message", _CHAT_MESSAGE_CREATE),
    "reply_to": ("reply_to", _CHAT_REPLY),
    "forwards": ("forwards", _CHAT_FORWARD),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatMessagePayload(WriteModel):
    """A message and its chat. A message of the client has a sender only, others a sender with `ref_id` and the client as
    receiver. An edit needs `msgid` or `id`; sender, receiver, source and quotes are then ignored."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    timestamp: datetime | int
    """Time of the message."""
    msec_timestamp: int
    """Time of the message, in milliseconds."""
    conversation_id: str
    """Your id of the chat."""
    message: ChatMessageCreate
    """The message itself."""
    msgid: str | Unset
    """Your id of the message. In an edit together with `id`, your new id of it."""
    id: str | Unset
    """Id of the message in the chats service; only in an edit."""
    conversation_ref_id: str | Unset
    """Id of the chat in the chats service, to join a chat that was started from the account."""
    silent: bool | Unset
    """Whether to make no incoming lead and no notification, as for imports."""
    source: ChatSource | Unset
    """The source it comes from."""
    sender: ChatMember | Unset
    """Who sends it."""
    receiver: ChatMember | Unset
    """Who gets it."""
    reply_to: ChatReply | Unset
    """The message that it answers."""
    forwards: ChatForward | Unset
    """The message that it forwards."""

    def __init__(
        self,
        *,
        timestamp: datetime | int,
        msec_timestamp: int,
        conversation_id: str,
        message: ChatMessageCreate | ChatMessageCreateDict,
        msgid: str | Unset = UNSET,
        id: str | Unset = UNSET,
        conversation_ref_id: str | Unset = UNSET,
        silent: bool | Unset = UNSET,
        source: ChatSource | ChatSourceDict | Unset = UNSET,
        sender: ChatMember | ChatMemberDict | Unset = UNSET,
        receiver: ChatMember | ChatMemberDict | Unset = UNSET,
        reply_to: ChatReply | ChatReplyDict | Unset = UNSET,
        forwards: ChatForward | ChatForwardDict | Unset = UNSET,
    ) -> None:
        """A message and its chat. A message of the client has a sender only, others a sender with `ref_id` and the client as
        receiver. An edit needs `msgid` or `id`; sender, receiver, source and quotes are then ignored.

        Args:
            timestamp: Time of the message.
            msec_timestamp: Time of the message, in milliseconds.
            conversation_id: Your id of the chat.
            message: The message itself.
            msgid: Your id of the message. In an edit together with `id`, your new id of it.
            id: Id of the message in the chats service; only in an edit.
            conversation_ref_id: Id of the chat in the chats service, to join a chat that was started from the account.
            silent: Whether to make no incoming lead and no notification, as for imports.
            source: The source it comes from.
            sender: Who sends it.
            receiver: Who gets it.
            reply_to: The message that it answers.
            forwards: The message that it forwards.
        """
        self.timestamp = timestamp
        self.msec_timestamp = msec_timestamp
        self.conversation_id = conversation_id
        self.message = to_model(message, "ChatMessagePayload.message", _CHAT_MESSAGE_CREATE)
        self.msgid = msgid
        self.id = id
        self.conversation_ref_id = conversation_ref_id
        self.silent = silent
        self.source = to_model(source, "ChatMessagePayload.source", _CHAT_SOURCE)
        self.sender = to_model(sender, "ChatMessagePayload.sender", _CHAT_MEMBER)
        self.receiver = to_model(receiver, "ChatMessagePayload.receiver", _CHAT_MEMBER)
        self.reply_to = to_model(reply_to, "ChatMessagePayload.reply_to", _CHAT_REPLY)
        self.forwards = to_model(forwards, "ChatMessagePayload.forwards", _CHAT_FORWARD)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.timestamp
        result["timestamp"] = (
            value
            if type(value) is int
            else (since := value - EPOCH).days * 86400 + since.seconds
            if type(value) is datetime and value.tzinfo is not None
            else write_scalar(self, "timestamp", value, datetime)
        )
        value = self.msec_timestamp
        result["msec_timestamp"] = value if type(value) is int else write_scalar(self, "msec_timestamp", value, int)
        if (value := self.msgid) is not UNSET:
            result["msgid"] = value if type(value) is str else write_scalar(self, "msgid", value, str)
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        value = self.conversation_id
        result["conversation_id"] = value if type(value) is str else write_scalar(self, "conversation_id", value, str)
        if (value := self.conversation_ref_id) is not UNSET:
            result["conversation_ref_id"] = value if type(value) is str else write_scalar(self, "conversation_ref_id", value, str)
        if (value := self.silent) is not UNSET:
            result["silent"] = value if type(value) is bool else write_scalar(self, "silent", value, bool)
        if (value := self.source) is not UNSET:
            result["source"] = write_object(self, "source", value)
        if (value := self.sender) is not UNSET:
            result["sender"] = write_object(self, "sender", value)
        if (value := self.receiver) is not UNSET:
            result["receiver"] = write_object(self, "receiver", value)
        value = self.message
        result["message"] = write_object(self, "message", value)
        if (value := self.reply_to) is not UNSET:
            result["reply_to"] = write_object(self, "reply_to", value)
        if (value := self.forwards) is not UNSET:
            result["forwards"] = write_object(self, "forwards", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_content import ChatHookContent
    from .chat_hook_conversation import ChatHookConversation
    from .chat_hook_person import ChatHookPerson
    from .chat_hook_source import ChatHookSource

_CHAT_HOOK_CONTENT: ModelDecoder[ChatHookContent] = ModelDecoder("chat_hook_content", "ChatHookContent")
_CHAT_HOOK_CONVERSATION: ModelDecoder[ChatHookConversation] = ModelDecoder("chat_hook_conversation", "ChatHookConversation")
_CHAT_HOOK_PERSON: ModelDecoder[ChatHookPerson] = ModelDecoder("chat_hook_person", "ChatHookPerson")
_CHAT_HOOK_SOURCE: ModelDecoder[ChatHookSource] = ModelDecoder("chat_hook_source", "ChatHookSource")


@read_model(init=False, eq=False, repr=False)
class ChatHookMessage(ReadModel):
    """A message to a client, and whom it is for."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_conversation", "conversation", None),
        ("_source", "source", None),
        ("_sender", "sender", None),
        ("_receiver", "receiver", None),
        ("_timestamp", "timestamp", Any),
        ("msec_timestamp", "msec_timestamp", int),
        ("_message", "message", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"conversation", "message"})
    _conversation: Any
    _source: Any
    _sender: Any
    _receiver: Any
    _timestamp: Any
    msec_timestamp: int | None
    """The same in milliseconds."""
    _message: Any

    def __init__(
        self,
        *,
        conversation: ChatHookConversation | Unset = UNSET,
        source: ChatHookSource | None | Unset = UNSET,
        sender: ChatHookPerson | None | Unset = UNSET,
        receiver: ChatHookPerson | None | Unset = UNSET,
        timestamp: datetime | None | Unset = UNSET,
        msec_timestamp: int | None | Unset = UNSET,
        message: ChatHookContent | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_conversation": conversation,
                "_source": source,
                "_sender": sender,
                "_receiver": receiver,
                "_timestamp": write_time(timestamp),
                "msec_timestamp": msec_timestamp,
                "_message": message,
            },
        )

    @property
    def conversation(self) -> ChatHookConversation:
        """The chat."""
        value = decode_object(self, "_conversation", self._conversation, _CHAT_HOOK_CONVERSATION)
        if value is None:
            raise self._missing("conversation")
        return value

    @property
    def source(self) -> ChatHookSource | None:
        """The source of the channel."""
        return decode_object(self, "_source", self._source, _CHAT_HOOK_SOURCE)

    @property
    def sender(self) -> ChatHookPerson | None:
        """Who wrote it."""
        return decode_object(self, "_sender", self._sender, _CHAT_HOOK_PERSON)

    @property
    def receiver(self) -> ChatHookPerson | None:
        """Whom it is for."""
        return decode_object(self, "_receiver", self._receiver, _CHAT_HOOK_PERSON)

    @property
    def timestamp(self) -> datetime | None:
        """Time of the message."""
        return read_time(self._timestamp)

    @property
    def message(self) -> ChatHookContent:
        """What was written."""
        value = decode_object(self, "_message", self._message, _CHAT_HOOK_CONTENT)
        if value is None:
            raise self._missing("message")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._conversation = data["conversation"]
            self._source = data["source"]
            self._sender = data["sender"]
            self._receiver = data["receiver"]
            self._timestamp = data["timestamp"]
            value = data["msec_timestamp"]
            self.msec_timestamp = value if value is None or type(value) is int else self._convert("msec_timestamp", value, int)
            self._message = data["message"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 7:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

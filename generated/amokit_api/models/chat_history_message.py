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
    from .chat_message import ChatMessage
    from .chat_user import ChatUser

_CHAT_MESSAGE: ModelDecoder[ChatMessage] = ModelDecoder("chat_message", "ChatMessage")
_CHAT_USER: ModelDecoder[ChatUser] = ModelDecoder("chat_user", "ChatUser")


@read_model(init=False, eq=False, repr=False)
class ChatHistoryMessage(ReadModel):
    """A message with its sender and receiver."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_timestamp", "timestamp", Any),
        ("msec_timestamp", "msec_timestamp", int),
        ("_sender", "sender", None),
        ("_receiver", "receiver", None),
        ("_message", "message", None),
    )
    _timestamp: Any
    msec_timestamp: int | None
    """Time of the message, in milliseconds."""
    _sender: Any
    _receiver: Any
    _message: Any

    def __init__(
        self,
        *,
        timestamp: datetime | None | Unset = UNSET,
        msec_timestamp: int | None | Unset = UNSET,
        sender: ChatUser | None | Unset = UNSET,
        receiver: ChatUser | None | Unset = UNSET,
        message: ChatMessage | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "_timestamp": write_time(timestamp),
                "msec_timestamp": msec_timestamp,
                "_sender": sender,
                "_receiver": receiver,
                "_message": message,
            },
        )

    @property
    def timestamp(self) -> datetime | None:
        """Time of the message."""
        return read_time(self._timestamp)

    @property
    def sender(self) -> ChatUser | None:
        """Who sent it."""
        return decode_object(self, "_sender", self._sender, _CHAT_USER)

    @property
    def receiver(self) -> ChatUser | None:
        """Who got it; absent for messages of the client."""
        return decode_object(self, "_receiver", self._receiver, _CHAT_USER)

    @property
    def message(self) -> ChatMessage | None:
        """The message itself."""
        return decode_object(self, "_message", self._message, _CHAT_MESSAGE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._timestamp = data["timestamp"]
            value = data["msec_timestamp"]
            self.msec_timestamp = value if value is None or type(value) is int else self._convert("msec_timestamp", value, int)
            self._sender = data["sender"]
            self._receiver = data["receiver"]
            self._message = data["message"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from .chat_hook_message import ChatHookMessage

_CHAT_HOOK_MESSAGE: ModelDecoder[ChatHookMessage] = ModelDecoder("chat_hook_message", "ChatHookMessage")


@read_model(init=False, eq=False, repr=False)
class ChatMessageSentEvent(HookEvent):
    """A user or a bot wrote to a client of a channel."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("account_id", "account_id", str),
        ("_time", "time", Any),
        ("_message", "message", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"account_id", "message"})
    account_id: str
    """Id of the account in the chats service."""
    _time: Any
    _message: Any

    def __init__(
        self,
        *,
        account_id: str | Unset = UNSET,
        time: datetime | None | Unset = UNSET,
        message: ChatHookMessage | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"account_id": account_id, "_time": write_time(time), "_message": message})

    @property
    def time(self) -> datetime | None:
        """Time of the hook."""
        return read_time(self._time)

    @property
    def message(self) -> ChatHookMessage:
        """The message and whom it is for."""
        value = decode_object(self, "_message", self._message, _CHAT_HOOK_MESSAGE)
        if value is None:
            raise self._missing("message")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["account_id"]
            if type(value) is str:
                self.account_id = value
            else:
                self._convert_always("account_id", value, str)
            self._time = data["time"]
            self._message = data["message"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

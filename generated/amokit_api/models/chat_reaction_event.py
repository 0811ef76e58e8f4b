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
    from .chat_reaction_action import ChatReactionAction

_CHAT_REACTION_ACTION: ModelDecoder[ChatReactionAction] = ModelDecoder("chat_reaction_action", "ChatReactionAction")


@read_model(init=False, eq=False, repr=False)
class ChatReactionEvent(HookEvent):
    """A user reacted to a message, or took the reaction back."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("account_id", "account_id", str),
        ("_time", "time", Any),
        ("_action", "action", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"account_id", "action"})
    account_id: str
    """Id of the account in the chats service."""
    _time: Any
    _action: Any

    def __init__(
        self,
        *,
        account_id: str | Unset = UNSET,
        time: datetime | None | Unset = UNSET,
        action: ChatReactionAction | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"account_id": account_id, "_time": write_time(time), "_action": action})

    @property
    def time(self) -> datetime | None:
        """Time of the hook."""
        return read_time(self._time)

    @property
    def action(self) -> ChatReactionAction:
        """What the user does."""
        value = decode_object(self, "_action", self._action, _CHAT_REACTION_ACTION)
        if value is None:
            raise self._missing("action")
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
            self._action = data["action"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

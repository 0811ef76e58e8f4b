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
    from .chat_hook_conversation import ChatHookConversation
    from .chat_hook_person import ChatHookPerson

_CHAT_HOOK_CONVERSATION: ModelDecoder[ChatHookConversation] = ModelDecoder("chat_hook_conversation", "ChatHookConversation")
_CHAT_HOOK_PERSON: ModelDecoder[ChatHookPerson] = ModelDecoder("chat_hook_person", "ChatHookPerson")


@read_model(init=False, eq=False, repr=False)
class ChatHookTyping(ReadModel):
    """Who types where."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_user", "user", None),
        ("_conversation", "conversation", None),
        ("_expired_at", "expired_at", Any),
        ("post_id", "post_id", str),
    )
    _user: Any
    _conversation: Any
    _expired_at: Any
    post_id: str | None
    """Id of the post that is commented on."""

    def __init__(
        self,
        *,
        user: ChatHookPerson | None | Unset = UNSET,
        conversation: ChatHookConversation | None | Unset = UNSET,
        expired_at: datetime | None | Unset = UNSET,
        post_id: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"_user": user, "_conversation": conversation, "_expired_at": write_time(expired_at), "post_id": post_id}
        )

    @property
    def user(self) -> ChatHookPerson | None:
        """The user."""
        return decode_object(self, "_user", self._user, _CHAT_HOOK_PERSON)

    @property
    def conversation(self) -> ChatHookConversation | None:
        """The chat."""
        return decode_object(self, "_conversation", self._conversation, _CHAT_HOOK_CONVERSATION)

    @property
    def expired_at(self) -> datetime | None:
        """When it ends."""
        return read_time(self._expired_at)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._user = data["user"]
            self._conversation = data["conversation"]
            self._expired_at = data["expired_at"]
            value = data["post_id"]
            self.post_id = value if value is None or type(value) is str else self._convert("post_id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_content import ChatHookContent
    from .chat_hook_conversation import ChatHookConversation
    from .chat_hook_person import ChatHookPerson

_CHAT_HOOK_CONTENT: ModelDecoder[ChatHookContent] = ModelDecoder("chat_hook_content", "ChatHookContent")
_CHAT_HOOK_CONVERSATION: ModelDecoder[ChatHookConversation] = ModelDecoder("chat_hook_conversation", "ChatHookConversation")
_CHAT_HOOK_PERSON: ModelDecoder[ChatHookPerson] = ModelDecoder("chat_hook_person", "ChatHookPerson")


@read_model(init=False, eq=False, repr=False)
class ChatHookReaction(ReadModel):
    """Who reacts to what."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("msgid", "msgid", str),
        ("_message", "message", None),
        ("_user", "user", None),
        ("_conversation", "conversation", None),
        ("type", "type", str),
        ("emoji", "emoji", str),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"message"})
    msgid: str | None
    """Id of the message in amoCRM."""
    _message: Any
    _user: Any
    _conversation: Any
    type: str | None
    """Whether it is new or taken back. Known values: `react`, `unreact`."""
    emoji: str | None
    """The reaction."""

    def __init__(
        self,
        *,
        msgid: str | None | Unset = UNSET,
        message: ChatHookContent | None | Unset = UNSET,
        user: ChatHookPerson | None | Unset = UNSET,
        conversation: ChatHookConversation | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        emoji: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {"msgid": msgid, "_message": message, "_user": user, "_conversation": conversation, "type": type, "emoji": emoji},
        )

    @property
    def message(self) -> ChatHookContent | None:
        """The message, where it comes whole."""
        return decode_object(self, "_message", self._message, _CHAT_HOOK_CONTENT)

    @property
    def user(self) -> ChatHookPerson | None:
        """The user."""
        return decode_object(self, "_user", self._user, _CHAT_HOOK_PERSON)

    @property
    def conversation(self) -> ChatHookConversation | None:
        """The chat."""
        return decode_object(self, "_conversation", self._conversation, _CHAT_HOOK_CONVERSATION)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["msgid"]
            self.msgid = value if value is None or type(value) is str else self._convert("msgid", value, str)
            self._user = data["user"]
            self._conversation = data["conversation"]
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["emoji"]
            self.emoji = value if value is None or type(value) is str else self._convert("emoji", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            known = 5
            if "message" in data:
                known += 1
                self._message = data["message"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_content import ChatHookContent

_CHAT_HOOK_CONTENT: ModelDecoder[ChatHookContent] = ModelDecoder("chat_hook_content", "ChatHookContent")


@read_model(init=False, eq=False, repr=False)
class ChatHookForwards(ReadModel):
    """What a message forwards."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("_messages", "messages", None),
        ("conversation_ref_id", "conversation_ref_id", str),
        ("conversation_id", "conversation_id", str),
    )
    _messages: Any
    conversation_ref_id: str | None
    """Id of their chat in amoCRM."""
    conversation_id: str | None
    """Your id of their chat."""

    def __init__(
        self,
        *,
        messages: list[ChatHookContent] | None | Unset = UNSET,
        conversation_ref_id: str | None | Unset = UNSET,
        conversation_id: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin, {"_messages": messages, "conversation_ref_id": conversation_ref_id, "conversation_id": conversation_id}
        )

    @property
    def messages(self) -> list[ChatHookContent] | None:
        """The earlier messages."""
        return decode_list(self, "_messages", self._messages, _CHAT_HOOK_CONTENT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._messages = data["messages"]
            value = data["conversation_ref_id"]
            self.conversation_ref_id = (
                value if value is None or type(value) is str else self._convert("conversation_ref_id", value, str)
            )
            value = data["conversation_id"]
            self.conversation_id = value if value is None or type(value) is str else self._convert("conversation_id", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

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

_CHAT_HOOK_CONTENT: ModelDecoder[ChatHookContent] = ModelDecoder("chat_hook_content", "ChatHookContent")


@read_model(init=False, eq=False, repr=False)
class ChatHookReply(ReadModel):
    """What a message replies to."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_message", "message", None),)
    _message: Any

    def __init__(self, *, message: ChatHookContent | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_message": message})

    @property
    def message(self) -> ChatHookContent | None:
        """The earlier message."""
        return decode_object(self, "_message", self._message, _CHAT_HOOK_CONTENT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._message = data["message"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_typing import ChatHookTyping

_CHAT_HOOK_TYPING: ModelDecoder[ChatHookTyping] = ModelDecoder("chat_hook_typing", "ChatHookTyping")


@read_model(init=False, eq=False, repr=False)
class ChatTypingAction(ReadModel):
    """What a user does who types."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_typing", "typing", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"typing"})
    _typing: Any

    def __init__(self, *, typing: ChatHookTyping | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_typing": typing})

    @property
    def typing(self) -> ChatHookTyping:
        """Who types where."""
        value = decode_object(self, "_typing", self._typing, _CHAT_HOOK_TYPING)
        if value is None:
            raise self._missing("typing")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._typing = data["typing"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

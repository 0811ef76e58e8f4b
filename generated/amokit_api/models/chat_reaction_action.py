# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_hook_reaction import ChatHookReaction

_CHAT_HOOK_REACTION: ModelDecoder[ChatHookReaction] = ModelDecoder("chat_hook_reaction", "ChatHookReaction")


@read_model(init=False, eq=False, repr=False)
class ChatReactionAction(ReadModel):
    """What a user does who reacts."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_reaction", "reaction", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"reaction"})
    _reaction: Any

    def __init__(self, *, reaction: ChatHookReaction | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_reaction": reaction})

    @property
    def reaction(self) -> ChatHookReaction:
        """Who reacts to what."""
        value = decode_object(self, "_reaction", self._reaction, _CHAT_HOOK_REACTION)
        if value is None:
            raise self._missing("reaction")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._reaction = data["reaction"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

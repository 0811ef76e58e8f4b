# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_message_ids import ChatMessageIds

_CHAT_MESSAGE_IDS: ModelDecoder[ChatMessageIds] = ModelDecoder("chat_message_ids", "ChatMessageIds")


@read_model(init=False, eq=False, repr=False)
class ChatMessageAccepted(ReadModel):
    """Answer to a message."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_new_message", "new_message", None),)
    _new_message: Any

    def __init__(self, *, new_message: ChatMessageIds | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_new_message": new_message})

    @property
    def new_message(self) -> ChatMessageIds | None:
        """Ids of the message."""
        return decode_object(self, "_new_message", self._new_message, _CHAT_MESSAGE_IDS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._new_message = data["new_message"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

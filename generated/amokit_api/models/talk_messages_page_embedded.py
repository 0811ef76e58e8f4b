# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .talk_message import TalkMessage

_TALK_MESSAGE: ModelDecoder[TalkMessage] = ModelDecoder("talk_message", "TalkMessage")


@read_model(init=False, eq=False, repr=False)
class TalkMessagesPageEmbedded(ReadModel):
    """Content of a page of messages."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_messages", "messages", None),)
    _messages: Any

    def __init__(self, *, messages: list[TalkMessage] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_messages": messages})

    @property
    def messages(self) -> list[TalkMessage] | None:
        """The messages."""
        return decode_list(self, "_messages", self._messages, _TALK_MESSAGE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._messages = data["messages"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

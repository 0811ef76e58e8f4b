# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contact_chat import ContactChat

_CONTACT_CHAT: ModelDecoder[ContactChat] = ModelDecoder("contact_chat", "ContactChat")


@read_model(init=False, eq=False, repr=False)
class ContactChatsEmbedded(ReadModel):
    """Content of a list of links between contacts and chats."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_chats", "chats", None),)
    _chats: Any

    def __init__(self, *, chats: list[ContactChat] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_chats": chats})

    @property
    def chats(self) -> list[ContactChat] | None:
        """The links."""
        return decode_list(self, "_chats", self._chats, _CONTACT_CHAT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._chats = data["chats"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .contact_chat import ContactChat

_CONTACT_CHAT: ModelDecoder[ContactChat] = ModelDecoder("contact_chat", "ContactChat")
_KEYS: frozenset[str] = frozenset({"chats"})


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
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._chats = data["chats"]
                return self
            except KeyError:
                self = new(cls)
        if "chats" in data:
            self._chats = data["chats"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

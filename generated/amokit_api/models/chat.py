# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_user import ChatUser

_CHAT_USER: ModelDecoder[ChatUser] = ModelDecoder("chat_user", "ChatUser")


@read_model(init=False, eq=False, repr=False)
class Chat(ReadModel):
    """A chat.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", str), ("_user", "user", None))
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: str
    """Id of the chat in the chats service."""
    _user: Any

    def __init__(self, *, id: str | Unset = UNSET, user: ChatUser | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "_user": user})

    @property
    def user(self) -> ChatUser | None:
        """The client."""
        return decode_object(self, "_user", self._user, _CHAT_USER)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, str)
            self._user = data["user"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

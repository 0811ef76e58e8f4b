# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_user import ChatUser

_CHAT_USER: ModelDecoder[ChatUser] = ModelDecoder("chat_user", "ChatUser")
_KEYS: frozenset[str] = frozenset({"id", "user"})


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
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["id"]
                if type(value) is str:
                    self.id = value
                else:
                    self._convert_always("id", value, str)
                self._user = data["user"]
                return self
            except KeyError:
                self = new(cls)
        if "id" in data:
            value = data["id"]
            if type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, str)
        if "user" in data:
            self._user = data["user"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_one
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .chat_user import ChatUser

_CHAT_USER: Ref[ChatUser] = Ref("chat_user", "ChatUser")
_KEYS: frozenset[str] = frozenset({"id", "user"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class Chat(ReadModel):
    """A chat.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("id", "id"), ("_user", "user"))
    id: str
    """Id of the chat in the chats service."""
    _user: Any

    def __init__(self, *, id: str | Unset = UNSET, user: ChatUser | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "_user": user})

    @property
    def user(self) -> ChatUser | None:
        """The client."""
        return open_one(self, "_user", self._user, _CHAT_USER)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self._user = data["user"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "user" in data:
            self._user = data["user"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

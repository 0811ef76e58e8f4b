# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_user_profile import ChatUserProfile

_CHAT_USER_PROFILE: ModelDecoder[ChatUserProfile] = ModelDecoder("chat_user_profile", "ChatUserProfile")


@read_model(init=False, eq=False, repr=False)
class ChatUser(ReadModel):
    """A member of a chat. Empty fields may be absent."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("client_id", "client_id", str),
        ("name", "name", str),
        ("avatar", "avatar", str),
        ("phone", "phone", str),
        ("email", "email", str),
        ("_profile", "profile", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: str
    """Id in the chats service."""
    client_id: str | None
    """Your id of the person; absent for users of the account."""
    name: str | None
    """Name."""
    avatar: str | None
    """Address of the picture; may be empty."""
    phone: str | None
    """Phone number."""
    email: str | None
    """E-mail address."""
    _profile: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        avatar: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        profile: ChatUserProfile | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "client_id": client_id,
                "name": name,
                "avatar": avatar,
                "phone": phone,
                "email": email,
                "_profile": profile,
            },
        )

    @property
    def profile(self) -> ChatUserProfile | None:
        """Phone and e-mail in an older sample."""
        return decode_object(self, "_profile", self._profile, _CHAT_USER_PROFILE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, str)
            value = data["client_id"]
            self.client_id = value if value is None or type(value) is str else self._convert("client_id", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["avatar"]
            self.avatar = value if value is None or type(value) is str else self._convert("avatar", value, str)
            value = data["phone"]
            self.phone = value if value is None or type(value) is str else self._convert("phone", value, str)
            value = data["email"]
            self.email = value if value is None or type(value) is str else self._convert("email", value, str)
            self._profile = data["profile"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 7:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

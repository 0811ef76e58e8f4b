# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .chat_user_profile import ChatUserProfile

_CHAT_USER_PROFILE: ModelDecoder[ChatUserProfile] = ModelDecoder("chat_user_profile", "ChatUserProfile")
_KEYS: frozenset[str] = frozenset({"id", "client_id", "name", "avatar", "phone", "email", "profile"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatUser(ReadModel):
    """A member of a chat. Empty fields may be absent."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("client_id", "client_id"),
        ("name", "name"),
        ("avatar", "avatar"),
        ("phone", "phone"),
        ("email", "email"),
        ("_profile", "profile"),
    )
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 7:  # the short way for the usual keys, exactly
            try:
                self.id = data["id"]
                self.client_id = data["client_id"]
                self.name = data["name"]
                self.avatar = data["avatar"]
                self.phone = data["phone"]
                self.email = data["email"]
                self._profile = data["profile"]
                return self
            except KeyError:
                pass
        if "id" in data:
            self.id = data["id"]
        if "client_id" in data:
            self.client_id = data["client_id"]
        if "name" in data:
            self.name = data["name"]
        if "avatar" in data:
            self.avatar = data["avatar"]
        if "phone" in data:
            self.phone = data["phone"]
        if "email" in data:
            self.email = data["email"]
        if "profile" in data:
            self._profile = data["profile"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

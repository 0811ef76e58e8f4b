# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatProfileDict
    from .chat_profile import ChatProfile

_CHAT_PROFILE: ModelDecoder[ChatProfile] = ModelDecoder("chat_profile", "ChatProfile")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", str),
    "name": ("name", str),
    "avatar": ("avatar", str),
    "profile": ("profile", _CHAT_PROFILE),
    "profile_link": ("profile_link", str),
    "ref_id": ("ref_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatMember(WriteModel):
    """Who sends or gets a message."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    id: str
    """Your id of the person."""
    name: str
    """Name."""
    avatar: str | Unset
    """Address of a picture that the service can load."""
    profile: ChatProfile | Unset
    """How to reach the person."""
    profile_link: str | Unset
    """Address of the profile outside."""
    ref_id: str | Unset
    """Id in the chats service; that of the user for a manager and that of the bot for a bot."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        avatar: str | Unset = UNSET,
        profile: ChatProfile | ChatProfileDict | Unset = UNSET,
        profile_link: str | Unset = UNSET,
        ref_id: str | Unset = UNSET,
    ) -> None:
        """Who sends or gets a message.

        Args:
            id: Your id of the person.
            name: Name.
            avatar: Address of a picture that the service can load.
            profile: How to reach the person.
            profile_link: Address of the profile outside.
            ref_id: Id in the chats service; that of the user for a manager and that of the bot for a bot.
        """
        self.id = id
        self.name = name
        self.avatar = avatar
        self.profile = to_model(profile, "ChatMember.profile", _CHAT_PROFILE)
        self.profile_link = profile_link
        self.ref_id = ref_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        value = self.name
        result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.avatar) is not UNSET:
            result["avatar"] = value if type(value) is str else write_scalar(self, "avatar", value, str)
        if (value := self.profile) is not UNSET:
            result["profile"] = write_object(self, "profile", value)
        if (value := self.profile_link) is not UNSET:
            result["profile_link"] = value if type(value) is str else write_scalar(self, "profile_link", value, str)
        if (value := self.ref_id) is not UNSET:
            result["ref_id"] = value if type(value) is str else write_scalar(self, "ref_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

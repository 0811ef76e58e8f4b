# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatProfileDict
    from .chat_profile import ChatProfile

_CHAT_PROFILE: ModelDecoder[ChatProfile] = ModelDecoder("chat_profile", "ChatProfile")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "id": ("id", None),
    "name": ("name", None),
    "avatar": ("avatar", None),
    "profile": ("profile", _CHAT_PROFILE),
    "profile_link": ("profile_link", None),
    "ref_id": ("ref_id", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatClient(WriteModel):
    """The client of a new chat: a new one, by `id` and `name`, or one that the chats service knows, by `ref_id`."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("id", "name"), ("ref_id",))
    id: str | Unset
    """Your id of the person."""
    name: str | Unset
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
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        profile: ChatProfile | ChatProfileDict | Unset = UNSET,
        profile_link: str | Unset = UNSET,
        ref_id: str | Unset = UNSET,
    ) -> None:
        """The client of a new chat: a new one, by `id` and `name`, or one that the chats service knows, by `ref_id`.

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
        self.profile = to_model(profile, "ChatClient.profile", _CHAT_PROFILE)
        self.profile_link = profile_link
        self.ref_id = ref_id

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent. Raises ArgumentError when a field that the server demands is missing."""
        if (self.id is UNSET or self.name is UNSET) and self.ref_id is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            if value is None:
                raise null(self, "id")
            result["id"] = value
        if (value := self.name) is not UNSET:
            if value is None:
                raise null(self, "name")
            result["name"] = value
        if (value := self.avatar) is not UNSET:
            if value is None:
                raise null(self, "avatar")
            result["avatar"] = value
        if (value := self.profile) is not UNSET:
            if value is None:
                raise null(self, "profile")
            result["profile"] = write_object(value, "profile", "ChatProfile")
        if (value := self.profile_link) is not UNSET:
            if value is None:
                raise null(self, "profile_link")
            result["profile_link"] = value
        if (value := self.ref_id) is not UNSET:
            if value is None:
                raise null(self, "ref_id")
            result["ref_id"] = value
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

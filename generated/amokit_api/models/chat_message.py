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

    from .chat_contact import ChatContact
    from .chat_location import ChatLocation

_CHAT_CONTACT: ModelDecoder[ChatContact] = ModelDecoder("chat_contact", "ChatContact")
_CHAT_LOCATION: ModelDecoder[ChatLocation] = ModelDecoder("chat_location", "ChatLocation")
_KEYS: frozenset[str] = frozenset(
    {"id", "client_id", "type", "text", "media", "thumbnail", "file_name", "file_size", "media_group_id", "location", "contact"}
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class ChatMessage(ReadModel):
    """Content of a message. Empty fields may be absent.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("client_id", "client_id"),
        ("type", "type"),
        ("text", "text"),
        ("media", "media"),
        ("thumbnail", "thumbnail"),
        ("file_name", "file_name"),
        ("file_size", "file_size"),
        ("media_group_id", "media_group_id"),
        ("_location", "location"),
        ("_contact", "contact"),
    )
    id: str
    """Id of the message in the chats service."""
    client_id: str | None
    """Your id of the message."""
    type: str | None
    """Kind of message. Named in `constants.ChatMessageType`."""
    text: str | None
    """Text."""
    media: str | None
    """Address of the file."""
    thumbnail: str | None
    """Address of a small picture of the file."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file in bytes."""
    media_group_id: str | None
    """Id that the files of one message share."""
    _location: Any
    _contact: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        client_id: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        media: str | None | Unset = UNSET,
        thumbnail: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        file_size: int | None | Unset = UNSET,
        media_group_id: str | None | Unset = UNSET,
        location: ChatLocation | None | Unset = UNSET,
        contact: ChatContact | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "client_id": client_id,
                "type": type,
                "text": text,
                "media": media,
                "thumbnail": thumbnail,
                "file_name": file_name,
                "file_size": file_size,
                "media_group_id": media_group_id,
                "_location": location,
                "_contact": contact,
            },
        )

    @property
    def location(self) -> ChatLocation | None:
        """The place."""
        return decode_object(self, "_location", self._location, _CHAT_LOCATION)

    @property
    def contact(self) -> ChatContact | None:
        """The contact."""
        return decode_object(self, "_contact", self._contact, _CHAT_CONTACT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "id" in data:
            self.id = data["id"]
        if "client_id" in data:
            self.client_id = data["client_id"]
        if "type" in data:
            self.type = data["type"]
        if "text" in data:
            self.text = data["text"]
        if "media" in data:
            self.media = data["media"]
        if "thumbnail" in data:
            self.thumbnail = data["thumbnail"]
        if "file_name" in data:
            self.file_name = data["file_name"]
        if "file_size" in data:
            self.file_size = data["file_size"]
        if "media_group_id" in data:
            self.media_group_id = data["media_group_id"]
        if "location" in data:
            self._location = data["location"]
        if "contact" in data:
            self._contact = data["contact"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

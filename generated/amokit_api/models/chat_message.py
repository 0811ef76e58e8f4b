# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_contact import ChatContact
    from .chat_location import ChatLocation

_CHAT_CONTACT: ModelDecoder[ChatContact] = ModelDecoder("chat_contact", "ChatContact")
_CHAT_LOCATION: ModelDecoder[ChatLocation] = ModelDecoder("chat_location", "ChatLocation")


@read_model(init=False, eq=False, repr=False)
class ChatMessage(ReadModel):
    """Content of a message. Empty fields may be absent.

    See https://www.amocrm.ru/developers/content/chats/chat-api-reference
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("client_id", "client_id", str),
        ("type", "type", str),
        ("text", "text", str),
        ("media", "media", str),
        ("thumbnail", "thumbnail", str),
        ("file_name", "file_name", str),
        ("file_size", "file_size", int),
        ("media_group_id", "media_group_id", str),
        ("_location", "location", None),
        ("_contact", "contact", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
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
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["media"]
            self.media = value if value is None or type(value) is str else self._convert("media", value, str)
            value = data["thumbnail"]
            self.thumbnail = value if value is None or type(value) is str else self._convert("thumbnail", value, str)
            value = data["file_name"]
            self.file_name = value if value is None or type(value) is str else self._convert("file_name", value, str)
            value = data["file_size"]
            self.file_size = value if value is None or type(value) is int else self._convert("file_size", value, int)
            value = data["media_group_id"]
            self.media_group_id = value if value is None or type(value) is str else self._convert("media_group_id", value, str)
            self._location = data["location"]
            self._contact = data["contact"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 11:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

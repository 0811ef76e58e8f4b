# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatContactWriteDict, ChatLocationWriteDict, ChatQuotedSenderDict
    from .chat_contact_write import ChatContactWrite
    from .chat_location_write import ChatLocationWrite
    from .chat_quoted_sender import ChatQuotedSender

_CHAT_CONTACT_WRITE: ModelDecoder[ChatContactWrite] = ModelDecoder("chat_contact_write", "ChatContactWrite")
_CHAT_LOCATION_WRITE: ModelDecoder[ChatLocationWrite] = ModelDecoder("chat_location_write", "ChatLocationWrite")
_CHAT_QUOTED_SENDER: ModelDecoder[ChatQuotedSender] = ModelDecoder("chat_quoted_sender", "ChatQuotedSender")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", str),
    "msgid": ("msgid", str),
    "type": ("type", str),
    "text": ("text", str),
    "file_name": ("file_name", str),
    "file_size": ("file_size", int),
    "media_duration": ("media_duration", int),
    "location": ("location", _CHAT_LOCATION_WRITE),
    "contact": ("contact", _CHAT_CONTACT_WRITE),
    "timestamp": ("timestamp", None),
    "msec_timestamp": ("msec_timestamp", int),
    "sender": ("sender", _CHAT_QUOTED_SENDER),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatQuotedMessage(WriteModel):
    """A message to quote. With `id` or `msgid` nothing else is needed, else type, times and sender are."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("id",), ("msgid",), ("type", "timestamp", "msec_timestamp", "sender"))
    id: str | Unset
    """Id of the message in the chats service."""
    msgid: str | Unset
    """Your id of the message."""
    type: Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"] | Unset
    """Kind of message."""
    text: str | Unset
    """Text; required for `text`."""
    file_name: str | Unset
    """Name of the file."""
    file_size: int | Unset
    """Size of the file in bytes."""
    media_duration: int | Unset
    """Length of a video or a sound, in seconds."""
    location: ChatLocationWrite | Unset
    """The place; required for `location`."""
    contact: ChatContactWrite | Unset
    """The contact; required for `contact`."""
    timestamp: datetime | int | Unset
    """Time of the message."""
    msec_timestamp: int | Unset
    """Time of the message, in milliseconds."""
    sender: ChatQuotedSender | Unset
    """Who sent it."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        msgid: str | Unset = UNSET,
        type: Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"] | Unset = UNSET,
        text: str | Unset = UNSET,
        file_name: str | Unset = UNSET,
        file_size: int | Unset = UNSET,
        media_duration: int | Unset = UNSET,
        location: ChatLocationWrite | ChatLocationWriteDict | Unset = UNSET,
        contact: ChatContactWrite | ChatContactWriteDict | Unset = UNSET,
        timestamp: datetime | int | Unset = UNSET,
        msec_timestamp: int | Unset = UNSET,
        sender: ChatQuotedSender | ChatQuotedSenderDict | Unset = UNSET,
    ) -> None:
        """A message to quote. With `id` or `msgid` nothing else is needed, else type, times and sender are.

        Args:
            id: Id of the message in the chats service.
            msgid: Your id of the message.
            type: Kind of message.
            text: Text; required for `text`.
            file_name: Name of the file.
            file_size: Size of the file in bytes.
            media_duration: Length of a video or a sound, in seconds.
            location: The place; required for `location`.
            contact: The contact; required for `contact`.
            timestamp: Time of the message.
            msec_timestamp: Time of the message, in milliseconds.
            sender: Who sent it.
        """
        self.id = id
        self.msgid = msgid
        self.type = type
        self.text = text
        self.file_name = file_name
        self.file_size = file_size
        self.media_duration = media_duration
        self.location = to_model(location, "ChatQuotedMessage.location", _CHAT_LOCATION_WRITE)
        self.contact = to_model(contact, "ChatQuotedMessage.contact", _CHAT_CONTACT_WRITE)
        self.timestamp = timestamp
        self.msec_timestamp = msec_timestamp
        self.sender = to_model(sender, "ChatQuotedMessage.sender", _CHAT_QUOTED_SENDER)

    def _to_wire(self) -> dict[str, Any]:
        if (
            self.id is UNSET
            and self.msgid is UNSET
            and (self.type is UNSET or self.timestamp is UNSET or self.msec_timestamp is UNSET or self.sender is UNSET)
        ):
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = value if type(value) is str else write_scalar(self, "id", value, str)
        if (value := self.msgid) is not UNSET:
            result["msgid"] = value if type(value) is str else write_scalar(self, "msgid", value, str)
        if (value := self.type) is not UNSET:
            result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.text) is not UNSET:
            result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        if (value := self.file_name) is not UNSET:
            result["file_name"] = value if type(value) is str else write_scalar(self, "file_name", value, str)
        if (value := self.file_size) is not UNSET:
            result["file_size"] = value if type(value) is int else write_scalar(self, "file_size", value, int)
        if (value := self.media_duration) is not UNSET:
            result["media_duration"] = value if type(value) is int else write_scalar(self, "media_duration", value, int)
        if (value := self.location) is not UNSET:
            result["location"] = write_object(self, "location", value)
        if (value := self.contact) is not UNSET:
            result["contact"] = write_object(self, "contact", value)
        if (value := self.timestamp) is not UNSET:
            result["timestamp"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "timestamp", value, datetime)
            )
        if (value := self.msec_timestamp) is not UNSET:
            result["msec_timestamp"] = value if type(value) is int else write_scalar(self, "msec_timestamp", value, int)
        if (value := self.sender) is not UNSET:
            result["sender"] = write_object(self, "sender", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

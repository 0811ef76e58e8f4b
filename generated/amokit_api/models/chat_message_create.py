# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ChatContactWriteDict, ChatDeliveryStatusDict, ChatLocationWriteDict, ChatPostDict, ChatSharedPostDict
    from .chat_contact_write import ChatContactWrite
    from .chat_delivery_status import ChatDeliveryStatus
    from .chat_location_write import ChatLocationWrite
    from .chat_post import ChatPost
    from .chat_shared_post import ChatSharedPost

_CHAT_CONTACT_WRITE: ModelDecoder[ChatContactWrite] = ModelDecoder("chat_contact_write", "ChatContactWrite")
_CHAT_DELIVERY_STATUS: ModelDecoder[ChatDeliveryStatus] = ModelDecoder("chat_delivery_status", "ChatDeliveryStatus")
_CHAT_LOCATION_WRITE: ModelDecoder[ChatLocationWrite] = ModelDecoder("chat_location_write", "ChatLocationWrite")
_CHAT_POST: ModelDecoder[ChatPost] = ModelDecoder("chat_post", "ChatPost")
_CHAT_SHARED_POST: ModelDecoder[ChatSharedPost] = ModelDecoder("chat_shared_post", "ChatSharedPost")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "type": ("type", str),
    "text": ("text", str),
    "media": ("media", str),
    "file_name": ("file_name", str),
    "file_size": ("file_size", int),
    "media_duration": ("media_duration", int),
    "sticker_id": ("sticker_id", str),
    "location": ("location", _CHAT_LOCATION_WRITE),
    "contact": ("contact", _CHAT_CONTACT_WRITE),
    "callback_data": ("callback_data", str),
    "shared_post": ("shared_post", _CHAT_SHARED_POST),
    "delivery_status": ("delivery_status", _CHAT_DELIVERY_STATUS),
    "post": ("post", _CHAT_POST),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChatMessageCreate(WriteModel):
    """Content of a message. In an edit a file that does not change may be left out."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    type: Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"]
    """Kind of message."""
    text: str | Unset
    """Text; required for `text`."""
    media: str | Unset
    """Address of the file or sticker, which the service loads."""
    file_name: str | Unset
    """Name of the file; required for `file`, `video` and `picture`."""
    file_size: int | Unset
    """Size of the file in bytes; required for `file`, `video` and `picture`."""
    media_duration: int | Unset
    """Length of a video or a sound, in seconds."""
    sticker_id: str | Unset
    """Id of the sticker, the same in all accounts."""
    location: ChatLocationWrite | Unset
    """The place; required for `location`."""
    contact: ChatContactWrite | Unset
    """The contact; required for `contact`."""
    callback_data: str | Unset
    """Which row of a list message was chosen."""
    shared_post: ChatSharedPost | Unset
    """A post that the client shares."""
    delivery_status: ChatDeliveryStatus | Unset
    """Whether it arrived; only in an edit."""
    post: ChatPost | Unset
    """The post under which this is a comment."""

    def __init__(
        self,
        *,
        type: Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"],
        text: str | Unset = UNSET,
        media: str | Unset = UNSET,
        file_name: str | Unset = UNSET,
        file_size: int | Unset = UNSET,
        media_duration: int | Unset = UNSET,
        sticker_id: str | Unset = UNSET,
        location: ChatLocationWrite | ChatLocationWriteDict | Unset = UNSET,
        contact: ChatContactWrite | ChatContactWriteDict | Unset = UNSET,
        callback_data: str | Unset = UNSET,
        shared_post: ChatSharedPost | ChatSharedPostDict | Unset = UNSET,
        delivery_status: ChatDeliveryStatus | ChatDeliveryStatusDict | Unset = UNSET,
        post: ChatPost | ChatPostDict | Unset = UNSET,
    ) -> None:
        """Content of a message. In an edit a file that does not change may be left out.

        Args:
            type: Kind of message.
            text: Text; required for `text`.
            media: Address of the file or sticker, which the service loads.
            file_name: Name of the file; required for `file`, `video` and `picture`.
            file_size: Size of the file in bytes; required for `file`, `video` and `picture`.
            media_duration: Length of a video or a sound, in seconds.
            sticker_id: Id of the sticker, the same in all accounts.
            location: The place; required for `location`.
            contact: The contact; required for `contact`.
            callback_data: Which row of a list message was chosen.
            shared_post: A post that the client shares.
            delivery_status: Whether it arrived; only in an edit.
            post: The post under which this is a comment.
        """
        self.type = type
        self.text = text
        self.media = media
        self.file_name = file_name
        self.file_size = file_size
        self.media_duration = media_duration
        self.sticker_id = sticker_id
        self.location = to_model(location, "ChatMessageCreate.location", _CHAT_LOCATION_WRITE)
        self.contact = to_model(contact, "ChatMessageCreate.contact", _CHAT_CONTACT_WRITE)
        self.callback_data = callback_data
        self.shared_post = to_model(shared_post, "ChatMessageCreate.shared_post", _CHAT_SHARED_POST)
        self.delivery_status = to_model(delivery_status, "ChatMessageCreate.delivery_status", _CHAT_DELIVERY_STATUS)
        self.post = to_model(post, "ChatMessageCreate.post", _CHAT_POST)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.type
        result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.text) is not UNSET:
            result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        if (value := self.media) is not UNSET:
            result["media"] = value if type(value) is str else write_scalar(self, "media", value, str)
        if (value := self.file_name) is not UNSET:
            result["file_name"] = value if type(value) is str else write_scalar(self, "file_name", value, str)
        if (value := self.file_size) is not UNSET:
            result["file_size"] = value if type(value) is int else write_scalar(self, "file_size", value, int)
        if (value := self.media_duration) is not UNSET:
            result["media_duration"] = value if type(value) is int else write_scalar(self, "media_duration", value, int)
        if (value := self.sticker_id) is not UNSET:
            result["sticker_id"] = value if type(value) is str else write_scalar(self, "sticker_id", value, str)
        if (value := self.location) is not UNSET:
            result["location"] = write_object(self, "location", value)
        if (value := self.contact) is not UNSET:
            result["contact"] = write_object(self, "contact", value)
        if (value := self.callback_data) is not UNSET:
            result["callback_data"] = value if type(value) is str else write_scalar(self, "callback_data", value, str)
        if (value := self.shared_post) is not UNSET:
            result["shared_post"] = write_object(self, "shared_post", value)
        if (value := self.delivery_status) is not UNSET:
            result["delivery_status"] = write_object(self, "delivery_status", value)
        if (value := self.post) is not UNSET:
            result["post"] = write_object(self, "post", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

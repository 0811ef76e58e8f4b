# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .talk_message_attachment import TalkMessageAttachment
    from .talk_message_author import TalkMessageAuthor

_TALK_MESSAGE_ATTACHMENT: ModelDecoder[TalkMessageAttachment] = ModelDecoder("talk_message_attachment", "TalkMessageAttachment")
_TALK_MESSAGE_AUTHOR: ModelDecoder[TalkMessageAuthor] = ModelDecoder("talk_message_author", "TalkMessageAuthor")


@read_model(init=False, eq=False, repr=False)
class TalkMessage(ReadModel):
    """A message of a conversation."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("type", "type", str),
        ("message_type", "message_type", str),
        ("_author", "author", None),
        ("text", "text", str),
        ("_created_at", "created_at", Any),
        ("delivery_status", "delivery_status", str | int),
        ("_attachment", "attachment", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    id: str
    """Id of the message."""
    type: str | None
    """Direction of the message. Known values: `incoming`, `outgoing`."""
    message_type: str | None
    """Kind of the content. Named in `constants.ChatMessageType`."""
    _author: Any
    text: str | None
    """The text."""
    _created_at: Any
    delivery_status: str | int | None
    """Whether it reached the client."""
    _attachment: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | None | Unset = UNSET,
        message_type: str | None | Unset = UNSET,
        author: TalkMessageAuthor | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        delivery_status: str | int | None | Unset = UNSET,
        attachment: TalkMessageAttachment | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "type": type,
                "message_type": message_type,
                "_author": author,
                "text": text,
                "_created_at": write_time(created_at),
                "delivery_status": delivery_status,
                "_attachment": attachment,
            },
        )

    @property
    def author(self) -> TalkMessageAuthor | None:
        """Who wrote it."""
        return decode_object(self, "_author", self._author, _TALK_MESSAGE_AUTHOR)

    @property
    def created_at(self) -> datetime | None:
        """Time of the message."""
        return read_time(self._created_at)

    @property
    def attachment(self) -> TalkMessageAttachment | None:
        """Its file."""
        return decode_object(self, "_attachment", self._attachment, _TALK_MESSAGE_ATTACHMENT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["message_type"]
            self.message_type = value if value is None or type(value) is str else self._convert("message_type", value, str)
            self._author = data["author"]
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            self._created_at = data["created_at"]
            value = data["delivery_status"]
            self.delivery_status = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("delivery_status", value, str | int)
            )
            self._attachment = data["attachment"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 8:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

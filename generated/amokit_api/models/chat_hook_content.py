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
    from .chat_hook_forwards import ChatHookForwards
    from .chat_hook_markup import ChatHookMarkup
    from .chat_hook_person import ChatHookPerson
    from .chat_hook_post import ChatHookPost
    from .chat_hook_reply import ChatHookReply
    from .chat_hook_template import ChatHookTemplate

_CHAT_HOOK_FORWARDS: ModelDecoder[ChatHookForwards] = ModelDecoder("chat_hook_forwards", "ChatHookForwards")
_CHAT_HOOK_MARKUP: ModelDecoder[ChatHookMarkup] = ModelDecoder("chat_hook_markup", "ChatHookMarkup")
_CHAT_HOOK_PERSON: ModelDecoder[ChatHookPerson] = ModelDecoder("chat_hook_person", "ChatHookPerson")
_CHAT_HOOK_POST: ModelDecoder[ChatHookPost] = ModelDecoder("chat_hook_post", "ChatHookPost")
_CHAT_HOOK_REPLY: ModelDecoder[ChatHookReply] = ModelDecoder("chat_hook_reply", "ChatHookReply")
_CHAT_HOOK_TEMPLATE: ModelDecoder[ChatHookTemplate] = ModelDecoder("chat_hook_template", "ChatHookTemplate")


@read_model(init=False, eq=False, repr=False)
class ChatHookContent(ReadModel):
    """What was written to a client."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("msgid", "msgid", str),
        ("type", "type", str),
        ("text", "text", str),
        ("tag", "tag", str),
        ("media", "media", str),
        ("thumbnail", "thumbnail", str),
        ("file_name", "file_name", str),
        ("file_size", "file_size", int),
        ("media_group_id", "media_group_id", str),
        ("_markup", "markup", None),
        ("_template", "template", None),
        ("_reply_to", "reply_to", None),
        ("_forwards", "forwards", None),
        ("_post", "post", None),
        ("_timestamp", "timestamp", Any),
        ("msec_timestamp", "msec_timestamp", int),
        ("_sender", "sender", None),
        ("_receiver", "receiver", None),
    )
    id: str | None
    """Id of the message in amoCRM."""
    msgid: str | None
    """Your id of it, of a message that is quoted."""
    type: str | None
    """Kind of the message. Named in `constants.ChatMessageType`."""
    text: str | None
    """Its text."""
    tag: str | None
    """Its tag; may be empty."""
    media: str | None
    """Address of the file; empty without one."""
    thumbnail: str | None
    """Address of a small picture of it."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file in bytes."""
    media_group_id: str | None
    """The same for files that were sent together."""
    _markup: Any
    _template: Any
    _reply_to: Any
    _forwards: Any
    _post: Any
    _timestamp: Any
    msec_timestamp: int | None
    """The same in milliseconds."""
    _sender: Any
    _receiver: Any

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        msgid: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        tag: str | None | Unset = UNSET,
        media: str | None | Unset = UNSET,
        thumbnail: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        file_size: int | None | Unset = UNSET,
        media_group_id: str | None | Unset = UNSET,
        markup: ChatHookMarkup | None | Unset = UNSET,
        template: ChatHookTemplate | None | Unset = UNSET,
        reply_to: ChatHookReply | None | Unset = UNSET,
        forwards: ChatHookForwards | None | Unset = UNSET,
        post: ChatHookPost | None | Unset = UNSET,
        timestamp: datetime | None | Unset = UNSET,
        msec_timestamp: int | None | Unset = UNSET,
        sender: ChatHookPerson | None | Unset = UNSET,
        receiver: ChatHookPerson | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "msgid": msgid,
                "type": type,
                "text": text,
                "tag": tag,
                "media": media,
                "thumbnail": thumbnail,
                "file_name": file_name,
                "file_size": file_size,
                "media_group_id": media_group_id,
                "_markup": markup,
                "_template": template,
                "_reply_to": reply_to,
                "_forwards": forwards,
                "_post": post,
                "_timestamp": write_time(timestamp),
                "msec_timestamp": msec_timestamp,
                "_sender": sender,
                "_receiver": receiver,
            },
        )

    @property
    def markup(self) -> ChatHookMarkup | None:
        """Buttons or a list below the text."""
        return decode_object(self, "_markup", self._markup, _CHAT_HOOK_MARKUP)

    @property
    def template(self) -> ChatHookTemplate | None:
        """The template that it was made of."""
        return decode_object(self, "_template", self._template, _CHAT_HOOK_TEMPLATE)

    @property
    def reply_to(self) -> ChatHookReply | None:
        """What it replies to."""
        return decode_object(self, "_reply_to", self._reply_to, _CHAT_HOOK_REPLY)

    @property
    def forwards(self) -> ChatHookForwards | None:
        """What it forwards."""
        return decode_object(self, "_forwards", self._forwards, _CHAT_HOOK_FORWARDS)

    @property
    def post(self) -> ChatHookPost | None:
        """The post that it is a comment on."""
        return decode_object(self, "_post", self._post, _CHAT_HOOK_POST)

    @property
    def timestamp(self) -> datetime | None:
        """Time, of a message that is quoted."""
        return read_time(self._timestamp)

    @property
    def sender(self) -> ChatHookPerson | None:
        """Who wrote it, of a message that is quoted."""
        return decode_object(self, "_sender", self._sender, _CHAT_HOOK_PERSON)

    @property
    def receiver(self) -> ChatHookPerson | None:
        """Whom it was for, of a message that is quoted."""
        return decode_object(self, "_receiver", self._receiver, _CHAT_HOOK_PERSON)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is str else self._convert("id", value, str)
            value = data["msgid"]
            self.msgid = value if value is None or type(value) is str else self._convert("msgid", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            value = data["tag"]
            self.tag = value if value is None or type(value) is str else self._convert("tag", value, str)
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
            self._markup = data["markup"]
            self._template = data["template"]
            self._reply_to = data["reply_to"]
            self._forwards = data["forwards"]
            self._post = data["post"]
            self._timestamp = data["timestamp"]
            value = data["msec_timestamp"]
            self.msec_timestamp = value if value is None or type(value) is int else self._convert("msec_timestamp", value, int)
            self._sender = data["sender"]
            self._receiver = data["receiver"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 19:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

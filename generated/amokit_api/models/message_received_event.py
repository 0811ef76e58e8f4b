# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Awaitable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, overload

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from ..webhooks.event import HookEvent

if TYPE_CHECKING:
    from ..api import AsyncResources, Resources
    from .hook_message_attachment import HookMessageAttachment
    from .hook_message_person import HookMessagePerson
    from .talk import Talk

_HOOK_MESSAGE_ATTACHMENT: ModelDecoder[HookMessageAttachment] = ModelDecoder("hook_message_attachment", "HookMessageAttachment")
_HOOK_MESSAGE_PERSON: ModelDecoder[HookMessagePerson] = ModelDecoder("hook_message_person", "HookMessagePerson")


@read_model(init=False, eq=False, repr=False)
class MessageReceivedEvent(HookEvent):
    """A message came from a client. `fetch` reads the talk."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("chat_id", "chat_id", str),
        ("talk_id", "talk_id", int),
        ("contact_id", "contact_id", int),
        ("text", "text", str),
        ("_created_at", "created_at", Any),
        ("type", "type", str),
        ("message_type", "message_type", str),
        ("origin", "origin", str),
        ("source_id", "source_id", int),
        ("_author", "author", None),
        ("_recipient", "recipient", None),
        ("_attachment", "attachment", None),
        ("element_type", "element_type", int),
        ("element_id", "element_id", int),
        ("entity_type", "entity_type", str),
        ("entity_id", "entity_id", int),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"message_type"})
    _always: ClassVar[frozenset[str]] = frozenset({"id", "chat_id"})
    id: str
    """UUID of the message."""
    chat_id: str
    """UUID of the chat."""
    talk_id: int | None
    """Id of the talk."""
    contact_id: int | None
    """Id of the contact."""
    text: str | None
    """Its text; empty where it is a file."""
    _created_at: Any
    type: str | None
    """Which way it went. Known values: `incoming`, `outgoing`."""
    message_type: str | None
    """Kind of the message. Named in `constants.ChatMessageType`."""
    origin: str | None
    """Code of the chat service, such as `telegram` or `waba`."""
    source_id: int | None
    """Id of the source."""
    _author: Any
    _recipient: Any
    _attachment: Any
    element_type: int | None
    """Kind of its entity as a number. Known values: `1`, `2`, `3`, `12`."""
    element_id: int | None
    """Id of its entity."""
    entity_type: str | None
    """Kind of its entity. Known values: `lead`, `customer`, `contact`."""
    entity_id: int | None
    """Id of its entity."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        chat_id: str | Unset = UNSET,
        talk_id: int | None | Unset = UNSET,
        contact_id: int | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        message_type: str | None | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        author: HookMessagePerson | None | Unset = UNSET,
        recipient: HookMessagePerson | None | Unset = UNSET,
        attachment: HookMessageAttachment | None | Unset = UNSET,
        element_type: int | None | Unset = UNSET,
        element_id: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "chat_id": chat_id,
                "talk_id": talk_id,
                "contact_id": contact_id,
                "text": text,
                "_created_at": write_time(created_at),
                "type": type,
                "message_type": message_type,
                "origin": origin,
                "source_id": source_id,
                "_author": author,
                "_recipient": recipient,
                "_attachment": attachment,
                "element_type": element_type,
                "element_id": element_id,
                "entity_type": entity_type,
                "entity_id": entity_id,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of the message."""
        return read_time(self._created_at)

    @property
    def author(self) -> HookMessagePerson | None:
        """Who wrote it."""
        return decode_object(self, "_author", self._author, _HOOK_MESSAGE_PERSON)

    @property
    def recipient(self) -> HookMessagePerson | None:
        """Whom it went to."""
        return decode_object(self, "_recipient", self._recipient, _HOOK_MESSAGE_PERSON)

    @property
    def attachment(self) -> HookMessageAttachment | None:
        """Its file."""
        return decode_object(self, "_attachment", self._attachment, _HOOK_MESSAGE_ATTACHMENT)

    @overload
    def fetch(self, amo: Resources) -> Talk: ...

    @overload
    def fetch(self, amo: AsyncResources) -> Awaitable[Talk]: ...

    def fetch(self, amo: Any) -> Any:
        """Reads the whole object as it is now; with an async client the call is awaited.

        Args:
            amo: The client of the account.

        Raises:
            HookError: The event does not say which object it is about.
            NotFoundError: There is no such object any more.
        """
        return amo.talks.get(self._id("talk_id"))

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is str:
                self.id = value
            else:
                self._convert_always("id", value, str)
            value = data["chat_id"]
            if type(value) is str:
                self.chat_id = value
            else:
                self._convert_always("chat_id", value, str)
            value = data["talk_id"]
            self.talk_id = value if value is None or type(value) is int else self._convert("talk_id", value, int)
            value = data["contact_id"]
            self.contact_id = value if value is None or type(value) is int else self._convert("contact_id", value, int)
            value = data["text"]
            self.text = value if value is None or type(value) is str else self._convert("text", value, str)
            self._created_at = data["created_at"]
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["origin"]
            self.origin = value if value is None or type(value) is str else self._convert("origin", value, str)
            value = data["source_id"]
            self.source_id = value if value is None or type(value) is int else self._convert("source_id", value, int)
            self._author = data["author"]
            self._recipient = data["recipient"]
            self._attachment = data["attachment"]
            value = data["element_type"]
            self.element_type = value if value is None or type(value) is int else self._convert("element_type", value, int)
            value = data["element_id"]
            self.element_id = value if value is None or type(value) is int else self._convert("element_id", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 16:
            known = 16
            if "message_type" in data:
                known += 1
                value = data["message_type"]
                self.message_type = value if value is None or type(value) is str else self._convert("message_type", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

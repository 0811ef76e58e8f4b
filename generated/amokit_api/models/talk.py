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
    from .entity_ref import EntityRef
    from .self_links import SelfLinks
    from .talk_embedded import TalkEmbedded

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_TALK_EMBEDDED: ModelDecoder[TalkEmbedded] = ModelDecoder("talk_embedded", "TalkEmbedded")


@read_model(init=False, eq=False, repr=False)
class Talk(ReadModel):
    """A conversation with a contact in one chat.

    See https://www.amocrm.ru/developers/content/crm_platform/talks-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("talk_id", "talk_id", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("rate", "rate", int),
        ("contact_id", "contact_id", int),
        ("chat_id", "chat_id", str),
        ("entity_id", "entity_id", int),
        ("entity_type", "entity_type", str),
        ("status", "status", str),
        ("is_in_work", "is_in_work", bool),
        ("is_read", "is_read", bool),
        ("origin", "origin", str),
        ("source_id", "source_id", int),
        ("_missed_at", "missed_at", Any),
        ("account_id", "account_id", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"status", "source_id"})
    _always: ClassVar[frozenset[str]] = frozenset({"talk_id"})
    talk_id: int
    """Id of the conversation."""
    _created_at: Any
    _updated_at: Any
    rate: int | None
    """Rating by the client; 0 is none."""
    contact_id: int | None
    """Id of the contact."""
    chat_id: str | None
    """Id of the chat."""
    entity_id: int | None
    """Id of the lead or customer."""
    entity_type: str | None
    """Kind of that entity, lead or customer. Named in `constants.EntityTypeSingular`."""
    status: str | None
    """State of the conversation. Named in `constants.TalkStatus`."""
    is_in_work: bool | None
    """Whether it is in work."""
    is_read: bool | None
    """Whether it was read."""
    origin: str | None
    """Where the chat runs, such as telegram; empty when not known."""
    source_id: int | None
    """Id of the source."""
    _missed_at: Any
    account_id: int | None
    """Id of the account."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        talk_id: int | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        rate: int | None | Unset = UNSET,
        contact_id: int | None | Unset = UNSET,
        chat_id: str | None | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        is_in_work: bool | None | Unset = UNSET,
        is_read: bool | None | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        missed_at: datetime | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: TalkEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "talk_id": talk_id,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "rate": rate,
                "contact_id": contact_id,
                "chat_id": chat_id,
                "entity_id": entity_id,
                "entity_type": entity_type,
                "status": status,
                "is_in_work": is_in_work,
                "is_read": is_read,
                "origin": origin,
                "source_id": source_id,
                "_missed_at": write_time(missed_at),
                "account_id": account_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def missed_at(self) -> datetime | None:
        """When it became missed."""
        return read_time(self._missed_at)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the conversation."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> TalkEmbedded | None:
        """What belongs to the conversation."""
        return decode_object(self, "_embedded", self._embedded, _TALK_EMBEDDED)

    @property
    def contacts(self) -> list[EntityRef]:
        """Its contact, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.contacts) or []

    @property
    def leads(self) -> list[EntityRef]:
        """Its lead, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.leads) or []

    @property
    def customers(self) -> list[EntityRef]:
        """Its customer, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.customers) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["talk_id"]
            if type(value) is int:
                self.talk_id = value
            else:
                self._convert_always("talk_id", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["rate"]
            self.rate = value if value is None or type(value) is int else self._convert("rate", value, int)
            value = data["contact_id"]
            self.contact_id = value if value is None or type(value) is int else self._convert("contact_id", value, int)
            value = data["chat_id"]
            self.chat_id = value if value is None or type(value) is str else self._convert("chat_id", value, str)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["is_in_work"]
            self.is_in_work = value if value is None or type(value) is bool else self._convert("is_in_work", value, bool)
            value = data["is_read"]
            self.is_read = value if value is None or type(value) is bool else self._convert("is_read", value, bool)
            value = data["origin"]
            self.origin = value if value is None or type(value) is str else self._convert("origin", value, str)
            self._missed_at = data["missed_at"]
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 15:
            known = 15
            if "status" in data:
                known += 1
                value = data["status"]
                self.status = value if value is None or type(value) is str else self._convert("status", value, str)
            if "source_id" in data:
                known += 1
                value = data["source_id"]
                self.source_id = value if value is None or type(value) is int else self._convert("source_id", value, int)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

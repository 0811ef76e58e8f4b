# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from .event_value import decoder as _EVENT_VALUE

if TYPE_CHECKING:
    from .event_embedded import EventEmbedded
    from .event_value import EventValue
    from .self_links import SelfLinks

_EVENT_EMBEDDED: ModelDecoder[EventEmbedded] = ModelDecoder("event_embedded", "EventEmbedded")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")


@read_model(init=False, eq=False, repr=False)
class Event(ReadModel):
    """Something that happened in the account.

    See https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", str),
        ("type", "type", str),
        ("entity_id", "entity_id", int),
        ("entity_type", "entity_type", str),
        ("created_by", "created_by", int),
        ("_created_at", "created_at", Any),
        ("_value_after", "value_after", None),
        ("_value_before", "value_before", None),
        ("account_id", "account_id", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id", "type", "entity_id", "entity_type", "created_by", "created_at"})
    id: str
    """Id of the event, a text."""
    type: str
    """Type of the event; a change of one custom field is `custom_field_` and its id and `_value_changed`. Named in
    `constants.EventType`."""
    entity_id: int
    """Id of the entity it happened to."""
    entity_type: str
    """Kind of that entity, in the singular; elements of a list are `catalog_` and the id of the list. Named in
    `constants.EntityTypeSingular`."""
    created_by: int
    """Id of the user who did it; 0 is a robot."""
    _created_at: Any
    _value_after: Any
    _value_before: Any
    account_id: int | None
    """Id of the account."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        entity_id: int | Unset = UNSET,
        entity_type: str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        value_after: list[EventValue] | None | Unset = UNSET,
        value_before: list[EventValue] | None | Unset = UNSET,
        account_id: int | None | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: EventEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "type": type,
                "entity_id": entity_id,
                "entity_type": entity_type,
                "created_by": created_by,
                "_created_at": write_time(created_at),
                "_value_after": value_after,
                "_value_before": value_before,
                "account_id": account_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def created_at(self) -> datetime:
        """When it happened."""
        value = read_time(self._created_at)
        if value is None:
            raise self._missing("created_at")
        return value

    @property
    def value_after(self) -> list[EventValue] | None:
        """What is there after it; empty when nothing is."""
        return decode_list(self, "_value_after", self._value_after, _EVENT_VALUE)

    @property
    def value_before(self) -> list[EventValue] | None:
        """What was there before it; empty when nothing was."""
        return decode_list(self, "_value_before", self._value_before, _EVENT_VALUE)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the event."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> EventEmbedded | None:
        """What belongs to the event."""
        return decode_object(self, "_embedded", self._embedded, _EVENT_EMBEDDED)

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
            if type(value) is str:
                self.type = value
            else:
                self._convert_always("type", value, str)
            value = data["entity_id"]
            if type(value) is int:
                self.entity_id = value
            else:
                self._convert_always("entity_id", value, int)
            value = data["entity_type"]
            if type(value) is str:
                self.entity_type = value
            else:
                self._convert_always("entity_type", value, str)
            value = data["created_by"]
            if type(value) is int:
                self.created_by = value
            else:
                self._convert_always("created_by", value, int)
            self._created_at = data["created_at"]
            self._value_after = data["value_after"]
            self._value_before = data["value_before"]
            value = data["account_id"]
            self.account_id = value if value is None or type(value) is int else self._convert("account_id", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 11:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

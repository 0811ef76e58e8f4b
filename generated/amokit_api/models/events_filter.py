# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model, to_part
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_any, write_object, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import EventValueFilterDict, TimeRangeDict
    from .event_value_filter import EventValueFilter
    from .time_range import TimeRange

_EVENT_VALUE_FILTER: ModelDecoder[EventValueFilter] = ModelDecoder("event_value_filter", "EventValueFilter")
_TIME_RANGE: ModelDecoder[TimeRange] = ModelDecoder("time_range", "TimeRange")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", None),
    "created_at": ("created_at", _TIME_RANGE),
    "created_by": ("created_by", None),
    "entity": ("entity", None),
    "entity_id": ("entity_id", None),
    "type": ("type", None),
    "value_before": ("value_before", _EVENT_VALUE_FILTER),
    "value_after": ("value_after", _EVENT_VALUE_FILTER),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class EventsFilter(WriteModel):
    """What to select. List events."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    id: list[str] | Unset
    """Ids of events."""
    created_at: datetime | int | TimeRange | Unset
    """Time of the event; one time means after it."""
    created_by: list[int] | Unset
    """Ids of the users who did it, ten at most; 0 is a robot."""
    entity: list[str] | Unset
    """Kinds of entities, in the singular; elements of a list are `catalog_` and the id of the list. Named in
    `constants.EntityTypeSingular`."""
    entity_id: list[int] | Unset
    """Ids of entities, ten at most; only together with exactly one `entity`."""
    type: list[str] | Unset
    """Types of events. One custom field is `custom_field_` and its id and `_value_changed`, which goes with no other type. A
    type that the server does not know is refused with the whole list. Named in `constants.EventType`."""
    value_before: EventValueFilter | Unset
    """What was there before the change; needs one `type` that has such a value."""
    value_after: EventValueFilter | Unset
    """What is there after the change; needs one `type` that has such a value."""

    def __init__(
        self,
        *,
        id: Iterable[str] | Unset = UNSET,
        created_at: datetime | int | TimeRange | TimeRangeDict | Unset = UNSET,
        created_by: Iterable[int] | Unset = UNSET,
        entity: Iterable[str] | Unset = UNSET,
        entity_id: Iterable[int] | Unset = UNSET,
        type: Iterable[str] | Unset = UNSET,
        value_before: EventValueFilter | EventValueFilterDict | Unset = UNSET,
        value_after: EventValueFilter | EventValueFilterDict | Unset = UNSET,
    ) -> None:
        """What to select. List events.

        Args:
            id: Ids of events.
            created_at: Time of the event; one time means after it.
            created_by: Ids of the users who did it, ten at most; 0 is a robot.
            entity: Kinds of entities, in the singular; elements of a list are `catalog_` and the id of the list. Named in
                `constants.EntityTypeSingular`.
            entity_id: Ids of entities, ten at most; only together with exactly one `entity`.
            type: Types of events. One custom field is `custom_field_` and its id and `_value_changed`, which goes with no
                other type. A type that the server does not know is refused with the whole list. Named in
                `constants.EventType`.
            value_before: What was there before the change; needs one `type` that has such a value.
            value_after: What is there after the change; needs one `type` that has such a value.
        """
        self.id = to_list(id, "EventsFilter.id")
        self.created_at = to_part(created_at, "EventsFilter.created_at", _TIME_RANGE)
        self.created_by = to_list(created_by, "EventsFilter.created_by")
        self.entity = to_list(entity, "EventsFilter.entity")
        self.entity_id = to_list(entity_id, "EventsFilter.entity_id")
        self.type = to_list(type, "EventsFilter.type")
        self.value_before = to_model(value_before, "EventsFilter.value_before", _EVENT_VALUE_FILTER)
        self.value_after = to_model(value_after, "EventsFilter.value_after", _EVENT_VALUE_FILTER)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = write_scalars(self, "id", value, str, min_items=1)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = write_any(self, "created_at", value, datetime)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = write_scalars(self, "created_by", value, int, min_items=1, max_items=10)
        if (value := self.entity) is not UNSET:
            result["entity"] = write_scalars(self, "entity", value, str, min_items=1)
        if (value := self.entity_id) is not UNSET:
            result["entity_id"] = write_scalars(self, "entity_id", value, int, min_items=1, max_items=10)
        if (value := self.type) is not UNSET:
            result["type"] = write_scalars(self, "type", value, str, min_items=1)
        if (value := self.value_before) is not UNSET:
            result["value_before"] = write_object(self, "value_before", value)
        if (value := self.value_after) is not UNSET:
            result["value_after"] = write_object(self, "value_after", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

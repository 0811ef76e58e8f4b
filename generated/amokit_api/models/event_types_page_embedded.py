# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, Ref, open_many, record
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .event_type import EventType

_EVENT_TYPE: Ref[EventType] = Ref("event_type", "EventType")
_KEYS: frozenset[str] = frozenset({"events_types"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class EventTypesPageEmbedded(ReadModel):
    """Content of the list of event types."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_events_types", "events_types"),)
    _events_types: Any

    def __init__(
        self, *, events_types: list[EventType] | None | Unset = UNSET, _origin: EventTypesPageEmbedded | Unset = UNSET
    ) -> None:
        self._fill(_origin, {"_events_types": events_types})

    @property
    def events_types(self) -> list[EventType] | None:
        """The types."""
        return open_many(self, "_events_types", self._events_types, _EVENT_TYPE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = object.__new__(cls)
        if "events_types" in data:
            self._events_types = data["events_types"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_type_info import EventTypeInfo

_EVENT_TYPE_INFO: ModelDecoder[EventTypeInfo] = ModelDecoder("event_type_info", "EventTypeInfo")


@read_model(init=False, eq=False, repr=False)
class EventTypesPageEmbedded(ReadModel):
    """Content of the list of event types."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_events_types", "events_types", None),)
    _events_types: Any

    def __init__(self, *, events_types: list[EventTypeInfo] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_events_types": events_types})

    @property
    def events_types(self) -> list[EventTypeInfo] | None:
        """The types."""
        return decode_list(self, "_events_types", self._events_types, _EVENT_TYPE_INFO)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._events_types = data["events_types"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

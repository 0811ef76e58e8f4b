# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event import Event

_EVENT: ModelDecoder[Event] = ModelDecoder("event", "Event")


@read_model(init=False, eq=False, repr=False)
class EventsPageEmbedded(ReadModel):
    """Content of a page of events."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_events", "events", None),)
    _events: Any

    def __init__(self, *, events: list[Event] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_events": events})

    @property
    def events(self) -> list[Event] | None:
        """The events."""
        return decode_list(self, "_events", self._events, _EVENT)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._events = data["events"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

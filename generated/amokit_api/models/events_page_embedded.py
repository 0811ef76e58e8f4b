# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel, new
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event import Event

_EVENT: ModelDecoder[Event] = ModelDecoder("event", "Event")
_KEYS: frozenset[str] = frozenset({"events"})


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
        self: Any = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._events = data["events"]
                return self
            except KeyError:
                self = new(cls)
        if "events" in data:
            self._events = data["events"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_note import EventNote

_EVENT_NOTE: ModelDecoder[EventNote] = ModelDecoder("event_note", "EventNote")


@read_model(init=False, eq=False, repr=False)
class NoteEventValue(ReadModel):
    """A note, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_note", "note", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"note"})
    _note: Any

    def __init__(self, *, note: EventNote | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_note": note})

    @property
    def note(self) -> EventNote:
        """The note."""
        value = decode_object(self, "_note", self._note, _EVENT_NOTE)
        if value is None:
            raise self._missing("note")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._note = data["note"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

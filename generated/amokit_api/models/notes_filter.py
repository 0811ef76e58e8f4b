# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_part
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_any, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TimeRangeDict
    from .time_range import TimeRange

_TIME_RANGE: ModelDecoder[TimeRange] = ModelDecoder("time_range", "TimeRange")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", None),
    "entity_id": ("entity_id", None),
    "note_type": ("note_type", None),
    "updated_at": ("updated_at", _TIME_RANGE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class NotesFilter(WriteModel):
    """What to select. List notes of all entities of a kind."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    id: list[int] | Unset
    """Ids of notes."""
    entity_id: list[int] | Unset
    """Ids of the entities they belong to."""
    note_type: list[str] | Unset
    """Kinds of notes. Named in `constants.NoteType`."""
    updated_at: datetime | int | TimeRange | Unset
    """Time of the last change; one time means changed after it. There is no filter by the time of creation, the server ignores
    it."""

    def __init__(
        self,
        *,
        id: Iterable[int] | Unset = UNSET,
        entity_id: Iterable[int] | Unset = UNSET,
        note_type: Iterable[str] | Unset = UNSET,
        updated_at: datetime | int | TimeRange | TimeRangeDict | Unset = UNSET,
    ) -> None:
        """What to select. List notes of all entities of a kind.

        Args:
            id: Ids of notes.
            entity_id: Ids of the entities they belong to.
            note_type: Kinds of notes. Named in `constants.NoteType`.
            updated_at: Time of the last change; one time means changed after it. There is no filter by the time of creation,
                the server ignores it.
        """
        self.id = to_list(id, "NotesFilter.id")
        self.entity_id = to_list(entity_id, "NotesFilter.entity_id")
        self.note_type = to_list(note_type, "NotesFilter.note_type")
        self.updated_at = to_part(updated_at, "NotesFilter.updated_at", _TIME_RANGE)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = write_scalars(self, "id", value, int, min_items=1)
        if (value := self.entity_id) is not UNSET:
            result["entity_id"] = write_scalars(self, "entity_id", value, int, min_items=1)
        if (value := self.note_type) is not UNSET:
            result["note_type"] = write_scalars(self, "note_type", value, str, min_items=1)
        if (value := self.updated_at) is not UNSET:
            result["updated_at"] = write_any(self, "updated_at", value, datetime)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .note import Note

_NOTE: ModelDecoder[Note] = ModelDecoder("note", "Note")


@read_model(init=False, eq=False, repr=False)
class NotesPageEmbedded(ReadModel):
    """Content of a page of notes."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_notes", "notes", None),)
    _notes: Any

    def __init__(self, *, notes: list[Note] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_notes": notes})

    @property
    def notes(self) -> list[Note] | None:
        """The notes."""
        return decode_list(self, "_notes", self._notes, _NOTE)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._notes = data["notes"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .lead_auto_created_note_link import LeadAutoCreatedNoteLink

_LEAD_AUTO_CREATED_NOTE_LINK: ModelDecoder[LeadAutoCreatedNoteLink] = ModelDecoder(
    "lead_auto_created_note_link", "LeadAutoCreatedNoteLink"
)


@read_model(init=False, eq=False, repr=False)
class LeadAutoCreatedNoteParams(ReadModel):
    """Content of a note about a lead that was created automatically."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("type", "type", str),
        ("lead_type", "lead_type", str),
        ("lead_id", "lead_id", int),
        ("_link", "link", None),
    )
    type: str | None
    """Kind of the event."""
    lead_type: str | None
    """Kind of the lead."""
    lead_id: int | None
    """Id of the lead."""
    _link: Any

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        lead_type: str | None | Unset = UNSET,
        lead_id: int | None | Unset = UNSET,
        link: LeadAutoCreatedNoteLink | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"type": type, "lead_type": lead_type, "lead_id": lead_id, "_link": link})

    @property
    def link(self) -> LeadAutoCreatedNoteLink | None:
        """Where it came from."""
        return decode_object(self, "_link", self._link, _LEAD_AUTO_CREATED_NOTE_LINK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["lead_type"]
            self.lead_type = value if value is None or type(value) is str else self._convert("lead_type", value, str)
            value = data["lead_id"]
            self.lead_id = value if value is None or type(value) is int else self._convert("lead_id", value, int)
            self._link = data["link"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .zoom_note_params_write import ZoomNoteParamsWrite

_ZOOM_NOTE_PARAMS_WRITE: ModelDecoder[ZoomNoteParamsWrite] = ModelDecoder("zoom_note_params_write", "ZoomNoteParamsWrite")


@read_model(init=False, eq=False, repr=False)
class ZoomNoteParams(ReadModel):
    """Content of a note about a Zoom meeting."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("conference", "conference", Any), ("recordings", "recordings", Any))
    conference: dict[str, Any] | list[dict[str, Any]] | None
    """The meeting, as Zoom describes it."""
    recordings: dict[str, Any] | list[dict[str, Any]] | None
    """Its recordings, as Zoom describes them."""

    def __init__(
        self,
        *,
        conference: dict[str, Any] | list[dict[str, Any]] | None | Unset = UNSET,
        recordings: dict[str, Any] | list[dict[str, Any]] | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"conference": conference, "recordings": recordings})

    def to_write(self) -> ZoomNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: ZoomNoteParamsWrite = to_write_form(self, _ZOOM_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self.conference = data["conference"]
            self.recordings = data["recordings"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

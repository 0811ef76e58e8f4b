# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .site_visit_note_params_write import SiteVisitNoteParamsWrite

_SITE_VISIT_NOTE_PARAMS_WRITE: ModelDecoder[SiteVisitNoteParamsWrite] = ModelDecoder(
    "site_visit_note_params_write", "SiteVisitNoteParamsWrite"
)


@read_model(init=False, eq=False, repr=False)
class UrlNoteParams(ReadModel):
    """Content of a note about a visited or followed address."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("url", "url", str),)
    url: str | None
    """The address."""

    def __init__(self, *, url: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"url": url})

    def to_write(self) -> SiteVisitNoteParamsWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: SiteVisitNoteParamsWrite = to_write_form(self, _SITE_VISIT_NOTE_PARAMS_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["url"]
            self.url = value if value is None or type(value) is str else self._convert("url", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

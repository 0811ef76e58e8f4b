# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset({"link", "filename"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class DropboxNoteParams(ReadModel):
    """Content of a note with a Dropbox file."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("link", "link"), ("filename", "filename"))
    link: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""

    def __init__(self, *, link: str | None | Unset = UNSET, filename: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"link": link, "filename": filename})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                self.link = data["link"]
                self.filename = data["filename"]
                return self
            except KeyError:
                pass
        if "link" in data:
            self.link = data["link"]
        if "filename" in data:
            self.filename = data["filename"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

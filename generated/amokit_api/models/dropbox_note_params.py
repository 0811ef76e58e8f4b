# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class DropboxNoteParams(ReadModel):
    """Content of a note with a Dropbox file."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("link", "link", str), ("filename", "filename", str))
    link: str | None
    """Address of the file."""
    filename: str | None
    """Name of the file."""

    def __init__(self, *, link: str | None | Unset = UNSET, filename: str | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"link": link, "filename": filename})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["link"]
            self.link = value if value is None or type(value) is str else self._convert("link", value, str)
            value = data["filename"]
            self.filename = value if value is None or type(value) is str else self._convert("filename", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class FileMetadata(ReadModel):
    """What the content of a file is."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("extension", "extension", str), ("mime_type", "mime_type", str))
    extension: str | None
    """Extension without the dot."""
    mime_type: str | None
    """MIME type; may be empty."""

    def __init__(
        self, *, extension: str | None | Unset = UNSET, mime_type: str | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"extension": extension, "mime_type": mime_type})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["extension"]
            self.extension = value if value is None or type(value) is str else self._convert("extension", value, str)
            value = data["mime_type"]
            self.mime_type = value if value is None or type(value) is str else self._convert("mime_type", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

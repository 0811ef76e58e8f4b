# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class FilePreview(ReadModel):
    """A small picture of a file."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("download_link", "download_link", str),
        ("width", "width", int),
        ("height", "height", int),
    )
    download_link: str | None
    """Address of the picture."""
    width: int | None
    """Width in pixels."""
    height: int | None
    """Height in pixels."""

    def __init__(
        self,
        *,
        download_link: str | None | Unset = UNSET,
        width: int | None | Unset = UNSET,
        height: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"download_link": download_link, "width": width, "height": height})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["download_link"]
            self.download_link = value if value is None or type(value) is str else self._convert("download_link", value, str)
            value = data["width"]
            self.width = value if value is None or type(value) is int else self._convert("width", value, int)
            value = data["height"]
            self.height = value if value is None or type(value) is int else self._convert("height", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class HookMessageAttachment(ReadModel):
    """A file of a message."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("type", "type", str),
        ("link", "link", str),
        ("file_name", "file_name", str),
    )
    type: str | None
    """Kind of the file, such as `picture`."""
    link: str | None
    """Address of the file."""
    file_name: str | None
    """Name of the file."""

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        link: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"type": type, "link": link, "file_name": file_name})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["link"]
            self.link = value if value is None or type(value) is str else self._convert("link", value, str)
            value = data["file_name"]
            self.file_name = value if value is None or type(value) is str else self._convert("file_name", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class FileSession(ReadModel):
    """An upload session."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("session_id", "session_id", int),
        ("upload_url", "upload_url", str),
        ("max_file_size", "max_file_size", int),
        ("max_part_size", "max_part_size", int),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"session_id"})
    _secret: ClassVar[frozenset[str]] = frozenset({"upload_url"})
    session_id: int
    """Id of the session."""
    upload_url: str | None
    """Address of the first part."""
    max_file_size: int | None
    """Largest file, in bytes."""
    max_part_size: int | None
    """Largest part, in bytes."""

    def __init__(
        self,
        *,
        session_id: int | Unset = UNSET,
        upload_url: str | None | Unset = UNSET,
        max_file_size: int | None | Unset = UNSET,
        max_part_size: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {"session_id": session_id, "upload_url": upload_url, "max_file_size": max_file_size, "max_part_size": max_part_size},
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["session_id"]
            if type(value) is int:
                self.session_id = value
            else:
                self._convert_always("session_id", value, int)
            value = data["upload_url"]
            self.upload_url = value if value is None or type(value) is str else self._convert("upload_url", value, str)
            value = data["max_file_size"]
            self.max_file_size = value if value is None or type(value) is int else self._convert("max_file_size", value, int)
            value = data["max_part_size"]
            self.max_part_size = value if value is None or type(value) is int else self._convert("max_part_size", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

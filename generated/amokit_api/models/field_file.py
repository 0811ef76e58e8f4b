# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .field_file_write import FieldFileWrite

_FIELD_FILE_WRITE: ModelDecoder[FieldFileWrite] = ModelDecoder("field_file_write", "FieldFileWrite")


@read_model(init=False, eq=False, repr=False)
class FieldFile(ReadModel):
    """A file in a field."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("file_uuid", "file_uuid", str),
        ("version_uuid", "version_uuid", str),
        ("file_name", "file_name", str),
        ("file_size", "file_size", int),
        ("is_deleted", "is_deleted", bool),
    )
    file_uuid: str | None
    """UUID of the file."""
    version_uuid: str | None
    """UUID of its version."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size in bytes."""
    is_deleted: bool | None
    """Whether the file was deleted."""

    def __init__(
        self,
        *,
        file_uuid: str | None | Unset = UNSET,
        version_uuid: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        file_size: int | None | Unset = UNSET,
        is_deleted: bool | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "file_uuid": file_uuid,
                "version_uuid": version_uuid,
                "file_name": file_name,
                "file_size": file_size,
                "is_deleted": is_deleted,
            },
        )

    def to_write(self) -> FieldFileWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: FieldFileWrite = to_write_form(self, _FIELD_FILE_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["file_uuid"]
            self.file_uuid = value if value is None or type(value) is str else self._convert("file_uuid", value, str)
            value = data["version_uuid"]
            self.version_uuid = value if value is None or type(value) is str else self._convert("version_uuid", value, str)
            value = data["file_name"]
            self.file_name = value if value is None or type(value) is str else self._convert("file_name", value, str)
            value = data["file_size"]
            self.file_size = value if value is None or type(value) is int else self._convert("file_size", value, int)
            value = data["is_deleted"]
            self.is_deleted = value if value is None or type(value) is bool else self._convert("is_deleted", value, bool)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 5:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

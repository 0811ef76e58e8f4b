# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import FileAuthorWriteDict
    from .file_author_write import FileAuthorWrite

_FILE_AUTHOR_WRITE: ModelDecoder[FileAuthorWrite] = ModelDecoder("file_author_write", "FileAuthorWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "file_name": ("file_name", str),
    "file_size": ("file_size", int),
    "content_type": ("content_type", str),
    "file_uuid": ("file_uuid", str),
    "with_preview": ("with_preview", None),
    "created_by": ("created_by", _FILE_AUTHOR_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FileSessionCreate(WriteModel):
    """A file to upload.

    See https://www.amocrm.ru/developers/content/files/files-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    file_name: str
    """Name of the file."""
    file_size: int
    """Size in bytes, 300 MiB at most."""
    content_type: str | Unset
    """MIME type."""
    file_uuid: str | Unset
    """File to add a version to; it becomes the active one. Without it a new file is made."""
    with_preview: bool | Unset
    """Whether to make previews."""
    created_by: FileAuthorWrite | Unset
    """Who creates it."""

    def __init__(
        self,
        *,
        file_name: str,
        file_size: int,
        content_type: str | Unset = UNSET,
        file_uuid: str | Unset = UNSET,
        with_preview: bool | Unset = UNSET,
        created_by: FileAuthorWrite | FileAuthorWriteDict | Unset = UNSET,
    ) -> None:
        """A file to upload.

        Args:
            file_name: Name of the file.
            file_size: Size in bytes, 300 MiB at most.
            content_type: MIME type.
            file_uuid: File to add a version to; it becomes the active one. Without it a new file is made.
            with_preview: Whether to make previews.
            created_by: Who creates it.
        """
        self.file_name = file_name
        self.file_size = file_size
        self.content_type = content_type
        self.file_uuid = file_uuid
        self.with_preview = with_preview
        self.created_by = to_model(created_by, "FileSessionCreate.created_by", _FILE_AUTHOR_WRITE)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.file_name
        result["file_name"] = value if type(value) is str else write_scalar(self, "file_name", value, str)
        value = self.file_size
        result["file_size"] = value if type(value) is int else write_scalar(self, "file_size", value, int)
        if (value := self.content_type) is not UNSET:
            result["content_type"] = value if type(value) is str else write_scalar(self, "content_type", value, str)
        if (value := self.file_uuid) is not UNSET:
            result["file_uuid"] = value if type(value) is str else write_scalar(self, "file_uuid", value, str)
        if (value := self.with_preview) is not UNSET:
            result["with_preview"] = value if type(value) is bool else write_scalar(self, "with_preview", value, bool)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = write_object(self, "created_by", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

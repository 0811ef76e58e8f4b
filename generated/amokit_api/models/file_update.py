# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import FileAuthorWriteDict
    from .file_author_write import FileAuthorWrite

_FILE_AUTHOR_WRITE: ModelDecoder[FileAuthorWrite] = ModelDecoder("file_author_write", "FileAuthorWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "name": ("name", str),
    "version_uuid": ("version_uuid", str),
    "uuid": ("uuid", str),
    "created_by": ("created_by", _FILE_AUTHOR_WRITE),
    "updated_by": ("updated_by", _FILE_AUTHOR_WRITE),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FileUpdate(WriteModel):
    """Changes of a file, a name or a version, but not both.

    See https://www.amocrm.ru/developers/content/files/files-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("name",), ("version_uuid",))
    name: str | Unset
    """Name of the file."""
    version_uuid: str | Unset
    """UUID of the version to make the active one."""
    uuid: str | Unset
    """UUID of the file again."""
    created_by: FileAuthorWrite | Unset
    """Who created it."""
    updated_by: FileAuthorWrite | Unset
    """Who changes it."""
    request_id: str | Unset
    """Your mark of this request."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        version_uuid: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        created_by: FileAuthorWrite | FileAuthorWriteDict | Unset = UNSET,
        updated_by: FileAuthorWrite | FileAuthorWriteDict | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """Changes of a file, a name or a version, but not both.

        Args:
            name: Name of the file.
            version_uuid: UUID of the version to make the active one.
            uuid: UUID of the file again.
            created_by: Who created it.
            updated_by: Who changes it.
            request_id: Your mark of this request.
        """
        self.name = name
        self.version_uuid = version_uuid
        self.uuid = uuid
        self.created_by = to_model(created_by, "FileUpdate.created_by", _FILE_AUTHOR_WRITE)
        self.updated_by = to_model(updated_by, "FileUpdate.updated_by", _FILE_AUTHOR_WRITE)
        self.request_id = request_id

    def _to_wire(self) -> dict[str, Any]:
        if self.name is UNSET and self.version_uuid is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.version_uuid) is not UNSET:
            result["version_uuid"] = value if type(value) is str else write_scalar(self, "version_uuid", value, str)
        if (value := self.uuid) is not UNSET:
            result["uuid"] = value if type(value) is str else write_scalar(self, "uuid", value, str)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = write_object(self, "created_by", value)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = write_object(self, "updated_by", value)
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

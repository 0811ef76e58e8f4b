# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_author import FileAuthor
    from .file_metadata import FileMetadata
    from .file_preview import FilePreview
    from .file_self_links import FileSelfLinks

_FILE_AUTHOR: ModelDecoder[FileAuthor] = ModelDecoder("file_author", "FileAuthor")
_FILE_METADATA: ModelDecoder[FileMetadata] = ModelDecoder("file_metadata", "FileMetadata")
_FILE_PREVIEW: ModelDecoder[FilePreview] = ModelDecoder("file_preview", "FilePreview")
_FILE_SELF_LINKS: ModelDecoder[FileSelfLinks] = ModelDecoder("file_self_links", "FileSelfLinks")


@read_model(init=False, eq=False, repr=False)
class FileVersion(ReadModel):
    """A version of a file, without its content.

    See https://www.amocrm.ru/developers/content/files/files-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("uuid", "uuid", str),
        ("file_uuid", "file_uuid", str),
        ("type", "type", str),
        ("name", "name", str),
        ("sanitized_name", "sanitized_name", str),
        ("size", "size", int),
        ("is_main", "is_main", bool),
        ("source_id", "source_id", int),
        ("_created_at", "created_at", Any),
        ("_created_by", "created_by", None),
        ("_updated_at", "updated_at", Any),
        ("_updated_by", "updated_by", None),
        ("_metadata", "metadata", None),
        ("_previews", "previews", None),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"uuid"})
    uuid: str
    """UUID of the version."""
    file_uuid: str | None
    """UUID of the file."""
    type: str | None
    """Kind of file. Named in `constants.FileType`."""
    name: str | None
    """Name of the version."""
    sanitized_name: str | None
    """Name in ASCII."""
    size: int | None
    """Size in bytes."""
    is_main: bool | None
    """Whether it is the active version."""
    source_id: int | None
    """Id of the source that it came from."""
    _created_at: Any
    _created_by: Any
    _updated_at: Any
    _updated_by: Any
    _metadata: Any
    _previews: Any
    _links: Any

    def __init__(
        self,
        *,
        uuid: str | Unset = UNSET,
        file_uuid: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        sanitized_name: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        is_main: bool | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        created_by: FileAuthor | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        updated_by: FileAuthor | None | Unset = UNSET,
        metadata: FileMetadata | None | Unset = UNSET,
        previews: list[FilePreview] | None | Unset = UNSET,
        links: FileSelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "uuid": uuid,
                "file_uuid": file_uuid,
                "type": type,
                "name": name,
                "sanitized_name": sanitized_name,
                "size": size,
                "is_main": is_main,
                "source_id": source_id,
                "_created_at": write_time(created_at),
                "_created_by": created_by,
                "_updated_at": write_time(updated_at),
                "_updated_by": updated_by,
                "_metadata": metadata,
                "_previews": previews,
                "_links": links,
            },
        )

    @property
    def created_at(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._created_at)

    @property
    def created_by(self) -> FileAuthor | None:
        """Who created it."""
        return decode_object(self, "_created_by", self._created_by, _FILE_AUTHOR)

    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._updated_at)

    @property
    def updated_by(self) -> FileAuthor | None:
        """Who changed it last."""
        return decode_object(self, "_updated_by", self._updated_by, _FILE_AUTHOR)

    @property
    def metadata(self) -> FileMetadata | None:
        """What the content is."""
        return decode_object(self, "_metadata", self._metadata, _FILE_METADATA)

    @property
    def previews(self) -> list[FilePreview] | None:
        """Small pictures of the content; null when there are none."""
        return decode_list(self, "_previews", self._previews, _FILE_PREVIEW)

    @property
    def links(self) -> FileSelfLinks | None:
        """Links of the version."""
        return decode_object(self, "_links", self._links, _FILE_SELF_LINKS)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uuid"]
            if type(value) is str:
                self.uuid = value
            else:
                self._convert_always("uuid", value, str)
            value = data["file_uuid"]
            self.file_uuid = value if value is None or type(value) is str else self._convert("file_uuid", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["sanitized_name"]
            self.sanitized_name = value if value is None or type(value) is str else self._convert("sanitized_name", value, str)
            value = data["size"]
            self.size = value if value is None or type(value) is int else self._convert("size", value, int)
            value = data["is_main"]
            self.is_main = value if value is None or type(value) is bool else self._convert("is_main", value, bool)
            value = data["source_id"]
            self.source_id = value if value is None or type(value) is int else self._convert("source_id", value, int)
            self._created_at = data["created_at"]
            self._created_by = data["created_by"]
            self._updated_at = data["updated_at"]
            self._updated_by = data["updated_by"]
            self._metadata = data["metadata"]
            self._previews = data["previews"]
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 15:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

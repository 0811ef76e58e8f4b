# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_author import FileAuthor
    from .file_metadata import FileMetadata
    from .file_preview import FilePreview
    from .file_self_links import FileSelfLinks
    from .file_update import FileUpdate

_FILE_UPDATE: ModelDecoder[FileUpdate] = ModelDecoder("file_update", "FileUpdate")
_FILE_AUTHOR: ModelDecoder[FileAuthor] = ModelDecoder("file_author", "FileAuthor")
_FILE_METADATA: ModelDecoder[FileMetadata] = ModelDecoder("file_metadata", "FileMetadata")
_FILE_PREVIEW: ModelDecoder[FilePreview] = ModelDecoder("file_preview", "FilePreview")
_FILE_SELF_LINKS: ModelDecoder[FileSelfLinks] = ModelDecoder("file_self_links", "FileSelfLinks")


@read_model(init=False, eq=False, repr=False)
class File(ReadModel):
    """A file in the drive, without its content.

    See https://www.amocrm.ru/developers/content/files/files-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("uuid", "uuid", str),
        ("version_uuid", "version_uuid", str),
        ("session_id", "session_id", int),
        ("name", "name", str),
        ("sanitized_name", "sanitized_name", str),
        ("type", "type", str),
        ("size", "size", int),
        ("is_trashed", "is_trashed", bool),
        ("has_multiple_versions", "has_multiple_versions", bool),
        ("source_id", "source_id", int),
        ("public_url", "public_url", str),
        ("_created_at", "created_at", Any),
        ("_created_by", "created_by", None),
        ("_updated_at", "updated_at", Any),
        ("_updated_by", "updated_by", None),
        ("_deleted_at", "deleted_at", Any),
        ("_deleted_by", "deleted_by", None),
        ("_metadata", "metadata", None),
        ("_previews", "previews", None),
        ("_links", "_links", None),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"id", "public_url"})
    _always: ClassVar[frozenset[str]] = frozenset({"uuid"})
    id: int | None
    """Number of the file."""
    uuid: str
    """UUID of the file."""
    version_uuid: str | None
    """UUID of the active version."""
    session_id: int | None
    """Id of the session that uploaded it; not in lists."""
    name: str | None
    """Name of the file."""
    sanitized_name: str | None
    """Name in ASCII."""
    type: str | None
    """Kind of file. Named in `constants.FileType`."""
    size: int | None
    """Size in bytes."""
    is_trashed: bool | None
    """Whether it is in the trash."""
    has_multiple_versions: bool | None
    """Whether it has several versions."""
    source_id: int | None
    """Id of the source that it came from."""
    public_url: str | None
    """Public address."""
    _created_at: Any
    _created_by: Any
    _updated_at: Any
    _updated_by: Any
    _deleted_at: Any
    _deleted_by: Any
    _metadata: Any
    _previews: Any
    _links: Any

    def __init__(
        self,
        *,
        id: int | None | Unset = UNSET,
        uuid: str | Unset = UNSET,
        version_uuid: str | None | Unset = UNSET,
        session_id: int | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        sanitized_name: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        is_trashed: bool | None | Unset = UNSET,
        has_multiple_versions: bool | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        public_url: str | None | Unset = UNSET,
        created_at: datetime | None | Unset = UNSET,
        created_by: FileAuthor | None | Unset = UNSET,
        updated_at: datetime | None | Unset = UNSET,
        updated_by: FileAuthor | None | Unset = UNSET,
        deleted_at: datetime | None | Unset = UNSET,
        deleted_by: FileAuthor | None | Unset = UNSET,
        metadata: FileMetadata | None | Unset = UNSET,
        previews: list[FilePreview] | None | Unset = UNSET,
        links: FileSelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "uuid": uuid,
                "version_uuid": version_uuid,
                "session_id": session_id,
                "name": name,
                "sanitized_name": sanitized_name,
                "type": type,
                "size": size,
                "is_trashed": is_trashed,
                "has_multiple_versions": has_multiple_versions,
                "source_id": source_id,
                "public_url": public_url,
                "_created_at": write_time(created_at),
                "_created_by": created_by,
                "_updated_at": write_time(updated_at),
                "_updated_by": updated_by,
                "_deleted_at": write_time(deleted_at),
                "_deleted_by": deleted_by,
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
    def deleted_at(self) -> datetime | None:
        """Time of deletion."""
        return read_time(self._deleted_at)

    @property
    def deleted_by(self) -> FileAuthor | None:
        """Who deleted it."""
        return decode_object(self, "_deleted_by", self._deleted_by, _FILE_AUTHOR)

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
        """Links of the file."""
        return decode_object(self, "_links", self._links, _FILE_SELF_LINKS)

    def to_write(self) -> FileUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: FileUpdate = to_write_form(self, _FILE_UPDATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uuid"]
            if type(value) is str:
                self.uuid = value
            else:
                self._convert_always("uuid", value, str)
            value = data["version_uuid"]
            self.version_uuid = value if value is None or type(value) is str else self._convert("version_uuid", value, str)
            value = data["session_id"]
            self.session_id = value if value is None or type(value) is int else self._convert("session_id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["sanitized_name"]
            self.sanitized_name = value if value is None or type(value) is str else self._convert("sanitized_name", value, str)
            value = data["type"]
            self.type = value if value is None or type(value) is str else self._convert("type", value, str)
            value = data["size"]
            self.size = value if value is None or type(value) is int else self._convert("size", value, int)
            value = data["is_trashed"]
            self.is_trashed = value if value is None or type(value) is bool else self._convert("is_trashed", value, bool)
            value = data["has_multiple_versions"]
            self.has_multiple_versions = (
                value if value is None or type(value) is bool else self._convert("has_multiple_versions", value, bool)
            )
            value = data["source_id"]
            self.source_id = value if value is None or type(value) is int else self._convert("source_id", value, int)
            self._created_at = data["created_at"]
            self._created_by = data["created_by"]
            self._updated_at = data["updated_at"]
            self._updated_by = data["updated_by"]
            self._deleted_at = data["deleted_at"]
            self._deleted_by = data["deleted_by"]
            self._metadata = data["metadata"]
            self._previews = data["previews"]
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 19:
            known = 19
            if "id" in data:
                known += 1
                value = data["id"]
                self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            if "public_url" in data:
                known += 1
                value = data["public_url"]
                self.public_url = value if value is None or type(value) is str else self._convert("public_url", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

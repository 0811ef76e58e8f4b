# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import FileDateFilterDict, FileSizeFilterDict
    from .file_date_filter import FileDateFilter
    from .file_size_filter import FileSizeFilter

_FILE_DATE_FILTER: ModelDecoder[FileDateFilter] = ModelDecoder("file_date_filter", "FileDateFilter")
_FILE_SIZE_FILTER: ModelDecoder[FileSizeFilter] = ModelDecoder("file_size_filter", "FileSizeFilter")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "uuid": ("uuid", None),
    "name": ("name", str),
    "extensions": ("extensions", None),
    "term": ("term", str),
    "source_id": ("source_id", int),
    "deleted": ("deleted", None),
    "size": ("size", _FILE_SIZE_FILTER),
    "date": ("date", _FILE_DATE_FILTER),
    "created_by": ("created_by", None),
    "updated_by": ("updated_by", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FilesFilter(WriteModel):
    """What to select. List files."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    uuid: list[str] | Unset
    """UUIDs of files."""
    name: str | Unset
    """Name of the file."""
    extensions: list[str] | Unset
    """Extensions of files, without the dot."""
    term: str | Unset
    """Part of the name of the file or of an entity it belongs to."""
    source_id: int | Unset
    """Id of the source that the file came from."""
    deleted: Literal[True] | Unset
    """Files in the trash. Only true makes sense, since the server looks at the presence of the filter alone."""
    size: FileSizeFilter | Unset
    """Size of the file."""
    date: FileDateFilter | Unset
    """Time of creation or of the last change, as bounds or as a named period."""
    created_by: list[int] | Unset
    """Ids of the users who created them; 0 is a robot and -1 a client."""
    updated_by: list[int] | Unset
    """Ids of the users who changed them last; 0 is a robot and -1 a client."""

    def __init__(
        self,
        *,
        uuid: Iterable[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        extensions: Iterable[str] | Unset = UNSET,
        term: str | Unset = UNSET,
        source_id: int | Unset = UNSET,
        deleted: Literal[True] | Unset = UNSET,
        size: FileSizeFilter | FileSizeFilterDict | Unset = UNSET,
        date: FileDateFilter | FileDateFilterDict | Unset = UNSET,
        created_by: Iterable[int] | Unset = UNSET,
        updated_by: Iterable[int] | Unset = UNSET,
    ) -> None:
        """What to select. List files.

        Args:
            uuid: UUIDs of files.
            name: Name of the file.
            extensions: Extensions of files, without the dot.
            term: Part of the name of the file or of an entity it belongs to.
            source_id: Id of the source that the file came from.
            deleted: Files in the trash. Only true makes sense, since the server looks at the presence of the filter alone.
            size: Size of the file.
            date: Time of creation or of the last change, as bounds or as a named period.
            created_by: Ids of the users who created them; 0 is a robot and -1 a client.
            updated_by: Ids of the users who changed them last; 0 is a robot and -1 a client.
        """
        self.uuid = to_list(uuid, "FilesFilter.uuid")
        self.name = name
        self.extensions = to_list(extensions, "FilesFilter.extensions")
        self.term = term
        self.source_id = source_id
        self.deleted = deleted
        self.size = to_model(size, "FilesFilter.size", _FILE_SIZE_FILTER)
        self.date = to_model(date, "FilesFilter.date", _FILE_DATE_FILTER)
        self.created_by = to_list(created_by, "FilesFilter.created_by")
        self.updated_by = to_list(updated_by, "FilesFilter.updated_by")

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.uuid) is not UNSET:
            result["uuid"] = write_scalars(self, "uuid", value, str, min_items=1)
        if (value := self.name) is not UNSET:
            result["name"] = value if type(value) is str else write_scalar(self, "name", value, str)
        if (value := self.extensions) is not UNSET:
            result["extensions"] = write_scalars(self, "extensions", value, str, min_items=1)
        if (value := self.term) is not UNSET:
            result["term"] = value if type(value) is str else write_scalar(self, "term", value, str)
        if (value := self.source_id) is not UNSET:
            result["source_id"] = value if type(value) is int else write_scalar(self, "source_id", value, int)
        if (value := self.deleted) is not UNSET:
            result["deleted"] = value if type(value) is bool else write_scalar(self, "deleted", value, bool)
        if (value := self.size) is not UNSET:
            result["size"] = write_object(self, "size", value)
        if (value := self.date) is not UNSET:
            result["date"] = write_object(self, "date", value)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = write_scalars(self, "created_by", value, int, min_items=1)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = write_scalars(self, "updated_by", value, int, min_items=1)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .file_usage_entity import FileUsageEntity

_FILE_USAGE_ENTITY: ModelDecoder[FileUsageEntity] = ModelDecoder("file_usage_entity", "FileUsageEntity")


@read_model(init=False, eq=False, repr=False)
class FileUsage(ReadModel):
    """Where a file is used."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("file_uuid", "file_uuid", str), ("_entities", "entities", None))
    _always: ClassVar[frozenset[str]] = frozenset({"file_uuid"})
    file_uuid: str
    """UUID of the file."""
    _entities: Any

    def __init__(
        self, *, file_uuid: str | Unset = UNSET, entities: list[FileUsageEntity] | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"file_uuid": file_uuid, "_entities": entities})

    @property
    def entities(self) -> list[FileUsageEntity] | None:
        """Entities it is attached to."""
        return decode_list(self, "_entities", self._entities, _FILE_USAGE_ENTITY)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["file_uuid"]
            if type(value) is str:
                self.file_uuid = value
            else:
                self._convert_always("file_uuid", value, str)
            self._entities = data["entities"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

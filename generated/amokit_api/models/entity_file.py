# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .entity_file_ref import EntityFileRef

_ENTITY_FILE_REF: ModelDecoder[EntityFileRef] = ModelDecoder("entity_file_ref", "EntityFileRef")


@read_model(init=False, eq=False, repr=False)
class EntityFile(ReadModel):
    """A file attached to an entity.

    See https://www.amocrm.ru/developers/content/files/files-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("file_uuid", "file_uuid", str))
    _always: ClassVar[frozenset[str]] = frozenset({"file_uuid"})
    id: int | None
    """Id of the link between entity and file."""
    file_uuid: str
    """UUID of the file."""

    def __init__(self, *, id: int | None | Unset = UNSET, file_uuid: str | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "file_uuid": file_uuid})

    def to_write(self) -> EntityFileRef:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: EntityFileRef = to_write_form(self, _ENTITY_FILE_REF)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
            value = data["file_uuid"]
            if type(value) is str:
                self.file_uuid = value
            else:
                self._convert_always("file_uuid", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

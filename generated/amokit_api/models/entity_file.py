# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


_KEYS: frozenset[str] = frozenset({"id", "file_uuid"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class EntityFile(ReadModel):
    """A file attached to an entity.

    See https://www.amocrm.ru/developers/content/files/files-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("id", "id", int), ("file_uuid", "file_uuid", str))
    id: int | None
    """Id of the link between entity and file."""
    file_uuid: str
    """UUID of the file."""

    def __init__(self, *, id: int | None | Unset = UNSET, file_uuid: str | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"id": id, "file_uuid": file_uuid})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = new(cls)
        if len(data) == 2:  # the short way for the usual keys, exactly
            try:
                value = data["id"]
                self.id = value if value is None or type(value) is int else self._convert("id", value, int)
                value = data["file_uuid"]
                self.file_uuid = value if value is None or type(value) is str else self._convert("file_uuid", value, str)
                return self
            except KeyError:
                self = new(cls)
        if "id" in data:
            value = data["id"]
            self.id = value if value is None or type(value) is int else self._convert("id", value, int)
        if "file_uuid" in data:
            value = data["file_uuid"]
            self.file_uuid = value if value is None or type(value) is str else self._convert("file_uuid", value, str)
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .linked_entity_write import LinkedEntityWrite

_LINKED_ENTITY_WRITE: ModelDecoder[LinkedEntityWrite] = ModelDecoder("linked_entity_write", "LinkedEntityWrite")


@read_model(init=False, eq=False, repr=False)
class LinkedEntity(ReadModel):
    """The entity that a field points to."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("name", "name", str),
        ("entity_id", "entity_id", int),
        ("entity_type", "entity_type", str),
        ("catalog_id", "catalog_id", int),
    )
    name: str | None
    """Name as shown."""
    entity_id: int | None
    """Id of the entity."""
    entity_type: str | None
    """Kind of the entity, one of contacts, companies and catalog_elements. Named in `constants.EntityType`."""
    catalog_id: int | None
    """Id of the catalog, when it is a catalog element."""

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        catalog_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"name": name, "entity_id": entity_id, "entity_type": entity_type, "catalog_id": catalog_id})

    def to_write(self) -> LinkedEntityWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: LinkedEntityWrite = to_write_form(self, _LINKED_ENTITY_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 4:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .linked_entity_write import LinkedEntityWrite

_LINKED_ENTITY_WRITE: ModelDecoder[LinkedEntityWrite] = ModelDecoder("linked_entity_write", "LinkedEntityWrite")
_KEYS: frozenset[str] = frozenset({"name", "entity_id", "entity_type", "catalog_id"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class LinkedEntity(ReadModel):
    """The entity that a field points to."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("name", "name"),
        ("entity_id", "entity_id"),
        ("entity_type", "entity_type"),
        ("catalog_id", "catalog_id"),
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
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 4:  # the short way for the usual keys, exactly
            try:
                self.name = data["name"]
                self.entity_id = data["entity_id"]
                self.entity_type = data["entity_type"]
                self.catalog_id = data["catalog_id"]
                return self
            except KeyError:
                pass
        if "name" in data:
            self.name = data["name"]
        if "entity_id" in data:
            self.entity_id = data["entity_id"]
        if "entity_type" in data:
            self.entity_type = data["entity_type"]
        if "catalog_id" in data:
            self.catalog_id = data["catalog_id"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

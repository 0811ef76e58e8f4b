# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self

    from .catalog_element_link_write_metadata import CatalogElementLinkWriteMetadata

_CATALOG_ELEMENT_LINK_WRITE_METADATA: Ref[CatalogElementLinkWriteMetadata] = Ref(
    "catalog_element_link_write_metadata", "CatalogElementLinkWriteMetadata"
)
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {
    "to_entity_id": ("to_entity_id", None),
    "to_entity_type": ("to_entity_type", None),
    "metadata": ("metadata", _CATALOG_ELEMENT_LINK_WRITE_METADATA),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogElementLinkWrite(WriteModel):
    """A link of an element to make or to undo."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    to_entity_id: int
    """Id of the entity."""
    to_entity_type: Literal["leads", "customers"]
    """Type of the entity."""
    metadata: CatalogElementLinkWriteMetadata | None | Unset
    """How it is linked."""

    def __init__(
        self,
        *,
        to_entity_id: int,
        to_entity_type: Literal["leads", "customers"],
        metadata: CatalogElementLinkWriteMetadata | None | Unset = UNSET,
    ) -> None:
        self.to_entity_id = to_entity_id
        self.to_entity_type = to_entity_type
        self.metadata = metadata

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        result["to_entity_id"] = self.to_entity_id
        result["to_entity_type"] = self.to_entity_type
        if self.metadata is not UNSET:
            result["metadata"] = write(self.metadata)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

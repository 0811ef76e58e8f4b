# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import CatalogElementLinkWriteMetadataDict
    from .catalog_element_link_write_metadata import CatalogElementLinkWriteMetadata

_CATALOG_ELEMENT_LINK_WRITE_METADATA: ModelDecoder[CatalogElementLinkWriteMetadata] = ModelDecoder(
    "catalog_element_link_write_metadata", "CatalogElementLinkWriteMetadata"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "to_entity_id": ("to_entity_id", int),
    "to_entity_type": ("to_entity_type", str),
    "metadata": ("metadata", _CATALOG_ELEMENT_LINK_WRITE_METADATA),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogElementLinkWrite(WriteModel):
    """A link of an element to make or to undo."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"metadata"})
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
        metadata: CatalogElementLinkWriteMetadata | CatalogElementLinkWriteMetadataDict | None | Unset = UNSET,
    ) -> None:
        """A link of an element to make or to undo.

        Args:
            to_entity_id: Id of the entity.
            to_entity_type: Type of the entity.
            metadata: How it is linked.
        """
        self.to_entity_id = to_entity_id
        self.to_entity_type = to_entity_type
        self.metadata = to_model(metadata, "CatalogElementLinkWrite.metadata", _CATALOG_ELEMENT_LINK_WRITE_METADATA)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.to_entity_id
        result["to_entity_id"] = value if type(value) is int else write_scalar(self, "to_entity_id", value, int)
        value = self.to_entity_type
        result["to_entity_type"] = value if type(value) is str else write_scalar(self, "to_entity_type", value, str)
        if (value := self.metadata) is not UNSET:
            result["metadata"] = value if value is None else write_object(self, "metadata", value, structs)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import LinkMetadataWriteDict
    from .link_metadata_write import LinkMetadataWrite

_LINK_METADATA_WRITE: ModelDecoder[LinkMetadataWrite] = ModelDecoder("link_metadata_write", "LinkMetadataWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "to_entity_id": ("to_entity_id", None),
    "to_entity_type": ("to_entity_type", None),
    "metadata": ("metadata", _LINK_METADATA_WRITE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LinkWrite(WriteModel):
    """An entity to link to another one, or to unlink from it."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"metadata"})
    to_entity_id: int
    """Id of the other entity."""
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"]
    """Kind of the other entity. Named in `constants.LinkTarget`."""
    metadata: LinkMetadataWrite | None | Unset
    """What is said of the link; required for catalog elements."""

    def __init__(
        self,
        *,
        to_entity_id: int,
        to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"],
        metadata: LinkMetadataWrite | LinkMetadataWriteDict | None | Unset = UNSET,
    ) -> None:
        """An entity to link to another one, or to unlink from it.

        Args:
            to_entity_id: Id of the other entity.
            to_entity_type: Kind of the other entity. Named in `constants.LinkTarget`.
            metadata: What is said of the link; required for catalog elements.
        """
        self.to_entity_id = to_entity_id
        self.to_entity_type = to_entity_type
        self.metadata = to_model(metadata, "LinkWrite.metadata", _LINK_METADATA_WRITE)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.to_entity_id
        if value is None:
            raise null(self, "to_entity_id")
        result["to_entity_id"] = value
        value = self.to_entity_type
        if value is None:
            raise null(self, "to_entity_type")
        result["to_entity_type"] = value
        if (value := self.metadata) is not UNSET:
            result["metadata"] = write_object(value, "metadata", "LinkMetadataWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.to_entity_id is None:
            raise null(self, "to_entity_id")
        if self.to_entity_type is None:
            raise null(self, "to_entity_type")
        if (value := self.metadata) is not UNSET:
            if (part := object_encodable(value, "metadata", "LinkMetadataWrite")) is not value:
                if result is self:
                    result = self._copy()
                result.metadata = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

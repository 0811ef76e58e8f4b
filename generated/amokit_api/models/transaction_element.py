# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TransactionElementMetadataDict
    from .transaction_element_metadata import TransactionElementMetadata

_TRANSACTION_ELEMENT_METADATA: ModelDecoder[TransactionElementMetadata] = ModelDecoder(
    "transaction_element_metadata", "TransactionElementMetadata"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", int),
    "metadata": ("metadata", _TRANSACTION_ELEMENT_METADATA),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionElement(WriteModel):
    """A catalog element of a new transaction."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    id: int
    """Id of the element."""
    metadata: TransactionElementMetadata
    """Its catalog and how many."""

    def __init__(self, *, id: int, metadata: TransactionElementMetadata | TransactionElementMetadataDict | int) -> None:
        """A catalog element of a new transaction.

        Args:
            id: Id of the element.
            metadata: Its catalog and how many.
        """
        self.id = id
        self.metadata = to_model(metadata, "TransactionElement.metadata", _TRANSACTION_ELEMENT_METADATA)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        result["id"] = value if type(value) is int else write_scalar(self, "id", value, int)
        value = self.metadata
        result["metadata"] = write_object(self, "metadata", value, structs)
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

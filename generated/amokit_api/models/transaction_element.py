# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TransactionElementMetadataDict
    from .transaction_element_metadata import TransactionElementMetadata

_TRANSACTION_ELEMENT_METADATA: ModelDecoder[TransactionElementMetadata] = ModelDecoder(
    "transaction_element_metadata", "TransactionElementMetadata"
)
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "id": ("id", None),
    "metadata": ("metadata", _TRANSACTION_ELEMENT_METADATA),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionElement(WriteModel):
    """A catalog element of a new transaction."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.id
        if value is None:
            raise null(self, "id")
        result["id"] = value
        value = self.metadata
        if value is None:
            raise null(self, "metadata")
        result["metadata"] = write_object(value, "metadata", "TransactionElementMetadata")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if self.id is None:
            raise null(self, "id")
        value = self.metadata
        if value is None:
            raise null(self, "metadata")
        if (part := object_encodable(value, "metadata", "TransactionElementMetadata")) is not value:
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

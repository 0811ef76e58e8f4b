# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "catalog_id": ("catalog_id", int),
    "catalog_element_id": ("catalog_element_id", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ChainedListFieldValue(WriteModel):
    """The chosen element of one level of a chained list."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    catalog_id: int
    """Id of the catalog of this level."""
    catalog_element_id: int
    """Id of the element."""

    def __init__(self, *, catalog_id: int, catalog_element_id: int) -> None:
        """The chosen element of one level of a chained list.

        Args:
            catalog_id: Id of the catalog of this level.
            catalog_element_id: Id of the element.
        """
        self.catalog_id = catalog_id
        self.catalog_element_id = catalog_element_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.catalog_id
        result["catalog_id"] = value if type(value) is int else write_scalar(self, "catalog_id", value, int)
        value = self.catalog_element_id
        result["catalog_element_id"] = value if type(value) is int else write_scalar(self, "catalog_element_id", value, int)
        return result

    def _encodable(self: Any) -> Any:
        if type(self.catalog_id) is int and type(self.catalog_element_id) is int:
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

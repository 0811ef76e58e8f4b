# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import SupplierRefDict
    from .supplier_ref import SupplierRef

_SUPPLIER_REF: ModelDecoder[SupplierRef] = ModelDecoder("supplier_ref", "SupplierRef")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"value": ("value", _SUPPLIER_REF)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SupplierFieldValue(WriteModel):
    """The supplier of an invoice to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    value: SupplierRef
    """The supplier."""

    def __init__(self, *, value: SupplierRef | SupplierRefDict | int) -> None:
        """The supplier of an invoice to store.

        Args:
            value: The supplier.
        """
        self.value = to_model(value, "SupplierFieldValue.value", _SUPPLIER_REF)

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        result["value"] = write_object(self, "value", value, structs)
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

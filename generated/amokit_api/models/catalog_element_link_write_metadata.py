# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "quantity": ("quantity", None),
    "price_id": ("price_id", int),
    "updated_by": ("updated_by", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogElementLinkWriteMetadata(WriteModel):
    """How an element is linked, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"price_id"})
    quantity: Decimal | int | float | Unset
    """How many."""
    price_id: int | None | Unset
    """Id of the price field to use."""
    updated_by: int | Unset
    """Id of the user who does it."""

    def __init__(
        self,
        *,
        quantity: Decimal | int | float | Unset = UNSET,
        price_id: int | None | Unset = UNSET,
        updated_by: int | Unset = UNSET,
    ) -> None:
        """How an element is linked, in a request.

        Args:
            quantity: How many.
            price_id: Id of the price field to use.
            updated_by: Id of the user who does it.
        """
        self.quantity = quantity
        self.price_id = price_id
        self.updated_by = updated_by

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.quantity) is not UNSET:
            result["quantity"] = (
                value
                if type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "quantity", value, float)
            )
        if (value := self.price_id) is not UNSET:
            result["price_id"] = value if value is None or type(value) is int else write_scalar(self, "price_id", value, int)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = value if type(value) is int else write_scalar(self, "updated_by", value, int)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.quantity) is UNSET or type(value) is int or type(value) is float and isfinite(value))
            and ((value := self.price_id) is UNSET or value is None or type(value) is int)
            and ((value := self.updated_by) is UNSET or type(value) is int)
        ):
            return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

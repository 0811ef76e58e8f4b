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
    "catalog_id": ("catalog_id", int),
    "quantity": ("quantity", None),
    "price_id": ("price_id", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionElementMetadata(WriteModel):
    """Catalog and number of a bought element."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"price_id"})
    _short: ClassVar[Mapping[type, str]] = {int: "catalog_id"}
    catalog_id: int
    """Id of the catalog."""
    quantity: Decimal | int | float | Unset
    """How many, 1 by default."""
    price_id: int | None | Unset
    """Id of the price field in use."""

    def __init__(
        self, *, catalog_id: int, quantity: Decimal | int | float | Unset = UNSET, price_id: int | None | Unset = UNSET
    ) -> None:
        """Catalog and number of a bought element.

        Args:
            catalog_id: Id of the catalog.
            quantity: How many, 1 by default.
            price_id: Id of the price field in use.
        """
        self.catalog_id = catalog_id
        self.quantity = quantity
        self.price_id = price_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.catalog_id
        result["catalog_id"] = value if type(value) is int else write_scalar(self, "catalog_id", value, int)
        if (value := self.quantity) is not UNSET:
            result["quantity"] = (
                value
                if type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "quantity", value, float)
            )
        if (value := self.price_id) is not UNSET:
            result["price_id"] = value if value is None or type(value) is int else write_scalar(self, "price_id", value, int)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.catalog_id) is int
            and ((value := self.quantity) is UNSET or type(value) is int or type(value) is float and isfinite(value))
            and ((value := self.price_id) is UNSET or value is None or type(value) is int)
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

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
    "is_main": ("is_main", None),
    "quantity": ("quantity", None),
    "catalog_id": ("catalog_id", int),
    "price_id": ("price_id", int),
    "updated_by": ("updated_by", int),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LinkMetadataWrite(WriteModel):
    """What is said of a link in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _read_keys: ClassVar[Mapping[str, str]] = {"is_main": "main_contact"}
    _nullable: ClassVar[frozenset[str]] = frozenset({"price_id"})
    is_main: bool | Unset
    """Whether it becomes the main contact; contacts only."""
    quantity: Decimal | int | float | Unset
    """How many; catalog elements only."""
    catalog_id: int | Unset
    """Id of the catalog; required for catalog elements."""
    price_id: int | None | Unset
    """Id of the price field to use; catalog elements only."""
    updated_by: int | Unset
    """Id of the user who links or unlinks."""

    def __init__(
        self,
        *,
        is_main: bool | Unset = UNSET,
        quantity: Decimal | int | float | Unset = UNSET,
        catalog_id: int | Unset = UNSET,
        price_id: int | None | Unset = UNSET,
        updated_by: int | Unset = UNSET,
    ) -> None:
        """What is said of a link in a request.

        Args:
            is_main: Whether it becomes the main contact; contacts only.
            quantity: How many; catalog elements only.
            catalog_id: Id of the catalog; required for catalog elements.
            price_id: Id of the price field to use; catalog elements only.
            updated_by: Id of the user who links or unlinks.
        """
        self.is_main = is_main
        self.quantity = quantity
        self.catalog_id = catalog_id
        self.price_id = price_id
        self.updated_by = updated_by

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.is_main) is not UNSET:
            result["is_main"] = value if type(value) is bool else write_scalar(self, "is_main", value, bool)
        if (value := self.quantity) is not UNSET:
            result["quantity"] = (
                value
                if type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "quantity", value, float)
            )
        if (value := self.catalog_id) is not UNSET:
            result["catalog_id"] = value if type(value) is int else write_scalar(self, "catalog_id", value, int)
        if (value := self.price_id) is not UNSET:
            result["price_id"] = value if value is None or type(value) is int else write_scalar(self, "price_id", value, int)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = value if type(value) is int else write_scalar(self, "updated_by", value, int)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            ((value := self.is_main) is UNSET or type(value) is bool)
            and ((value := self.quantity) is UNSET or type(value) is int or type(value) is float and isfinite(value))
            and ((value := self.catalog_id) is UNSET or type(value) is int)
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

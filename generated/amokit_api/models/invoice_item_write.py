# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_map, write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import ItemDiscountWriteDict
    from .item_discount_write import ItemDiscountWrite

_ITEM_DISCOUNT_WRITE: ModelDecoder[ItemDiscountWrite] = ModelDecoder("item_discount_write", "ItemDiscountWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "sku": ("sku", None),
    "description": ("description", None),
    "unit_price": ("unit_price", None),
    "quantity": ("quantity", None),
    "unit_type": ("unit_type", str),
    "discount": ("discount", _ITEM_DISCOUNT_WRITE),
    "vat_rate_id": ("vat_rate_id", int),
    "vat_rate_value": ("vat_rate_value", int),
    "external_uid": ("external_uid", None),
    "product_id": ("product_id", int),
    "bonus_points_per_purchase": ("bonus_points_per_purchase", None),
    "metadata": ("metadata", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class InvoiceItemWrite(WriteModel):
    """A line of an invoice to store; the server computes its sum."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset(
        {
            "sku",
            "description",
            "unit_price",
            "quantity",
            "unit_type",
            "discount",
            "vat_rate_id",
            "vat_rate_value",
            "external_uid",
            "product_id",
            "bonus_points_per_purchase",
            "metadata",
        }
    )
    sku: str | int | None | Unset
    """Article number."""
    description: str | int | None | Unset
    """What is sold."""
    unit_price: Decimal | int | float | None | Unset
    """Price of one unit."""
    quantity: Decimal | int | float | None | Unset
    """How many units."""
    unit_type: str | None | Unset
    """Name of the unit."""
    discount: ItemDiscountWrite | None | Unset
    """Discount of the line."""
    vat_rate_id: int | None | Unset
    """VAT rate: 0 none, 1 10%, 2 10/110, 3 18%, 4 18/118, 5 0%. Named in `constants.VatRate`."""
    vat_rate_value: int | None | Unset
    """VAT rate in percent."""
    external_uid: str | int | None | Unset
    """Id in your system."""
    product_id: int | None | Unset
    """Id of the product, an element of the products catalog."""
    bonus_points_per_purchase: Decimal | int | float | None | Unset
    """Bonus points for the purchase."""
    metadata: Mapping[str | int, Any] | None | Unset
    """Further data; `[]` when empty."""

    def __init__(
        self,
        *,
        sku: str | int | None | Unset = UNSET,
        description: str | int | None | Unset = UNSET,
        unit_price: Decimal | int | float | None | Unset = UNSET,
        quantity: Decimal | int | float | None | Unset = UNSET,
        unit_type: str | None | Unset = UNSET,
        discount: ItemDiscountWrite | ItemDiscountWriteDict | None | Unset = UNSET,
        vat_rate_id: int | None | Unset = UNSET,
        vat_rate_value: int | None | Unset = UNSET,
        external_uid: str | int | None | Unset = UNSET,
        product_id: int | None | Unset = UNSET,
        bonus_points_per_purchase: Decimal | int | float | None | Unset = UNSET,
        metadata: Mapping[str | int, Any] | None | Unset = UNSET,
    ) -> None:
        """A line of an invoice to store; the server computes its sum.

        Args:
            sku: Article number.
            description: What is sold.
            unit_price: Price of one unit.
            quantity: How many units.
            unit_type: Name of the unit.
            discount: Discount of the line.
            vat_rate_id: VAT rate: 0 none, 1 10%, 2 10/110, 3 18%, 4 18/118, 5 0%. Named in `constants.VatRate`.
            vat_rate_value: VAT rate in percent.
            external_uid: Id in your system.
            product_id: Id of the product, an element of the products catalog.
            bonus_points_per_purchase: Bonus points for the purchase.
            metadata: Further data; `[]` when empty.
        """
        self.sku = sku
        self.description = description
        self.unit_price = unit_price
        self.quantity = quantity
        self.unit_type = unit_type
        self.discount = to_model(discount, "InvoiceItemWrite.discount", _ITEM_DISCOUNT_WRITE)
        self.vat_rate_id = vat_rate_id
        self.vat_rate_value = vat_rate_value
        self.external_uid = external_uid
        self.product_id = product_id
        self.bonus_points_per_purchase = bonus_points_per_purchase
        self.metadata = metadata

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.sku) is not UNSET:
            result["sku"] = (
                value if value is None or type(value) is str or type(value) is int else write_scalar(self, "sku", value, str, int)
            )
        if (value := self.description) is not UNSET:
            result["description"] = (
                value
                if value is None or type(value) is str or type(value) is int
                else write_scalar(self, "description", value, str, int)
            )
        if (value := self.unit_price) is not UNSET:
            result["unit_price"] = (
                value
                if value is None or type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "unit_price", value, float)
            )
        if (value := self.quantity) is not UNSET:
            result["quantity"] = (
                value
                if value is None or type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "quantity", value, float)
            )
        if (value := self.unit_type) is not UNSET:
            result["unit_type"] = value if value is None or type(value) is str else write_scalar(self, "unit_type", value, str)
        if (value := self.discount) is not UNSET:
            result["discount"] = value if value is None else write_object(self, "discount", value, structs)
        if (value := self.vat_rate_id) is not UNSET:
            result["vat_rate_id"] = (
                value if value is None or type(value) is int else write_scalar(self, "vat_rate_id", value, int)
            )
        if (value := self.vat_rate_value) is not UNSET:
            result["vat_rate_value"] = (
                value if value is None or type(value) is int else write_scalar(self, "vat_rate_value", value, int)
            )
        if (value := self.external_uid) is not UNSET:
            result["external_uid"] = (
                value
                if value is None or type(value) is str or type(value) is int
                else write_scalar(self, "external_uid", value, str, int)
            )
        if (value := self.product_id) is not UNSET:
            result["product_id"] = value if value is None or type(value) is int else write_scalar(self, "product_id", value, int)
        if (value := self.bonus_points_per_purchase) is not UNSET:
            result["bonus_points_per_purchase"] = (
                value
                if value is None or type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "bonus_points_per_purchase", value, float)
            )
        if (value := self.metadata) is not UNSET:
            result["metadata"] = value if value is None else write_map(self, "metadata", value, object)
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

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object, plain_map
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .invoice_item_write import InvoiceItemWrite
    from .item_discount import ItemDiscount

_INVOICE_ITEM_WRITE: ModelDecoder[InvoiceItemWrite] = ModelDecoder("invoice_item_write", "InvoiceItemWrite")
_ITEM_DISCOUNT: ModelDecoder[ItemDiscount] = ModelDecoder("item_discount", "ItemDiscount")


@read_model(init=False, eq=False, repr=False)
class InvoiceItem(ReadModel):
    """A line of an invoice."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("sku", "sku", str | int),
        ("description", "description", str | int),
        ("unit_price", "unit_price", float),
        ("quantity", "quantity", float),
        ("unit_type", "unit_type", str),
        ("_discount", "discount", None),
        ("vat_rate_id", "vat_rate_id", Any),
        ("vat_rate_value", "vat_rate_value", int),
        ("external_uid", "external_uid", str | int),
        ("product_id", "product_id", int),
        ("bonus_points_per_purchase", "bonus_points_per_purchase", float),
        ("_metadata", "metadata", None),
        ("is_discount_recalculated", "is_discount_recalculated", bool),
        ("is_total_sum_recalculated", "is_total_sum_recalculated", bool),
        ("total_sum", "total_sum", float),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"vat_rate_id"})
    sku: str | int | None
    """Article number."""
    description: str | int | None
    """What is sold."""
    unit_price: float | None
    """Price of one unit."""
    quantity: float | None
    """How many units."""
    unit_type: str | None
    """Name of the unit."""
    _discount: Any
    vat_rate_id: str | int | None
    """VAT rate: 0 none, 1 10%, 2 10/110, 3 18%, 4 18/118, 5 0%. Named in `constants.VatRate`."""
    vat_rate_value: int | None
    """VAT rate in percent."""
    external_uid: str | int | None
    """Id in your system; empty when there is none."""
    product_id: int | None
    """Id of the product, an element of the products catalog."""
    bonus_points_per_purchase: float | None
    """Bonus points for the purchase."""
    _metadata: Any
    is_discount_recalculated: bool | None
    """Whether the server recomputed the discount."""
    is_total_sum_recalculated: bool | None
    """Whether the server recomputed the sum."""
    total_sum: float | None
    """Sum of the line, discount taken off."""

    def __init__(
        self,
        *,
        sku: str | int | None | Unset = UNSET,
        description: str | int | None | Unset = UNSET,
        unit_price: float | None | Unset = UNSET,
        quantity: float | None | Unset = UNSET,
        unit_type: str | None | Unset = UNSET,
        discount: ItemDiscount | None | Unset = UNSET,
        vat_rate_id: str | int | None | Unset = UNSET,
        vat_rate_value: int | None | Unset = UNSET,
        external_uid: str | int | None | Unset = UNSET,
        product_id: int | None | Unset = UNSET,
        bonus_points_per_purchase: float | None | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        is_discount_recalculated: bool | None | Unset = UNSET,
        is_total_sum_recalculated: bool | None | Unset = UNSET,
        total_sum: float | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "sku": sku,
                "description": description,
                "unit_price": unit_price,
                "quantity": quantity,
                "unit_type": unit_type,
                "_discount": discount,
                "vat_rate_id": vat_rate_id,
                "vat_rate_value": vat_rate_value,
                "external_uid": external_uid,
                "product_id": product_id,
                "bonus_points_per_purchase": bonus_points_per_purchase,
                "_metadata": metadata,
                "is_discount_recalculated": is_discount_recalculated,
                "is_total_sum_recalculated": is_total_sum_recalculated,
                "total_sum": total_sum,
            },
        )

    @property
    def discount(self) -> ItemDiscount | None:
        """Discount of the line."""
        return decode_object(self, "_discount", self._discount, _ITEM_DISCOUNT)

    @property
    def metadata(self) -> dict[str, Any] | None:
        """Further data; `[]` when empty."""
        return plain_map(self, "_metadata", self._metadata, Any)

    def to_write(self) -> InvoiceItemWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: InvoiceItemWrite = to_write_form(self, _INVOICE_ITEM_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["sku"]
            self.sku = (
                value if value is None or type(value) is str or type(value) is int else self._convert("sku", value, str | int)
            )
            value = data["description"]
            self.description = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("description", value, str | int)
            )
            value = data["unit_price"]
            self.unit_price = (
                value
                if value is None or type(value) is float or type(value) is int
                else self._convert("unit_price", value, float)
            )
            value = data["quantity"]
            self.quantity = (
                value if value is None or type(value) is float or type(value) is int else self._convert("quantity", value, float)
            )
            value = data["unit_type"]
            self.unit_type = value if value is None or type(value) is str else self._convert("unit_type", value, str)
            self._discount = data["discount"]
            value = data["vat_rate_value"]
            self.vat_rate_value = value if value is None or type(value) is int else self._convert("vat_rate_value", value, int)
            value = data["external_uid"]
            self.external_uid = (
                value
                if value is None or type(value) is str or type(value) is int
                else self._convert("external_uid", value, str | int)
            )
            value = data["product_id"]
            self.product_id = value if value is None or type(value) is int else self._convert("product_id", value, int)
            value = data["bonus_points_per_purchase"]
            self.bonus_points_per_purchase = (
                value
                if value is None or type(value) is float or type(value) is int
                else self._convert("bonus_points_per_purchase", value, float)
            )
            self._metadata = data["metadata"]
            value = data["is_discount_recalculated"]
            self.is_discount_recalculated = (
                value if value is None or type(value) is bool else self._convert("is_discount_recalculated", value, bool)
            )
            value = data["is_total_sum_recalculated"]
            self.is_total_sum_recalculated = (
                value if value is None or type(value) is bool else self._convert("is_total_sum_recalculated", value, bool)
            )
            value = data["total_sum"]
            self.total_sum = (
                value if value is None or type(value) is float or type(value) is int else self._convert("total_sum", value, float)
            )
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 14:
            known = 14
            if "vat_rate_id" in data:
                known += 1
                self.vat_rate_id = data["vat_rate_id"]
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

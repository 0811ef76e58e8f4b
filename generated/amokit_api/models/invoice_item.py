# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object, plain_map
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .invoice_item_write import InvoiceItemWrite
    from .item_discount import ItemDiscount

_INVOICE_ITEM_WRITE: ModelDecoder[InvoiceItemWrite] = ModelDecoder("invoice_item_write", "InvoiceItemWrite")
_ITEM_DISCOUNT: ModelDecoder[ItemDiscount] = ModelDecoder("item_discount", "ItemDiscount")
_KEYS: frozenset[str] = frozenset(
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
        "is_discount_recalculated",
        "is_total_sum_recalculated",
        "total_sum",
    }
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class InvoiceItem(ReadModel):
    """A line of an invoice."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("sku", "sku"),
        ("description", "description"),
        ("unit_price", "unit_price"),
        ("quantity", "quantity"),
        ("unit_type", "unit_type"),
        ("_discount", "discount"),
        ("vat_rate_id", "vat_rate_id"),
        ("vat_rate_value", "vat_rate_value"),
        ("external_uid", "external_uid"),
        ("product_id", "product_id"),
        ("bonus_points_per_purchase", "bonus_points_per_purchase"),
        ("_metadata", "metadata"),
        ("is_discount_recalculated", "is_discount_recalculated"),
        ("is_total_sum_recalculated", "is_total_sum_recalculated"),
        ("total_sum", "total_sum"),
    )
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
        return plain_map(self._metadata)

    def to_write(self) -> InvoiceItemWrite:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: InvoiceItemWrite = to_write_form(self, _INVOICE_ITEM_WRITE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "sku" in data:
            self.sku = data["sku"]
        if "description" in data:
            self.description = data["description"]
        if "unit_price" in data:
            self.unit_price = data["unit_price"]
        if "quantity" in data:
            self.quantity = data["quantity"]
        if "unit_type" in data:
            self.unit_type = data["unit_type"]
        if "discount" in data:
            self._discount = data["discount"]
        if "vat_rate_id" in data:
            self.vat_rate_id = data["vat_rate_id"]
        if "vat_rate_value" in data:
            self.vat_rate_value = data["vat_rate_value"]
        if "external_uid" in data:
            self.external_uid = data["external_uid"]
        if "product_id" in data:
            self.product_id = data["product_id"]
        if "bonus_points_per_purchase" in data:
            self.bonus_points_per_purchase = data["bonus_points_per_purchase"]
        if "metadata" in data:
            self._metadata = data["metadata"]
        if "is_discount_recalculated" in data:
            self.is_discount_recalculated = data["is_discount_recalculated"]
        if "is_total_sum_recalculated" in data:
            self.is_total_sum_recalculated = data["is_total_sum_recalculated"]
        if "total_sum" in data:
            self.total_sum = data["total_sum"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

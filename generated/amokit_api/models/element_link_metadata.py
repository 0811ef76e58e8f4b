# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class ElementLinkMetadata(ReadModel):
    """How a catalog element is attached."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("quantity", "quantity", float),
        ("catalog_id", "catalog_id", int),
        ("price_id", "price_id", int),
    )
    quantity: float | None
    """How many."""
    catalog_id: int | None
    """Id of the catalog."""
    price_id: int | None
    """Id of the price field in use."""

    def __init__(
        self,
        *,
        quantity: float | None | Unset = UNSET,
        catalog_id: int | None | Unset = UNSET,
        price_id: int | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"quantity": quantity, "catalog_id": catalog_id, "price_id": price_id})

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["quantity"]
            self.quantity = (
                value if value is None or type(value) is float or type(value) is int else self._convert("quantity", value, float)
            )
            value = data["catalog_id"]
            self.catalog_id = value if value is None or type(value) is int else self._convert("catalog_id", value, int)
            value = data["price_id"]
            self.price_id = value if value is None or type(value) is int else self._convert("price_id", value, int)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 3:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

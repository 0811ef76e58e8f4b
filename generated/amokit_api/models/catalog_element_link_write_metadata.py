# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import write_number
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {
    "quantity": ("quantity", None),
    "price_id": ("price_id", None),
    "updated_by": ("updated_by", None),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class CatalogElementLinkWriteMetadata(WriteModel):
    """How an element is linked, in a request."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.quantity) is not UNSET:
            if value is None:
                raise null(self, "quantity")
            result["quantity"] = value if type(value) is int else write_number(value)
        if (value := self.price_id) is not UNSET:
            result["price_id"] = value
        if (value := self.updated_by) is not UNSET:
            if value is None:
                raise null(self, "updated_by")
            result["updated_by"] = value
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if (value := self.quantity) is not UNSET:
            if value is None:
                raise null(self, "quantity")
            if type(value) is not int and (part := write_number(value)) is not value:
                if result is self:
                    result = self._copy()
                result.quantity = part
        if self.updated_by is None:
            raise null(self, "updated_by")
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

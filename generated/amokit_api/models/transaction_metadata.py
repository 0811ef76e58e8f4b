# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
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
    "receipt_link": ("receipt_link", str),
    "external_id": ("external_id", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TransactionMetadata(WriteModel):
    """Receipt and outer id of a transaction."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    receipt_link: str | Unset
    """Address of the receipt."""
    external_id: str | Unset
    """Your id of the purchase."""

    def __init__(self, *, receipt_link: str | Unset = UNSET, external_id: str | Unset = UNSET) -> None:
        """Receipt and outer id of a transaction.

        Args:
            receipt_link: Address of the receipt.
            external_id: Your id of the purchase.
        """
        self.receipt_link = receipt_link
        self.external_id = external_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.receipt_link) is not UNSET:
            result["receipt_link"] = value if type(value) is str else write_scalar(self, "receipt_link", value, str)
        if (value := self.external_id) is not UNSET:
            result["external_id"] = value if type(value) is str else write_scalar(self, "external_id", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if ((value := self.receipt_link) is UNSET or type(value) is str) and (
            (value := self.external_id) is UNSET or type(value) is str
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

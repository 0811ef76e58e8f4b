# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.arguments import to_model
from ..serialization.convert import write_object
from ..serialization.decoders import ModelDecoder
from ..serialization.encodable import object_encodable
from ..serialization.limits import null
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import InvoiceItemWriteDict
    from .invoice_item_write import InvoiceItemWrite

_INVOICE_ITEM_WRITE: ModelDecoder[InvoiceItemWrite] = ModelDecoder("invoice_item_write", "InvoiceItemWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"value": ("value", _INVOICE_ITEM_WRITE)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ItemsFieldValue(WriteModel):
    """One line of an invoice to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    value: InvoiceItemWrite
    """The line."""

    def __init__(self, *, value: InvoiceItemWrite | InvoiceItemWriteDict) -> None:
        """One line of an invoice to store.

        Args:
            value: The line.
        """
        self.value = to_model(value, "ItemsFieldValue.value", _INVOICE_ITEM_WRITE)

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        if value is None:
            raise null(self, "value")
        result["value"] = write_object(value, "value", "InvoiceItemWrite")
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        value = self.value
        if value is None:
            raise null(self, "value")
        if (part := object_encodable(value, "value", "InvoiceItemWrite")) is not value:
            return {"value": part}
        return self

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

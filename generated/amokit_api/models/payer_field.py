# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_items
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_items, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import PayerFieldValueDict, PayerWriteDict
    from .payer_field_value import PayerFieldValue
    from .payer_write import PayerWrite

_PAYER_FIELD_VALUE: ModelDecoder[PayerFieldValue] = ModelDecoder("payer_field_value", "PayerFieldValue")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "field_id": ("field_id", int),
    "field_code": ("field_code", str),
    "field_name": ("field_name", str),
    "values": ("values", _PAYER_FIELD_VALUE),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class PayerField(WriteModel):
    """Value for the payer of an invoice; invoices only."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("field_id",), ("field_code",))
    field_id: int | Unset
    """Id of the field."""
    field_code: str | Unset
    """Code of the field, such as PHONE."""
    field_name: str | Unset
    """Name of the field; the server ignores it."""
    values: list[PayerFieldValue]
    """The value, as a list of one."""

    def __init__(
        self,
        *,
        value: PayerWrite | PayerWriteDict | Unset = UNSET,
        field_id: int | Unset = UNSET,
        field_code: str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        values: Iterable[PayerFieldValue | PayerFieldValueDict] | Unset = UNSET,
    ) -> None:
        """Value for the payer of an invoice; invoices only.

        Args:
            value: The payer.
            field_id: Id of the field.
            field_code: Code of the field, such as PHONE.
            field_name: Name of the field; the server ignores it.
            values: The value, as a list of one.
        """
        self.field_id = field_id
        self.field_code = field_code
        self.field_name = field_name
        self.values = to_items("PayerField", "values", values, _PAYER_FIELD_VALUE, value=value)

    def _to_wire(self) -> dict[str, Any]:
        if self.field_id is UNSET and self.field_code is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.field_id) is not UNSET:
            result["field_id"] = value if type(value) is int else write_scalar(self, "field_id", value, int)
        if (value := self.field_code) is not UNSET:
            result["field_code"] = value if type(value) is str else write_scalar(self, "field_code", value, str)
        if (value := self.field_name) is not UNSET:
            result["field_name"] = value if type(value) is str else write_scalar(self, "field_name", value, str)
        value = self.values
        result["values"] = write_items(self, "values", value, 1)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

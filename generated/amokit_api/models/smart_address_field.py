# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.arguments import to_items
from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_items, write_scalar
from ..types import UNSET, Unset
from .address_part_field_value import AddressPartFieldValue

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import AddressPartFieldValueDict

_ADDRESS_PART_FIELD_VALUE: ModelDecoder[AddressPartFieldValue] = ModelDecoder("address_part_field_value", "AddressPartFieldValue")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "field_id": ("field_id", int),
    "field_code": ("field_code", str),
    "field_name": ("field_name", str),
    "values": ("values", _ADDRESS_PART_FIELD_VALUE),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class SmartAddressField(WriteModel):
    """Values for a structured address field: one item a part."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("field_id",), ("field_code",))
    field_id: int | Unset
    """Id of the field."""
    field_code: str | Unset
    """Code of the field, such as PHONE."""
    field_name: str | Unset
    """Name of the field; the server ignores it."""
    values: list[AddressPartFieldValue]
    """All values that the field shall have."""

    def __init__(
        self,
        *,
        value: str | Unset = UNSET,
        enum_id: Literal[1, 2, 3, 4, 5, 6] | Unset = UNSET,
        enum_code: Literal["address_line_1", "address_line_2", "city", "state", "zip", "country"] | Unset = UNSET,
        field_id: int | Unset = UNSET,
        field_code: str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        values: Iterable[AddressPartFieldValue | AddressPartFieldValueDict] | Unset = UNSET,
    ) -> None:
        """Values for a structured address field: one item a part.

        Args:
            value: Text of the part; a two-letter code for the country.
            enum_id: Number of the part, in the order of the codes.
            enum_code: Code of the part.
            field_id: Id of the field.
            field_code: Code of the field, such as PHONE.
            field_name: Name of the field; the server ignores it.
            values: All values that the field shall have.
        """
        self.field_id = field_id
        self.field_code = field_code
        self.field_name = field_name
        self.values = to_items(
            "SmartAddressField", "values", values, _ADDRESS_PART_FIELD_VALUE, value=value, enum_id=enum_id, enum_code=enum_code
        )

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
        result["values"] = write_items(self, "values", value, 0)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        values = self.values
        if (
            (type(value := self.field_id) is int or value is UNSET and (self.field_code is not UNSET))
            and ((value := self.field_code) is UNSET or type(value) is str)
            and ((value := self.field_name) is UNSET or type(value) is str)
            and type(values) is list
            and 0 < len(values)
        ):
            for item in values:
                if not (
                    type(item) is AddressPartFieldValue
                    and type(item.value) is str
                    and (type(value := item.enum_id) is int or value is UNSET and (item.enum_code is not UNSET))
                    and ((value := item.enum_code) is UNSET or type(value) is str)
                ):
                    break
            else:
                return self
        return self._to_wire()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

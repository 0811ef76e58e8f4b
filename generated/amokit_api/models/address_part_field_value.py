# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "value": ("value", str),
    "enum_id": ("enum_id", int),
    "enum_code": ("enum_code", str),
}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class AddressPartFieldValue(WriteModel):
    """One part of an address to store, named by number or by code."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("enum_id",), ("enum_code",))
    value: str
    """Text of the part; a two-letter code for the country."""
    enum_id: Literal[1, 2, 3, 4, 5, 6] | Unset
    """Number of the part, in the order of the codes."""
    enum_code: Literal["address_line_1", "address_line_2", "city", "state", "zip", "country"] | Unset
    """Code of the part."""

    def __init__(
        self,
        *,
        value: str,
        enum_id: Literal[1, 2, 3, 4, 5, 6] | Unset = UNSET,
        enum_code: Literal["address_line_1", "address_line_2", "city", "state", "zip", "country"] | Unset = UNSET,
    ) -> None:
        """One part of an address to store, named by number or by code.

        Args:
            value: Text of the part; a two-letter code for the country.
            enum_id: Number of the part, in the order of the codes.
            enum_code: Code of the part.
        """
        self.value = value
        self.enum_id = enum_id
        self.enum_code = enum_code

    def _to_wire(self) -> dict[str, Any]:
        if self.enum_id is UNSET and self.enum_code is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        result["value"] = value if type(value) is str else write_scalar(self, "value", value, str)
        if (value := self.enum_id) is not UNSET:
            result["enum_id"] = value if type(value) is int else write_scalar(self, "enum_id", value, int)
        if (value := self.enum_code) is not UNSET:
            result["enum_code"] = value if type(value) is str else write_scalar(self, "enum_code", value, str)
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if (
            type(self.value) is str
            and (type(value := self.enum_id) is int or value is UNSET and (self.enum_code is not UNSET))
            and ((value := self.enum_code) is UNSET or type(value) is str)
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

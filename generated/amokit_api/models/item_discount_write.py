# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"type": ("type", str), "value": ("value", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ItemDiscountWrite(WriteModel):
    """Discount of an invoice line to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _nullable: ClassVar[frozenset[str]] = frozenset({"type", "value"})
    type: Literal["amount", "percentage"] | None | Unset
    """Whether `value` is a sum or a percentage."""
    value: Decimal | int | float | None | Unset
    """How much."""

    def __init__(
        self, *, type: Literal["amount", "percentage"] | None | Unset = UNSET, value: Decimal | int | float | None | Unset = UNSET
    ) -> None:
        """Discount of an invoice line to store.

        Args:
            type: Whether `value` is a sum or a percentage.
            value: How much.
        """
        self.type = type
        self.value = value

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.type) is not UNSET:
            result["type"] = value if value is None or type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.value) is not UNSET:
            result["value"] = (
                value
                if value is None or type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "value", value, float)
            )
        return result

    def _encodable(self: Any) -> Any:
        value: Any
        if ((value := self.type) is UNSET or value is None or type(value) is str) and (
            (value := self.value) is UNSET or value is None or type(value) is int or type(value) is float and isfinite(value)
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

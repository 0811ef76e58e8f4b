# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..serialization.convert import write_number
from ..serialization.decoders import ModelDecoder
from ..serialization.struct_type import write_model
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"type": ("type", None), "value": ("value", None)}
_FIXED: Mapping[str, Any] = {}


@write_model(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class ItemDiscountWrite(WriteModel):
    """Discount of an invoice line to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
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

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.type) is not UNSET:
            result["type"] = value
        if (value := self.value) is not UNSET:
            result["value"] = value if type(value) is int else write_number(value)
        return result

    _to_wire = to_dict  # without a call in between

    def _encodable(self: Any) -> Any:
        value: Any
        part: Any
        result: Any = self
        if (value := self.value) is not UNSET:
            if type(value) is not int and (part := write_number(value)) is not value:
                if result is self:
                    result = self._copy()
                result.value = part
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

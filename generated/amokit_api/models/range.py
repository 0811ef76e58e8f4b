# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.limits import nothing_given
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"from": ("from_", None), "to": ("to", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Range(WriteModel):
    """Bounds of a filter; either may be left out."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    from_: Decimal | int | float | Unset
    """Lowest value."""
    to: Decimal | int | float | Unset
    """Highest value."""

    def __init__(self, *, from_: Decimal | int | float | Unset = UNSET, to: Decimal | int | float | Unset = UNSET) -> None:
        """Bounds of a filter; either may be left out.

        Args:
            from_: Lowest value.
            to: Highest value.
        """
        self.from_ = from_
        self.to = to

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.from_) is not UNSET:
            result["from"] = (
                value
                if type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "from_", value, float)
            )
        if (value := self.to) is not UNSET:
            result["to"] = (
                value
                if type(value) is int or type(value) is float and isfinite(value)
                else write_scalar(self, "to", value, float)
            )
        if not result:
            raise nothing_given(self)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

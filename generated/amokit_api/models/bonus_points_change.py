# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
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


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"earn": ("earn", int), "redeem": ("redeem", int)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class BonusPointsChange(WriteModel):
    """Bonus points to add or to take away; exactly one of the two."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    earn: int | Unset
    """Points to add."""
    redeem: int | Unset
    """Points to take away."""

    def __init__(self, *, earn: int | Unset = UNSET, redeem: int | Unset = UNSET) -> None:
        """Bonus points to add or to take away; exactly one of the two.

        Args:
            earn: Points to add.
            redeem: Points to take away.
        """
        self.earn = earn
        self.redeem = redeem

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.earn) is not UNSET:
            result["earn"] = value if type(value) is int else write_scalar(self, "earn", value, int)
        if (value := self.redeem) is not UNSET:
            result["redeem"] = value if type(value) is int else write_scalar(self, "redeem", value, int)
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

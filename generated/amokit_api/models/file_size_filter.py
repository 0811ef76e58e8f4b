# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "from": ("from_", int),
    "to": ("to", int),
    "unit": ("unit", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FileSizeFilter(WriteModel):
    """Bounds of a file's size, in units of so many bytes."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("from_",), ("to",))
    _selects: ClassVar[bool] = True
    from_: int | Unset
    """Smallest size."""
    to: int | Unset
    """Largest size."""
    unit: int | Unset
    """Bytes in a unit; 1 by default."""

    def __init__(self, *, from_: int | Unset = UNSET, to: int | Unset = UNSET, unit: int | Unset = UNSET) -> None:
        """Bounds of a file's size, in units of so many bytes.

        Args:
            from_: Smallest size.
            to: Largest size.
            unit: Bytes in a unit; 1 by default.
        """
        self.from_ = from_
        self.to = to
        self.unit = unit

    def _to_wire(self) -> dict[str, Any]:
        if self.from_ is UNSET and self.to is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.from_) is not UNSET:
            result["from"] = value if type(value) is int else write_scalar(self, "from_", value, int)
        if (value := self.to) is not UNSET:
            result["to"] = value if type(value) is int else write_scalar(self, "to", value, int)
        if (value := self.unit) is not UNSET:
            result["unit"] = value if type(value) is int else write_scalar(self, "unit", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

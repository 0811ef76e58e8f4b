# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import nothing_given, null
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"from": ("from_", None), "to": ("to", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TimeRange(WriteModel):
    """Bounds of a time filter; either may be left out."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    from_: datetime | int | Unset
    """Earliest time."""
    to: datetime | int | Unset
    """Latest time."""

    def __init__(self, *, from_: datetime | int | Unset = UNSET, to: datetime | int | Unset = UNSET) -> None:
        """Bounds of a time filter; either may be left out.

        Args:
            from_: Earliest time.
            to: Latest time.
        """
        self.from_ = from_
        self.to = to

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        value: Any
        result: dict[str, Any] = {}
        if (value := self.from_) is not UNSET:
            if value is None:
                raise null(self, "from")
            result["from"] = value if type(value) is int else write_time(value, "TimeRange.from_")
        if (value := self.to) is not UNSET:
            if value is None:
                raise null(self, "to")
            result["to"] = value if type(value) is int else write_time(value, "TimeRange.to")
        if not result:
            raise nothing_given(self)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

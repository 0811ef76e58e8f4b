# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import write_day
from ..serialization.decoders import ModelDecoder
from ..serialization.limits import Limits, check_limits, refuse_nulls
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | None]] = {"value": ("value", None)}
_FIXED: Mapping[str, Any] = {}
_LIMITS: Mapping[str, Limits] = {
    "value": Limits(pattern="^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", format="unix-time-day")
}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DateFieldValue(WriteModel):
    """A calendar date to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | None]]] = _WIRE
    value: datetime | int | str
    """Unix seconds or RFC 3339 text with an offset; the server keeps the calendar day in the account's time zone."""

    def __init__(self, *, value: datetime | int | str) -> None:
        self.value = value

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        if isinstance(self.value, str):
            check_limits(self, _LIMITS)
        result: dict[str, Any] = {}
        result["value"] = write_day(self.value, "DateFieldValue.value")
        if None in result.values():
            refuse_nulls(self, result)
        return result

    _to_wire = to_dict  # without a call in between

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

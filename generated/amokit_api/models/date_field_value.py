# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import Day
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"value": ("value", None)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class DateFieldValue(WriteModel):
    """A calendar date to store."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    value: datetime | int | str
    """Unix seconds or RFC 3339 text with an offset; the server keeps the calendar day in the account's time zone."""

    def __init__(self, *, value: datetime | int | str) -> None:
        """A calendar date to store.

        Args:
            value: Unix seconds or RFC 3339 text with an offset; the server keeps the calendar day in the account's time zone.
        """
        self.value = value

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.value
        result["value"] = (
            value
            if type(value) is int
            else write_scalar(
                self,
                "value",
                value,
                Day,
                str,
                pattern="^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$",
                format="unix-time-day",
            )
        )
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

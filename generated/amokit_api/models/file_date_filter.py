# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, missing_choice
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "from": ("from_", None),
    "to": ("to", None),
    "type": ("type", str),
    "date_preset": ("date_preset", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class FileDateFilter(WriteModel):
    """When files were created or changed, by bounds or by a named period."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _choices: ClassVar[tuple[tuple[str, ...], ...]] = (("from_",), ("to",), ("date_preset",))
    _selects: ClassVar[bool] = True
    from_: datetime | int | Unset
    """Earliest time."""
    to: datetime | int | Unset
    """Latest time."""
    type: Literal["created_at", "updated_at"] | Unset
    """Which time is meant."""
    date_preset: (
        Literal[
            "day",
            "tomorrow",
            "yesterday",
            "week",
            "previous_week",
            "next_week",
            "month",
            "next_month",
            "previous_month",
            "quarter",
            "previous_quarter",
            "next_quarter",
            "last_3_days",
            "next_3_days",
            "last_6_month",
            "year",
        ]
        | Unset
    )
    """A named period. Named in `constants.FileDatePreset`."""

    def __init__(
        self,
        *,
        from_: datetime | int | Unset = UNSET,
        to: datetime | int | Unset = UNSET,
        type: Literal["created_at", "updated_at"] | Unset = UNSET,
        date_preset: Literal[
            "day",
            "tomorrow",
            "yesterday",
            "week",
            "previous_week",
            "next_week",
            "month",
            "next_month",
            "previous_month",
            "quarter",
            "previous_quarter",
            "next_quarter",
            "last_3_days",
            "next_3_days",
            "last_6_month",
            "year",
        ]
        | Unset = UNSET,
    ) -> None:
        """When files were created or changed, by bounds or by a named period.

        Args:
            from_: Earliest time.
            to: Latest time.
            type: Which time is meant.
            date_preset: A named period. Named in `constants.FileDatePreset`.
        """
        self.from_ = from_
        self.to = to
        self.type = type
        self.date_preset = date_preset

    def _to_wire(self) -> dict[str, Any]:
        if self.from_ is UNSET and self.to is UNSET and self.date_preset is UNSET:
            raise missing_choice(self)
        value: Any
        result: dict[str, Any] = {}
        if (value := self.from_) is not UNSET:
            result["from"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "from_", value, datetime)
            )
        if (value := self.to) is not UNSET:
            result["to"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "to", value, datetime)
            )
        if (value := self.type) is not UNSET:
            result["type"] = value if type(value) is str else write_scalar(self, "type", value, str)
        if (value := self.date_preset) is not UNSET:
            result["date_preset"] = value if type(value) is str else write_scalar(self, "date_preset", value, str)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

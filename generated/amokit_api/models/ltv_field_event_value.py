# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_one
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .event_ltv import EventLtv

_EVENT_LTV: Ref[EventLtv] = Ref("event_ltv", "EventLtv")
_KEYS: frozenset[str] = frozenset({"ltv_field_value"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class LtvFieldEventValue(ReadModel):
    """Sum of all purchases of a customer, in an event."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_ltv_field_value", "ltv_field_value"),)
    _ltv_field_value: Any

    def __init__(self, *, ltv_field_value: EventLtv | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_ltv_field_value": ltv_field_value})

    @property
    def ltv_field_value(self) -> EventLtv | None:
        """The sum."""
        return open_one(self, "_ltv_field_value", self._ltv_field_value, _EVENT_LTV)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._ltv_field_value = data["ltv_field_value"]
                return self
            except KeyError:
                pass
        if "ltv_field_value" in data:
            self._ltv_field_value = data["ltv_field_value"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

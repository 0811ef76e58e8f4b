# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import WriteModel
from ..convert import write
from ..refs import Ref
from ..types import UNSET, Unset
from ..writing import from_wire

if TYPE_CHECKING:
    from typing import Self

    from .time_range import TimeRange

_TIME_RANGE: Ref[TimeRange] = Ref("time_range", "TimeRange")
_WIRE: Mapping[str, tuple[str, Ref[Any] | None]] = {"created_at": ("created_at", _TIME_RANGE)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TalkMessagesFilter(WriteModel):
    """What to select. List messages of a conversation."""

    _wire: ClassVar[Mapping[str, tuple[str, Ref[Any] | None]]] = _WIRE
    created_at: TimeRange | Unset
    """Time of the message."""

    def __init__(self, *, created_at: TimeRange | Unset = UNSET) -> None:
        self.created_at = created_at

    def to_dict(self) -> dict[str, Any]:
        """This object as it is sent."""
        result: dict[str, Any] = {}
        if self.created_at is not UNSET:
            result["created_at"] = write(self.created_at)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TimeRangeDict
    from .time_range import TimeRange

_TIME_RANGE: ModelDecoder[TimeRange] = ModelDecoder("time_range", "TimeRange")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {"created_at": ("created_at", _TIME_RANGE)}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TalkMessagesFilter(WriteModel):
    """What to select. List messages of a conversation."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    created_at: TimeRange | Unset
    """Time of the message."""

    def __init__(self, *, created_at: TimeRange | TimeRangeDict | Unset = UNSET) -> None:
        """What to select. List messages of a conversation.

        Args:
            created_at: Time of the message.
        """
        self.created_at = to_model(created_at, "TalkMessagesFilter.created_at", _TIME_RANGE)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.created_at) is not UNSET:
            result["created_at"] = write_object(self, "created_at", value)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

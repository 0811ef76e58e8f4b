# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_part
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_any, write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TimeRangeDict
    from .time_range import TimeRange

_TIME_RANGE: ModelDecoder[TimeRange] = ModelDecoder("time_range", "TimeRange")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "uid": ("uid", None),
    "created_at": ("created_at", _TIME_RANGE),
    "pipeline_id": ("pipeline_id", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class UnsortedSummaryFilter(WriteModel):
    """What to select. Count incoming leads."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    uid: list[str] | Unset
    """Uids of incoming leads."""
    created_at: datetime | int | TimeRange | Unset
    """Time of creation and of acceptance; a single time means since then."""
    pipeline_id: int | Unset
    """Id of the pipeline."""

    def __init__(
        self,
        *,
        uid: Iterable[str] | Unset = UNSET,
        created_at: datetime | int | TimeRange | TimeRangeDict | Unset = UNSET,
        pipeline_id: int | Unset = UNSET,
    ) -> None:
        """What to select. Count incoming leads.

        Args:
            uid: Uids of incoming leads.
            created_at: Time of creation and of acceptance; a single time means since then.
            pipeline_id: Id of the pipeline.
        """
        self.uid = to_list(uid, "UnsortedSummaryFilter.uid")
        self.created_at = to_part(created_at, "UnsortedSummaryFilter.created_at", _TIME_RANGE)
        self.pipeline_id = pipeline_id

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.uid) is not UNSET:
            result["uid"] = write_scalars(self, "uid", value, str, min_items=1)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = write_any(self, "created_at", value, datetime)
        if (value := self.pipeline_id) is not UNSET:
            result["pipeline_id"] = value if type(value) is int else write_scalar(self, "pipeline_id", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

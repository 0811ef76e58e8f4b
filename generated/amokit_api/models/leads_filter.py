# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.arguments import to_model, to_models, to_part
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import RawDecoder, RawModel, WriteModel
from ..serialization.write_values import write_any, write_map, write_models, write_object, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import RangeDict, StatusFilterDict, TimeRangeDict
    from .field_range import FieldRange
    from .range import Range
    from .status_filter import StatusFilter
    from .time_range import TimeRange

_RANGE: ModelDecoder[Range] = ModelDecoder("range", "Range")
_STATUS_FILTER: ModelDecoder[StatusFilter] = ModelDecoder("status_filter", "StatusFilter")
_TIME_RANGE: ModelDecoder[TimeRange] = ModelDecoder("time_range", "TimeRange")
_RAW: ModelDecoder[Any] = RawDecoder()
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "id": ("id", None),
    "name": ("name", None),
    "price": ("price", _RANGE),
    "statuses": ("statuses", _STATUS_FILTER),
    "pipeline_id": ("pipeline_id", None),
    "created_by": ("created_by", None),
    "updated_by": ("updated_by", None),
    "responsible_user_id": ("responsible_user_id", None),
    "created_at": ("created_at", _TIME_RANGE),
    "updated_at": ("updated_at", _TIME_RANGE),
    "closed_at": ("closed_at", _TIME_RANGE),
    "closest_task_at": ("closest_task_at", _TIME_RANGE),
    "custom_fields_values": ("custom_fields_values", None),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class LeadsFilter(WriteModel):
    """What to select. List leads."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    id: list[int] | Unset
    """Ids of leads."""
    name: list[str] | Unset
    """Exact names."""
    price: Decimal | int | float | Range | Unset
    """Budget."""
    statuses: list[StatusFilter] | Unset
    """Stages, as pairs of pipeline and status."""
    pipeline_id: list[int] | Unset
    """Ids of pipelines."""
    created_by: list[int] | Unset
    """Ids of the users who created them."""
    updated_by: list[int] | Unset
    """Ids of the users who changed them last."""
    responsible_user_id: list[int] | Unset
    """Ids of the responsible users."""
    created_at: TimeRange | Unset
    """Time of creation; a range, as one time would select that second alone."""
    updated_at: TimeRange | Unset
    """Time of the last change; a range, as one time would select that second alone."""
    closed_at: TimeRange | Unset
    """Time of closing; a range, as one time would select that second alone."""
    closest_task_at: TimeRange | Unset
    """Time of the closest task; a range, as one time would select that second alone."""
    custom_fields_values: (
        Mapping[int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel] | Unset
    )
    """Values of custom fields by field id."""

    def __init__(
        self,
        *,
        id: Iterable[int] | Unset = UNSET,
        name: Iterable[str] | Unset = UNSET,
        price: Decimal | int | float | Range | RangeDict | Unset = UNSET,
        statuses: Iterable[StatusFilter | StatusFilterDict] | Unset = UNSET,
        pipeline_id: Iterable[int] | Unset = UNSET,
        created_by: Iterable[int] | Unset = UNSET,
        updated_by: Iterable[int] | Unset = UNSET,
        responsible_user_id: Iterable[int] | Unset = UNSET,
        created_at: TimeRange | TimeRangeDict | Unset = UNSET,
        updated_at: TimeRange | TimeRangeDict | Unset = UNSET,
        closed_at: TimeRange | TimeRangeDict | Unset = UNSET,
        closest_task_at: TimeRange | TimeRangeDict | Unset = UNSET,
        custom_fields_values: Mapping[
            int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
        ]
        | Unset = UNSET,
    ) -> None:
        """What to select. List leads.

        Args:
            id: Ids of leads.
            name: Exact names.
            price: Budget.
            statuses: Stages, as pairs of pipeline and status.
            pipeline_id: Ids of pipelines.
            created_by: Ids of the users who created them.
            updated_by: Ids of the users who changed them last.
            responsible_user_id: Ids of the responsible users.
            created_at: Time of creation; a range, as one time would select that second alone.
            updated_at: Time of the last change; a range, as one time would select that second alone.
            closed_at: Time of closing; a range, as one time would select that second alone.
            closest_task_at: Time of the closest task; a range, as one time would select that second alone.
            custom_fields_values: Values of custom fields by field id.
        """
        self.id = to_list(id, "LeadsFilter.id")
        self.name = to_list(name, "LeadsFilter.name")
        self.price = to_part(price, "LeadsFilter.price", _RANGE)
        self.statuses = to_models(statuses, "LeadsFilter.statuses", _STATUS_FILTER)
        self.pipeline_id = to_list(pipeline_id, "LeadsFilter.pipeline_id")
        self.created_by = to_list(created_by, "LeadsFilter.created_by")
        self.updated_by = to_list(updated_by, "LeadsFilter.updated_by")
        self.responsible_user_id = to_list(responsible_user_id, "LeadsFilter.responsible_user_id")
        self.created_at = to_model(created_at, "LeadsFilter.created_at", _TIME_RANGE)
        self.updated_at = to_model(updated_at, "LeadsFilter.updated_at", _TIME_RANGE)
        self.closed_at = to_model(closed_at, "LeadsFilter.closed_at", _TIME_RANGE)
        self.closest_task_at = to_model(closest_task_at, "LeadsFilter.closest_task_at", _TIME_RANGE)
        self.custom_fields_values = custom_fields_values

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.id) is not UNSET:
            result["id"] = write_scalars(self, "id", value, int, min_items=1)
        if (value := self.name) is not UNSET:
            result["name"] = write_scalars(self, "name", value, str, min_items=1)
        if (value := self.price) is not UNSET:
            result["price"] = write_any(self, "price", value, float)
        if (value := self.statuses) is not UNSET:
            result["statuses"] = write_models(self, "statuses", value, min_items=1)
        if (value := self.pipeline_id) is not UNSET:
            result["pipeline_id"] = write_scalars(self, "pipeline_id", value, int, min_items=1)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = write_scalars(self, "created_by", value, int, min_items=1)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = write_scalars(self, "updated_by", value, int, min_items=1)
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = write_scalars(self, "responsible_user_id", value, int, min_items=1)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = write_object(self, "created_at", value)
        if (value := self.updated_at) is not UNSET:
            result["updated_at"] = write_object(self, "updated_at", value)
        if (value := self.closed_at) is not UNSET:
            result["closed_at"] = write_object(self, "closed_at", value)
        if (value := self.closest_task_at) is not UNSET:
            result["closest_task_at"] = write_object(self, "closest_task_at", value)
        if (value := self.custom_fields_values) is not UNSET:
            result["custom_fields_values"] = write_map(
                self, "custom_fields_values", value, int, float, str, bool, keys="^[0-9]+$"
            )
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

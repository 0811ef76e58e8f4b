# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_models, to_part
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_any, write_models, write_scalar, write_scalars
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import StatusFilterDict, TimeRangeDict
    from .status_filter import StatusFilter
    from .time_range import TimeRange

_STATUS_FILTER: ModelDecoder[StatusFilter] = ModelDecoder("status_filter", "StatusFilter")
_TIME_RANGE: ModelDecoder[TimeRange] = ModelDecoder("time_range", "TimeRange")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "responsible_user_id": ("responsible_user_id", None),
    "is_completed": ("is_completed", None),
    "task_type": ("task_type", None),
    "task_type_id": ("task_type_id", None),
    "entity_type": ("entity_type", str),
    "entity_id": ("entity_id", None),
    "id": ("id", None),
    "updated_at": ("updated_at", _TIME_RANGE),
    "created_by": ("created_by", None),
    "lead_statuses": ("lead_statuses", _STATUS_FILTER),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TasksFilter(WriteModel):
    """What to select. List tasks."""

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    _selects: ClassVar[bool] = True
    responsible_user_id: list[int] | Unset
    """Ids of the responsible users."""
    is_completed: bool | Unset
    """Whether they are completed."""
    task_type: list[int] | Unset
    """Ids of task types."""
    task_type_id: list[int] | Unset
    """Ids of task types, under the name that the official PHP library sends beside `task_type`."""
    entity_type: Literal["leads", "contacts", "companies", "customers"] | Unset
    """Kind of the entities they belong to."""
    entity_id: list[int] | Unset
    """Ids of the entities they belong to; only together with `entity_type`."""
    id: list[int] | Unset
    """Ids of tasks."""
    updated_at: datetime | int | TimeRange | Unset
    """Time of the last change; one time means changed after it."""
    created_by: list[int] | Unset
    """Ids of the users who created them."""
    lead_statuses: list[StatusFilter] | Unset
    """Stages of the leads they belong to, as pairs of pipeline and status."""

    def __init__(
        self,
        *,
        responsible_user_id: Iterable[int] | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        task_type: Iterable[int] | Unset = UNSET,
        task_type_id: Iterable[int] | Unset = UNSET,
        entity_type: Literal["leads", "contacts", "companies", "customers"] | Unset = UNSET,
        entity_id: Iterable[int] | Unset = UNSET,
        id: Iterable[int] | Unset = UNSET,
        updated_at: datetime | int | TimeRange | TimeRangeDict | Unset = UNSET,
        created_by: Iterable[int] | Unset = UNSET,
        lead_statuses: Iterable[StatusFilter | StatusFilterDict] | Unset = UNSET,
    ) -> None:
        """What to select. List tasks.

        Args:
            responsible_user_id: Ids of the responsible users.
            is_completed: Whether they are completed.
            task_type: Ids of task types.
            task_type_id: Ids of task types, under the name that the official PHP library sends beside `task_type`.
            entity_type: Kind of the entities they belong to.
            entity_id: Ids of the entities they belong to; only together with `entity_type`.
            id: Ids of tasks.
            updated_at: Time of the last change; one time means changed after it.
            created_by: Ids of the users who created them.
            lead_statuses: Stages of the leads they belong to, as pairs of pipeline and status.
        """
        self.responsible_user_id = to_list(responsible_user_id, "TasksFilter.responsible_user_id")
        self.is_completed = is_completed
        self.task_type = to_list(task_type, "TasksFilter.task_type")
        self.task_type_id = to_list(task_type_id, "TasksFilter.task_type_id")
        self.entity_type = entity_type
        self.entity_id = to_list(entity_id, "TasksFilter.entity_id")
        self.id = to_list(id, "TasksFilter.id")
        self.updated_at = to_part(updated_at, "TasksFilter.updated_at", _TIME_RANGE)
        self.created_by = to_list(created_by, "TasksFilter.created_by")
        self.lead_statuses = to_models(lead_statuses, "TasksFilter.lead_statuses", _STATUS_FILTER)

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = write_scalars(self, "responsible_user_id", value, int, min_items=1)
        if (value := self.is_completed) is not UNSET:
            result["is_completed"] = value if type(value) is bool else write_scalar(self, "is_completed", value, bool)
        if (value := self.task_type) is not UNSET:
            result["task_type"] = write_scalars(self, "task_type", value, int, min_items=1)
        if (value := self.task_type_id) is not UNSET:
            result["task_type_id"] = write_scalars(self, "task_type_id", value, int, min_items=1)
        if (value := self.entity_type) is not UNSET:
            result["entity_type"] = value if type(value) is str else write_scalar(self, "entity_type", value, str)
        if (value := self.entity_id) is not UNSET:
            result["entity_id"] = write_scalars(self, "entity_id", value, int, min_items=1)
        if (value := self.id) is not UNSET:
            result["id"] = write_scalars(self, "id", value, int, min_items=1)
        if (value := self.updated_at) is not UNSET:
            result["updated_at"] = write_any(self, "updated_at", value, datetime)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = write_scalars(self, "created_by", value, int, min_items=1)
        if (value := self.lead_statuses) is not UNSET:
            result["lead_statuses"] = write_models(self, "lead_statuses", value, min_items=1)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

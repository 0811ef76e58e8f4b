# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel, evolve_by_origin, new
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


_KEYS: frozenset[str] = frozenset(
    {
        "id",
        "name",
        "entity_type",
        "price",
        "pipeline_id",
        "status_id",
        "main_user_id",
        "date_create",
        "date_update",
        "created_by",
        "updated_by",
        "closest_task_at",
    }
)


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=evolve_by_origin)
class FileUsageEntity(ReadModel):
    """An entity that a file is attached to, with field names of the old API."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (
        ("id", "id"),
        ("name", "name"),
        ("entity_type", "entity_type"),
        ("price", "price"),
        ("pipeline_id", "pipeline_id"),
        ("status_id", "status_id"),
        ("main_user_id", "main_user_id"),
        ("_date_create", "date_create"),
        ("_date_update", "date_update"),
        ("created_by", "created_by"),
        ("updated_by", "updated_by"),
        ("_closest_task_at", "closest_task_at"),
    )
    id: int
    """Id of the entity."""
    name: str | None
    """Name of the entity."""
    entity_type: str | None
    """Kind of entity: leads, contacts, companies or customers. Named in `constants.EntityType`."""
    price: int | None
    """Budget of a lead."""
    pipeline_id: int | None
    """Id of the pipeline of a lead."""
    status_id: int | None
    """Id of the status of a lead."""
    main_user_id: int | None
    """Id of the responsible user."""
    _date_create: Any
    _date_update: Any
    created_by: int | None
    """Id of the user who created it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changed it last; 0 is a robot."""
    _closest_task_at: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        price: int | None | Unset = UNSET,
        pipeline_id: int | None | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        main_user_id: int | None | Unset = UNSET,
        date_create: datetime | None | Unset = UNSET,
        date_update: datetime | None | Unset = UNSET,
        created_by: int | None | Unset = UNSET,
        updated_by: int | None | Unset = UNSET,
        closest_task_at: datetime | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "name": name,
                "entity_type": entity_type,
                "price": price,
                "pipeline_id": pipeline_id,
                "status_id": status_id,
                "main_user_id": main_user_id,
                "_date_create": write_time(date_create),
                "_date_update": write_time(date_update),
                "created_by": created_by,
                "updated_by": updated_by,
                "_closest_task_at": write_time(closest_task_at),
            },
        )

    @property
    def date_create(self) -> datetime | None:
        """Time of creation."""
        return read_time(self._date_create)

    @property
    def date_update(self) -> datetime | None:
        """Time of the last change."""
        return read_time(self._date_update)

    @property
    def closest_task_at(self) -> datetime | None:
        """Time of the closest task."""
        return read_time(self._closest_task_at)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if "id" in data:
            self.id = data["id"]
        if "name" in data:
            self.name = data["name"]
        if "entity_type" in data:
            self.entity_type = data["entity_type"]
        if "price" in data:
            self.price = data["price"]
        if "pipeline_id" in data:
            self.pipeline_id = data["pipeline_id"]
        if "status_id" in data:
            self.status_id = data["status_id"]
        if "main_user_id" in data:
            self.main_user_id = data["main_user_id"]
        if "date_create" in data:
            self._date_create = data["date_create"]
        if "date_update" in data:
            self._date_update = data["date_update"]
        if "created_by" in data:
            self.created_by = data["created_by"]
        if "updated_by" in data:
            self.updated_by = data["updated_by"]
        if "closest_task_at" in data:
            self._closest_task_at = data["closest_task_at"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class FileUsageEntity(ReadModel):
    """An entity that a file is attached to, with field names of the old API."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("name", "name", str),
        ("entity_type", "entity_type", str),
        ("price", "price", int),
        ("pipeline_id", "pipeline_id", int),
        ("status_id", "status_id", int),
        ("main_user_id", "main_user_id", int),
        ("_date_create", "date_create", Any),
        ("_date_update", "date_update", Any),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_closest_task_at", "closest_task_at", Any),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
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
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["name"]
            self.name = value if value is None or type(value) is str else self._convert("name", value, str)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["price"]
            self.price = value if value is None or type(value) is int else self._convert("price", value, int)
            value = data["pipeline_id"]
            self.pipeline_id = value if value is None or type(value) is int else self._convert("pipeline_id", value, int)
            value = data["status_id"]
            self.status_id = value if value is None or type(value) is int else self._convert("status_id", value, int)
            value = data["main_user_id"]
            self.main_user_id = value if value is None or type(value) is int else self._convert("main_user_id", value, int)
            self._date_create = data["date_create"]
            self._date_update = data["date_update"]
            value = data["created_by"]
            self.created_by = value if value is None or type(value) is int else self._convert("created_by", value, int)
            value = data["updated_by"]
            self.updated_by = value if value is None or type(value) is int else self._convert("updated_by", value, int)
            self._closest_task_at = data["closest_task_at"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 12:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

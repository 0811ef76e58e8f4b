# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.arguments import to_model
from ..serialization.convert import EPOCH
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_object, write_scalar
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ..dicts import TaskResultWriteDict
    from .task_result_write import TaskResultWrite

_TASK_RESULT_WRITE: ModelDecoder[TaskResultWrite] = ModelDecoder("task_result_write", "TaskResultWrite")
_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "responsible_user_id": ("responsible_user_id", int),
    "entity_id": ("entity_id", int),
    "entity_type": ("entity_type", str),
    "is_completed": ("is_completed", None),
    "task_type_id": ("task_type_id", int),
    "text": ("text", str),
    "duration": ("duration", int),
    "complete_till": ("complete_till", None),
    "result": ("result", _TASK_RESULT_WRITE),
    "created_by": ("created_by", int),
    "updated_by": ("updated_by", int),
    "created_at": ("created_at", None),
    "updated_at": ("updated_at", None),
    "request_id": ("request_id", str),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class TaskCreate(WriteModel):
    """A task to create.

    See https://www.amocrm.ru/developers/content/crm_platform/tasks-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    text: str
    """What is to be done."""
    complete_till: datetime | int
    """Deadline."""
    responsible_user_id: int | Unset
    """Id of the responsible user."""
    entity_id: int | Unset
    """Id of the entity it belongs to; together with `entity_type`."""
    entity_type: Literal["leads", "contacts", "companies", "customers"] | Unset
    """Kind of that entity."""
    is_completed: bool | Unset
    """Whether it is done."""
    task_type_id: int | Unset
    """Id of the task type: 1 is a follow-up, 2 a meeting; others are the account's own. Named in `constants.TaskType`."""
    duration: int | Unset
    """How long it takes, in seconds."""
    result: TaskResultWrite | Unset
    """What came of it."""
    created_by: int | Unset
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | Unset
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | Unset
    """Time of creation."""
    updated_at: datetime | int | Unset
    """Time of the last change."""
    request_id: str | Unset
    """Your mark of this item; comes back in the answer and is not stored."""

    def __init__(
        self,
        *,
        text: str,
        complete_till: datetime | int,
        responsible_user_id: int | Unset = UNSET,
        entity_id: int | Unset = UNSET,
        entity_type: Literal["leads", "contacts", "companies", "customers"] | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        task_type_id: int | Unset = UNSET,
        duration: int | Unset = UNSET,
        result: TaskResultWrite | TaskResultWriteDict | str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | int | Unset = UNSET,
        updated_at: datetime | int | Unset = UNSET,
        request_id: str | Unset = UNSET,
    ) -> None:
        """A task to create.

        Args:
            text: What is to be done.
            complete_till: Deadline.
            responsible_user_id: Id of the responsible user.
            entity_id: Id of the entity it belongs to; together with `entity_type`.
            entity_type: Kind of that entity.
            is_completed: Whether it is done.
            task_type_id: Id of the task type: 1 is a follow-up, 2 a meeting; others are the account's own. Named in
                `constants.TaskType`.
            duration: How long it takes, in seconds.
            result: What came of it.
            created_by: Id of the user who creates it; 0 is a robot.
            updated_by: Id of the user who changes it; 0 is a robot.
            created_at: Time of creation.
            updated_at: Time of the last change.
            request_id: Your mark of this item; comes back in the answer and is not stored.
        """
        self.text = text
        self.complete_till = complete_till
        self.responsible_user_id = responsible_user_id
        self.entity_id = entity_id
        self.entity_type = entity_type
        self.is_completed = is_completed
        self.task_type_id = task_type_id
        self.duration = duration
        self.result = to_model(result, "TaskCreate.result", _TASK_RESULT_WRITE)
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.request_id = request_id

    def _encodable(self, structs: bool = True) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        if (value := self.responsible_user_id) is not UNSET:
            result["responsible_user_id"] = value if type(value) is int else write_scalar(self, "responsible_user_id", value, int)
        if (value := self.entity_id) is not UNSET:
            result["entity_id"] = value if type(value) is int else write_scalar(self, "entity_id", value, int)
        if (value := self.entity_type) is not UNSET:
            result["entity_type"] = value if type(value) is str else write_scalar(self, "entity_type", value, str)
        if (value := self.is_completed) is not UNSET:
            result["is_completed"] = value if type(value) is bool else write_scalar(self, "is_completed", value, bool)
        if (value := self.task_type_id) is not UNSET:
            result["task_type_id"] = value if type(value) is int else write_scalar(self, "task_type_id", value, int)
        value = self.text
        result["text"] = value if type(value) is str else write_scalar(self, "text", value, str)
        if (value := self.duration) is not UNSET:
            result["duration"] = value if type(value) is int else write_scalar(self, "duration", value, int)
        value = self.complete_till
        result["complete_till"] = (
            value
            if type(value) is int
            else (since := value - EPOCH).days * 86400 + since.seconds
            if type(value) is datetime and value.tzinfo is not None
            else write_scalar(self, "complete_till", value, datetime)
        )
        if (value := self.result) is not UNSET:
            result["result"] = write_object(self, "result", value, structs)
        if (value := self.created_by) is not UNSET:
            result["created_by"] = value if type(value) is int else write_scalar(self, "created_by", value, int)
        if (value := self.updated_by) is not UNSET:
            result["updated_by"] = value if type(value) is int else write_scalar(self, "updated_by", value, int)
        if (value := self.created_at) is not UNSET:
            result["created_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "created_at", value, datetime)
            )
        if (value := self.updated_at) is not UNSET:
            result["updated_at"] = (
                value
                if type(value) is int
                else (since := value - EPOCH).days * 86400 + since.seconds
                if type(value) is datetime and value.tzinfo is not None
                else write_scalar(self, "updated_at", value, datetime)
            )
        if (value := self.request_id) is not UNSET:
            result["request_id"] = value if type(value) is str else write_scalar(self, "request_id", value, str)
        return result

    def _to_wire(self) -> dict[str, Any]:
        return self._encodable(structs=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))

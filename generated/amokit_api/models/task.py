# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..serialization.to_write import to_write_form
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .task_create import TaskCreate
    from .task_result import TaskResult
    from .task_update import TaskUpdate

_TASK_UPDATE: ModelDecoder[TaskUpdate] = ModelDecoder("task_update", "TaskUpdate")
_TASK_CREATE: ModelDecoder[TaskCreate] = ModelDecoder("task_create", "TaskCreate")
_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_TASK_RESULT: ModelDecoder[TaskResult] = ModelDecoder("task_result", "TaskResult")


@read_model(init=False, eq=False, repr=False)
class Task(ReadModel):
    """A task.

    See https://www.amocrm.ru/developers/content/crm_platform/tasks-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("id", "id", int),
        ("created_by", "created_by", int),
        ("updated_by", "updated_by", int),
        ("_created_at", "created_at", Any),
        ("_updated_at", "updated_at", Any),
        ("responsible_user_id", "responsible_user_id", int),
        ("group_id", "group_id", int),
        ("entity_id", "entity_id", int),
        ("entity_type", "entity_type", str),
        ("duration", "duration", int),
        ("is_completed", "is_completed", bool),
        ("task_type_id", "task_type_id", int),
        ("text", "text", str),
        ("_result", "result", None),
        ("_complete_till", "complete_till", Any),
        ("account_id", "account_id", int),
        ("_links", "_links", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset(
        {
            "id",
            "created_by",
            "updated_by",
            "created_at",
            "updated_at",
            "responsible_user_id",
            "duration",
            "is_completed",
            "task_type_id",
            "text",
            "complete_till",
            "account_id",
        }
    )
    id: int
    """Id of the task."""
    created_by: int
    """Id of the user who created it; 0 is a robot."""
    updated_by: int
    """Id of the user who changed it last; 0 is a robot."""
    _created_at: Any
    _updated_at: Any
    responsible_user_id: int
    """Id of the responsible user."""
    group_id: int | None
    """Group of the responsible user; 0 is the default group."""
    entity_id: int | None
    """Id of the entity it belongs to; null when it stands alone."""
    entity_type: str | None
    """Kind of that entity: leads, contacts, companies or customers. Named in `constants.EntityType`."""
    duration: int
    """How long it takes, in seconds."""
    is_completed: bool
    """Whether it is done."""
    task_type_id: int
    """Id of the task type: 1 is a follow-up, 2 a meeting; others are the account's own. Named in `constants.TaskType`."""
    text: str
    """What is to be done."""
    _result: Any
    _complete_till: Any
    account_id: int
    """Id of the account."""
    _links: Any

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        created_by: int | Unset = UNSET,
        updated_by: int | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        updated_at: datetime | Unset = UNSET,
        responsible_user_id: int | Unset = UNSET,
        group_id: int | None | Unset = UNSET,
        entity_id: int | None | Unset = UNSET,
        entity_type: str | None | Unset = UNSET,
        duration: int | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        task_type_id: int | Unset = UNSET,
        text: str | Unset = UNSET,
        result: TaskResult | None | Unset = UNSET,
        complete_till: datetime | Unset = UNSET,
        account_id: int | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "id": id,
                "created_by": created_by,
                "updated_by": updated_by,
                "_created_at": write_time(created_at),
                "_updated_at": write_time(updated_at),
                "responsible_user_id": responsible_user_id,
                "group_id": group_id,
                "entity_id": entity_id,
                "entity_type": entity_type,
                "duration": duration,
                "is_completed": is_completed,
                "task_type_id": task_type_id,
                "text": text,
                "_result": result,
                "_complete_till": write_time(complete_till),
                "account_id": account_id,
                "_links": links,
            },
        )

    @property
    def created_at(self) -> datetime:
        """Time of creation."""
        value = read_time(self._created_at)
        if value is None:
            raise self._missing("created_at")
        return value

    @property
    def updated_at(self) -> datetime:
        """Time of the last change."""
        value = read_time(self._updated_at)
        if value is None:
            raise self._missing("updated_at")
        return value

    @property
    def result(self) -> TaskResult | None:
        """What came of it; an empty list when nothing is said."""
        return decode_object(self, "_result", self._result, _TASK_RESULT)

    @property
    def complete_till(self) -> datetime:
        """Deadline."""
        value = read_time(self._complete_till)
        if value is None:
            raise self._missing("complete_till")
        return value

    @property
    def links(self) -> SelfLinks | None:
        """Links of the task."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    def to_write(self) -> TaskUpdate:
        """Writes this back, here or elsewhere; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TaskUpdate = to_write_form(self, _TASK_UPDATE)
        return written

    def to_create(self) -> TaskCreate:
        """Makes another one like this; what requests do not take is left out, and who wrote it when.

        Raises:
            ArgumentError: It lacks what requests must have, or has a kind or a length that they do not take.
        """
        written: TaskCreate = to_write_form(self, _TASK_CREATE)
        return written

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["id"]
            if type(value) is int:
                self.id = value
            else:
                self._convert_always("id", value, int)
            value = data["created_by"]
            if type(value) is int:
                self.created_by = value
            else:
                self._convert_always("created_by", value, int)
            value = data["updated_by"]
            if type(value) is int:
                self.updated_by = value
            else:
                self._convert_always("updated_by", value, int)
            self._created_at = data["created_at"]
            self._updated_at = data["updated_at"]
            value = data["responsible_user_id"]
            if type(value) is int:
                self.responsible_user_id = value
            else:
                self._convert_always("responsible_user_id", value, int)
            value = data["group_id"]
            self.group_id = value if value is None or type(value) is int else self._convert("group_id", value, int)
            value = data["entity_id"]
            self.entity_id = value if value is None or type(value) is int else self._convert("entity_id", value, int)
            value = data["entity_type"]
            self.entity_type = value if value is None or type(value) is str else self._convert("entity_type", value, str)
            value = data["duration"]
            if type(value) is int:
                self.duration = value
            else:
                self._convert_always("duration", value, int)
            value = data["is_completed"]
            if type(value) is bool:
                self.is_completed = value
            else:
                self._convert_always("is_completed", value, bool)
            value = data["task_type_id"]
            if type(value) is int:
                self.task_type_id = value
            else:
                self._convert_always("task_type_id", value, int)
            value = data["text"]
            if type(value) is str:
                self.text = value
            else:
                self._convert_always("text", value, str)
            self._result = data["result"]
            self._complete_till = data["complete_till"]
            value = data["account_id"]
            if type(value) is int:
                self.account_id = value
            else:
                self._convert_always("account_id", value, int)
            self._links = data["_links"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 17:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

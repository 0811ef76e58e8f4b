# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_task_deadline import EventTaskDeadline

_EVENT_TASK_DEADLINE: ModelDecoder[EventTaskDeadline] = ModelDecoder("event_task_deadline", "EventTaskDeadline")


@read_model(init=False, eq=False, repr=False)
class TaskDeadlineEventValue(ReadModel):
    """Deadline of a task, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_task_deadline", "task_deadline", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"task_deadline"})
    _task_deadline: Any

    def __init__(self, *, task_deadline: EventTaskDeadline | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_task_deadline": task_deadline})

    @property
    def task_deadline(self) -> EventTaskDeadline:
        """The deadline."""
        value = decode_object(self, "_task_deadline", self._task_deadline, _EVENT_TASK_DEADLINE)
        if value is None:
            raise self._missing("task_deadline")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._task_deadline = data["task_deadline"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_task import EventTask

_EVENT_TASK: ModelDecoder[EventTask] = ModelDecoder("event_task", "EventTask")


@read_model(init=False, eq=False, repr=False)
class TaskEventValue(ReadModel):
    """Text of a task, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_task", "task", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"task"})
    _task: Any

    def __init__(self, *, task: EventTask | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_task": task})

    @property
    def task(self) -> EventTask:
        """The task."""
        value = decode_object(self, "_task", self._task, _EVENT_TASK)
        if value is None:
            raise self._missing("task")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._task = data["task"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

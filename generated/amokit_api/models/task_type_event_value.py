# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .event_task_type import EventTaskType

_EVENT_TASK_TYPE: ModelDecoder[EventTaskType] = ModelDecoder("event_task_type", "EventTaskType")


@read_model(init=False, eq=False, repr=False)
class TaskTypeEventValue(ReadModel):
    """Type of a task, in an event."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_task_type", "task_type", None),)
    _always: ClassVar[frozenset[str]] = frozenset({"task_type"})
    _task_type: Any

    def __init__(self, *, task_type: EventTaskType | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_task_type": task_type})

    @property
    def task_type(self) -> EventTaskType:
        """The type."""
        value = decode_object(self, "_task_type", self._task_type, _EVENT_TASK_TYPE)
        if value is None:
            raise self._missing("task_type")
        return value

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._task_type = data["task_type"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .task_updated import TaskUpdated

_TASK_UPDATED: ModelDecoder[TaskUpdated] = ModelDecoder("task_updated", "TaskUpdated")


@read_model(init=False, eq=False, repr=False)
class TasksUpdatedEmbedded(ReadModel):
    """Content of the answer to an update of tasks."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_tasks", "tasks", None),)
    _tasks: Any

    def __init__(self, *, tasks: list[TaskUpdated] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_tasks": tasks})

    @property
    def tasks(self) -> list[TaskUpdated] | None:
        """The updated tasks."""
        return decode_list(self, "_tasks", self._tasks, _TASK_UPDATED)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._tasks = data["tasks"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

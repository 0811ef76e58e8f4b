# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_list
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .task import Task

_TASK: ModelDecoder[Task] = ModelDecoder("task", "Task")


@read_model(init=False, eq=False, repr=False)
class TasksPageEmbedded(ReadModel):
    """Content of a page of tasks."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_tasks", "tasks", None),)
    _tasks: Any

    def __init__(self, *, tasks: list[Task] | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_tasks": tasks})

    @property
    def tasks(self) -> list[Task] | None:
        """The tasks."""
        return decode_list(self, "_tasks", self._tasks, _TASK)

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

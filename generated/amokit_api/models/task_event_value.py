# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..base import ReadModel, new, record
from ..reading import open_one
from ..refs import Ref
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from .event_task import EventTask

_EVENT_TASK: Ref[EventTask] = Ref("event_task", "EventTask")
_KEYS: frozenset[str] = frozenset({"task"})


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False, field_transformer=record)
class TaskEventValue(ReadModel):
    """Text of a task, in an event."""

    _slots: ClassVar[tuple[tuple[str, str], ...]] = (("_task", "task"),)
    _task: Any

    def __init__(self, *, task: EventTask | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_task": task})

    @property
    def task(self) -> EventTask | None:
        """The task."""
        return open_one(self, "_task", self._task, _EVENT_TASK)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Self:
        self: Self = new(cls)
        if len(data) == 1:  # the short way for the usual keys, exactly
            try:
                self._task = data["task"]
                return self
            except KeyError:
                pass
        if "task" in data:
            self._task = data["task"]
        if not _KEYS.issuperset(data):
            self._keep_unknown(data, _KEYS)
        return self

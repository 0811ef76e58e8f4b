# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .task_updated import TaskUpdated
    from .tasks_updated_embedded import TasksUpdatedEmbedded

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_TASKS_UPDATED_EMBEDDED: ModelDecoder[TasksUpdatedEmbedded] = ModelDecoder("tasks_updated_embedded", "TasksUpdatedEmbedded")


@read_model(init=False, eq=False, repr=False)
class TasksUpdated(ReadModel):
    """Answer to an update of tasks."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_links", "_links", None), ("_embedded", "_embedded", None))
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        links: SelfLinks | None | Unset = UNSET,
        embedded: TasksUpdatedEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(_origin, {"_links": links, "_embedded": embedded})

    @property
    def links(self) -> SelfLinks | None:
        """Links of the list."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> TasksUpdatedEmbedded | None:
        """The content."""
        return decode_object(self, "_embedded", self._embedded, _TASKS_UPDATED_EMBEDDED)

    @property
    def tasks(self) -> list[TaskUpdated]:
        """The updated tasks. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.tasks) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

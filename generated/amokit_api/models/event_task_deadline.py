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
class EventTaskDeadline(ReadModel):
    """Deadline of a task."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_timestamp", "timestamp", Any),)
    _timestamp: Any

    def __init__(self, *, timestamp: datetime | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_timestamp": write_time(timestamp)})

    @property
    def timestamp(self) -> datetime | None:
        """The deadline."""
        return read_time(self._timestamp)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._timestamp = data["timestamp"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

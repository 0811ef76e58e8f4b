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
class MailNoteDelivery(ReadModel):
    """What is known of the delivery of a letter."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("status", "status", str), ("_time", "time", Any))
    status: str | None
    """State of the delivery. Known values: `none`."""
    _time: Any

    def __init__(
        self, *, status: str | None | Unset = UNSET, time: datetime | None | Unset = UNSET, _origin: Any = UNSET
    ) -> None:
        self._fill(_origin, {"status": status, "_time": write_time(time)})

    @property
    def time(self) -> datetime | None:
        """Time of the last news of it."""
        return read_time(self._time)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["status"]
            self.status = value if value is None or type(value) is str else self._convert("status", value, str)
            self._time = data["time"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 2:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import Day, read_day, read_instant, write_time
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class DateValue(ReadModel):
    """A calendar date."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (("_value", "value", Any),)
    _value: Any

    def __init__(self, *, value: datetime | None | Unset = UNSET, _origin: Any = UNSET) -> None:
        self._fill(_origin, {"_value": write_time(value)})

    @property
    def value(self) -> datetime | None:
        """Unix seconds of midnight in the account's time zone, so a day and not an instant; negative before 1970."""
        return read_instant(self._value)

    def date(self, zone: tzinfo | None = None) -> Day | None:
        """The day, in the account's time zone.

        Raises:
            ZoneError: No zone is given.
        """
        return read_day(self._value, zone)

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            self._value = data["value"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 1:
            self._keep_unknown(data)
        self.__class__ = cls
        return self

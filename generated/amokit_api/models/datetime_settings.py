# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@read_model(init=False, eq=False, repr=False)
class DatetimeSettings(ReadModel):
    """How an account writes times."""

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("date_pattern", "date_pattern", str),
        ("short_date_pattern", "short_date_pattern", str),
        ("short_time_pattern", "short_time_pattern", str),
        ("date_format", "date_format", str),
        ("time_format", "time_format", str),
        ("timezone", "timezone", str),
        ("timezone_offset", "timezone_offset", str),
    )
    _seldom: ClassVar[frozenset[str]] = frozenset({"date_format"})
    date_pattern: str | None
    """Date with time, such as `d.m.Y H:i`."""
    short_date_pattern: str | None
    """Date alone, such as `d.m.Y`."""
    short_time_pattern: str | None
    """Time without seconds, such as `H:i`."""
    date_format: str | None
    """Date, such as `d.m.Y`."""
    time_format: str | None
    """Time with seconds, such as `H:i:s`."""
    timezone: str | None
    """Name of the time zone, such as `Europe/Moscow`."""
    timezone_offset: str | None
    """Offset of the time zone, such as `+03:00`."""

    def __init__(
        self,
        *,
        date_pattern: str | None | Unset = UNSET,
        short_date_pattern: str | None | Unset = UNSET,
        short_time_pattern: str | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        time_format: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        timezone_offset: str | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "date_pattern": date_pattern,
                "short_date_pattern": short_date_pattern,
                "short_time_pattern": short_time_pattern,
                "date_format": date_format,
                "time_format": time_format,
                "timezone": timezone,
                "timezone_offset": timezone_offset,
            },
        )

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["date_pattern"]
            self.date_pattern = value if value is None or type(value) is str else self._convert("date_pattern", value, str)
            value = data["short_date_pattern"]
            self.short_date_pattern = (
                value if value is None or type(value) is str else self._convert("short_date_pattern", value, str)
            )
            value = data["short_time_pattern"]
            self.short_time_pattern = (
                value if value is None or type(value) is str else self._convert("short_time_pattern", value, str)
            )
            value = data["time_format"]
            self.time_format = value if value is None or type(value) is str else self._convert("time_format", value, str)
            value = data["timezone"]
            self.timezone = value if value is None or type(value) is str else self._convert("timezone", value, str)
            value = data["timezone_offset"]
            self.timezone_offset = value if value is None or type(value) is str else self._convert("timezone_offset", value, str)
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 6:
            known = 6
            if "date_format" in data:
                known += 1
                value = data["date_format"]
                self.date_format = value if value is None or type(value) is str else self._convert("date_format", value, str)
            if len(data) != known:
                self._keep_unknown(data)
        self.__class__ = cls
        return self

"""Keys of days and of exact times."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING

from amokit_api.errors import ZoneError
from amokit_api.serialization.convert import read_instant

from ..account.timezones import load_timezone
from .base import TypedKey

if TYPE_CHECKING:
    from amokit_api.models import CustomFieldValues, CustomFieldWrite


class _DayKey(TypedKey[date | None, date]):
    """A calendar day, which amoCRM keeps as midnight in the account's time zone.

    Args:
        field: Id of the field, or its code.
        zone: The account's time zone or its name. Reading prefers the one that the client has bound.
    """

    alike = frozenset({"date", "birthday"})

    def __init__(self, field: int | str, zone: tzinfo | str | None = None) -> None:
        super().__init__(field)
        self._zone = zone

    @property
    def zone(self) -> tzinfo | None:
        """The time zone that the key was made with.

        Raises:
            ZoneError: Its name is not known here.
        """
        if isinstance(self._zone, str):
            self._zone = load_timezone(self._zone, f"{self!r}: the time zone")
        return self._zone

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> date | None:
        """The day.

        Raises:
            ZoneError: Neither the client nor the key knows the account's time zone.
        """
        instant = read_instant(self._value(field))
        return instant and instant.astimezone(self._known(zone)).date()

    def set(self, value: date, zone: tzinfo | None = None) -> CustomFieldWrite:
        """A write model that sets the day.

        Args:
            value: The day; `amokit.day(…)` is one too, which brings its zone.
            zone: The account's time zone, where the key has none.

        Raises:
            ZoneError: It is not known in which time zone the day is meant.
        """
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise ZoneError(f"{self!r} takes a day or a time with its zone, not {value!r}")
            return self._write({"value": value})
        if not isinstance(value, date):
            self._refuse("a date", value)
        return self._write({"value": datetime.combine(value, time(), self._known(zone))})

    def _known(self, zone: tzinfo | None) -> tzinfo:
        known = zone or self.zone
        if known is None:
            raise ZoneError(f"{self!r} needs the account's time zone: make the key with zone=, or let `amo.bind_zone()` read it")
        return known


class DateKey(_DayKey, kind="date", write="DateField"):
    __doc__ = _DayKey.__doc__


class BirthdayKey(_DayKey, kind="birthday", write="BirthdayField"):
    __doc__ = _DayKey.__doc__


class DateTimeKey(TypedKey[datetime | None, datetime], kind="date_time", write="DateTimeField"):
    """An exact time."""

    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> datetime | None:
        """The time, in UTC."""
        return read_instant(self._value(field))

    def set(self, value: datetime) -> CustomFieldWrite:
        """A write model that sets the time, which must be aware."""
        if not isinstance(value, datetime):
            self._refuse("a datetime", value)
        if value.tzinfo is None:
            raise ZoneError(f"{self!r} takes a time with its zone, as with `.astimezone()`, not {value!r}")
        return self._write({"value": value})

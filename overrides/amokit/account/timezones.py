"""Calendar days, which amoCRM keeps as midnight in the account's time zone, and that zone."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING

from amokit_api.errors import ArgumentError, WrongTypeError, ZoneError

if TYPE_CHECKING:
    from amokit_api.models import Account


def day(value: date | str, zone: tzinfo | str) -> datetime:
    """A day as custom fields of type date and birthday are written: `DateField(field_id=1, value=day("2026-10-01", zone))`.

    Args:
        value: The day, or its ISO text.
        zone: The account's time zone or its name, `Europe/Moscow`; `amo.bind_zone()` reads it.

    Raises:
        ArgumentError: `value` is not an ISO date.
        WrongTypeError: `value` is neither a date nor a str, or `zone` is not a time zone.
        ZoneError: This machine has no time zone of this name.
    """
    place = load_timezone(zone, "the time zone") if isinstance(zone, str) else zone
    try:
        plain = date.fromisoformat(value) if isinstance(value, str) else value
        return datetime.combine(plain, time(), place)
    except TypeError as error:
        raise WrongTypeError(f"day takes a date and a time zone or their texts, not {value!r:.80} and {zone!r:.80}") from error
    except ValueError as error:
        raise ArgumentError(f"{value!r} is no day: give a date or its ISO text, as in '2026-10-01'") from error


def account_timezone(account: Account) -> tzinfo:
    """The time zone of an account that was read with `datetime_settings`. Raises ZoneError when this machine does not have it."""
    settings = account.embedded and account.embedded.datetime_settings
    name = settings and settings.timezone
    if not name:
        raise ZoneError("the account does not say its time zone; set `.zone` of the client")
    return load_timezone(name, "the account's time zone", ", or set `.zone` of the client")


def load_timezone(name: str, what: str, otherwise: str = "") -> tzinfo:
    """A time zone by its name. Raises ZoneError when this machine does not have it."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ZoneError(f"{what} {name!r} is not known here: install tzdata{otherwise}") from error

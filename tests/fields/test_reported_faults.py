"""What users of other clients stumbled on: days that are off by one, numbers among phones, texts that are too long."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import amokit
import pytest
from amokit import ArgumentError
from amokit.errors import ZoneError
from amokit.fields import PHONE, DateKey, TextareaKey, TextKey
from amokit.models import (
    BirthdayField,
    CallCreate,
    Contact,
    DateField,
    DateTimeField,
    Lead,
    SmsInNoteCreate,
    SmsNoteParamsWrite,
    TextareaField,
    TextField,
    UserCreate,
)

MOSCOW = ZoneInfo("Europe/Moscow")
MIDNIGHT = 1790802000  # 2026-10-01 00:00 in Moscow, which is still September in UTC


def with_fields(*fields: dict[str, Any]) -> Lead:
    return Lead.from_dict({"id": 1, "custom_fields_values": list(fields)})


def field(kind: str, *values: Any, code: str | None = None) -> dict[str, Any]:
    return {"field_id": 7, "field_name": "F", "field_code": code, "field_type": kind, "values": [{"value": v} for v in values]}


# -- days -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["date", "birthday"])
def test_the_value_of_a_day_is_the_day_of_the_zone(kind: str) -> None:
    lead = with_fields(field(kind, MIDNIGHT))
    with pytest.raises(ZoneError, match="the day depends on the account's time zone"):
        lead.custom_fields.value(7)
    lead._put("_zone", MOSCOW)  # as a client does that has bound it
    assert lead.custom_fields.value(7) == date(2026, 10, 1)
    assert lead.custom_fields.values("F") == [date(2026, 10, 1)]
    assert lead.custom_fields.value(7) == lead.custom_fields.day(7) == lead.custom_fields[DateKey(7)]


def test_an_empty_day_needs_no_zone() -> None:
    assert with_fields(field("date")).custom_fields.value(7) is None
    assert with_fields(field("date", None)).custom_fields.value(7) is None


def test_an_exact_time_stays_one() -> None:
    assert with_fields(field("date_time", MIDNIGHT)).custom_fields.value(7) == datetime.fromtimestamp(MIDNIGHT, UTC)


def test_a_day_takes_the_name_of_a_zone() -> None:
    assert (
        amokit.day("2026-10-01", "Europe/Moscow") == amokit.day(date(2026, 10, 1), MOSCOW) == datetime(2026, 10, 1, tzinfo=MOSCOW)
    )
    with pytest.raises(ZoneError, match="the time zone 'Mars/Base' is not known here"):
        amokit.day("2026-10-01", "Mars/Base")
    with pytest.raises(ArgumentError, match=r"'01\.10\.2026' is no day"):
        amokit.day("01.10.2026", MOSCOW)


@pytest.mark.parametrize("cls", [DateField, BirthdayField, DateTimeField])
@pytest.mark.parametrize(
    "text", ["2026-10-01", "01.10.2026", "2026-10-01 10:00:00", "2026-10-01T10:00:00", "1790802000", "", "soon"]
)
def test_text_that_the_server_refuses_is_refused_here(cls: Any, text: str) -> None:
    with pytest.raises(
        ArgumentError, match=rf"^{cls.__name__}\(field_id=7\): .*value does not take '{text}': a (day|time) is RFC 3339"
    ):
        cls(field_id=7, value=text).to_dict()


@pytest.mark.parametrize("cls", [DateField, BirthdayField, DateTimeField])
@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("2026-10-01T00:00:00+03:00", "2026-10-01T00:00:00+03:00"),
        ("2026-10-01T00:00:00.5Z", "2026-10-01T00:00:00.5Z"),
        (MIDNIGHT, MIDNIGHT),
    ],
)
def test_text_with_its_offset_is_taken(cls: Any, value: Any, sent: Any) -> None:
    assert cls(field_id=7, value=value).to_dict()["values"] == [{"value": sent}]


def test_datetimes_are_taken_as_before() -> None:
    moment = datetime(2026, 10, 1, tzinfo=timezone(timedelta(hours=3)))
    assert DateField(field_id=7, value=moment).to_dict()["values"] == [{"value": "2026-10-01T00:00:00+03:00"}]
    assert DateTimeField(field_id=7, value=moment).to_dict()["values"] == [{"value": MIDNIGHT}]


# -- labelled texts -------------------------------------------------------------------------------


def test_a_phone_that_came_as_a_number_is_not_lost() -> None:
    phones = {"field_id": 3, "field_code": "PHONE", "field_name": "Phone", "field_type": "multitext"}
    values = [
        {"value": 79990000000, "enum_code": "MOB", "enum_id": 5},
        {"value": "+15550100", "enum_code": "WORK"},
        {"value": None},
    ]
    contact = Contact.from_dict({"id": 1, "custom_fields_values": [{**phones, "values": values}]})
    found = contact.custom_fields[PHONE]
    assert [(each, each.label) for each in found] == [("79990000000", "MOB"), ("+15550100", "WORK")]
    assert PHONE.set([*found, ("+15550199", "HOME")]).to_dict()["values"] == [
        {"value": "79990000000", "enum_code": "MOB"},
        {"value": "+15550100", "enum_code": "WORK"},
        {"value": "+15550199", "enum_code": "HOME"},
    ]


# -- limits ---------------------------------------------------------------------------------------


def test_a_text_that_is_too_long_names_its_key() -> None:
    assert TextKey("NOTE").set("x" * 256).to_dict()
    assert TextareaKey("NOTE").set("x" * 10_000).to_dict()
    with pytest.raises(ArgumentError, match=r"^TextKey\('NOTE'\): .* takes at most 256 characters, not 257$"):
        TextKey("NOTE").set("x" * 257)
    with pytest.raises(ArgumentError, match=r"^TextField\(field_id=7\): .* takes at most 256 characters, not 300$"):
        TextField(field_id=7, value="x" * 300).to_dict()
    assert TextareaField(field_id=7, value="x" * 300).to_dict()


def test_a_field_that_cannot_be_written_back_names_itself() -> None:
    lead = with_fields(field("text", "x" * 300, code="NOTE"))
    for write in (lead.custom_fields.to_write_all, lambda: lead.custom_fields.to_write("NOTE"), lead.to_create):
        with pytest.raises(ArgumentError, match=r"field 7 \(NOTE, F\) cannot be written: .* at most 256 characters, not 300"):
            write()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: CallCreate(direction="inbound", duration=1, source=" ", phone="+1"),
            r"CallCreate\.source does not take ' ': it must not be blank",
        ),
        (
            lambda: CallCreate(direction="inbound", duration=1, source="", phone="+1"),
            r"CallCreate\.source takes at least 1 characters",
        ),
        (
            lambda: CallCreate(direction="inbound", duration=1, source="s", phone="+1", link=None),
            r"CallCreate: link must not be null; leave",
        ),
        (lambda: SmsInNoteCreate(params=SmsNoteParamsWrite(text=None, phone="+1")), r"SmsNoteParamsWrite: text must not be null"),  # type: ignore[arg-type]
        (
            lambda: UserCreate(name="x" * 51, email="a@example.org", password="p"),
            r"UserCreate\.name takes at most 50 characters, not 51",
        ),
    ],
)
def test_what_the_server_refuses_for_certain_is_refused_here(make: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=f"^{message}"):
        make().to_dict()


def test_exact_numbers_stay_exact() -> None:
    assert with_fields(field("numeric", "0.10")).custom_fields.value(7) == Decimal("0.10")

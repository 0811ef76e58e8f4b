"""The contact with this phone, and no other whose number or note merely holds a part of it."""

from __future__ import annotations

from typing import Any

import pytest
from amokit import ArgumentError

from .support import Mode, answer, page, serve


def entity(number: int, *phones: Any, code: str = "PHONE") -> dict[str, Any]:
    values = [{"value": phone, "enum_code": "WORK"} for phone in phones]
    field = {"field_id": 5, "field_code": code, "field_name": "Phone", "field_type": "multitext", "values": values}
    return {"id": number, "custom_fields_values": [field] if phones else None}


HITS = [
    entity(1, "+7 (999) 123-45-67"),
    entity(2, "79991234568", "8 999 1234567"),
    entity(3, "+1 (999) 123-45-67"),
    entity(4, "999123456789"),
    entity(5),
    entity(6, "+79991234567", code="FAX"),
    entity(7, 79991234567),
    entity(8, None),
]


@pytest.mark.parametrize("resource", ["contacts", "companies"])
@pytest.mark.parametrize(
    ("phone", "expected"),
    [("+79991234567", [1, 2, 7]), ("8 (999) 123-45-67", [1, 2, 7]), ("9991234567", [1, 2, 3, 7]), ("+19991234567", [3])],
)
def test_only_those_that_have_the_phone(mode: Mode, resource: str, phone: str, expected: list[int]) -> None:
    server = serve(page(resource, HITS[:4], f"https://mycompany.amocrm.ru/api/v4/{resource}?page=2"), page(resource, HITS[4:]))
    found = mode.wait(getattr(mode.client(server), resource).find_by_phone(phone))
    assert [each.id for each in found] == expected
    assert server.calls[0] == f"GET /api/v4/{resource}?limit=250&query=9991234567"


def test_a_short_number_is_compared_whole(mode: Mode) -> None:
    server = serve(page("contacts", [entity(1, "101"), entity(2, "1012"), entity(3, "+7 101")]))
    assert [each.id for each in mode.wait(mode.client(server).contacts.find_by_phone("1-01"))] == [1]


def test_nobody(mode: Mode) -> None:
    assert mode.wait(mode.client(serve(answer(status=204))).contacts.find_by_phone("+15550100")) == []


@pytest.mark.parametrize("phone", ["", "phone", "+"])
def test_what_is_no_phone_is_refused(mode: Mode, phone: str) -> None:
    server = serve(answer(status=204))
    with pytest.raises(ArgumentError, match="is no phone"):
        mode.wait(mode.client(server).contacts.find_by_phone(phone))
    assert server.seen == []

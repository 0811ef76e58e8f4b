"""What answers may hold and parsers differ about: each is read alike with the extra `fast` and without it."""

from __future__ import annotations

import copy
import json
import math
import pickle
import threading
from decimal import Decimal
from typing import Any

import attrs
import pytest
from amokit.models import Lead, SelfLinks, Tag, TextCustomField, UnknownCustomField
from amokit_api.errors import UnreadableBodyError
from amokit_api.http import raw_json
from amokit_api.http.response import ApiResponse
from amokit_api.operations import list_leads

from .support import INFO, text

TOO_LONG = b'{"_embedded":{"leads":[{"id":' + b"9" * 5000 + b"}]}}"
FIELD = {"field_id": 5, "field_name": "F", "field_code": None, "field_type": "text", "values": [{"value": "a"}]}


def page(body: bytes) -> list[Lead]:
    return list_leads.parse(ApiResponse(INFO, "https://example.amocrm.ru/api/v4/leads", 200, {}, body)).items


def leads(*items: str) -> list[Lead]:
    return page(f'{{"_embedded":{{"leads":[{",".join(items)}]}}}}'.encode("utf-8", "surrogatepass"))


def test_unknown_keys_come_back_at_every_depth() -> None:
    data = {
        "id": 1,
        "brand_new": {"a": [1, {"b": None}]},
        "custom_fields_values": [{**FIELD, "new": 1}, {**FIELD, "values": [{"value": "b", "newer": [2]}]}],
        "_embedded": {"tags": [{"id": 3, "colour": "f00"}], "newest": {}},
    }
    (lead,) = page(text({"_embedded": {"leads": [data]}}))
    assert lead.to_dict() == data
    fields = lead.custom_fields_values
    assert fields is not None
    assert [type(field) for field in fields] == [TextCustomField, TextCustomField]
    assert [field.to_dict() for field in fields] == data["custom_fields_values"]
    assert lead.embedded is not None
    assert lead.embedded.tags == [Tag.from_dict({"id": 3, "colour": "f00"})]
    assert lead.to_dict() == data


def test_an_absent_key_and_a_null_one_are_told_apart() -> None:
    absent, null = leads('{"id":1}', '{"id":1,"name":null,"_embedded":null,"custom_fields_values":null}')
    assert absent.to_dict() == {"id": 1}
    assert null.to_dict() == {"id": 1, "name": None, "_embedded": None, "custom_fields_values": None}
    assert (null.name, null.embedded, null.custom_fields_values) == (absent.name, absent.embedded, None)
    assert absent.custom_fields_values is None
    assert attrs.evolve(absent, score=None).to_dict() == {"id": 1, "score": None}
    assert attrs.evolve(null, price=None).to_dict() == {**null.to_dict(), "price": None}


def test_an_empty_list_in_the_place_of_an_object() -> None:
    (lead,) = leads('{"_links":[],"_embedded":[]}')
    assert lead.links == SelfLinks.from_dict({})
    assert lead.to_dict() == {"_links": [], "_embedded": []}


def test_a_damaged_field_leaves_its_neighbours_typed() -> None:
    sent = [FIELD, {**FIELD, "values": "a"}, 5, {**FIELD, "field_type": "hologram"}, FIELD]
    (lead,) = page(text({"_embedded": {"leads": [{"custom_fields_values": sent}]}}))
    fields = lead.custom_fields_values
    assert fields is not None
    assert [type(field) for field in fields] == [TextCustomField, *[UnknownCustomField] * 3, TextCustomField]
    assert lead.to_dict() == {"custom_fields_values": sent}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1180591620717411303424", 2**70),
        ("-9223372036854775809", -(2**63) - 1),
        ("0.1", 0.1),
        ("1e400", math.inf),
        ("-1e400", -math.inf),
        ("5e-324", 5e-324),
        ("Infinity", math.inf),
        (r'"\ud800"', "\ud800"),
        ('"\udcff"', "\udcff"),
        (r'"\ud83d\ude00"', "😀"),
        ('"😀"', "😀"),
        ("[" * 200 + "]" * 200, None),
    ],
    ids=lambda value: ascii(value)[:24],
)
@pytest.mark.parametrize("place", ["brand_new", "visitor_uid", "score", "price_with_minor_units", "_links"])
def test_values_on_which_parsers_differ(written: str, value: Any, place: str) -> None:
    before, lead, after = leads('{"id":1}', f'{{"id":2,"{place}":{written}}}', '{"id":3,"name":"a"}')
    wanted = {"id": 2, place: json.loads(written) if value is None else value}
    assert lead.to_dict() == wanted
    assert (lead.links, lead.id) == (None, 2) or place == "_links"
    assert lead.to_dict() == wanted
    assert pickle.loads(pickle.dumps(lead)).to_dict() == wanted
    assert (before.id, after.name) == (1, "a")


def test_nan_is_read() -> None:
    (lead,) = leads('{"id":1,"brand_new":NaN}')
    assert math.isnan(lead.to_dict()["brand_new"])


def test_a_number_of_too_many_digits_is_read() -> None:
    (lead,) = page(TOO_LONG)
    assert getattr(lead, "id", None) is None
    assert lead.to_dict() == {"id": Decimal("9" * 5000)}


def test_bytes_that_are_no_utf_8_are_kept_as_surrogate_escapes() -> None:
    (lead,) = page(b'{"_embedded":{"leads":[{"id":1,"name":"a\xffb","_embedded":{"tags":[{"name":"\xfe"}]}}]}}')
    assert lead.name == "a\udcffb"
    assert lead.embedded is not None
    assert lead.embedded.tags is not None
    assert lead.embedded.tags[0].name == "\udcfe"


def test_the_last_of_two_equal_keys_counts() -> None:
    (lead,) = leads('{"id":1,"name":"a","id":2,"new":1,"new":2,"_links":{},"_links":{"self":{"href":"x"}}}')
    assert lead.to_dict() == {"id": 2, "name": "a", "new": 2, "_links": {"self": {"href": "x"}}}
    assert lead.links is not None
    doubled = json.dumps(FIELD).replace('"field_type"', '"field_type": "numeric", "field_type"')
    (lead,) = leads(f'{{"custom_fields_values":[{doubled}]}}')
    assert [type(field) for field in lead.custom_fields_values or ()] == [TextCustomField]


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"_embedded":', b"\xff", b"[" * 100_000, b'{"_embedded":{"leads":[{"id":01}]}}']
)
def test_what_is_no_json_is_an_unreadable_body(body: bytes) -> None:
    with pytest.raises(UnreadableBodyError):
        page(body)


@pytest.mark.parametrize(
    "body", [b"5", b"[]", b"{}", b'{"_embedded":{"leads":{}}}', b'{"_embedded":{"leads":[5]}}', b'{"_embedded":5}']
)
def test_what_is_no_page_is_an_unreadable_body(body: bytes) -> None:
    with pytest.raises(UnreadableBodyError):
        page(body)


@pytest.mark.parametrize(
    "body", [b'{"_embedded":[]}', b'{"_embedded":null}', b'{"_embedded":{}}', b'{"_embedded":{"leads":null}}']
)
def test_an_empty_page_said_in_another_way(body: bytes) -> None:
    assert page(body) == []


def test_a_page_of_64_mib() -> None:
    name = "x" * 2**20
    found = leads(*(f'{{"id":{i},"name":"{name}","_embedded":{{"tags":[{{"id":{i}}}]}}}}' for i in range(64)))
    assert [lead.id for lead in found] == list(range(64))
    assert found[-1].embedded is not None
    assert found[-1].embedded.tags is not None
    assert found[-1].embedded.tags[0].id == 63


def test_copies_and_pickles_hold_the_same_and_no_bytes() -> None:
    (lead,) = page(text({"_embedded": {"leads": [{"id": 1, "custom_fields_values": [FIELD], "new": 2}]}}))
    for made in (copy.copy(lead), copy.deepcopy(lead), pickle.loads(pickle.dumps(lead)), attrs.evolve(lead)):
        assert made == lead
        assert type((made.custom_fields_values or [None])[0]) is TextCustomField
        assert made == lead
    assert b"Raw" not in pickle.dumps(lead)


def test_parts_stay_bytes_until_they_are_read(codec: str) -> None:
    (lead,) = page(text({"_embedded": {"leads": [{"id": 1, "custom_fields_values": [FIELD], "_embedded": {"tags": []}}]}}))
    raw = raw_json.Raw if codec == "fast" else None
    assert type(lead._custom_fields_values) is (raw or list)
    assert type(lead._embedded) is (raw or dict)
    assert lead.custom_fields_values is lead.custom_fields_values
    assert type(lead._custom_fields_values) not in (raw, list)
    assert lead.embedded is lead.embedded


def test_threads_that_read_a_part_first_get_the_same_object() -> None:
    body = text({"_embedded": {"leads": [{"custom_fields_values": [FIELD] * 20, "_embedded": {"tags": [{"id": 1}]}}]}})
    for _ in range(60):
        (lead,) = page(body)
        start = threading.Barrier(6)
        seen: list[Any] = []

        def look(lead: Lead = lead, start: threading.Barrier = start, seen: list[Any] = seen) -> None:
            start.wait(10)
            embedded = lead.embedded
            assert embedded is not None
            seen.append((lead.custom_fields_values, embedded, embedded.tags))

        threads = [threading.Thread(target=look) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(seen) == 6
        assert all(a is b for found in seen for a, b in zip(found, seen[0], strict=True))

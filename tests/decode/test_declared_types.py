"""A scalar has the type that its attribute declares: another one is converted where that is exact, or reads as None."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from amokit.models import ChatTemplate, CustomField, CustomFieldGroup, EntityLinkMetadata, Lead, Tag, TokenResponse, Widget
from amokit_api.serialization.convert import read_scalar

from .support import canonical, from_bytes, seen, text

CONVERTED: list[tuple[type[Any], str, Any, Any]] = [
    # an int
    (Lead, "price", "11", 11),
    (Lead, "price", "-7", -7),
    (Lead, "price", 11.0, 11),
    (Lead, "price", "9" * 30, int("9" * 30)),
    (Lead, "price", 2**70, 2**70),
    (Lead, "price", 11.5, None),
    (Lead, "price", "11.5", None),
    (Lead, "price", "eleven", None),
    (Lead, "price", "", None),
    (Lead, "price", " 11", None),
    (Lead, "price", "９", None),
    (Lead, "price", True, None),
    (Lead, "price", [11], None),
    (Lead, "price", {"value": 11}, None),
    (Lead, "price", None, None),
    # a float; to JSON, 2 is a number like 2.5
    (EntityLinkMetadata, "quantity", "2", 2.0),
    (EntityLinkMetadata, "quantity", "2.5", 2.5),
    (EntityLinkMetadata, "quantity", "-1e3", -1000.0),
    (EntityLinkMetadata, "quantity", 2, 2),
    (EntityLinkMetadata, "quantity", 2.5, 2.5),
    (EntityLinkMetadata, "quantity", str(2**53 + 1), None),
    (EntityLinkMetadata, "quantity", "1e999", None),
    (EntityLinkMetadata, "quantity", "inf", None),
    (EntityLinkMetadata, "quantity", "4,5", None),
    (EntityLinkMetadata, "quantity", False, None),
    # text
    (Lead, "name", 11, "11"),
    (Lead, "name", 1.5, "1.5"),
    (Lead, "name", True, None),
    (Lead, "name", ["a"], None),
    # a flag
    (Lead, "is_deleted", 1, True),
    (Lead, "is_deleted", "0", False),
    (Lead, "is_deleted", 2, None),
    (Lead, "is_deleted", "yes", None),
    # either of two
    (Widget, "version", 12, 12),
    (Widget, "version", "1.0.2", "1.0.2"),
    # a secret is never made of something else
    (TokenResponse, "access_token", 5, None),
]


@pytest.mark.parametrize(
    ("cls", "key", "sent", "read"), CONVERTED, ids=lambda value: getattr(value, "__name__", repr(value)[:24])
)
def test_a_scalar_has_its_declared_type_and_comes_back_as_it_came(cls: type[Any], key: str, sent: Any, read: Any) -> None:
    data = {"before": 1, key: sent, "id": 5}
    for model in (from_bytes(cls, text(data)), cls.from_dict(copy.deepcopy(data))):
        for each in (model, copy.deepcopy(model), pickle.loads(pickle.dumps(model)), attrs.evolve(model)):
            assert getattr(each, key, None) == read
            assert type(getattr(each, key, None)) is type(read)
            assert canonical(each.to_dict()) == canonical(data)


def test_the_neighbours_of_a_converted_value_stay_as_they_are() -> None:
    lead = from_bytes(
        Lead, text({"id": 5, "price": "11", "name": "Roof", "_embedded": {"tags": [{"id": "3", "name": "vip"}, {"id": 4}]}})
    )
    assert (lead.id, lead.price, lead.name) == (5, 11, "Roof")
    assert [tag.id for tag in lead.embedded.tags] == [3, 4]
    assert lead.to_dict()["_embedded"] == {"tags": [{"id": "3", "name": "vip"}, {"id": 4}]}


def test_what_a_copy_has_instead_of_a_converted_value_is_written() -> None:
    lead = from_bytes(Lead, text({"id": 5, "price": "11"}))
    assert attrs.evolve(lead, price=12).to_dict() == {"id": 5, "price": 12}
    assert attrs.evolve(lead, name="a").to_dict() == {"id": 5, "price": "11", "name": "a"}
    assert attrs.evolve(lead, price=None).to_dict() == {"id": 5, "price": None}


def test_digits_beyond_what_python_converts_read_as_none() -> None:
    assert read_scalar("9" * 5000, int) is None
    assert from_bytes(Lead, text({"price": "9" * 5000})).price is None


def test_a_field_with_a_flag_as_a_number_is_a_flag() -> None:
    assert from_bytes(CustomField, text({"id": 3, "is_api_only": 1})).is_api_only is True


def test_a_list_keeps_its_type_whatever_its_items_hold() -> None:
    lead = from_bytes(Lead, text({"_embedded": {"tags": [{"id": 1, "name": 5}, {"id": None}, {"id": {}}]}}))
    assert [type(tag) for tag in lead.embedded.tags] == [Tag] * 3
    assert [(getattr(tag, "id", None), getattr(tag, "name", None)) for tag in lead.tags] == [(1, "5"), (None, None), (None, None)]


PARTS: list[tuple[type[Any], str, Any, Any]] = [
    (CustomFieldGroup, "fields", [1, 2], [1, 2]),
    (CustomFieldGroup, "fields", ["1", 2.0], [1, 2]),
    (CustomFieldGroup, "fields", [1, "two"], None),
    (CustomFieldGroup, "fields", [1, None], None),
    (CustomFieldGroup, "fields", [], []),
    (CustomFieldGroup, "fields", "1", None),
    (CustomFieldGroup, "fields", {}, None),
    (ChatTemplate, "waba_examples", {"a": "b"}, {"a": "b"}),
    (ChatTemplate, "waba_examples", {"a": 1}, {"a": "1"}),
    (ChatTemplate, "waba_examples", {"a": ["b"]}, None),
    (ChatTemplate, "waba_examples", [], {}),
]


@pytest.mark.parametrize(("cls", "key", "sent", "read"), PARTS, ids=lambda value: getattr(value, "__name__", repr(value)[:24]))
def test_lists_and_maps_hold_what_they_declare(cls: type[Any], key: str, sent: Any, read: Any) -> None:
    data = {"id": 5, key: sent}
    for model in (from_bytes(cls, text(data)), cls.from_dict(copy.deepcopy(data))):
        for each in (model, copy.deepcopy(model), pickle.loads(pickle.dumps(model)), attrs.evolve(model)):
            assert [seen(getattr(each, key, None)) for _ in range(2)] == [seen(read)] * 2
            assert canonical(each.to_dict()) == canonical(data)


def test_what_is_added_to_a_list_that_fits_is_kept() -> None:
    group = from_bytes(CustomFieldGroup, b'{"fields": [1]}')
    group.fields.append(2)
    assert group.to_dict() == {"fields": [1, 2]}


@pytest.mark.parametrize(
    ("cls", "body", "key"),
    [
        (Lead, b'{"id": 5, "price": %d}', "price"),
        (Lead, b'{"id": 5, "_embedded": %d}', "embedded"),
        (Lead, b'{"id": 5, "custom_fields_values": %d}', "custom_fields_values"),
        (CustomFieldGroup, b'{"id": 5, "fields": [1, %d]}', "fields"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_number_of_too_many_digits_reads_as_none_and_comes_back(cls: type[Any], body: bytes, key: str) -> None:
    digits = b"7" * 5000
    model = from_bytes(cls, body.replace(b"%d", digits))
    assert getattr(model, key, None) is None
    assert digits.decode() in str(model.to_dict())


def test_a_number_of_too_many_digits_leaves_its_neighbours_typed() -> None:
    many = b"7" * 5000
    body = b'{"id": 5, "custom_fields_values": [{"field_id": %s, "field_type": "text"}, {"field_id": 2, "field_type": "text"}]}'
    lead = from_bytes(Lead, body % many)
    assert [getattr(field, "field_id", None) for field in lead.custom_fields_values] == [None, 2]
    assert many.decode() in str(lead.to_dict())

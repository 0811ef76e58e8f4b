"""Unions are distinguished by their tag; an unknown or malformed variant does not affect the others."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from amokit import models
from amokit.models import Event, Lead, Note, TextCustomField, UnknownCustomField, Unsorted

pytestmark = pytest.mark.usefixtures("form_of_answers")

NOON = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)

# Type of the field, its class, one value as it is sent, and what `.value` reads.
FIELDS: list[tuple[str, type[Any], Any, Any]] = [
    ("text", models.TextCustomField, {"value": "a"}, "a"),
    ("numeric", models.NumericCustomField, {"value": "12.50"}, Decimal("12.50")),
    ("checkbox", models.CheckboxCustomField, {"value": True}, True),
    ("select", models.SelectCustomField, {"value": "Red", "enum_id": 7, "enum_code": None}, "Red"),
    ("multiselect", models.MultiselectCustomField, {"value": "Red", "enum_id": 7}, "Red"),
    ("multitext", models.MultitextCustomField, {"value": "+7", "enum_id": 7, "enum_code": "WORK"}, "+7"),
    ("date", models.DateCustomField, {"value": 1700000000}, NOON),
    ("url", models.UrlCustomField, {"value": "https://example.org"}, "https://example.org"),
    ("date_time", models.DateTimeCustomField, {"value": 1700000000}, NOON),
    ("textarea", models.TextareaCustomField, {"value": "a\nb"}, "a\nb"),
    ("radiobutton", models.RadiobuttonCustomField, {"value": "Yes", "enum_id": 1}, "Yes"),
    ("streetaddress", models.StreetAddressCustomField, {"value": "Main street 1"}, "Main street 1"),
    ("smart_address", models.SmartAddressCustomField, {"value": "Riga", "enum_id": 3, "enum_code": "city"}, "Riga"),
    ("birthday", models.BirthdayCustomField, {"value": -86400}, datetime(1969, 12, 31, tzinfo=UTC)),
    ("legal_entity", models.LegalEntityCustomField, {"value": {"name": "Ltd"}}, models.LegalEntity.from_dict({"name": "Ltd"})),
    ("price", models.PriceCustomField, {"value": "0.10"}, Decimal("0.10")),
    ("category", models.CategoryCustomField, {"value": "Toys", "enum_id": 4}, "Toys"),
    ("items", models.ItemsCustomField, {"value": {"sku": "s1"}}, models.InvoiceItem.from_dict({"sku": "s1"})),
    ("tracking_data", models.TrackingDataCustomField, {"value": "utm"}, "utm"),
    ("linked_entity", models.LinkedEntityCustomField, {"value": {"name": "X"}}, models.LinkedEntity.from_dict({"name": "X"})),
    ("chained_list", models.ChainedListCustomField, {"catalog_id": 1, "catalog_element_id": 2}, None),
    ("monetary", models.MonetaryCustomField, {"value": "99.99"}, Decimal("99.99")),
    ("file", models.FileCustomField, {"value": {"file_uuid": "u"}}, models.FieldFile.from_dict({"file_uuid": "u"})),
    ("payer", models.PayerCustomField, {"value": {"name": "P"}}, models.Payer.from_dict({"name": "P"})),
    ("supplier", models.SupplierCustomField, {"value": {"name": "S"}}, models.Supplier.from_dict({"name": "S"})),
    ("org_legal_name", models.OrgLegalNameCustomField, {"value": "Ltd"}, "Ltd"),
]
BY_TYPE = pytest.mark.parametrize(("kind", "cls", "value", "read"), FIELDS, ids=[row[0] for row in FIELDS])


def item(kind: Any, *values: Any, id: int = 5, **more: Any) -> dict[str, Any]:
    return {"field_id": id, "field_name": "F", "field_code": None, "field_type": kind, "values": list(values), **more}


def fields(*items: Any) -> list[Any]:
    """The custom fields of a lead that was sent with these."""
    data = {"id": 1, "custom_fields_values": list(items)}
    lead = Lead.from_dict(copy.deepcopy(data))
    found = lead.custom_fields_values
    assert found is not None
    repr(found)
    assert lead.to_dict() == data
    assert pickle.loads(pickle.dumps(lead)).to_dict() == data
    return found


@BY_TYPE
def test_every_type_of_field_has_its_class(kind: str, cls: type[Any], value: Any, read: Any) -> None:
    (field,) = fields(item(kind, value, is_computed=False, later=1))
    assert type(field) is cls
    assert (field.field_id, field.field_name, field.field_code, field.field_type) == (5, "F", None, kind)
    (only,) = field.values
    assert getattr(only, "value", None) == read
    assert type(getattr(only, "value", None)) is type(read)


def test_the_table_above_is_the_whole_union() -> None:
    from amokit_api.models.custom_field_values import decoder

    assert len(FIELDS) == 26
    assert {kind for kind, *_ in FIELDS} == set(decoder._variants._names)


@BY_TYPE
def test_null_and_missing_values_keep_the_class(kind: str, cls: type[Any], value: Any, read: Any) -> None:
    null, missing, empty = fields(item(kind) | {"values": None}, {"field_id": 6, "field_type": kind}, item(kind))
    assert [type(field) for field in (null, missing, empty)] == [cls] * 3
    assert (null.values, missing.values, empty.values) == (None, None, [])


@BY_TYPE
def test_an_unknown_key_of_a_value_comes_back(kind: str, cls: type[Any], value: Any, read: Any) -> None:
    (field,) = fields(item(kind, {**value, "brand_new": [1]}))
    assert type(field) is cls
    assert field.values[0].to_dict() == {**value, "brand_new": [1]}


STRANGE = [
    item("quantum", {"value": "q"}),
    item(None),
    item(5),
    item(["text"], {"value": "a"}),
    item({"text": 1}, {"value": "a"}),
    {"field_id": 5, "values": [{"value": "a"}]},
    {},
    item("text") | {"values": "a"},
    item("text") | {"values": {"value": "a"}},
    item("text", "a"),
    item("text", {"value": "a"}, None),
    item("numeric", [1]),
    "text",
    5,
    None,
    [],
    [{"field_type": "text"}],
]


@pytest.mark.parametrize("strange", STRANGE, ids=lambda value: repr(value).replace("'", "")[:60])
def test_what_is_unknown_or_damaged_is_an_unknown_field_and_its_neighbours_stay_typed(strange: Any) -> None:
    before, odd, after = fields(item("text", {"value": "a"}), strange, item("numeric", {"value": "1"}))
    assert type(odd) is UnknownCustomField
    assert odd.to_dict() == strange
    assert type(before) is TextCustomField
    assert before.values is not None
    assert before.values[0].value == "a"
    assert type(after) is models.NumericCustomField


def test_an_unknown_field_still_shows_what_it_has() -> None:
    (field,) = fields(item("quantum", {"value": {"spin": 1}}, extra=1))
    assert isinstance(field, UnknownCustomField)
    assert (field.field_id, field.field_type, field.field_name, field.field_code) == (5, "quantum", "F", None)
    assert field.values == [{"value": {"spin": 1}}]


def test_what_is_no_object_reads_as_none_everywhere() -> None:
    (field,) = fields("text")
    assert isinstance(field, UnknownCustomField)
    assert (field.field_id, field.field_type, field.values) == (None, None, None)
    assert repr(field) == "UnknownCustomField('text')"


def test_sixty_fields_of_every_type_with_one_damaged_and_one_unknown_among_them() -> None:
    rows = [FIELDS[i % len(FIELDS)] for i in range(60)]
    sent: list[Any] = [item(kind, value, id=i) for i, (kind, _, value, _) in enumerate(rows)]
    sent[20] = item("text", 5, id=20)
    sent[41] = item("quantum", id=41)
    found = fields(*sent)
    expected = [cls for _, cls, _, _ in rows]
    expected[20] = expected[41] = UnknownCustomField
    assert [type(field) for field in found] == expected
    assert [field.field_id for field in found] == list(range(60))


@pytest.mark.parametrize("sent", [None, [], {}, "x", 5, True], ids=repr)
def test_a_list_of_fields_that_is_none(sent: Any) -> None:
    lead = Lead.from_dict({"custom_fields_values": sent})
    assert lead.custom_fields_values == ([] if sent == [] else None)
    assert lead.to_dict() == {"custom_fields_values": sent}


# -- a tag beside the union -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "params", "cls"),
    [
        ("common", {"text": "a"}, models.CommonNoteParams),
        ("call_in", {"duration": 5}, models.CallNoteParams),
        ("call_out", {"duration": 5}, models.CallNoteParams),
        ("sms_in", {"text": "a"}, models.SmsNoteParams),
        ("geolocation", {"text": "a"}, models.GeolocationNoteParams),
        ("hologram", {"text": "a"}, models.UnknownNoteParams),
        (None, {"text": "a"}, models.UnknownNoteParams),
        (["common"], {"text": "a"}, models.UnknownNoteParams),
        ("common", [], models.CommonNoteParams),
        ("hologram", [], models.UnknownNoteParams),
        ("common", None, type(None)),
        ("common", "a", type(None)),
        ("common", [1], type(None)),
    ],
    ids=repr,
)
def test_the_type_of_a_note_decides_what_its_params_are(kind: Any, params: Any, cls: type[Any]) -> None:
    data = {"id": 1, "note_type": kind, "params": params}
    note = Note.from_dict(copy.deepcopy(data))
    assert type(note.params) is cls
    assert note.params == note.params
    assert note.to_dict() == data


def test_a_note_without_its_type_has_unknown_params() -> None:
    assert type(Note.from_dict({"params": {"text": "a"}}).params) is models.UnknownNoteParams


@pytest.mark.parametrize(
    ("category", "cls"),
    [
        ("sip", models.UnsortedSipMetadata),
        ("forms", models.UnsortedFormsMetadata),
        ("mail", models.UnsortedMailMetadata),
        ("chats", models.UnsortedChatsMetadata),
        ("telepathy", models.UnknownUnsortedMetadata),
    ],
)
def test_the_category_of_an_incoming_lead_decides_what_its_metadata_are(category: str, cls: type[Any]) -> None:
    data = {"uid": "u", "category": category, "metadata": {"from": "x", "brand_new": 1}}
    unsorted = Unsorted.from_dict(copy.deepcopy(data))
    assert type(unsorted.metadata) is cls
    assert unsorted.metadata is unsorted.metadata
    assert unsorted.to_dict() == data


# -- the only key is the tag ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "cls"),
    [
        ({"note": {"id": 1}}, models.NoteEventValue),
        ({"lead_status": {"id": 1, "pipeline_id": 2}}, models.LeadStatusEventValue),
        ({"tag": {"name": "a"}}, models.TagEventValue),
        ({"message": {"id": "a"}}, models.MessageEventValue),
        ({"quantum": {"id": 1}}, models.UnknownEventValue),
        ({"note": {"id": 1}, "tag": {"name": "a"}}, models.UnknownEventValue),
        ({}, models.UnknownEventValue),
        (5, models.UnknownEventValue),
        (None, models.UnknownEventValue),
    ],
    ids=repr,
)
def test_the_key_of_a_value_in_an_event_decides_what_it_is(value: Any, cls: type[Any]) -> None:
    data = {"id": "e", "value_after": [{"tag": {"name": "b"}}, value, {"note": {"id": 3}}], "value_before": []}
    event = Event.from_dict(copy.deepcopy(data))
    assert event.value_after is not None
    assert [type(part) for part in event.value_after] == [models.TagEventValue, cls, models.NoteEventValue]
    assert event.value_before == []
    assert event.to_dict() == data

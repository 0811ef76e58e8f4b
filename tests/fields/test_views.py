"""Finding fields of an entity by id, by code, by name and by key."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest
from amokit import models
from amokit.errors import ArgumentError, NoSuchFieldError, ZoneError
from amokit.fields import EMAIL, PHONE, POSITION, Labelled, NumberKey, RawKey, TextKey
from amokit.models import CatalogElement, Company, Contact, Customer, Lead, UnknownCustomField
from amokit_api.serialization.custom_fields import CustomFields, FieldKey

from .support import ID, KINDS, MOSCOW, described_types, envelope, json_form, view

PHONES = envelope(
    "multitext",
    [{"value": "+7000", "enum_id": 31, "enum_code": "WORK"}, {"value": "+7001", "enum_id": 33, "enum_code": "MOB"}],
    field_code="PHONE",
    field_name="Телефон",
)
EMAILS = {
    **envelope("multitext", [{"value": "a@example.com", "enum_id": 41, "enum_code": "WORK"}]),
    "field_id": 2,
    "field_code": "EMAIL",
}
JOB = {**envelope("text", [{"value": "Boss"}]), "field_id": 3, "field_code": "POSITION", "field_name": "EMAIL"}


@pytest.fixture
def fields() -> CustomFields:
    contact = Contact.from_dict({"custom_fields_values": [JOB, PHONES, EMAILS]})
    return contact.custom_fields


class TestLookingUp:
    @pytest.mark.parametrize(
        ("how", "found"),
        [
            ({"key": 3}, 3),
            ({"key": "PHONE"}, ID),
            ({"key": "Телефон"}, ID),
            ({"key": "EMAIL"}, 2),  # a code comes before a name
            ({"key": PHONE}, ID),
            ({"key": TextKey(3)}, 3),
            ({"field_id": 2}, 2),
            ({"code": "EMAIL"}, 2),
            ({"name": "EMAIL"}, 3),
            ({"key": 99}, None),
            ({"key": "phone"}, None),
            ({"key": TextKey("Телефон")}, None),  # a key means a code
            ({"field_id": 99}, None),
            ({"code": "Телефон"}, None),
            ({"name": "PHONE"}, None),
        ],
        ids=lambda value: repr(value) if isinstance(value, dict) else "",
    )
    def test_get(self, how: dict[str, Any], found: int | None, fields: CustomFields) -> None:
        field = fields.get(**how)
        assert (field and field.field_id) == found

    @pytest.mark.parametrize("how", [{}, {"key": 1, "code": "PHONE"}, {"field_id": 1, "name": "x"}], ids=repr)
    def test_get_takes_one_way(self, how: dict[str, Any], fields: CustomFields) -> None:
        with pytest.raises(ArgumentError, match="give one of key"):
            fields.get(**how)

    def test_brackets(self, fields: CustomFields) -> None:
        assert fields["EMAIL"].to_dict() == EMAILS
        assert fields[3].to_dict() == JOB
        assert fields["Телефон"].to_dict() == PHONES

    @pytest.mark.parametrize("key", [99, "phone", "Тел"])
    def test_brackets_say_what_is_there(self, key: int | str, fields: CustomFields) -> None:
        with pytest.raises(NoSuchFieldError) as caught:
            fields[key]
        assert str(caught.value) == f"there is no value in a field {key!r} here; filled are ['POSITION', 'PHONE', 'EMAIL']"
        assert isinstance(caught.value, KeyError)

    @pytest.mark.parametrize(
        ("key", "there"),
        [
            (3, True),
            ("PHONE", True),
            ("Телефон", True),
            (PHONE, True),
            (TextKey(9), False),
            (9, False),
            ("x", False),
            (None, False),
        ],
        ids=repr,
    )
    def test_contains(self, key: object, there: bool, fields: CustomFields) -> None:
        assert (key in fields) is there

    def test_walks_in_the_order_of_the_server(self, fields: CustomFields) -> None:
        assert [field.field_id for field in fields] == [3, ID, 2]
        assert len(fields) == 3
        assert len(CustomFields(None)) == 0

    @pytest.mark.parametrize("model", [Lead, Contact, Company, Customer, CatalogElement, models.Segment])
    def test_is_there_for_every_entity(self, model: Any) -> None:
        assert model.from_dict({"custom_fields_values": [JOB]}).custom_fields[POSITION] == "Boss"
        assert model.from_dict({"custom_fields_values": None}).custom_fields[POSITION] is None
        assert model.from_dict({}).custom_fields[POSITION] is None


class TestValues:
    def test_value_is_the_first(self, fields: CustomFields) -> None:
        assert fields.value("PHONE") == "+7000"
        assert fields.value(TextKey(3)) == "Boss"
        assert fields.value("nothing") is None
        assert fields.values("PHONE") == ["+7000", "+7001"]
        assert fields.values("nothing") == []

    def test_times_before_1970_are_values_too(self) -> None:
        fields = view(envelope("date_time", [{"value": -86400}]))
        assert fields.value(ID) == datetime(1969, 12, 31, tzinfo=UTC)
        assert view(envelope("date_time", [{"value": 0}])).value(ID) == datetime(1970, 1, 1, tzinfo=UTC)

    def test_phones_and_emails(self, fields: CustomFields) -> None:
        assert [(phone.value, phone.enum_code) for phone in fields.phones] == [("+7000", "WORK"), ("+7001", "MOB")]
        assert [(email.value, email.enum_code) for email in fields.emails] == [("a@example.com", "WORK")]
        assert (CustomFields(None).phones, CustomFields(None).emails) == ([], [])
        assert view(envelope("text", [{"value": "+7"}], field_code="PHONE")).phones == []

    def test_phones_and_emails_by_key(self, fields: CustomFields) -> None:
        assert [(text, text.label, text.label_id) for text in fields[PHONE]] == [("+7000", "WORK", 31), ("+7001", "MOB", 33)]
        assert [(text, text.label) for text in fields[EMAIL]] == [("a@example.com", "WORK")]
        assert ", ".join(fields[PHONE]) == "+7000, +7001"

    def test_one_more_phone(self, fields: CustomFields) -> None:
        assert PHONE.set([*fields[PHONE], ("+7002", "FAX")]).to_dict() == {
            "field_code": "PHONE",
            "values": [
                {"value": "+7000", "enum_code": "WORK"},
                {"value": "+7001", "enum_code": "MOB"},
                {"value": "+7002", "enum_code": "FAX"},
            ],
        }

    @pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda text: pickle.loads(pickle.dumps(text))])
    def test_a_labelled_text_can_be_copied(self, copied: Any) -> None:
        text = copied(Labelled("+7000", "MOB", 33))
        assert (text, text.label, text.label_id, repr(text)) == ("+7000", "MOB", 33, "Labelled('+7000', 'MOB')")

    def test_day(self) -> None:
        fields = view(envelope("date", [{"value": 1790802000}], field_code="DUE"))
        assert fields.day("DUE") == fields.day(ID) == fields.day(KINDS["date"].key) == date(2026, 10, 1)
        assert fields.day("nothing") is None
        assert view(envelope("date", None)).day(ID) is None
        with pytest.raises(ZoneError):
            view(envelope("date", [{"value": 1790802000}]), zone=None).day(ID)
        with pytest.raises(ArgumentError, match=rf"field {ID} \(Поле\) is of type text and holds no day"):
            view(envelope("text", [{"value": "x"}])).day(ID)


class TestKeys:
    def test_take_their_name_from_the_class_they_stand_in(self) -> None:
        class Fields:
            BUDGET = NumberKey(124)

        assert (
            repr(Fields.BUDGET)
            == "TestKeys.test_take_their_name_from_the_class_they_stand_in.<locals>.Fields.BUDGET = NumberKey(124)"
        )
        with pytest.raises(ArgumentError, match=r"Fields\.BUDGET = NumberKey\(124\) takes a finite number, not 'x'"):
            Fields.BUDGET.set("x")  # type: ignore[arg-type]

    def test_know_their_id_for_filters(self) -> None:
        assert NumberKey(124).field_id == 124
        with pytest.raises(ArgumentError, match="has no id"):
            _ = PHONE.field_id

    @pytest.mark.parametrize("field", [0, "", None, True, 1.5])
    def test_need_an_id_or_a_code(self, field: Any) -> None:
        with pytest.raises(ArgumentError, match="TextKey takes the id of a field or its code"):
            TextKey(field)

    def test_of_an_unknown_type_are_raw(self) -> None:
        key = RawKey(ID)
        values = [{"hologram": {"x": 1}}]
        assert view(envelope("hologram", values))[key] == values
        assert view(envelope("text", [{"value": "x"}]))[key] == [{"value": "x"}]
        assert view()[key] == view(envelope("hologram", None))[key] == view(envelope("hologram", "x"))[key] == []
        assert key.set(values).to_dict() == {"field_id": ID, "values": values}
        assert RawKey("HOLOGRAM").set(values).to_dict() == {"field_code": "HOLOGRAM", "values": values}
        for wrong in ({"a": 1}, "x", 5):
            with pytest.raises(ArgumentError, match=rf"RawKey\({ID}\) takes a list of objects"):
                key.set(wrong)  # type: ignore[arg-type]

    def test_the_base_reads_and_writes_nothing(self) -> None:
        base: FieldKey[Any, Any] = FieldKey(1)
        with pytest.raises(NotImplementedError):
            base.read(None, None)
        with pytest.raises(NotImplementedError):
            base.set(1)


def many() -> list[dict[str, Any]]:
    """60 fields: 58 of known types, one of an unknown type, one damaged."""
    codes = [*KINDS, *KINDS, *KINDS][:58]
    known = [
        {**envelope(code, KINDS[code].read), "field_id": 100 + i, "field_name": f"Field {i}"} for i, code in enumerate(codes)
    ]
    unknown = {**envelope("hologram", [{"beam": [1, 2]}], strength="high"), "field_id": 300}
    damaged = {**envelope("select", "not a list", left={"over": None}), "field_id": 301}
    return [*known[:20], unknown, *known[20:40], damaged, *known[40:]]


class TestSixtyFields:
    def test_neighbours_of_what_is_unknown_or_damaged_stay_typed(self) -> None:
        raw = {"id": 7, "custom_fields_values": many()}
        lead = Lead.from_dict(raw)
        fields = lead.custom_fields_values or []
        odd = [field for field in fields if isinstance(field, UnknownCustomField)]
        assert len(fields) == 60
        assert [field.field_id for field in odd] == [300, 301]
        assert {type(field).__name__ for field in fields if field not in odd} == set(described_types().values())
        read = CustomFields(fields, MOSCOW)
        for field in fields:
            if field not in odd:
                kind = KINDS[str(field.field_type)]
                value: Any = read[kind.make(field.field_id)]
                assert json_form(value) == json_form(kind.value)
        assert read[KINDS["select"].make(301)] is None
        assert lead.to_dict() == raw

    def test_nothing_is_lost_through_copies(self) -> None:
        raw = {"id": 7, "custom_fields_values": many()}
        lead = Lead.from_dict(raw)
        assert copy.deepcopy(lead).to_dict() == raw
        assert len(list(lead.custom_fields)) == 60
        assert copy.deepcopy(lead).to_dict() == raw
        assert pickle.loads(pickle.dumps(lead)).to_dict() == raw

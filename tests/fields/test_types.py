"""Every type of field: read, written, cleared, written back; with unknown keys, nulls and values of a wrong type."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from typing import Any

import amokit
import pytest
from amokit import AmoCRM, fields, models
from amokit.codegen.render import KEYS
from amokit.errors import ArgumentError, ZoneError
from amokit.fields import Address, DateKey, DateTimeKey, FileKey, Labelled, MultitextKey, SupplierKey, TextKey, UnlistedOption
from amokit.models import Lead, LeadUpdate
from amokit_sandbox import Sandbox

from ..client.support import label
from .support import (
    ID,
    KINDS,
    MOSCOW,
    WRITABLE,
    Kind,
    Mode,
    described_types,
    envelope,
    json_form,
    lead,
    schema_errors,
    table,
    view,
)

every_type = pytest.mark.parametrize("kind", table(KINDS.values()))
every_writable_type = pytest.mark.parametrize("kind", table(WRITABLE.values()))

ABSENT: dict[str, Any] = {
    "no key": ...,
    "null": None,
    "an empty list": [],
    "an empty value": [{}],
    "a null value": [{"value": None}],
    "nulls": [{"value": None, "enum_id": None, "enum_code": None, "catalog_id": None, "catalog_element_id": None}],
}
WRONG: dict[str, Any] = {
    "a text in place of the list": "x",
    "a number in place of the list": 7,
    "an object in place of the list": {"value": "x"},
    "a list of texts": ["x"],
    "a list of nulls": [None],
    "a list of lists": [[{"value": "x"}]],
    "an object in place of the value": [{"value": {"deep": [1]}, "enum_id": {"a": 1}, "enum_code": ["x"]}],
    "a list in place of the value": [{"value": [], "enum_id": [], "catalog_id": []}],
    "a flag in place of the value": [{"value": True, "enum_id": True, "catalog_id": True}],
    "words in place of the value": [{"value": "many words", "enum_id": "x", "catalog_id": "x"}],
    "a huge number": [{"value": 10**30, "enum_id": 10**30}],
    "a fraction": [{"value": 0.5, "enum_id": 0.5}],
}


def without_values(code: str) -> dict[str, Any]:
    found = envelope(code, None)
    del found["values"]
    return found


def without(value: Any, key: str) -> Any:
    """JSON without a key, at every depth."""
    if isinstance(value, dict):
        return {name: without(part, key) for name, part in value.items() if name != key}
    return [without(part, key) for part in value] if isinstance(value, list) else value


def test_the_table_has_every_type() -> None:
    assert set(KINDS) == set(described_types()) == set(KEYS)
    assert len(KINDS) == 26
    assert {code: type(kind.key).__name__ for code, kind in KINDS.items()} == KEYS


def test_classes_are_named_by_where_they_are_imported_from() -> None:
    """What is pickled by one version can be read by another, wherever either keeps its classes."""
    classes = [value for name in fields.__all__ if isinstance(value := getattr(fields, name), type)]
    assert {cls.__module__ for cls in classes} == {"amokit.fields", "amokit_api.serialization.custom_fields"}
    assert [cls for cls in classes if cls.__module__ == "amokit_api.serialization.custom_fields"] == [fields.FieldKey]
    assert type(fields.PHONE).__module__ == "amokit.fields"
    for value in (Labelled("+7", "WORK"), Address(city="Omsk"), UnlistedOption(5)):
        kept = pickle.dumps(value)
        assert b"amokit.fields" in kept and b"amokit.fields." not in kept
        assert pickle.loads(kept) == value


class TestReading:
    @every_type
    def test_gives_the_class_of_the_type(self, kind: Kind) -> None:
        [field] = lead(envelope(kind.code, kind.read)).custom_fields_values or []
        assert type(field).__name__ == described_types()[kind.code]
        assert (field.field_id, field.field_name, field.field_code, field.field_type) == (ID, "Поле", None, kind.code)

    @every_type
    def test_by_key_gives_a_python_value(self, kind: Kind) -> None:
        value = view(envelope(kind.code, kind.read))[kind.key]
        assert json_form(value) == json_form(kind.value)
        assert type(value) is type(kind.value) or hasattr(value, "to_dict")

    @every_type
    def test_comes_back_as_it_was(self, kind: Kind) -> None:
        raw = {"id": 5, "custom_fields_values": [envelope(kind.code, kind.read)]}
        untouched, touched = Lead.from_dict(raw), Lead.from_dict(raw)
        assert touched.custom_fields[kind.key] is not None
        assert untouched.to_dict() == touched.to_dict() == raw

    @every_type
    def test_keeps_keys_that_nobody_knows(self, kind: Kind) -> None:
        strange = {"brand_new": {"deep": [1, None]}}
        values = [{**value, **strange} for value in kind.read]
        for value in values:
            if isinstance(value.get("value"), dict):
                value["value"] = {**value["value"], **strange}
        field = envelope(kind.code, values, **strange)
        raw = {"id": 5, "custom_fields_values": [field]}
        entity = Lead.from_dict(raw)
        found = json_form(view(field)[kind.key])
        assert without(found, "brand_new") == json_form(kind.value)
        assert entity.to_dict() == raw
        if kind.write:
            assert entity.custom_fields.to_write(ID).to_dict()["values"] == kind.copied

    @every_type
    @pytest.mark.parametrize("values", ABSENT.values(), ids=ABSENT)
    def test_reads_nulls_as_no_value(self, values: Any, kind: Kind) -> None:
        field = without_values(kind.code) if values is ... else envelope(kind.code, values)
        entity = lead(field)
        assert view(field)[kind.key] == kind.empty
        assert entity.to_dict() == {"id": 5, "custom_fields_values": [field]}

    @every_type
    @pytest.mark.parametrize("values", WRONG.values(), ids=WRONG)
    def test_survives_values_of_a_wrong_type(self, values: Any, kind: Kind) -> None:
        neighbours = [
            {**envelope("text", [{"value": text}]), "field_id": number} for number, text in ((1, "before"), (2, "after"))
        ]
        envelopes = [neighbours[0], envelope(kind.code, values), neighbours[1]]
        raw = {"id": 5, "custom_fields_values": envelopes}
        entity = Lead.from_dict(raw)
        fields = entity.custom_fields
        assert (fields[TextKey(1)], fields[TextKey(2)]) == ("before", "after")
        view(*envelopes)[kind.key]
        for item in fields[ID].values or []:
            getattr(item, "value", None)
        assert entity.to_dict() == raw

    @every_type
    def test_without_the_field_there_is_no_value(self, kind: Kind) -> None:
        assert view()[kind.key] == kind.empty
        assert Lead.from_dict({"custom_fields_values": None}).custom_fields[kind.key] == kind.empty
        assert Lead.from_dict({}).custom_fields[kind.key] == kind.empty

    @every_type
    def test_a_key_of_another_type_is_refused(self, kind: Kind) -> None:
        other = KINDS["checkbox" if kind.code != "checkbox" else "text"]
        with pytest.raises(ArgumentError, match=f"is for a field of type {kind.code}; field {ID} is of type {other.code}"):
            view(envelope(other.code, other.read))[kind.key]


class TestWriting:
    @every_writable_type
    def test_by_key_makes_the_object_of_the_type(self, kind: Kind) -> None:
        written = kind.key.set(kind.give)
        assert type(written).__name__ == kind.write
        assert written.to_dict() == {"field_id": ID, "values": kind.sent}
        assert schema_errors(kind.write, written.to_dict()) == []

    @every_writable_type
    def test_by_code_names_the_field_by_its_code(self, kind: Kind) -> None:
        key = kind.make("MY_CODE")
        assert key.set(kind.give).to_dict() == {"field_code": "MY_CODE", "values": kind.sent}
        assert key.clear().to_dict() == {"field_code": "MY_CODE", "values": None}

    @every_writable_type
    def test_what_is_sent_reads_back_into_the_same_object(self, kind: Kind) -> None:
        sent = {"field_id": ID, "values": kind.sent}
        assert getattr(models, kind.write).from_dict(sent).to_dict() == sent

    @every_writable_type
    def test_in_a_request(self, kind: Kind) -> None:
        update = LeadUpdate(custom_fields_values=[kind.key.set(kind.give), kind.key.clear()])
        wanted = {"custom_fields_values": [{"field_id": ID, "values": kind.sent}, {"field_id": ID, "values": None}]}
        assert update.to_dict() == wanted
        assert LeadUpdate.from_dict(wanted).to_dict() == wanted

    @every_writable_type
    def test_takes_what_it_has_read(self, kind: Kind) -> None:
        fields = view(envelope(kind.code, kind.read))
        value = fields[kind.key]
        again = view(envelope(kind.code, kind.key.set(value).to_dict()["values"]))
        if kind.code in ("date", "birthday"):
            assert kind.key.set(value).to_dict()["values"] == [{"value": "1969-02-28T00:00:00+03:00"}]
        elif kind.code in ("legal_entity", "items", "linked_entity", "payer", "supplier", "file", "chained_list"):
            assert kind.key.set(value).to_dict()["values"] == kind.copied
        else:
            assert again[kind.key] == value

    @every_writable_type
    def test_the_key_refuses_what_the_type_cannot_hold(self, kind: Kind) -> None:
        assert kind.refused
        for value in kind.refused:
            with pytest.raises(ArgumentError) as caught:
                kind.key.set(value)
            assert f"{type(kind.key).__name__}({ID})" in str(caught.value)

    def test_the_legal_name_cannot_be_written(self) -> None:
        key: Any = KINDS["org_legal_name"].key
        for attempt in (lambda: key.set("Acme"), key.clear):
            with pytest.raises(ArgumentError, match=rf"LegalNameKey\({ID}\) is read-only"):
                attempt()


class TestClearing:
    @every_writable_type
    def test_sends_null_values(self, kind: Kind) -> None:
        assert kind.key.clear().to_dict() == {"field_id": ID, "values": None}
        assert schema_errors("ClearField", kind.key.clear().to_dict()) == []

    @every_writable_type
    @pytest.mark.parametrize("values", [None, [], [{}], [{"value": None}]], ids=["null", "none", "an empty one", "a null one"])
    def test_a_field_without_values_is_copied_by_clearing(self, values: Any, kind: Kind) -> None:
        written = lead(envelope(kind.code, values)).custom_fields.to_write(ID)
        assert written.to_dict() == {"field_id": ID, "values": None}


class TestCopying:
    @every_writable_type
    def test_to_the_same_field_of_another_entity(self, kind: Kind) -> None:
        written = lead(envelope(kind.code, kind.read)).custom_fields.to_write(ID)
        assert type(written).__name__ == kind.write
        assert written.to_dict() == {"field_id": ID, "values": kind.copied}

    @every_writable_type
    def test_to_another_field(self, kind: Kind) -> None:
        """Where options have other ids, so they go by code or by label."""
        written = lead(envelope(kind.code, kind.read)).custom_fields.to_write(ID, field_id=9)
        assert written.to_dict() == {"field_id": 9, "values": kind.copied if kind.moved is None else kind.moved}

    @every_writable_type
    def test_sends_nothing_that_the_server_refuses(self, kind: Kind) -> None:
        sent = lead(envelope(kind.code, kind.read, is_computed=False)).custom_fields.to_write(ID).to_dict()
        assert sent.keys() == {"field_id", "values"}
        assert None not in [part for value in sent["values"] for part in value.values()]
        if kind.code != "smart_address":  # whose third part in the table is not known
            assert schema_errors(kind.write, sent) == []

    def test_a_value_that_lacks_what_requests_need_is_named(self) -> None:
        fields = lead(envelope("legal_entity", [{"value": {"vat_id": "7700"}}], field_code="LEGAL")).custom_fields
        with pytest.raises(ArgumentError, match=rf"field {ID} \(LEGAL, Поле\) cannot be written: .*'name'"):
            fields.to_write(ID)

    def test_what_cannot_be_written_is_named(self) -> None:
        for kind in ("org_legal_name", "hologram"):
            with pytest.raises(ArgumentError, match=rf"field {ID} \(Поле\) cannot be written: it is of type {kind}"):
                lead(envelope(kind, [{"value": "x"}])).custom_fields.to_write(ID)

    def test_of_all_fields_leaves_out_what_cannot_be_written(self) -> None:
        computed = {**envelope("numeric", [{"value": "7"}], is_computed=True), "field_id": 8}
        unknown = {**envelope("hologram", [{"value": "7"}]), "field_id": 9}
        legal = {**envelope("org_legal_name", [{"value": "7"}]), "field_id": 10}
        empty = {**envelope("url", None), "field_id": 11}
        fields = lead(envelope("text", [{"value": "x"}]), computed, unknown, legal, empty).custom_fields
        assert [item.to_dict() for item in fields.to_write_all()] == [
            {"field_id": ID, "values": [{"value": "x"}]},
            {"field_id": 11, "values": None},
        ]


class TestShorterForms:
    """What some keys take besides."""

    @pytest.mark.parametrize(
        ("key", "value", "values"),
        [
            (MultitextKey[str](ID), "+7000", [{"value": "+7000"}]),
            (MultitextKey[str](ID), Labelled("+7000", "MOB"), [{"value": "+7000", "enum_code": "MOB"}]),
            (MultitextKey[str](ID), iter([("+7000", "MOB")]), [{"value": "+7000", "enum_code": "MOB"}]),
            (
                FileKey(ID),
                "11111111-1111-4111-8111-111111111111",
                [{"value": {"file_uuid": "11111111-1111-4111-8111-111111111111"}}],
            ),
            (SupplierKey(ID), models.SupplierRef(entity_id=7), [{"value": {"entity_id": 7}}]),
            (KINDS["multiselect"].key, (option for option in Mode), [{"enum_id": 11}, {"enum_id": 12}]),
            (KINDS["select"].key, 12, [{"enum_id": 12}]),
            (KINDS["select"].key, UnlistedOption(99), [{"enum_id": 99}]),
            (KINDS["numeric"].key, 5, [{"value": 5}]),
            (KINDS["numeric"].key, 0.1, [{"value": 0.1}]),
            (KINDS["smart_address"].key, Address(city=""), [{"value": "", "enum_code": "city"}]),
        ],
        ids=label,
    )
    def test_is_sent(self, key: Any, value: Any, values: Any) -> None:
        assert key.set(value).to_dict() == {"field_id": ID, "values": values}

    @pytest.mark.parametrize("kind", table([KINDS["date"], KINDS["birthday"]]))
    def test_a_day_needs_a_zone(self, kind: Kind) -> None:
        key: Any = type(kind.key)(ID)
        day = kind.give
        with pytest.raises(ZoneError, match=rf"Key\({ID}\) needs the account's time zone"):
            key.set(day)
        with pytest.raises(ZoneError, match=rf"Key\({ID}\) needs the account's time zone"):
            view(envelope(kind.code, kind.read), zone=None)[key]
        assert key.set(day, MOSCOW).to_dict() == {"field_id": ID, "values": kind.sent}
        assert view(envelope(kind.code, kind.read))[key] == kind.value
        assert view(envelope(kind.code, None), zone=None)[key] is None

    @pytest.mark.parametrize("day", [date(1900, 1, 1), date(1918, 1, 1), date(1985, 7, 1), date(2012, 12, 1), date(2026, 3, 29)])
    def test_a_day_is_the_same_day_whatever_the_offset_was(self, day: date) -> None:
        """RFC 3339 has no seconds in offsets, and the server takes no text with them; Moscow had +02:30:17, +03:00 and +04:00."""
        with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
            key = DateKey(1107, amo.bind_zone())
            lead = amo.leads.create(name="Roof", custom_fields={key: day})
            assert amo.leads.get(lead.id).custom_fields[key] == day
            again = amo.leads.create(name="Roof", custom_fields={1107: amokit.day(day, "Europe/Moscow")})
            assert amo.leads.get(again.id).custom_fields[key] == day

    def test_the_zone_of_the_client_wins_over_that_of_the_key(self) -> None:
        fields = view(envelope("date", [{"value": 1790802000}]), zone=MOSCOW)
        assert str(fields[DateKey(ID, "America/New_York")]) == "2026-10-01"
        fields = view(envelope("date", [{"value": 1790802000}]), zone=None)
        assert str(fields[DateKey(ID, "America/New_York")]) == "2026-09-30"

    def test_a_zone_that_is_not_known_is_said_when_it_is_needed(self) -> None:
        key = DateKey(ID, "Mars/Olympus")
        assert view()[key] is None
        with pytest.raises(ZoneError, match="'Mars/Olympus' is not known here"):
            view(envelope("date", [{"value": 1790802000}]), zone=None)[key]

    def test_times_need_a_zone(self) -> None:
        naive = datetime(2026, 10, 1)
        for key in (DateTimeKey(ID), DateKey(ID, MOSCOW)):
            with pytest.raises(ZoneError, match=rf"Key\({ID}\) takes .* with its zone"):
                key.set(naive)

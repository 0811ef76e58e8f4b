"""Objects to send, given as keywords or dicts in place of write models: what goes out is the same, and what is wrong is named."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any

import pytest
from amokit import UNSET, ArgumentError
from amokit.errors import ZoneError
from amokit.fields import PHONE, NumberKey, SelectKey
from amokit.models import (
    CommonNoteCreate,
    CommonNoteParamsWrite,
    ComplexContact,
    CustomFieldWrite,
    LeadComplexCreate,
    LeadComplexEmbedded,
    LeadCreate,
    LeadCreateEmbedded,
    MultiselectField,
    NoteCreate,
    NumericField,
    OptionFieldValue,
    RawModel,
    SelectField,
    TagRef,
    TextField,
)

from .support import Mode, answer, serve

NOON = datetime(2026, 10, 1, 12, tzinfo=UTC)
AREA = NumberKey(124)


class Segment(IntEnum):
    RETAIL = 55


SEGMENT = SelectKey(123, Segment)


def saved(resource: str, count: int = 1) -> Any:
    return answer({"_embedded": {resource: [{"id": i + 1, "request_id": str(i)} for i in range(count)]}})


def sent(mode: Mode, resource: str, call: Any, count: int = 1) -> Any:
    server = serve(saved(resource, count))
    mode.wait(call(mode.client(server)))
    return json.loads(server.seen[-1].content)


LEAD = {"name": "Big deal", "price": 5000, "created_at": 1790856000}


@pytest.mark.parametrize(
    "call",
    [
        lambda amo: amo.leads.create(LeadCreate(name="Big deal", price=5000, created_at=NOON)),
        lambda amo: amo.leads.create(name="Big deal", price=5000, created_at=NOON),
        lambda amo: amo.leads.create({"name": "Big deal", "price": 5000, "created_at": NOON}),
        lambda amo: amo.leads.create(name="Big deal", price=5000, created_at=NOON, responsible_user_id=None, closed_at=UNSET),
        lambda amo: amo.leads.create_many([{"name": "Big deal", "price": 5000, "created_at": NOON}]),
    ],
    ids=["model", "keywords", "dict", "not given", "many"],
)
def test_the_same_lead_in_every_form(mode: Mode, call: Any) -> None:
    assert sent(mode, "leads", call) == [LEAD]


def test_null_clears_where_the_server_takes_it(mode: Mode) -> None:
    def update(amo: Any) -> Any:
        return amo.leads.update(1, price=None, name=None, loss_reason_id=None)

    assert sent(mode, "leads", update) == {"price": None, "loss_reason_id": None}


def test_what_is_embedded_stands_beside_the_fields(mode: Mode) -> None:
    exact = LeadComplexCreate(
        name="Order",
        embedded=LeadComplexEmbedded(
            tags=[TagRef(name="site"), TagRef(id=7)],
            contacts=[ComplexContact(first_name="Ann", custom_fields_values=[PHONE.set([("+79991234567", "MOB")])])],
        ),
    )

    def short(amo: Any) -> Any:
        contact = {"first_name": "Ann", "custom_fields": {PHONE: [("+79991234567", "MOB")]}}
        return amo.leads.create_complex(name="Order", tags=["site", 7], contacts=[contact])

    server = serve(answer([{"id": 1, "request_id": ["0"]}]))
    mode.wait(short(mode.client(server)))
    assert json.loads(server.seen[-1].content) == [exact.to_dict()]


def test_embedded_is_given_once() -> None:
    from amokit_api.serialization.arguments import from_fields

    both = from_fields(LeadCreate, {"embedded": {"tags": ["a"]}, "contacts": [5]})
    assert both.to_dict() == {"_embedded": {"tags": [{"name": "a"}], "contacts": [{"id": 5}]}}
    with pytest.raises(ArgumentError, match="LeadCreate takes tags beside its fields or in embedded, not both"):
        from_fields(LeadCreate, {"embedded": LeadCreateEmbedded(tags=["a"]), "tags": ["b"]})
    with pytest.raises(ArgumentError, match="LeadCreate: embedded is given twice"):
        from_fields(LeadCreate, {"embedded": {}, "_embedded": {}})


@pytest.mark.parametrize(
    ("key", "value", "field"),
    [
        (AREA, 40, NumericField(field_id=124, value=40)),
        (SEGMENT, Segment.RETAIL, SelectField(field_id=123, enum_id=55)),
        ("CONTRACT", "A-17", TextField(field_code="CONTRACT", value="A-17")),
        (123, Segment.RETAIL, SelectField(field_id=123, enum_id=55)),
        (1105, ["Delivery", "Repair"], MultiselectField(field_id=1105, values=["Delivery", "Repair"])),
        ("PHONE", ("+79991234567", "MOB"), PHONE.set([("+79991234567", "MOB")])),
        (1104, True, RawModel({"field_id": 1104, "values": [{"value": True}]})),
        (1108, NOON, RawModel({"field_id": 1108, "values": [{"value": "2026-10-01T12:00:00+00:00"}]})),
        (1109, {"value": "x", "enum_id": 3}, RawModel({"field_id": 1109, "values": [{"value": "x", "enum_id": 3}]})),
        (AREA, None, AREA.clear()),
        ("CONTRACT", None, RawModel({"field_code": "CONTRACT", "values": None})),
    ],
)
def test_custom_fields_by_key_code_or_id(mode: Mode, key: Any, value: Any, field: Any) -> None:
    assert sent(mode, "leads", lambda amo: amo.leads.create(custom_fields={key: value, 9: UNSET})) == [
        {"custom_fields_values": [field.to_dict()]}
    ]


@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        ({"A": object()}, ArgumentError, r"^custom_fields\['A'\]: <object .*> is no value of a custom field$"),
        ({"A": []}, ArgumentError, r"^custom_fields\['A'\] is an empty list; None clears the field$"),
        ({"A": NOON.date()}, ZoneError, "is a day in no time zone: use amokit.day"),
        ({AREA: "forty"}, ArgumentError, r"NumberKey\(124\) takes a finite number, not 'forty'"),
        ({5.5: 1}, ArgumentError, r"^custom_fields: 5\.5 is no field"),
        ([AREA], ArgumentError, "^custom_fields takes a dict from keys, codes or ids"),
    ],
)
def test_a_value_that_no_field_holds_is_refused(mode: Mode, fields: Any, error: type[Exception], message: str) -> None:
    server = serve(saved("leads"))
    with pytest.raises(error, match=message):
        mode.wait(mode.client(server).leads.create(name="x", custom_fields=fields))
    assert server.seen == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda amo: amo.leads.create(nmae="x"),
            r"^LeadCreate has no field 'nmae'; did you mean 'name'\? It takes .*custom_fields",
        ),
        (lambda amo: amo.leads.create({"nmae": "x"}), r"^LeadCreate has no field 'nmae'; did you mean 'name'\?"),
        (lambda amo: amo.leads.create(), "^create: there is nothing to send; give an object, or its fields by name$"),
        (
            lambda amo: amo.leads.create(LeadCreate(), price=5),
            r"^create takes an object or its fields by name \(price\), not both",
        ),
        (lambda amo: amo.leads.create("x"), "^what is given is a str, not an object to send; give a LeadCreate, a dict of"),
        (lambda amo: amo.leads.create([{"name": "x"}]), "^what is given is a list, .*; a method for many takes lists$"),
        (
            lambda amo: amo.leads.create_many([{}, 5]),
            "^item 1 of the batch is an int, not an object to send; give a LeadC",
        ),
        (lambda amo: amo.leads.update(1), "^update: there is nothing to send; give an object, or its fields by name, after id$"),
        (lambda amo: amo.leads.update({"id": 1, "name": "x"}), "give an object, or its fields by name, after id$"),
        (lambda amo: amo.leads.update(1, "x"), "^update_lead takes a LeadUpdate, a dict of its fields, not 'x'$"),
        (lambda amo: amo.leads.create_many({"name": "x"}), "not {'name': 'x'}: put it into a list, or call the method for one"),
        (lambda amo: amo.tasks.create(text="x"), "^TaskCreate needs complete_till$"),
        (lambda amo: amo.leads.create(tags=[5.5]), r"tags\[0\] takes a TagRef, .*, a text for its name, not 5.5$"),
        (lambda amo: amo.leads.create(tags="site"), "^LeadCreateEmbedded.tags takes a list, not 'site'$"),
        (lambda amo: amo.leads.notes(1).create({"params": "x"}), "note_type must be one of 'common', .*, not None$"),
        (
            lambda amo: amo.tasks.create(text="x", complete_till=NOON.replace(tzinfo=None)),
            r"^TaskCreate\.complete_till: .* has no time zone",
        ),
        *(
            (
                lambda amo, till=till: amo.tasks.create(text="x", complete_till=till),
                r"^TaskCreate\.complete_till: .* is no time: give a datetime with its time zone, or Unix seconds as an int$",
            )
            for till in ("soon", "2026-10-01", 1.5, True, timedelta(1))
        ),
        (lambda amo: amo.tasks.add("x", "tomorrow"), r"^TaskCreate\.complete_till: 'tomorrow' is no time"),
        (lambda amo: amo.leads.update(1, closed_at="now"), r"^LeadUpdate\.closed_at: 'now' is no time"),
        (
            lambda amo: amo.leads.list(filter={"created_at": {"from_": "2026-10-01"}}),
            r"^TimeRange\.from_: '2026-10-01' is no time",
        ),
        (lambda amo: amo.leads.list(filter={"id": None}), "^LeadsFilter: id must not be null"),
    ],
)
def test_what_is_wrong_is_named(mode: Mode, call: Any, message: str) -> None:
    server = serve(saved("leads"))
    with pytest.raises(ArgumentError, match=message):
        mode.wait(call(mode.client(server)))
    assert server.seen == []


def test_texts_stand_for_tags_options_and_values() -> None:
    assert LeadCreate(tags_to_add=["a", 5]).tags_to_add == [TagRef(name="a"), TagRef(id=5)]
    field = MultiselectField(field_id=1, values=["a", 5, OptionFieldValue(value="b")])
    assert field.values == [OptionFieldValue(value="a"), OptionFieldValue(enum_id=5), OptionFieldValue(value="b")]
    assert CommonNoteCreate(params="x").params == CommonNoteParamsWrite(text="x")
    with pytest.raises(ArgumentError, match=r"^TextField\.values\[0\] takes a TextFieldValue, .*, not 5$"):
        TextField(field_id=1, values=[5])
    with pytest.raises(ArgumentError, match=r"^MultiselectField\.values\[0\] takes .*, not True$"):
        MultiselectField(field_id=1, values=[True])


def test_unions_are_types_at_run_time() -> None:
    assert isinstance(CommonNoteCreate(params="x"), NoteCreate)
    assert not isinstance(LeadCreate(), NoteCreate)
    assert isinstance(TextField(field_id=1, value="x"), CustomFieldWrite)


def test_a_note_of_a_dict_is_of_its_kind(mode: Mode) -> None:
    note = {"note_type": "common", "params": {"text": "hello"}}
    assert sent(mode, "notes", lambda amo: amo.leads.notes(11).create(note)) == [note]


def test_a_filter_of_a_dict(mode: Mode) -> None:
    server = serve(answer(status=204))
    mode.wait(mode.client(server).leads.list(filter={"id": [1], "price": {"from_": 5}}))
    assert server.calls == ["GET /api/v4/leads?filter%5Bid%5D%5B0%5D=1&filter%5Bprice%5D%5Bfrom%5D=5"]

"""Payloads of our own, one for each thing that is easy to get wrong: all of them come back as they were."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from amokit.models import Lead

from tests.evidence.description import description, reader
from tests.evidence.roundtrip import check, count_leaves, differences, survives, text

SELF = {"self": {"href": "https://acme.amocrm.ru/api/v4/leads/17"}}
FIELD = {"field_id": 900, "field_name": "Field", "field_code": None}


def field(kind: Any, values: Any, **more: Any) -> dict[str, Any]:
    return {**FIELD, "field_type": kind, "values": values, **more}


def lead(**more: Any) -> dict[str, Any]:
    return {"id": 17, "name": "Roof", "status_id": 4, "pipeline_id": 2, **more}


def note(kind: Any, params: Any, **more: Any) -> dict[str, Any]:
    return {"id": 5, "entity_id": 17, "created_at": 1700000000, "note_type": kind, "params": params, **more}


def event(after: Any, before: Any = (), **more: Any) -> dict[str, Any]:
    return {"id": "01abc", "type": "lead_changed", "entity_id": 17, "created_at": 1700000000, **more} | {
        "value_after": after,
        "value_before": list(before),
    }


def unsorted(category: str, metadata: Any, **more: Any) -> dict[str, Any]:
    return {"uid": "b0c1", "category": category, "created_at": 1700000000, **more, "metadata": metadata}


KINDS: dict[str, list[Any]] = {
    # kind of custom field: values as they are read
    "text": [{"value": "x"}],
    "textarea": [{"value": "x\ny"}],
    "numeric": [{"value": "100.50"}],
    "monetary": [{"value": "0.10"}],
    "price": [{"value": 15}],
    "checkbox": [{"value": True}],
    "select": [{"value": "Red", "enum_id": 41, "enum_code": None}],
    "multiselect": [{"value": "Red", "enum_id": 41}, {"value": "Blue", "enum_id": 42, "enum_code": "B"}],
    "radiobutton": [{"value": "Red", "enum_id": 41}],
    "category": [{"value": "Red", "enum_id": 41}],
    "multitext": [{"value": "+7900", "enum_id": 1, "enum_code": "WORK"}],
    "date": [{"value": 1700000000}],
    "birthday": [{"value": -1700000000}],
    "date_time": [{"value": 1700000000}],
    "url": [{"value": "https://example.com"}],
    "streetaddress": [{"value": "1 Main St"}],
    "smart_address": [{"value": "1 Main St", "enum_id": 1, "enum_code": "address_line_1"}],
    "tracking_data": [{"value": "google"}],
    "chained_list": [{"catalog_id": 7, "catalog_element_id": 70}],
    "legal_entity": [{"value": {"name": "Acme", "entity_type": None, "vat_id": "7700", "kpp": ""}}],
    "items": [
        {
            "value": {
                "sku": "S",
                "description": "Nail",
                "unit_price": 1.5,
                "quantity": 2,
                "discount": {"type": "amount", "value": 1},
            }
        }
    ],
    "linked_entity": [{"value": {"name": "Roof", "entity_id": 4, "entity_type": "contacts", "catalog_id": None}}],
    "file": [{"value": {"file_uuid": "u", "version_uuid": "v", "file_name": "a.pdf", "file_size": 12, "is_deleted": False}}],
    "payer": [{"value": {"entity_id": 31, "entity_type": "companies", "name": "Acme", "phone": None, "email": ""}}],
    "supplier": [{"value": {"entity_id": 31, "name": "Acme", "vat_id": None}}],
    "org_legal_name": [{"value": "Acme"}],
}

PAYLOADS: dict[str, tuple[str, Any, list[str]]] = {
    # name: (class, payload, what declared attributes do not reach)
    # -- absent, null, empty --
    "nothing but an id": ("Lead", {"id": 17}, []),
    "an empty object": ("Lead", {}, []),
    "null everywhere": ("Lead", dict.fromkeys(["id", *description().properties("Lead")]), []),
    "null everywhere in a contact": ("Contact", dict.fromkeys(description().properties("Contact")), []),
    "null everywhere in a note": ("Note", dict.fromkeys(description().properties("Note")), []),
    "null everywhere in an event": ("Event", dict.fromkeys(description().properties("Event")), []),
    "null everywhere in a field": ("CustomField", dict.fromkeys(description().properties("CustomField")), []),
    "null everywhere in an account": ("Account", dict.fromkeys(description().properties("Account")), []),
    "a page with nothing": ("LeadsPage", {"_page": 1, "_links": SELF, "_embedded": {"leads": []}}, []),
    "a page whose map is PHP's": ("LeadsPage", {"_page": 1, "_links": SELF, "_embedded": []}, []),
    # -- PHP's [] for an empty map --
    "no embedded in a lead": ("Lead", lead(_embedded=[]), []),
    "no embedded in an account": ("Account", {"id": 1, "entity_names": [], "_embedded": []}, []),
    "no params in a note": ("Note", note("common", []), []),
    "no params in an unknown note": ("Note", note("brand_new", []), ["$.params"]),
    "no metadata of an unsorted lead": ("Unsorted", unsorted("sip", []), []),
    "no metadata of a link": ("EntityLink", {"to_entity_id": 3, "to_entity_type": "contacts", "metadata": []}, []),
    "no result of a task": ("Task", {"id": 9, "text": "Call", "result": []}, []),
    "no settings of a widget": ("Widget", {"id": 3, "code": "w", "settings": []}, []),
    "no settings of a field": ("CustomField", {"id": 3, "type": "items", "settings": []}, []),
    "no attachment and no examples": ("ChatTemplate", {"id": 3, "attachment": [], "waba_examples": []}, []),
    "no data of a profile": ("ContactSocialProfile", {"id": "p", "data": []}, []),
    "no entity in an event": ("Event", event([], _embedded={"entity": []}), []),
    # -- what answers were found to hold since they were first described --
    "a letter with ids as text": (
        "Note",
        note(
            "amomail_message",
            {
                "thread_id": "31",
                "message_id": "32",
                "private": False,
                "income": True,
                "from": {"email": "ann@example.com", "name": "Ann"},
                "to": {"email": "bob@example.com", "name": ""},
                "version": 2,
                "access_granted": 0,
                "attach_cnt": 1,
                "delivery": {"status": "none", "time": 1700000000},
            },
        ),
        [],
    ),
    "a lead whose stage is gone": ("Lead", lead(status_id=None, price=10, price_with_minor_units=10.5), []),
    "minor units of a customer": (
        "Customer",
        {
            "id": 31,
            "next_price": 10,
            "next_price_with_minor_units": 10.5,
            "ltv": 20,
            "ltv_with_minor_units": 20.25,
            "average_check": 5,
            "average_check_with_minor_units": None,
        },
        [],
    ),
    "minor units of a transaction": (
        "Transaction",
        {
            "id": 9,
            "price": 10,
            "price_with_minor_units": 10.75,
            "next_price": 20,
            "next_price_with_minor_units": 20.5,
        },
        [],
    ),
    "the contact of an accepted incoming lead": (
        "UnsortedDecided",
        {
            "uid": "b0c1",
            "_embedded": {"leads": [{"id": 17}], "contacts": [{"id": 21, "is_deleted": False, "is_unsorted": False}]},
        },
        [],
    ),
    "bonus points of a segment": (
        "Segment",
        {"id": 51, "bonus_points_conversion_rate": 0.5, "bonus_points_max_discount": 30},
        [],
    ),
    "entities of no group": ("Task", {"id": 9, "group_id": None}, []),
    "rights on custom fields, whatever they are": ("UserRights", {"custom_fields_rights": {"7": ["x", {"edit": "D"}]}}, []),
    # -- maps that are not empty --
    "settings of a widget": (
        "Widget",
        {"id": 3, "settings": {"login": "ann", "port": 8080, "on": True, "phones": {"7": "101", "8": 102}, "none": None}},
        [],
    ),
    "accounts in the settings of a widget": (
        "Widget",
        {"id": 3, "settings": {"accounts": {"7": {"login": "ann", "password": "x"}}}},
        [],
    ),
    "names of entities": (
        "Account",
        {"id": 1, "entity_names": {"leads": {"en": {"gender": "m", "plural_form": {"dative": "deals"}}}}},
        [],
    ),
    "options of an updated field as a map": (
        "CustomFieldUpdated",
        {"id": 3, "enums": {"41": {"id": 41, "value": "Red", "sort": 1}}},
        [],
    ),
    "options of an updated field as a list": (
        "CustomFieldUpdated",
        {"id": 3, "enums": [{"id": 41, "value": "Red", "sort": 1}]},
        [],
    ),
    # -- unknown keys --
    "unknown keys at several depths": (
        "LeadsPage",
        {
            "_page": 1,
            "_total": 8,
            "_links": {**SELF, "odd": {"href": "x"}},
            "_embedded": {
                "leads": [
                    lead(
                        mood={"at": [1, {"deep": None}]},
                        _embedded={"tags": [{"id": 1, "name": "vip", "shape": "round"}], "robots": [{"id": 2}]},
                        custom_fields_values=[field("text", [{"value": "x", "lang": "en"}], hint="h")],
                    )
                ],
                "more": [],
            },
        },
        [
            "$._total",
            "$._links.odd",
            "$._embedded.leads[0].mood",
            "$._embedded.leads[0]._embedded.tags[0].shape",
            "$._embedded.leads[0]._embedded.robots",
            "$._embedded.leads[0].custom_fields_values[0].values[0].lang",
            "$._embedded.leads[0].custom_fields_values[0].hint",
            "$._embedded.more",
        ],
    ),
    "unknown keys named like our own": (
        "Lead",
        lead(extra=1, origin=2, _extra=3, _origin=4, to_dict=5, from_dict=6, self=7, links=8, embedded=9, __class__=10),
        [
            f"$.{key}"
            for key in ("extra", "origin", "_extra", "_origin", "to_dict", "from_dict", "self", "links", "embedded", "__class__")
        ],
    ),
    # -- values of other kinds --
    "unknown values of open sets": (
        "Task",
        {"id": 9, "task_type_id": 987654, "entity_type": "starships", "text": "Call", "is_completed": False},
        [],
    ),
    "a type of field nobody knows": ("CustomField", {"id": 3, "type": "hologram", "entity_type": "starships"}, []),
    "numbers as text in a note": (
        "Note",
        note("call_in", {"duration": "61", "call_status": "4", "phone": "+7900", "uniq": 12}),
        [],
    ),
    "numbers as text in a sip lead": (
        "Unsorted",
        unsorted(
            "sip",
            {
                "from": 7900,
                "phone": 7901,
                "called_at": 1700000000,
                "duration": "12",
                "service_code": "s",
                "call_responsible": "3",
            },
        ),
        [],
    ),
    "times that say none": ("Lead", lead(closed_at=0, closest_task_at=-1, created_at=1700000000, updated_at=None), []),
    "a time as text": (
        "Unsorted",
        unsorted("forms", {"form_id": 7, "form_name": "F", "form_page": "p", "form_sent_at": "1700000000"}),
        [],
    ),
    "a whole number that is a float": ("Lead", lead(price=100, price_with_minor_units=100.0), []),
    "flags as numbers": ("CustomField", {"id": 3, "is_predefined": 1}, []),
    "version and rating of either kind": ("Widget", {"id": 3, "version": 12, "rating": "4,5"}, []),
    "text beyond ASCII": ("Lead", lead(name="Крыша 🏠 \u0000 \u2028", visitor_uid=""), []),
    "numbers beyond 64 bits": ("Lead", lead(price=2**70, score=-(2**63)), []),
    # -- custom fields --
    **{
        f"a field of kind {kind}": ("Lead", lead(custom_fields_values=[field(kind, values)]), [])
        for kind, values in KINDS.items()
    },
    "a kind of custom field nobody knows, between known ones": (
        "Lead",
        lead(
            custom_fields_values=[
                field("text", [{"value": "a"}]),
                field("hologram", [{"value": {"x": 1}}]),
                field("text", [{"value": "b"}]),
            ]
        ),
        ["$.custom_fields_values[1]"],
    ),
    "damaged custom fields between sound ones": (
        "Contact",
        {
            "id": 21,
            "custom_fields_values": [
                field("text", "no list"),
                field("text", [{"value": "a"}]),
                field("numeric", [7]),
                field(None, [{"value": 1}]),
                field(["text"], [{"value": 1}]),
                {"field_id": 901},
                "no object",
                None,
                [],
                field("checkbox", [{"value": False}]),
            ],
        },
        [f"$.custom_fields_values[{i}]" for i in (0, 2, 3, 4, 5, 6, 7, 8)],
    ),
    "a custom field without values": ("Lead", lead(custom_fields_values=[field("text", None), field("select", [])]), []),
    "no custom fields, said in two ways": ("Contact", {"id": 21, "custom_fields_values": []}, []),
    # -- notes --
    "a call": (
        "Note",
        note("call_out", {"uniq": "u", "duration": 3, "source": "pbx", "link": None, "phone": "+7", "call_result": None}),
        [],
    ),
    "a message from a mailbox to one": (
        "Note",
        note(
            "amomail_message",
            {"thread_id": 1, "from": {"email": "a@example.com", "name": "A"}, "to": {"email": "b@example.com", "name": "B"}},
        ),
        [],
    ),
    "a message from a mailbox to several": (
        "Note",
        note(
            "amomail_message",
            {"thread_id": 1, "from": {"email": "a@example.com"}, "to": [{"email": "b@example.com"}, {"email": "c@example.com"}]},
        ),
        [],
    ),
    "a note of a kind nobody knows": (
        "Note",
        note("hologram", {"light": {"blue": 1}, "text": "x"}),
        ["$.params"],
    ),
    "a note whose kind is a number": ("Note", note(4, {"text": "x"}), ["$.params"]),
    "a note without a kind": ("Note", {"id": 5, "params": {"text": "x"}}, ["$.params"]),
    "notes of several kinds on a page": (
        "NotesPage",
        {
            "_page": 1,
            "_embedded": {
                "notes": [
                    note("common", {"text": "x"}),
                    note("hologram", {"light": 1}),
                    note("sms_in", {"text": "x", "phone": "+7"}),
                    note("geolocation", {"text": "x", "address": "1 Main St", "longitude": "53.7", "latitude": "91.4"}),
                    note("extended_service_message", {"service": "s", "text": "x"}),
                ]
            },
        },
        ["$._embedded.notes[1].params"],
    ),
    # -- events --
    "values of an event": (
        "Event",
        event(
            [
                {"lead_status": {"id": 4, "pipeline_id": 2}},
                {"note": {"id": 5}},
                {"tag": {"name": "vip"}},
                {"custom_field_value": {"field_id": 900, "field_type": 1, "enum_id": None, "text": "x"}},
                {"message": {"id": "m", "talk_id": 3, "origin": "o"}},
            ],
            before=[{"responsible_user": {"id": 504}}],
        ),
        [],
    ),
    "an event value nobody knows, between known ones": (
        "Event",
        event([{"note": {"id": 5}}, {"hologram": {"id": 6}}, {"task": {"text": "Call"}}]),
        ["$.value_after[1]"],
    ),
    "an event value with two keys": (
        "Event",
        event([{"note": {"id": 5}, "task": {"id": 7}}]),
        ["$.value_after[0]"],
    ),
    "event values that are no objects": (
        "Event",
        event(["note", 5, None, [], {}]),
        [f"$.value_after[{i}]" for i in range(5)],
    ),
    # -- unsorted, by the category beside --
    "an unsorted form": (
        "Unsorted",
        unsorted(
            "forms",
            {
                "form_id": "f",
                "form_name": "Order",
                "form_page": "p",
                "form_sent_at": 1700000000,
                "ip": "127.0.0.1",
                "referer": None,
            },
            source_uid="s",
            _embedded={"leads": [{"id": 17}], "contacts": [{"id": 21}], "companies": []},
        ),
        [],
    ),
    "an unsorted mail": (
        "Unsorted",
        unsorted(
            "mail",
            {
                "from": {"name": "A", "email": "a@example.com"},
                "received_at": 1700000000,
                "subject": "Hi",
                "thread_id": "t",
                "message_id": 4,
            },
        ),
        [],
    ),
    "an unsorted chat": (
        "Unsorted",
        unsorted(
            "chats",
            {
                "from": "A",
                "to": "B",
                "received_at": 1700000000,
                "service": "s",
                "client": {"name": "A", "avatar": "a"},
                "last_message_text": "x",
            },
        ),
        [],
    ),
    "an unsorted category nobody knows": (
        "Unsorted",
        unsorted("telepathy", {"from": "A", "mood": [1]}),
        ["$.metadata"],
    ),
    "an unsorted lead that says its category last": (
        "Unsorted",
        {"metadata": {"form_id": 1, "form_name": "F"}, "category": "forms"},
        [],
    ),
    # -- more --
    "a contact with social profiles": (
        "Contact",
        {
            "id": 21,
            "name": "Ann",
            "first_name": "",
            "last_name": None,
            "_embedded": {
                "tags": [],
                "companies": [{"id": 31, "_links": SELF}],
                "social_profiles": [
                    {"id": "p", "name": "ann", "avatar": None, "source_name": "s", "data": {"profile": {"nick": "a", "age": 3}}},
                    {"id": None, "data": None},
                ],
            },
        },
        [],
    ),
    "a lead with everything embedded": (
        "Lead",
        lead(
            _links=SELF,
            _embedded={
                "tags": [{"id": 1, "name": "vip", "color": None}],
                "companies": [{"id": 31, "_links": SELF}],
                "contacts": [{"id": 21, "is_main": True, "_links": SELF}],
                "loss_reason": [{"id": 2, "name": "Price", "sort": 1, "created_at": 1, "updated_at": 2, "_links": SELF}],
                "catalog_elements": [{"id": 70, "metadata": {"quantity": 1.5, "catalog_id": 7, "price_id": None}}],
                "source": {"id": 6, "name": "Site"},
            },
        ),
        [],
    ),
    "a lead without a source": ("Lead", lead(_embedded={"tags": [], "source": []}), []),
    "users of a role as numbers": ("Role", {"id": 7, "name": "R", "_embedded": {"users": [504, 505]}}, []),
    "users of a role as objects": ("Role", {"id": 7, "name": "R", "_embedded": {"users": [{"id": 504}]}}, []),
    "lists in lists": (
        "CustomerStatus",
        {
            "id": 3,
            "name": "S",
            "conditions": [
                [{"type": "tag", "options": {"name": "Tag"}, "conditions": [{"id": 1}], "match": {"value": [1, 2]}}],
                [],
            ],
        },
        [],
    ),
    "a file with previews": (
        "File",
        {
            "uuid": "u",
            "name": "a.png",
            "size": 12,
            "created_at": 1700000000,
            "created_by": {"id": 504, "type": "internal"},
            "deleted_at": None,
            "deleted_by": {},
            "metadata": {"extension": "png", "mime_type": "image/png"},
            "previews": [{"download_link": "https://d", "width": 100, "height": 100}],
            "_links": {"self": {"href": "x"}, "download": {"href": "y"}},
        },
        [],
    ),
    "buttons of a template, one unknown": (
        "ChatTemplate",
        {
            "id": 3,
            "buttons": [
                {"type": "inline", "text": "Yes"},
                {"type": "hologram", "beam": 1},
                {"type": "url", "text": "Go", "url": "https://e"},
            ],
        },
        ["$.buttons[1]"],
    ),
}


@pytest.mark.parametrize(("model", "payload", "unreached"), PAYLOADS.values(), ids=PAYLOADS)
def test_comes_back_as_it_was_and_is_reached(model: str, payload: Any, unreached: list[str]) -> None:
    outcome = check(reader(model), payload)
    assert outcome.failures == []
    assert [line.partition(": ")[0] for line in outcome.unreached] == unreached


STRANGE: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    [],
    {},
    [[]],
    [None],
    ["x"],
    {"x": 1},
    [{"x": 1}],
    {"x": {"y": []}},
]


def damaged(payload: Any) -> Iterator[tuple[str, Any]]:
    """Copies of a payload in which one value, of any kind and at any depth, is replaced by an unexpected one."""
    for where, route in routes(payload):
        for strange in STRANGE:
            twin = copy.deepcopy(payload)
            spot = twin
            for step in route[:-1]:
                spot = spot[step]
            spot[route[-1]] = copy.deepcopy(strange)
            yield f"{where} = {text(strange)}", twin


def routes(node: Any, where: str = "$", route: tuple[Any, ...] = ()) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if route:
        yield where, route
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, part in parts:
        yield from routes(part, f"{where}.{key}", (*route, key))


@pytest.mark.parametrize(("model", "payload"), [(model, payload) for model, payload, _ in PAYLOADS.values()], ids=PAYLOADS)
def test_comes_back_whatever_one_value_becomes(model: str, payload: Any) -> None:
    read = reader(model)
    lost = [f"{what}: {failures[0]}" for what, twin in damaged(payload) if (failures := survives(read, twin))]
    assert lost == []


def test_the_table_has_every_kind_of_custom_field() -> None:
    assert set(KINDS) == set(description().schemas["CustomFieldValues"]["discriminator"]["mapping"])


# -- the tool itself -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (1, True),
        (1, 1.0),
        (1, "1"),
        (0, False),
        (None, False),
        ("", None),
        ([], {}),
        ([1], [1, 2]),
        ({"a": 1}, {}),
        ({}, {"a": None}),
    ],
    ids=str,
)
def test_values_that_are_not_the_same_json_differ(was: Any, now: Any) -> None:
    assert list(differences(was, now)) != []
    assert list(differences([{"k": was}], [{"k": now}])) != []


def test_the_order_of_keys_does_not_count() -> None:
    assert list(differences({"a": 1, "b": [{}]}, {"b": [{}], "a": 1})) == []


class TestCheckNotices:
    """What would slip through a check that does not look."""

    payload = lead(price=1, created_at=1700000000, _links=SELF)

    @pytest.mark.parametrize(
        ("change", "failure"),
        [
            ({"name": None}, '$.name was "Roof" and is null'),
            ({"price": True}, "$.price was 1 and is true"),
            ({"price": 1.0}, "$.price was 1 and is 1.0"),
            ({"mood": 1}, "$.mood is new"),
        ],
        ids=["another value", "a flag", "a float", "a new key"],
    )
    def test_what_is_read_wrong(self, change: dict[str, Any], failure: str) -> None:
        assert f"untouched: {failure}" in check(lambda payload: Lead.from_dict({**payload, **change}), self.payload).failures

    def test_what_gets_lost(self) -> None:
        assert "untouched: $.name is lost" in check(lambda payload: Lead.from_dict(without_name(payload)), self.payload).failures

    def test_reading_that_changes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Lead, "links", property(lambda self: self._put("name", "Wall")))
        failures = check(Lead.from_dict, self.payload).failures
        assert 'touched: $.name was "Roof" and is "Wall"' in failures
        assert not any(failure.startswith("untouched") for failure in failures)

    def test_reading_that_raises(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Lead, "links", property(lambda self: self.name["x"]))
        assert "TypeError: string indices must be integers, not 'str'" in check(Lead.from_dict, self.payload).failures

    def test_another_value_than_was_sent(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Lead, "created_at", property(lambda self: 1700000000))
        assert check(Lead.from_dict, self.payload).failures == ["$.created_at is 1700000000 and is read as 1700000000"]

    def test_a_value_that_is_kept_from_the_caller(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Lead, "created_at", property(lambda self: None))
        outcome = check(Lead.from_dict, self.payload)
        assert (outcome.failures, outcome.unreached) == ([], ["$.created_at: 1700000000 is read as None"])

    def test_copies_that_lose(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Lead, "__reduce__", lambda self: (Lead.from_dict, (without_name(self.to_dict()),)))
        failures = check(Lead.from_dict, self.payload).failures
        assert {"deepcopy, touched: $.name is lost", "pickle, untouched: $.name is lost"} <= set(failures)

    def test_changed_copies_that_lose(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Lead, "_fill", lambda self, _origin, given: None)
        failures = check(Lead.from_dict, self.payload).failures
        assert "evolve: $.name is lost" in failures
        assert not any(failure.startswith(("touched", "deepcopy", "pickle")) for failure in failures)


def without_name(payload: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in payload.items() if key != "name"}


def test_leaves_are_scalars_nulls_and_empty_containers() -> None:
    assert count_leaves({"a": 1, "b": [None, [], {}], "c": {"d": [], "e": {}}}) == 6
    assert (count_leaves([]), count_leaves(None), count_leaves({})) == (1, 1, 1)

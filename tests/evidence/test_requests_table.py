"""Requests that are known to be taken or refused, in examples of our own, held against the description and against what the
sandbox makes of them: what is merely tolerated is admitted, and comes to nothing."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import amokit.models
import pytest
from amokit_sandbox.description import Description
from amokit_sandbox.validation.schemas import Validation

CHAT = "7a7e1c3c-1d0c-4c80-9d1c-3f5f3c2b1a00"
BUNDLE = Description.load()


@cache
def validation() -> Validation:
    return Validation(BUNDLE)


def body_of(operation: str) -> str:
    """The pointer of the schema of a request body."""
    body = BUNDLE.operations[operation].body
    assert body
    return body.pointer


def in_lead(**item: Any) -> list[dict[str, Any]]:
    return [{"id": 17, **item}]


# Operation, what is sent, and what is left of it once the tolerated keys are passed over.
TOLERATED: dict[str, tuple[str, Any, Any]] = {
    "a whole lead sent back": (
        "update_leads",
        in_lead(
            name="Roof",
            account_id=77,
            group_id=None,
            is_deleted=False,
            score=None,
            labor_cost=3600,
            closest_task_at=1700000000,
            _embedded={},
        ),
        in_lead(name="Roof", _embedded={}),
    ),
    "a whole contact sent back": (
        "update_contact",
        {"name": "Ann", "account_id": 77, "group_id": 0, "is_deleted": False, "closest_task_at": None, "_embedded": {}},
        {"name": "Ann", "_embedded": {}},
    ),
    "a whole company sent back": ("update_companies", in_lead(group_id=4, is_deleted=False, account_id=77), in_lead()),
    "a whole customer sent back": ("update_customers", in_lead(closest_task_at=None, account_id=77), in_lead()),
    "a link that names its entity": (
        "link_entities",
        [{"entity_id": 17, "entity_type": "leads", "to_entity_id": 21, "to_entity_type": "contacts", "metadata": None}],
        [{"to_entity_id": 21, "to_entity_type": "contacts", "metadata": None}],
    ),
    "a link that names no entity": (
        "unlink_entities",
        [{"entity_id": None, "entity_type": None, "to_entity_id": 22, "to_entity_type": "companies"}],
        [{"to_entity_id": 22, "to_entity_type": "companies"}],
    ),
    "a link of an element that names nothing": (
        "link_catalog_element",
        [{"entity_id": None, "entity_type": None, "to_entity_id": 17, "to_entity_type": "leads"}],
        [{"to_entity_id": 17, "to_entity_type": "leads"}],
    ),
    "a chat without a mark": (
        "link_contact_chats",
        [{"contact_id": 21, "chat_id": CHAT, "request_id": None}],
        [{"contact_id": 21, "chat_id": CHAT}],
    ),
    "nothing to say of what is accepted": ("accept_unsorted", [], []),
    "nothing to say of what is declined": ("decline_unsorted", [], []),
    "a widget without settings": ("install_widget", [], []),
    "a template that may or may not be edited": (
        "update_chat_templates",
        [{"id": 3, "is_editable": None, "name": "Hello"}],
        [{"id": 3, "name": "Hello"}],
    ),
}

# Values of a custom field: as they are sent, the class that the field's type has, and what is left.
VALUES: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "an id beside no code": (
        {"field_id": 7, "field_code": None, "values": [{"value": "x"}]},
        "TextField",
        {"field_id": 7, "values": [{"value": "x"}]},
    ),
    "a code beside no id": (
        {"field_id": None, "field_code": "PHONE", "values": [{"value": "+7", "enum_id": None, "enum_code": "MOB"}]},
        "MultitextField",
        {"field_code": "PHONE", "values": [{"value": "+7", "enum_code": "MOB"}]},
    ),
    "how the field is read": (
        {"field_id": 7, "field_type": "text", "values": [{"value": "x"}]},
        "TextField",
        {"field_id": 7, "values": [{"value": "x"}]},
    ),
    "an option by its label": (
        {"field_id": 7, "values": [{"value": "Red", "enum_id": None, "enum_code": None}]},
        "SelectField",
        {"field_id": 7, "values": [{"value": "Red"}]},
    ),
    "an option by its id": (
        {"field_id": 7, "values": [{"value": None, "enum_id": 41}, {"value": "Blue", "enum_id": None}]},
        "MultiselectField",
        {"field_id": 7, "values": [{"enum_id": 41}, {"value": "Blue"}]},
    ),
    "a part of an address by its number": (
        {"field_id": 7, "values": [{"value": "Riga", "enum_id": 3, "enum_code": None}]},
        "SmartAddressField",
        {"field_id": 7, "values": [{"value": "Riga", "enum_id": 3}]},
    ),
}

CALL = {"direction": "inbound", "duration": 61, "source": "Telephony", "phone": "+79990000001"}

# Taken whole.
TAKEN: dict[str, tuple[str, Any]] = {
    "nobody's lead": ("update_leads", in_lead(responsible_user_id=0)),
    "a call": ("add_calls", [{**CALL, "uniq": "1-2", "link": "https://example.com/1.mp3", "call_status": 4}]),
    "a note of a call with what is known": (
        "create_notes",
        [{"entity_id": 17, "note_type": "call_in", "params": {"phone": "+7", "link": "https://example.com/1.mp3"}}],
    ),
    "a client that the chats service knows": ("create_chat", {"conversation_id": "c-1", "user": {"ref_id": CHAT}}),
    "a new client": ("create_chat", {"conversation_id": "c-1", "user": {"id": "u-1", "name": "Ann"}}),
    "minor units of a customer": ("create_customers", [{"name": "Ann", "next_price": 100.5}]),
    "minor units of a transaction": ("create_customer_transactions", [{"price": 100.25, "next_price": 50.75}]),
    "a form with what is known": (
        "create_unsorted_forms",
        [{"source_uid": "a", "source_name": "Site", "metadata": {"form_name": "Order"}}],
    ),
    "a role with rights": ("create_roles", [{"name": "Seller", "rights": {"mail_access": True}}]),
}

# Operation, what is sent, and the path that is to blame.
REFUSED: dict[str, tuple[str, Any, str]] = {
    "a key that nobody knows": ("update_leads", in_lead(mood="good"), "0.mood"),
    "what is read of a lead, in a new one": ("create_leads", [{"score": 5}], "0.score"),
    "a tolerated key of another shape": ("update_leads", in_lead(score={"is": 5}), "0.score"),
    "a link to nothing": ("link_entities", [{"entity_id": 17, "to_entity_type": "contacts"}], "0.to_entity_id"),
    "no chat": ("link_contact_chats", [{"contact_id": 21, "chat_id": None}], "0.chat_id"),
    "a list that is not empty": ("accept_unsorted", [1], "0"),
    "a call of no telephony": ("add_calls", [{**CALL, "source": "  "}], "0.source"),
    "a call of unknown length": ("add_calls", [{key: CALL[key] for key in ("direction", "source", "phone")}], "0.duration"),
    "no link in a note of a call": (
        "create_notes",
        [{"entity_id": 17, "note_type": "call_out", "params": {"link": None}}],
        "0.params.link",
    ),
    "the id of a call in a note of a text message": (
        "create_notes",
        [{"entity_id": 17, "note_type": "sms_in", "params": {"text": "Hi", "phone": "+7", "uniq": "1"}}],
        "0.params.uniq",
    ),
    "a client by nothing": ("create_chat", {"conversation_id": "c-1", "user": {"name": "Ann"}}, "user.id"),
    "a role without rights": ("create_roles", [{"name": "Seller"}], "0.rights"),
}

REFUSED_VALUES: dict[str, tuple[dict[str, Any], str]] = {
    "neither an id nor a code": ({"field_id": None, "field_code": None, "values": [{"value": "x"}]}, "TextField"),
    "a key that is not of the value": ({"field_id": 7, "values": [{"value": "x", "subtype": "1"}]}, "TextField"),
    "no code of a text": ({"field_id": 7, "values": [{"value": "x", "enum_code": None}]}, "TextField"),
    "no code of an option that never has one": (
        {"field_id": 7, "values": [{"enum_id": 41, "enum_code": None}]},
        "MultiselectField",
    ),
    "a code of a switch": ({"field_id": 7, "values": [{"enum_code": "yes"}]}, "RadiobuttonField"),
    "a code of a category": ({"field_id": 7, "values": [{"enum_id": 41, "enum_code": "shoes"}]}, "CategoryField"),
    "an option by nothing": ({"field_id": 7, "values": [{"value": None, "enum_id": None, "enum_code": None}]}, "SelectField"),
    "a part of an address that is not named": (
        {"field_id": 7, "values": [{"value": "Riga", "enum_id": None, "enum_code": None}]},
        "SmartAddressField",
    ),
    "no text": ({"field_id": 7, "values": [{"value": None}]}, "TextField"),
    "a line that is too long": ({"field_id": 7, "values": [{"value": "x" * 257}]}, "TextField"),
    "a day alone": ({"field_id": 7, "values": [{"value": "2026-10-01"}]}, "DateField"),
    "a birthday alone": ({"field_id": 7, "values": [{"value": "2026-10-01"}]}, "BirthdayField"),
    "a day as people write it": ({"field_id": 7, "values": [{"value": "01.10.2026"}]}, "DateField"),
    "a time without an offset": ({"field_id": 7, "values": [{"value": "2026-10-01T12:00:00"}]}, "DateTimeField"),
    "a time with a space": ({"field_id": 7, "values": [{"value": "2026-10-01 12:00:00+03:00"}]}, "DateTimeField"),
}

TAKEN_VALUES: dict[str, tuple[Any, str]] = {
    "the longest line": ("x" * 256, "TextField"),
    "a long text": ("x" * 5000, "TextareaField"),
    "a long address": ("https://example.com/" + "x" * 500, "UrlField"),
    "a day with an offset": ("2026-10-01T00:00:00+03:00", "DateField"),
    "a day in UTC, with a fraction": ("2026-10-01T00:00:00.5Z", "BirthdayField"),
    "a day before 1970": (-86400, "BirthdayField"),
    "a time": ("2026-10-01T12:00:00-05:00", "DateTimeField"),
}

# Operation, filter, and its value as the client or another one sends it.
FILTERS_TAKEN: dict[str, tuple[str, str, Any]] = {
    "a range of times by a field": ("list_leads", "custom_fields_values", {"7": {"from": 1700000000, "to": 1700086400}}),
    "a range of fractions by a field": ("list_leads", "custom_fields_values", {"7": {"from": 0.5}}),
    "fractions by a field": ("list_contacts", "custom_fields_values", {"7": [0.5, 2]}),
    "a flag by a field": ("list_companies", "custom_fields_values", {"7": True}),
    "a budget with minor units": ("list_leads", "price", {"from": 99.9}),
    "both bounds in one text": ("list_events", "created_at", "1700000000,1700086400"),
    "a size": ("list_files", "size", {"from": 10, "unit": 1024}),
    "a named period": ("list_files", "date", {"date_preset": "week"}),
}
FILTERS_REFUSED: dict[str, tuple[str, str, Any]] = {
    "no ids": ("list_leads", "id", []),
    "no stages": ("list_leads", "statuses", []),
    "no bounds": ("list_leads", "price", {}),
    "no times": ("list_leads", "updated_at", {}),
    "no fields": ("list_leads", "custom_fields_values", {}),
    "a code for a field": ("list_contacts", "custom_fields_values", {"PHONE": ["+7"]}),
    "no values by a field": ("list_leads", "custom_fields_values", {"7": []}),
    "no bounds by a field": ("list_leads", "custom_fields_values", {"7": {}}),
    "null by a field": ("list_leads", "custom_fields_values", {"7": None}),
    "a null among values by a field": ("list_leads", "custom_fields_values", {"7": [None]}),
    "no kinds": ("list_events", "entity", []),
    "no value before": ("list_events", "value_before", {}),
    "no stages before": ("list_events", "value_before", {"leads_statuses": []}),
    "three times in one text": ("list_events", "created_at", "1,2,3"),
    "a unit of no size": ("list_files", "size", {"unit": 1024}),
    "which time of no period": ("list_files", "date", {"type": "created_at"}),
}


def filter_of(operation: str, name: str) -> str:
    """The pointer of the schema of a filter."""
    return next(p.pointer for p in BUNDLE.operations[operation].located("query") if p.name == f"filter[{name}]")


@pytest.mark.parametrize(("operation", "sent", "left"), TOLERATED.values(), ids=TOLERATED)
def test_is_taken_and_passed_over(operation: str, sent: Any, left: Any) -> None:
    pointer = body_of(operation)
    assert validation().errors(pointer, sent) == []
    assert validation().kept(pointer, sent) == left
    assert validation().errors(pointer, left) == []


@pytest.mark.parametrize(("sent", "name", "left"), VALUES.values(), ids=VALUES)
def test_a_value_is_taken_and_nulls_are_passed_over(sent: dict[str, Any], name: str, left: dict[str, Any]) -> None:
    pointer = f"/components/schemas/{name}"
    assert validation().errors(pointer, sent) == []
    assert validation().errors(body_of("create_leads"), [{"custom_fields_values": [sent]}]) == []
    assert validation().kept(pointer, sent) == left
    # What is left is what the client sends: its class takes just that, and not what is merely tolerated.
    cls = getattr(amokit.models, name)
    assert cls.from_dict(left).to_dict() == left
    assert "field_type" not in cls._wire


@pytest.mark.parametrize(("operation", "sent"), TAKEN.values(), ids=TAKEN)
def test_is_taken(operation: str, sent: Any) -> None:
    pointer = body_of(operation)
    assert validation().errors(pointer, sent) == []
    assert validation().kept(pointer, sent) == sent


@pytest.mark.parametrize(("operation", "sent", "path"), REFUSED.values(), ids=REFUSED)
def test_is_refused(operation: str, sent: Any, path: str) -> None:
    found = {".".join(map(str, error.path)) for error in validation().errors(body_of(operation), sent)}
    assert path in found, json.dumps(sent)


@pytest.mark.parametrize(("sent", "name"), REFUSED_VALUES.values(), ids=REFUSED_VALUES)
def test_a_value_is_refused(sent: dict[str, Any], name: str) -> None:
    assert validation().errors(f"/components/schemas/{name}", sent)


@pytest.mark.parametrize(("value", "name"), TAKEN_VALUES.values(), ids=TAKEN_VALUES)
def test_a_value_is_taken(value: Any, name: str) -> None:
    sent = {"field_id": 7, "values": [{"value": value}]}
    assert validation().errors(f"/components/schemas/{name}", sent) == []
    assert getattr(amokit.models, name).from_dict(sent).to_dict() == sent


@pytest.mark.parametrize(("operation", "name", "value"), FILTERS_TAKEN.values(), ids=FILTERS_TAKEN)
def test_a_filter_is_taken(operation: str, name: str, value: Any) -> None:
    assert validation().errors(filter_of(operation, name), value) == []


@pytest.mark.parametrize(("operation", "name", "value"), FILTERS_REFUSED.values(), ids=FILTERS_REFUSED)
def test_a_filter_that_would_select_everything_is_refused(operation: str, name: str, value: Any) -> None:
    assert validation().errors(filter_of(operation, name), value)


def test_the_client_offers_nothing_that_is_merely_tolerated() -> None:
    update = set(amokit.models.LeadUpdate._wire)
    assert not update & {"account_id", "group_id", "is_deleted", "score", "labor_cost", "closest_task_at"}
    assert not set(amokit.models.LinkWrite._wire) & {"entity_id", "entity_type"}
    assert "entity_id" in amokit.models.MassLinkWrite._wire  # there it is the entity

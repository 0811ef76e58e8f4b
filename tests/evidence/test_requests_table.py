"""Requests that are known to be taken or refused, in examples of our own, held against the description and against what the
sandbox makes of them: what is merely tolerated is admitted, and comes to nothing."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import amokit.models
import pytest
from amokit_sandbox.description import Description
from amokit_sandbox.validation import Validation

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

# Operation, what is sent, and the path that is to blame.
REFUSED: dict[str, tuple[str, Any, str]] = {
    "a key that nobody knows": ("update_leads", in_lead(mood="good"), "0.mood"),
    "what is read of a lead, in a new one": ("create_leads", [{"score": 5}], "0.score"),
    "a tolerated key of another shape": ("update_leads", in_lead(score={"is": 5}), "0.score"),
    "a link to nothing": ("link_entities", [{"entity_id": 17, "to_entity_type": "contacts"}], "0.to_entity_id"),
    "no chat": ("link_contact_chats", [{"contact_id": 21, "chat_id": None}], "0.chat_id"),
    "a list that is not empty": ("accept_unsorted", [1], "0"),
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
}


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


@pytest.mark.parametrize(("operation", "sent", "path"), REFUSED.values(), ids=REFUSED)
def test_is_refused(operation: str, sent: Any, path: str) -> None:
    found = {".".join(map(str, error.path)) for error in validation().errors(body_of(operation), sent)}
    assert path in found, json.dumps(sent)


@pytest.mark.parametrize(("sent", "name"), REFUSED_VALUES.values(), ids=REFUSED_VALUES)
def test_a_value_is_refused(sent: dict[str, Any], name: str) -> None:
    assert validation().errors(f"/components/schemas/{name}", sent)


def test_the_client_offers_nothing_that_is_merely_tolerated() -> None:
    update = set(amokit.models.LeadUpdate._wire)
    assert not update & {"account_id", "group_id", "is_deleted", "score", "labor_cost", "closest_task_at"}
    assert not set(amokit.models.LinkWrite._wire) & {"entity_id", "entity_type"}
    assert "entity_id" in amokit.models.MassLinkWrite._wire  # there it is the entity

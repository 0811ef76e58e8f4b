"""Signatures show the fields that a method takes by name: for `help`, and for completion in notebooks."""

from __future__ import annotations

import copy
import inspect
import subprocess
import sys
from typing import Any

import pytest
from amokit.resources.contacts import AsyncContacts, Contacts
from amokit.resources.leads import AsyncLeads, Leads
from amokit_api.dicts import LeadCreateDict

from .support import Mode, answer, serve


def names(method: Any) -> list[str]:
    return list(inspect.signature(method).parameters)


@pytest.mark.parametrize("leads", [Leads, AsyncLeads])
def test_a_method_that_takes_an_object_shows_its_fields(leads: type[Leads | AsyncLeads]) -> None:
    shown = names(leads.create)
    assert shown[:2] == ["self", "item"]
    assert set(shown[2:]) == LeadCreateDict.__annotations__.keys() >= {"name", "price", "custom_fields"}
    parameter = inspect.signature(leads.create).parameters["name"]
    assert (parameter.kind, parameter.annotation) == (parameter.KEYWORD_ONLY, "str | None")
    assert names(leads.update)[:3] == ["self", "id", "body"] and "status_id" in names(leads.update)


@pytest.mark.parametrize("contacts", [Contacts, AsyncContacts])
def test_fields_beside_other_arguments(contacts: type[Contacts | AsyncContacts]) -> None:
    assert names(contacts.upsert)[:4] == ["self", "phone", "email", "name"]
    assert names(contacts.find) == ["self", "phone", "email"]


def test_it_is_a_signature_like_others(mode: Mode) -> None:
    leads = mode.client(serve()).leads
    bound = inspect.signature(leads.create)
    assert "self" not in bound.parameters and bound.bind(name="Roof").arguments == {"name": "Roof"}
    free = inspect.signature(type(leads).create)
    assert free == inspect.signature(type(leads).create) and hash(free) == hash(inspect.signature(type(leads).create))
    assert str(free).startswith("(self, item: ") and str(free).endswith("-> 'LeadCreated'")
    assert list(free.replace(parameters=[]).parameters) == []
    assert free.return_annotation == "LeadCreated"
    if sys.version_info >= (3, 13):
        assert list(copy.replace(free, parameters=[]).parameters) == []


def test_what_is_shown_is_what_is_taken(mode: Mode) -> None:
    client = mode.client(serve(answer({"_embedded": {"leads": [{"id": 1, "request_id": "0"}]}})))
    assert mode.wait(client.leads.create(name="Roof", price=5)).id == 1
    with pytest.raises(TypeError, match=r"^create takes item by position, all else by name: create\(item, \*\*fields\)$"):
        mode.wait(client.leads.create({}, {}))


def test_no_typed_dicts_are_imported_before_a_signature_is_read() -> None:
    code = (
        "import inspect, sys; from amokit import AmoCRM; amo = AmoCRM('mycompany', token='t'); create = amo.leads.create;"
        "dicts = 'amokit_api.dicts';"
        "print(dicts in sys.modules, 'name' in inspect.signature(create).parameters, dicts in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "True"]

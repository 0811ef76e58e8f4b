"""docs/custom-fields.md, followed to the letter."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from amokit import AmoCRM
from amokit.codegen.definitions import parse, read
from amokit.codegen.render import KEYS, render
from amokit.models import ContactCreate, LeadCreate, MultitextField, NumericField, SelectField, TextField
from amokit_sandbox import Sandbox

from .support import ROOT

TEXT = (ROOT / "docs" / "custom-fields.md").read_text("utf-8")
CODE = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture
def amo() -> Iterator[AmoCRM]:
    with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as client:
        yield client


def test_its_code_runs(amo: AmoCRM, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("fields")
    exec(render(parse(read(amo))), module.__dict__)
    monkeypatch.setitem(sys.modules, "fields", module)
    values: list[Any] = [
        TextField(field_code="CONTRACT", value="A-16"),
        NumericField(field_id=124, value=35),
        SelectField(field_id=123, value="Wholesale"),
    ]
    lead = amo.leads.create(LeadCreate(custom_fields_values=values))
    phone = MultitextField(field_code="PHONE", value="+79990000000", enum_code="MOB")
    contact = amo.contacts.create(ContactCreate(custom_fields_values=[phone]))
    names: dict[str, Any] = {"amo": amo}
    for code in CODE:
        here = code.replace("leads.get(1)", f"leads.get({lead.id})").replace(
            "leads.update(\n    1,", f"leads.update(\n    {lead.id},"
        )
        here = here.replace("leads.update(1,", f"leads.update({lead.id},").replace(
            "contacts.get(2)", f"contacts.get({contact.id})"
        )
        exec(compile(here.replace("contacts.update(2,", f"contacts.update({contact.id},"), "custom-fields.md", "exec"), names)

    after = {field.field_id: field.to_dict()["values"] for field in amo.leads.get(lead.id).custom_fields}
    assert after == {
        1101: [{"value": "A-17"}],
        123: [{"value": "Retail", "enum_id": 55, "enum_code": None}],
        1105: [
            {"value": "Delivery", "enum_id": 61, "enum_code": "delivery"},
            {"value": "Assembly", "enum_id": 62, "enum_code": "assembly"},
        ],
        1104: [{"value": False}],
        1107: [{"value": 1790802000}],
    }
    assert [phone.value for phone in amo.contacts.get(contact.id).custom_fields.phones] == ["+79990000000", "+79990000001"]
    assert "Twin" in [found.name for found in amo.leads.list()]


def test_it_has_a_row_for_each_type_and_key() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ")]
    table = "\n".join(rows)
    for kind, key in KEYS.items():
        assert re.search(rf"\b{kind}\b", table), kind
        assert f"`{key}`" in table, key

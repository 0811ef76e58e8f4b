"""Rows of `amokit.tables` and files of `amokit.export` have the same columns and values for the same objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from amokit import AmoCRM
from amokit.export import KINDS, export
from amokit.export.columns import columns, heading
from amokit.models import CustomField, Lead
from amokit.tables import rows
from amokit.tables.columns import plain, row
from amokit_sandbox import Sandbox

MOSCOW = ZoneInfo("Europe/Moscow")
VALUES: dict[str, list[dict[str, Any]]] = {
    "text": [{"value": "a"}],
    "textarea": [{"value": "a"}],
    "url": [{"value": "https://example.com"}],
    "numeric": [{"value": "40.5"}],
    "monetary": [{"value": "100"}],
    "price": [{"value": "12.50"}],
    "checkbox": [{"value": True}],
    "date": [{"value": 1796072400}],
    "birthday": [{"value": 1796072400}],
    "date_time": [{"value": 1796072405}],
    "select": [{"value": "Retail", "enum_id": 5}],
    "multiselect": [{"value": "a", "enum_id": 6}],
    "multitext": [{"value": "+7", "enum_id": 1, "enum_code": "WORK"}],
    "smart_address": [
        {"value": "Moscow", "enum_code": "city", "enum_id": 2},
        {"value": "101000", "enum_code": "zip", "enum_id": 5},
    ],
    "legal_entity": [{"value": {"name": "Roofs", "vat_id": "77"}}],
    "items": [{"value": {"sku": "1", "unit_price": 5, "quantity": 1}}],
    "chained_list": [{"catalog_id": 1, "catalog_element_id": 2}],
    "linked_entity": [{"value": {"name": "Ann", "entity_id": 1, "entity_type": "contacts"}}],
    "payer": [{"value": {"name": "Ann", "type": "contacts", "entity_id": 1}}],
    "supplier": [{"value": {"entity_id": 1, "name": "Roofs"}}],
    "file": [{"value": {"file_uuid": "u", "version_uuid": "v", "file_name": "a.pdf", "file_size": 1}}],
}


@pytest.fixture(scope="module")
def amo() -> Iterator[AmoCRM]:
    with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as client:
        sandbox.seed_from("demo", leads=30)
        yield client


def as_json(value: Any) -> Any:
    """A value as files of JSON lines have it; exact numbers are floats there."""
    return float(value) if isinstance(value, Decimal) else plain(value)


@pytest.mark.parametrize("name", KINDS)
def test_of_every_kind(amo: AmoCRM, tmp_path: Path, name: str) -> None:
    kind = KINDS[name]
    export(amo, [name], tmp_path, zone=MOSCOW)
    written = [json.loads(line) for line in (tmp_path / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    known = getattr(amo, kind.entity).custom_fields.list(limit=50) if kind.entity else ()
    listed = kind.list(amo)(**({"with_": kind.with_} if kind.with_ else {}))
    table = list(rows(listed, fields={heading(field): field.id for field in known}, zone=MOSCOW))
    assert len(table) == len(written)
    by_id = {each["id"]: each for each in written}
    for made in table:
        values = by_id[made["id"]]
        assert list(made) == list(values)
        for column, value in made.items():
            # Of a field that is not filled, rows do not know that it may have several values.
            assert as_json(value) == (None if value is None and values[column] == [] else values[column]), column


@pytest.mark.parametrize("type_", VALUES)
def test_of_every_type_of_custom_fields(amo: AmoCRM, type_: str) -> None:
    field = CustomField.from_dict({"id": 9, "name": "F", "code": None, "type": type_})
    item = {"field_id": 9, "field_name": "F", "field_code": None, "field_type": type_, "values": VALUES[type_]}
    lead = Lead.from_dict({"id": 1, "custom_fields_values": [item]})
    exported = row(lead, columns(KINDS["leads"], amo, MOSCOW, fields=[field]))["F"]
    (made,) = rows([lead], fields=["F"], zone=amo.bind_zone())
    assert as_json(made["F"]) == as_json(exported)
    assert exported is not None


def test_the_parts_of_an_address_are_told_apart(amo: AmoCRM) -> None:
    field = CustomField.from_dict({"id": 9, "name": "F", "code": None, "type": "smart_address"})
    for values, parts in (
        (VALUES["smart_address"], {"city": "Moscow", "zip": "101000"}),
        (VALUES["smart_address"][1:], {"zip": "101000"}),
        ([{"value": "Riga", "enum_id": 3}], {"3": "Riga"}),
    ):
        item = {"field_id": 9, "field_name": "F", "field_code": None, "field_type": "smart_address", "values": values}
        lead = Lead.from_dict({"id": 1, "custom_fields_values": [item]})
        assert row(lead, columns(KINDS["leads"], amo, MOSCOW, fields=[field]))["F"] == parts
        assert next(iter(rows([lead], fields=["F"])))["F"] == parts
        assert repr(lead.custom_fields) == f"<CustomFields F={[*parts.values()]}>"
    damaged = {"field_id": 9, "field_name": "F", "field_type": "smart_address", "values": ["x"]}
    assert next(iter(rows([Lead.from_dict({"id": 1, "custom_fields_values": [damaged]})], fields=["F"])))["F"] == "x"

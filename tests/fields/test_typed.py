"""What type checkers say of a program that uses the module of an account."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from amokit.codegen.definitions import parse
from amokit.codegen.render import render

from .account import ACCOUNT
from .support import ROOT

RIGHT = """\
# pyright: strict
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import assert_type

from amokit.fields import EMAIL, PHONE, Address, Labelled, UnlistedOption
from amokit.models import (
    CatalogElement,
    Contact,
    ContactUpdate,
    FieldFile,
    Lead,
    LeadCreate,
    LeadsFilter,
    LeadUpdate,
    LegalEntity,
    LegalEntityWrite,
    StatusFilter,
    TextField,
)

import fields

lead = Lead.from_dict({})
contact = Contact.from_dict({})
goods = CatalogElement.from_dict({})

assert_type(lead.custom_fields[fields.Lead.BYUDZHET_PROEKTA], Decimal | None)
assert_type(lead.custom_fields[fields.Lead.ISTOCHNIK_ZAYAVKI], fields.Lead.IstochnikZayavkiOption | UnlistedOption | None)
assert_type(lead.custom_fields[fields.Lead.USLUGI], list[fields.Lead.UslugiOption | UnlistedOption])
assert_type(lead.custom_fields[fields.Lead.DATA_DOGOVORA], date | None)
assert_type(lead.custom_fields[fields.Lead.VREMYA_DOSTAVKI], datetime | None)
assert_type(lead.custom_fields[fields.Lead.SROCHNO], bool | None)
assert_type(lead.custom_fields[fields.Lead.UTM_SOURCE], str | None)
assert_type(lead.custom_fields[fields.Lead.DOGOVOR], FieldFile | None)
assert_type(lead.custom_fields[fields.Lead.ADRES], Address | None)
assert_type(lead.custom_fields[fields.Lead.PLATELSHCHIK], list[LegalEntity])
assert_type(contact.custom_fields[fields.Contact.PHONE], list[Labelled])
assert_type(contact.custom_fields[EMAIL], list[Labelled])
assert_type(goods.custom_fields[fields.Catalog.Tovary.PRICE], Decimal | None)

services = lead.custom_fields[fields.Lead.USLUGI]
source = lead.custom_fields[fields.Lead.ISTOCHNIK_ZAYAVKI]
changes = [
    fields.Lead.BYUDZHET_PROEKTA.set(Decimal("1.50")),
    fields.Lead.ISTOCHNIK_ZAYAVKI.set(source or fields.Lead.IstochnikZayavkiOption.SAYT),
    fields.Lead.USLUGI.set([*services, fields.Lead.UslugiOption.SBORKA]),
    fields.Lead.DATA_DOGOVORA.set(date(2026, 10, 1)),
    fields.Lead.VREMYA_DOSTAVKI.set(datetime(2026, 10, 1, 12, tzinfo=UTC)),
    fields.Lead.SROCHNO.set(True),
    fields.Lead.ADRES.set(Address(city="Рига", country="LV")),
    fields.Lead.PLATELSHCHIK.set([LegalEntityWrite(name="ООО"), *lead.custom_fields[fields.Lead.PLATELSHCHIK]]),
    fields.Lead.DOGOVOR.clear(),
    fields.Lead.GOLOGRAMMA.set([{"beam": 1}]),
]
update = LeadUpdate(custom_fields_values=changes)
create = LeadCreate(
    pipeline_id=fields.Pipeline.OTDEL_PRODAZH,
    status_id=fields.Status.OtdelProdazh.NERAZOBRANNOE,
    custom_fields_values=[TextField(field_id=1, value="x"), fields.Lead.AREA.set(5)],
)
phones = ContactUpdate(
    custom_fields_values=[
        fields.Contact.PHONE.set([*contact.custom_fields[PHONE], ("+7000", "MOB"), "+7001"]),
        fields.Contact.IM.set([("ann", "SKYPE")]),
        EMAIL.set("a@example.com"),
    ]
)
copies = [lead.custom_fields.to_write("SRC", field_id=5), *lead.custom_fields.to_write_all()] if lead.custom_fields else []
copied = LeadUpdate(custom_fields_values=[*copies, *changes])
chosen = LeadsFilter(
    custom_fields_values={fields.Lead.AREA.field_id: [5]},
    statuses=[StatusFilter(pipeline_id=fields.Pipeline.OTDEL_PRODAZH, status_id=fields.Status.OtdelProdazh.WON)],
)
"""
MISSPELT = "from amokit.models import Leed\n"
WRONG = """\
from datetime import date
from decimal import Decimal

from amokit.fields import PHONE, Address
from amokit.models import Lead, LeadUpdate

import fields

lead = Lead.from_dict({})
L = fields.Lead

# A misspelt field.
lead.custom_fields[L.BYUDJET]  # ! attr-defined
L.BYUDZHET_PROEKT.set(5)  # ! attr-defined
fields.Deal.AREA  # ! attr-defined

# A misspelt option, one of another field, a bare id.
L.ISTOCHNIK_ZAYAVKI.set(L.IstochnikZayavkiOption.SAIT)  # ! attr-defined
L.ISTOCHNIK_ZAYAVKI.set(L.OplataOption.KARTA)  # ! arg-type
L.ISTOCHNIK_ZAYAVKI.set(1020)  # ! arg-type
L.ISTOCHNIK_ZAYAVKI.set("Сайт")  # ! arg-type
L.USLUGI.set([L.OplataOption.KARTA])  # ! list-item
L.USLUGI.set(L.UslugiOption.SBORKA)  # ! arg-type
fields.Status.OtdelProdazh.WONN  # ! attr-defined
fields.Pipeline.OTDEL  # ! attr-defined

# A value of a wrong type.
L.BYUDZHET_PROEKTA.set("5000")  # ! arg-type
L.BYUDZHET_PROEKTA.set(None)  # ! arg-type
L.SROCHNO.set("да")  # ! arg-type
L.AREA.set([5])  # ! arg-type
L.UTM_SOURCE.set(5)  # ! arg-type
L.DATA_DOGOVORA.set("2026-10-01")  # ! arg-type
L.VREMYA_DOSTAVKI.set(date(2026, 10, 1))  # ! arg-type
L.ADRES.set("Рига")  # ! arg-type
L.ADRES.set(Address(town="Рига"))  # ! call-arg
L.ZAVISIMYE_SPISKI.set([(1, "2")])  # ! list-item
L.PLATELSHCHIK.set([Address()])  # ! list-item
fields.Contact.PHONE.set([("+7000", "MOBILE")])  # ! list-item
fields.Contact.IM.set([("ann", "ICQ")])  # ! list-item
PHONE.set(5)  # ! arg-type

# What is read is not what is expected.
budget: Decimal = lead.custom_fields[L.BYUDZHET_PROEKTA]  # ! assignment
source: L.OplataOption | None = lead.custom_fields[L.ISTOCHNIK_ZAYAVKI]  # ! assignment
text: str = lead.custom_fields[L.AREA]  # ! assignment

# A key is no value, a field is not changed, and the legal name is not written.
LeadUpdate(custom_fields_values=[L.AREA])  # ! list-item
LeadUpdate(custom_fields_values=[L.AREA.set])  # ! list-item
fields.Lead.AREA = L.AREA  # ! misc
fields.Company.YUR_NAZVANIE.set("ООО")  # ! arg-type
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the module of an account and two programs that use it."""
    path = tmp_path_factory.mktemp("typed")
    (path / "fields.py").write_text(render(parse(ACCOUNT)), "utf-8")
    (path / "right.py").write_text(RIGHT, "utf-8")
    (path / "wrong.py").write_text(WRONG, "utf-8")
    (path / "misspelt.py").write_text(MISSPELT, "utf-8")
    return path


def marked() -> dict[int, str]:
    """The wrong lines, each with mypy's code for it."""
    lines = enumerate(WRONG.splitlines(), 1)
    return {number: line.rpartition("# ! ")[2] for number, line in lines if "# ! " in line}


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def by_mypy(folder: Path) -> dict[str, list[tuple[int, str]]]:
    """Line and code of each error, by file."""
    cache = ROOT / ".mypy_cache" / "fields"
    options = ["--strict", "--config-file=", "--no-error-summary", "--no-pretty", "--cache-dir", str(cache)]
    text = run(folder, "mypy", *options, "fields.py", "right.py", "wrong.py", "misspelt.py")
    found: dict[str, list[tuple[int, str]]] = {}
    for line in text.splitlines():
        match = re.match(r"(\w+\.py):(\d+): error: .*\[([\w-]+)\]$", line)
        if match:
            found.setdefault(match[1], []).append((int(match[2]), match[3]))
        else:
            assert ": note: " in line, text
    return found


class TestMypy:
    def test_has_nothing_against_the_module(self, by_mypy: dict[str, list[tuple[int, str]]]) -> None:
        assert by_mypy.get("fields.py", []) == []

    def test_has_nothing_against_the_right_program(self, by_mypy: dict[str, list[tuple[int, str]]]) -> None:
        assert by_mypy.get("right.py", []) == []

    def test_catches_every_wrong_line_and_no_other(self, by_mypy: dict[str, list[tuple[int, str]]]) -> None:
        assert sorted(by_mypy["wrong.py"]) == sorted(marked().items())
        assert len(marked()) >= 30

    def test_catches_a_misspelt_model(self, by_mypy: dict[str, list[tuple[int, str]]]) -> None:
        assert by_mypy.get("misspelt.py") == [(1, "attr-defined")]


def test_pyright_catches_every_wrong_line_and_no_other(folder: Path) -> None:
    pytest.importorskip("pyright")
    text = run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable, "fields.py", "right.py", "wrong.py")
    found = json.loads(text)["generalDiagnostics"]
    errors = {(Path(item["file"]).name, item["range"]["start"]["line"] + 1) for item in found if item["severity"] == "error"}
    assert errors == {("wrong.py", number) for number in marked()}


def test_the_right_program_runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "fields", raising=False)
    made = runpy.run_path(str(folder / "right.py"))
    sys.modules.pop("fields", None)
    assert made["create"].to_dict() == {
        "pipeline_id": 31,
        "status_id": 311,
        "custom_fields_values": [
            {"field_id": 1, "values": [{"value": "x"}]},
            {"field_id": 108, "values": [{"value": 5}]},
        ],
    }
    assert made["update"].to_dict()["custom_fields_values"] == [
        {"field_id": 101, "values": [{"value": "1.50"}]},
        {"field_id": 102, "values": [{"enum_id": 1020}]},
        {"field_id": 103, "values": [{"enum_id": 1031}]},
        {"field_id": 104, "values": [{"value": "2026-10-01T00:00:00+03:00"}]},
        {"field_id": 105, "values": [{"value": 1790856000}]},
        {"field_id": 106, "values": [{"value": True}]},
        {"field_id": 113, "values": [{"value": "Рига", "enum_code": "city"}, {"value": "LV", "enum_code": "country"}]},
        {"field_id": 114, "values": [{"value": {"name": "ООО"}}]},
        {"field_id": 111, "values": None},
        {"field_id": 115, "values": [{"beam": 1}]},
    ]
    assert made["phones"].to_dict()["custom_fields_values"] == [
        {"field_id": 301, "values": [{"value": "+7000", "enum_code": "MOB"}, {"value": "+7001"}]},
        {"field_id": 303, "values": [{"value": "ann", "enum_code": "SKYPE"}]},
        {"field_code": "EMAIL", "values": [{"value": "a@example.com"}]},
    ]

# pyright: strict
"""Looking: what `repr` and notebooks show, flat rows for tables, and progress of long work."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from amokit import AmoCRM
from amokit.fields import NumberKey
from amokit.models import Lead, LeadCreate
from amokit.tables import rows, write_csv

AREA = NumberKey(124)


def a_lead(amo: AmoCRM) -> Lead:
    made = amo.leads.create(name="Roof <b>", tags=["vip"], custom_fields={AREA: 40, "CONTRACT": "A-17"})
    return amo.leads.get(made.id)


def as_a_notebook_shows(value: Any) -> str:
    return str(value._repr_html_())


def test_a_model_shows_values(amo: AmoCRM) -> None:
    lead = a_lead(amo)
    shown = repr(lead)
    assert f"created_at={lead.created_at}" in shown
    assert "CONTRACT='A-17'" in shown and "tags=[Tag(" in shown
    assert "None" not in shown and "_links" not in shown and "_embedded" not in shown
    assert max(map(len, shown.splitlines())) <= 130


def test_notebooks_show_tables(amo: AmoCRM) -> None:
    a_lead(amo)
    page = amo.leads.list()
    assert as_a_notebook_shows(page[0]).startswith("<table>")
    assert "Roof &lt;b&gt;" in as_a_notebook_shows(page)


def test_a_client_says_whose_it_is() -> None:
    with AmoCRM("mycompany", token="secret") as amo:
        assert repr(amo) == "<AmoCRM mycompany.amocrm.ru>"


def test_rows_for_tables(amo: AmoCRM, tmp_path: Path) -> None:
    a_lead(amo)
    (row,) = rows(amo.leads.list(), fields=[AREA, "CONTRACT"], zone="Europe/Moscow")
    assert (row["name"], row["tags"], row["CONTRACT"]) == ("Roof <b>", ["vip"], "A-17")
    assert Decimal("40") in row.values()
    path = tmp_path / "leads.csv"
    assert write_csv(path, rows(amo.leads.list(), fields=["CONTRACT"])) == 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [line["CONTRACT"] for line in csv.DictReader(file)] == ["A-17"]


def test_progress(amo: AmoCRM, capsys: pytest.CaptureFixture[str]) -> None:
    saved = [outcome.status for outcome in amo.leads.create_each([LeadCreate(name="a")] * 60, progress=True)]
    assert saved == ["saved"] * 60
    assert len(list(amo.leads.list(limit=50, progress=True))) == 60
    assert amo.files.upload(b"text", "a.txt", progress=True).size == 4
    assert "60" in capsys.readouterr().err

"""Rows are flat, have the same keys whatever is filled, and are what pandas, polars, DuckDB and csv take."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from amokit import AmoCRM
from amokit.errors import ArgumentError, ZoneError
from amokit.fields import DateKey, LabelledEnum, MultiselectKey, NumberKey, SelectKey
from amokit.models import Lead, Pipeline
from amokit.tables import rows, write_csv
from amokit.tables.cells import not_a_formula
from amokit_sandbox import Sandbox

MOSCOW = ZoneInfo("Europe/Moscow")


def field(field_id: int, name: str, kind: str, *values: Any, code: str | None = None) -> dict[str, Any]:
    items = [value if isinstance(value, dict) else {"value": value} for value in values]
    return {"field_id": field_id, "field_name": name, "field_code": code, "field_type": kind, "values": items}


FULL = Lead.from_dict(
    {
        "id": 11,
        "name": "=Окно",
        "price": 10,
        "created_at": 1795773144,
        "custom_fields_values": [
            field(1, "Area", "numeric", "40.5", code="AREA"),
            field(2, "Сегмент", "select", {"value": "Опт", "enum_id": 5}),
            field(3, "Услуги", "multiselect", {"value": "Доставка", "enum_id": 6}, {"value": "Гарантия", "enum_id": 7}),
            field(4, "Signed", "date", 1796072400),
            field(5, "price", "text", "cheap"),
        ],
        "_embedded": {"tags": [{"id": 3, "name": "vip"}], "contacts": [{"id": 7, "is_main": True}]},
    }
)
EMPTY = Lead.from_dict({"id": 12})


class Fields:
    class SegmentOption(LabelledEnum):
        OPT = 5, "Опт"

    class ServicesOption(LabelledEnum):
        DELIVERY = 6, "Доставка"

    AREA = NumberKey(1)
    SEGMENT = SelectKey(2, SegmentOption)
    SERVICES = MultiselectKey(3, ServicesOption)
    SIGNED = DateKey(4, "Europe/Moscow")


def test_attributes_lists_and_fields_are_columns() -> None:
    first, second = rows([FULL, EMPTY], fields=["AREA", "Сегмент", "Услуги"], zone=MOSCOW)
    assert list(first) == list(second)
    assert (first["id"], first["name"], first["price"], first["status_id"]) == (11, "=Окно", 10, None)
    assert first["created_at"] == datetime(2026, 11, 27, 12, 52, 24, tzinfo=MOSCOW)
    assert first["created_at"].utcoffset() == datetime(2026, 11, 27, tzinfo=MOSCOW).utcoffset()
    assert (first["tags"], first["contacts"], first["companies"]) == (["vip"], [7], [])
    assert (first["AREA"], first["Сегмент"], first["Услуги"]) == (Decimal("40.5"), "Опт", ["Доставка", "Гарантия"])
    assert (second["created_at"], second["AREA"], second["tags"]) == (None, None, [])
    assert (first["catalog_elements"], second["contacts"]) == (None, None), "what was not asked for may be there"
    assert not {"links", "_links", "embedded", "custom_fields_values"} & first.keys()


def test_a_class_of_codegen_gives_its_keys_with_labels_and_days() -> None:
    first, second = rows([FULL, EMPTY], fields=Fields)
    assert first["SEGMENT"] == "Опт"
    assert first["SERVICES"] == ["Доставка", 7]  # an option that the module does not have yet is its id
    assert (first["AREA"], first["SIGNED"]) == (Decimal("40.5"), date(2026, 12, 1))
    assert (second["SEGMENT"], second["SERVICES"], second["SIGNED"]) == (None, [], None)


def test_without_fields_all_that_is_filled_is_one_dict() -> None:
    (row,) = rows([FULL], zone="Europe/Moscow")
    assert row["custom_fields"]["Signed"] == date(2026, 12, 1)
    assert row["custom_fields"]["Сегмент"] == "Опт"


def test_columns_have_names() -> None:
    (row,) = rows([FULL], fields={"area": 1, "when": Fields.SIGNED})
    assert (row["area"], row["when"]) == (Decimal("40.5"), date(2026, 12, 1))
    (row,) = rows([FULL], fields=["price"])
    assert (row["price"], row["field price"]) == (10, "cheap")


def test_what_is_wrong_is_named() -> None:
    with pytest.raises(ZoneError, match="'Europe/Nowhere' is not known here"):
        rows([FULL], zone="Europe/Nowhere")
    with pytest.raises(ArgumentError, match="rows are made of what was read"):
        list(rows([{"id": 1}]))  # type: ignore[list-item]
    with pytest.raises(ArgumentError, match=r"fields takes several fields, as in fields=\['AREA'\]"):
        rows([FULL], fields="AREA")
    with pytest.raises(ArgumentError, match="a field is an id"):
        rows([FULL], fields=[True])
    with pytest.raises(ArgumentError, match="two columns would be called 'AREA'"):
        rows([FULL], fields=["AREA", "AREA"])
    with pytest.raises(ArgumentError, match="Pipeline has no custom fields"):
        list(rows([Pipeline.from_dict({"id": 1})], fields=["AREA"]))
    with pytest.raises(ZoneError, match="give zone="):
        list(rows([FULL], fields=["Signed"]))


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(rows([FULL, EMPTY], fields=Fields, zone="Europe/Moscow"))
    assert frame["id"].tolist() == [11, 12]
    assert str(frame["created_at"].dtype).endswith("Europe/Moscow]")
    assert frame["SEGMENT"][0] == "Опт"
    assert frame.explode("SERVICES")["SERVICES"].tolist()[:2] == ["Доставка", 7]


def test_polars() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(list(rows([FULL, EMPTY], fields=["AREA", "Услуги"], zone=UTC)), infer_schema_length=None)
    assert frame["AREA"].to_list() == [Decimal("40.5"), None]
    assert frame["Услуги"].to_list() == [["Доставка", "Гарантия"], None]


def test_duckdb() -> None:
    pandas = pytest.importorskip("pandas")
    duckdb = pytest.importorskip("duckdb")
    table = duckdb.from_df(pandas.DataFrame(rows([FULL, EMPTY], fields=["Услуги"])))
    assert table.filter("price > 5").project("id, list_contains(Услуги, 'Гарантия')").fetchall() == [(11, True)]


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    assert write_csv(path, rows([FULL, EMPTY], fields=["AREA", "Услуги"], zone=MOSCOW)) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["name"], first["Услуги"], first["AREA"], first["tags"]) == ("'=Окно", "Доставка, Гарантия", "40.5", "vip")
    assert first["created_at"] == "2026-11-27T12:52:24+03:00"
    assert (second["AREA"], second["created_at"]) == ("", "")
    assert write_csv(tmp_path / "none.csv", rows([])) == 0
    write_csv(tmp_path / "kinds.csv", [{"flag": True, "day": date(2026, 12, 1), "dict": {"a": "я"}, "lists": [[1, 2], {"b": 3}]}])
    assert (tmp_path / "kinds.csv").read_text(encoding="utf-8-sig").splitlines()[1] == (
        'true,2026-12-01,"{""a"": ""я""}","1, 2, {""b"": 3}"'
    )


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3|cmd", "'-2+3|cmd"),
        ("+A1", "'+A1"),
        ("\tx", "'\tx"),
        ("+7 (912) 345-67-89", "+7 (912) 345-67-89"),
        ("-5,5", "-5,5"),
        ("Roof", "Roof"),
    ],
)
def test_formulas_are_no_formulas_in_any_csv(tmp_path: Path, text: str, cell: str) -> None:
    assert not_a_formula(text) == cell
    write_csv(tmp_path / "table.csv", [{"name": text}])
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == [cell]


def test_half_of_a_character_is_written_as_json_escapes_it(tmp_path: Path) -> None:
    write_csv(tmp_path / "table.csv", [{"name": "Roof \ud83d"}])
    assert (tmp_path / "table.csv").read_text(encoding="utf-8-sig").splitlines() == ["name", "Roof \\ud83d"]


def test_a_field_that_the_account_does_not_have_is_refused() -> None:
    with Sandbox() as sandbox, AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        sandbox.seed(leads=[{"name": "Roof"}])
        assert [row["CONTRACT"] for row in rows(amo.leads.list(), fields=["CONTRACT"])] == [None]
        with pytest.raises(ArgumentError, match="leads have no custom field 'CONTRAKT'; did you mean 'CONTRACT'\\?"):
            list(rows(amo.leads.list(), fields=["CONTRAKT"]))
        with pytest.raises(ArgumentError, match="leads have no custom field 999; there are "):
            list(rows(amo.leads.list(), fields=[123, 999]))

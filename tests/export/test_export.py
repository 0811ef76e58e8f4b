"""Exports against a sandbox: every object once, typed columns, going on after a kill, what changes meanwhile."""

from __future__ import annotations

import csv
import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import pytest
from amokit import AmoCRM
from amokit.errors import ArgumentError
from amokit.export import Progress, export, writers
from amokit.export.columns import columns
from amokit.export.kinds import KINDS, Kind
from amokit.export.scan import Scan
from amokit.models import LeadCreate
from amokit_api.on_request import ON_REQUEST
from amokit_sandbox import Sandbox

NOON = 1_790_000_000


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    running.clear()
    return running


@pytest.fixture
def amo(sandbox: Sandbox) -> Iterator[AmoCRM]:
    with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as client:
        yield client


def leads(count: int, **values: Any) -> list[dict[str, Any]]:
    return [{"name": f"n{i}", "price": i, "created_at": NOON + i // 3, **values} for i in range(count)]


def rows(folder: Path, kind: str = "leads") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()]


def test_every_lead_once(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    made = sandbox.seed(leads=leads(1200))["leads"]
    assert export(amo, ["leads"], tmp_path).rows == {"leads": 1200}
    written = rows(tmp_path)
    assert [row["id"] for row in written] == made
    assert sum(row["price"] for row in written) == sum(range(1200))


def test_a_second_with_more_objects_than_a_page(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    same = [{"name": "bulk", "created_at": NOON} for _ in range(730)]
    made = sandbox.seed(leads=[*leads(5, created_at=NOON - 9), *same, *leads(300, created_at=NOON + 1)])["leads"]
    export(amo, ["leads"], tmp_path)
    assert [row["id"] for row in rows(tmp_path)] == made


def test_what_is_deleted_meanwhile_hides_nothing(sandbox: Sandbox, amo: AmoCRM) -> None:
    """The objects behind a deleted one move up a place: a list of numbered pages would skip one a page."""
    made = sandbox.seed(leads=leads(900))["leads"]
    read: list[int] = []
    for number, (items, _) in enumerate(Scan(amo, KINDS["leads"]).pages()):
        read += [lead.id for lead in items]
        if number == 0:
            sandbox.delete("leads", made[:40])
    assert read == made


def test_typed_columns_in_parquet(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    values = [
        {"field_code": "CONTRACT", "values": [{"value": "A-17"}]},
        {"field_id": 124, "values": [{"value": "40.5"}]},
        {"field_id": 123, "values": [{"value": "Retail"}]},
    ]
    sandbox.seed(leads=[{"name": "Roof", "price": 5, "created_at": NOON, "custom_fields_values": values}, *leads(2)])
    export(amo, ["leads", "users"], tmp_path, format="parquet")
    with duckdb.connect() as db:
        found = db.sql(f"select * from '{tmp_path}/leads/*.parquet' order by id")
        types = dict(zip(found.columns, map(str, found.types), strict=True))
        first = dict(zip(found.columns, found.fetchall()[0], strict=True))
        assert db.sql(f"select id from '{tmp_path}/users/*.parquet'").fetchall() == [(user.id,) for user in amo.users.list()]
    assert (types["id"], types["created_at"], types["Area"], types["tags"]) == (
        "BIGINT",
        "TIMESTAMP WITH TIME ZONE",
        "DOUBLE",
        "VARCHAR[]",
    )
    assert (first["CONTRACT"], first["Area"], first["Segment"]) == ("A-17", 40.5, "Retail")
    assert first["created_at"].astimezone(UTC) == datetime.fromtimestamp(NOON, UTC)


def test_csv_for_spreadsheets(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    sandbox.seed(leads=[{"name": '=HYPERLINK("x")', "created_at": NOON}, {"name": "+7 999 1234567", "created_at": NOON}])
    export(amo, ["leads"], tmp_path, format="csv", zone=ZoneInfo("Europe/Moscow"))
    with open(tmp_path / "leads.csv", encoding="utf-8-sig", newline="") as file:
        formula, phone = csv.DictReader(file)
    assert formula["name"] == '\'=HYPERLINK("x")', "no cell is a formula"
    assert phone["name"] == "+7 999 1234567"
    assert formula["created_at"] == datetime.fromtimestamp(NOON, ZoneInfo("Europe/Moscow")).isoformat()


def test_the_trash(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    made = sandbox.seed(leads=leads(5))["leads"]
    sandbox.delete("leads", made[:2])
    export(amo, ["leads"], tmp_path / "without")
    assert [row["id"] for row in rows(tmp_path / "without")] == made[2:]
    export(amo, ["leads"], tmp_path / "with", deleted=True)
    written = rows(tmp_path / "with")
    assert {row["id"]: row["is_deleted"] for row in written} == {lead: lead in made[:2] for lead in made}
    assert {row["id"]: row["contacts"] for row in written} == {lead: None if lead in made[:2] else [] for lead in made}


KILLED = """
import os, sys
from amokit import AmoCRM
from amokit.export import export
url, token, folder, format, pages = sys.argv[1:]
seen = 0
def progress(at):
    global seen
    seen += 1
    if seen == int(pages):
        os.kill(os.getpid(), 9)
with AmoCRM(base_url=url, token=token, limiter=None) as amo:
    export(amo, ["leads"], folder, format=format, progress=progress)
"""


@pytest.mark.parametrize("format", ["jsonl", "csv", "parquet"])
@pytest.mark.parametrize("pages", [1, 3])
def test_going_on_after_a_kill(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path, format: Any, pages: int) -> None:
    made = sandbox.seed(leads=leads(1300))["leads"]
    command = [sys.executable, "-c", KILLED, sandbox.url, sandbox.token, str(tmp_path), format, str(pages)]
    assert subprocess.run(command, timeout=120, check=False).returncode == -9
    assert export(amo, ["leads"], tmp_path, format=format).rows == {"leads": 1300}
    source = {"jsonl": "leads.jsonl", "csv": "leads.csv", "parquet": "leads/*.parquet"}[format]
    with duckdb.connect() as db:
        assert db.sql(f"select id from '{tmp_path}/{source}' order by id").fetchall() == [(lead,) for lead in made]


def test_parts_of_parquet_that_are_whole_are_not_read_again(
    sandbox: Sandbox, amo: AmoCRM, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writers, "PART_ROWS", 500)
    made = sandbox.seed(leads=leads(2100))["leads"]

    def killed(at: Progress) -> None:
        if at.rows >= 1400:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(amo, ["leads"], tmp_path, format="parquet", progress=killed)
    kept = json.loads((tmp_path / "leads.state.json").read_text(encoding="utf-8"))
    parts = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "leads").iterdir()}
    assert len(parts) == kept["place"] >= 2
    read = []
    export(amo, ["leads"], tmp_path, format="parquet", progress=lambda at: read.append(at.rows))
    assert read[0] > kept["rows"] >= 1000
    assert {name: (tmp_path / "leads" / name).stat().st_mtime_ns for name in parts} == parts
    with duckdb.connect() as db:
        assert db.sql(f"select id from '{tmp_path}/leads/*.parquet'").fetchall() == [(lead,) for lead in made]
        groups = f"select max(row_group_id), max(row_group_num_rows) from parquet_metadata('{tmp_path}/leads/*.parquet')"
        ((last_group, most_rows),) = db.sql(groups).fetchall()
    assert last_group == 0, "a part is one row group"
    assert 500 <= most_rows < 750, "of whole pages"


def test_a_kind_that_is_done_is_not_read_again(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    sandbox.seed(leads=leads(3))
    export(amo, ["leads"], tmp_path)
    sandbox.requests.clear()
    assert export(amo, ["leads"], tmp_path).rows == {"leads": 3}
    assert not [seen for seen in sandbox.requests if seen.path == "/api/v4/leads"]


def test_an_export_of_another_shape_is_refused(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    sandbox.seed(leads=leads(3))
    export(amo, ["leads"], tmp_path)
    with pytest.raises(ArgumentError, match="other format"):
        export(amo, ["leads"], tmp_path, format="csv")
    sandbox.seed(fields_leads=[{"id": 9001, "name": "New", "type": "text"}])
    with pytest.raises(ArgumentError, match="other columns"):
        export(amo, ["leads"], tmp_path)
    (tmp_path / "leads.state.json").write_text("{", encoding="utf-8")
    with pytest.raises(ArgumentError, match="damaged"):
        export(amo, ["leads"], tmp_path)


@pytest.mark.parametrize(("format", "file"), [("jsonl", "leads.jsonl"), ("parquet", "leads/part-00000.parquet")])
def test_a_file_that_lost_what_was_written_is_refused(
    sandbox: Sandbox, amo: AmoCRM, tmp_path: Path, format: Any, file: str
) -> None:
    """As after a power failure: what is missing would be filled with zeros, or passed over."""
    sandbox.seed(leads=leads(3))
    export(amo, ["leads"], tmp_path, format=format)
    written = tmp_path / file
    if format == "jsonl":
        written.write_bytes(written.read_bytes()[:-1])
        with pytest.raises(ArgumentError, match=r"shorter than leads\.state\.json says: remove that file"):
            export(amo, ["leads"], tmp_path)
    written.unlink()
    with pytest.raises(ArgumentError, match=f"{file} is gone"):
        export(amo, ["leads"], tmp_path, format=format)
    (tmp_path / "leads.state.json").unlink()
    assert export(amo, ["leads"], tmp_path, format=format).rows == {"leads": 3}


def test_half_of_a_character_stops_no_export(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    """JSON may hold a lone surrogate, and UTF-8 may not."""
    body = '{"_embedded": {"users": [{"id": 1, "name": "Ann \\ud83d"}]}}'
    sandbox.fault("GET", "/api/v4/users*", times=None, status=200, body=body)
    export(amo, ["users"], tmp_path)
    assert [row["name"] for row in rows(tmp_path, "users")] == ["Ann \ud83d"]
    export(amo, ["users"], tmp_path / "csv", format="csv")
    export(amo, ["users"], tmp_path / "parquet", format="parquet")
    with duckdb.connect() as db:
        for source in ("csv/users.csv", "parquet/users/*.parquet"):
            assert db.sql(f"select name from '{tmp_path}/{source}'").fetchall() == [("Ann \\ud83d",)]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path, kind: str) -> None:
    lead = amo.leads.create(LeadCreate(name="Roof"))
    sandbox.seed(notes=[{"entity_type": "leads", "entity_id": lead.id, "note_type": "common", "params": {"text": "x"}}])
    done = export(amo, [kind], tmp_path)
    listed = [item.id for item in KINDS[kind].list(amo)()]
    assert [row["id"] for row in rows(tmp_path, kind)] == listed
    assert done.rows[kind] == len(listed)


def test_columns_that_come_only_on_request_are_asked_for(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    """The sandbox gives them to no one else, as the server does."""
    company = amo.companies.create({"name": "Roofs"})
    source = {"external_id": "site", "type": "widget"}
    lead = {"name": "Roof", "_embedded": {"companies": [{"id": company.id}], "source": source}}
    sandbox.seed(leads=[lead], customers=[{"name": "Ann", "_embedded": {"companies": [{"id": company.id}]}}])
    export(amo, ["leads", "customers", "users"], tmp_path)
    (read,) = rows(tmp_path)
    assert (read["companies"], type(read["source_id"]), read["is_price_modified_by_robot"]) == ([company.id], int, False)
    assert [row["companies"] for row in rows(tmp_path, "customers")] == [[company.id]]
    assert all(row["uuid"] for row in rows(tmp_path, "users"))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_column_of_a_kind_is_asked_for(amo: AmoCRM, kind: Kind) -> None:
    on_request = ON_REQUEST.get(kind.model.__name__, {})
    wanted = {on_request[column.name] for column in columns(kind, amo) if column.name in on_request and column.part != "fields"}
    assert set(kind.with_) == wanted
    offered = str(inspect.signature(kind.list(amo)).parameters.get("with_"))
    assert all(repr(value) in offered for value in kind.with_)


def test_an_account_whose_filters_are_off(sandbox: Sandbox, amo: AmoCRM) -> None:
    """Then the server heeds no time: pages are counted."""
    made = sandbox.seed(leads=leads(600))["leads"]
    read = [lead.id for items, _ in Scan(amo, KINDS["leads"], by_time=False).pages() for lead in items]
    assert sorted(read) == made


def test_progress_and_an_unknown_kind(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    sandbox.seed(leads=leads(600))
    seen: list[Progress] = []
    export(amo, ["leads"], tmp_path, progress=seen.append)
    assert [at.rows for at in seen][-1] == 600
    assert (seen[0].done, seen[-1].done) == (False, True)
    assert seen[1].left is not None
    with pytest.raises(ArgumentError, match="did you mean 'leads'"):
        export(amo, ["leds"], tmp_path)

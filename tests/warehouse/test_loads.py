"""Loads into real databases: what is there equals the account, after each of its changes and after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import dlt
import httpx
import pytest
from amokit import AmoCRM
from amokit.dlt import amocrm, from_events
from amokit.dlt.loading import destination
from amokit.errors import ArgumentError
from amokit.models import LeadUpdate
from amokit_sandbox import Sandbox

from . import world
from .conftest import DATASET, DuckDB, Place

FIRST = ["leads", "contacts", "companies", "customers", "tasks"]
EARLIER = 1_790_000_000


def test_a_full_load_and_then_changes(sandbox: Sandbox, amo: AmoCRM, place: Place) -> None:
    made = sandbox.seed_from("demo", leads=40)
    place.load(amo, only=FIRST)
    assert world.destination(place.query) == world.account(amo)

    leads = [lead.id for lead in amo.leads.list(limit=250)]
    amo.leads.update(leads[0], LeadUpdate(name="renamed", price=1))
    sandbox.delete("leads", leads[1:4])
    sandbox.delete("contacts", made["contacts"][:2])
    sandbox.delete("tasks", [task.id for task in amo.tasks.list().items[:1]])
    sandbox.restore("leads", leads[3:4])
    new = amo.leads.create({"name": "new"})
    place.load(amo, only=FIRST)
    loaded = world.destination(place.query)
    assert loaded == world.account(amo)
    assert {leads[0], leads[3], new.id} <= {row[0] for row in loaded}
    assert not {leads[1], leads[2]} & {row[0] for row in loaded}


def test_nothing_new_is_nothing_read(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    sandbox.seed(leads=[{"name": f"n{i}", "created_at": EARLIER + i, "updated_at": EARLIER + i} for i in range(700)])
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    (first,) = place.load(amo, only=["leads"])
    assert first["leads"] == 700
    sandbox.requests.clear()
    (second,) = place.load(amo, only=["leads"])
    assert second.get("leads", 0) <= 1
    assert len([each for each in sandbox.requests if each.path == "/api/v4/leads"]) == 1


def test_a_second_that_goes_on_loses_nothing(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    """Objects that are changed in the second that was read last come with the next load."""
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    sandbox.seed(leads=[{"name": "a", "updated_at": EARLIER}])
    place.load(amo, only=["leads"])
    sandbox.seed(leads=[{"name": "b", "updated_at": EARLIER}])
    place.load(amo, only=["leads"])
    assert place.query("select name from amocrm.leads order by name") == [("a",), ("b",)]


def test_a_new_field_and_a_renamed_option(sandbox: Sandbox, amo: AmoCRM, place: Place) -> None:
    segment = [{"field_id": 123, "values": [{"enum_id": 55}]}]
    sandbox.seed(leads=[{"name": f"n{i}", "updated_at": EARLIER, "custom_fields_values": segment} for i in range(3)])
    place.load(amo, only=["leads", "custom_field_options"])
    assert {row[0] for row in place.query("select field_123 from amocrm.leads")} == {"Retail"}

    (field,) = [each for each in amo.leads.custom_fields.list() if each.id == 123]
    options = [{"id": each.id, "value": "Shops" if each.id == 55 else each.value, "sort": each.sort} for each in field.enums]
    amo.leads.custom_fields.update(123, {"enums": options})
    added = amo.leads.custom_fields.create({"name": "Weight", "type": "numeric"})
    lead = amo.leads.list().items[0]
    amo.leads.update(lead.id, {"custom_fields_values": [{"field_id": added.id, "values": [{"value": "2.5"}]}]})
    place.load(amo, only=["leads", "custom_field_options"])
    assert place.query("select distinct field_123 from amocrm.leads") == [("Shops",)], "leads that were not changed too"
    assert place.query(f"select id, field_{added.id} from amocrm.leads where field_{added.id} is not null") == [(lead.id, 2.5)]
    assert place.query("select distinct value from amocrm.leads__custom_field_values where enum_id = 55") == [("Shops",)]


def test_small_tables_are_replaced(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    sandbox.seed_from("demo", leads=20)
    place.load(amo)
    pipeline = amo.pipelines.create({"name": "Short", "sort": 900, "is_main": False, "is_unsorted_on": False})
    place.load(amo, only=["pipelines", "statuses"])
    assert (pipeline.id,) in place.query("select id from amocrm.pipelines")
    amo.pipelines.delete(pipeline.id)
    place.load(amo)
    listed = list(amo.pipelines.list())
    assert place.query("select id from amocrm.pipelines order by id") == sorted((each.id,) for each in listed)
    assert place.query("select count(*) from amocrm.statuses") == [(sum(len(each.statuses) for each in listed),)]
    notes = [note.id for of in (amo.leads, amo.contacts, amo.companies) for note in of.notes.list(limit=250)]
    assert place.query("select id from amocrm.notes order by id") == [(note,) for note in sorted(notes)]
    assert place.query("select count(*) from amocrm.notes where note_type is null") == [(0,)]
    assert place.query("select count(*) from amocrm.events") == [(len(list(amo.events.list())),)]


@pytest.mark.parametrize("place", ["duckdb", "postgresql"], indirect=True)
def test_a_table_that_is_read_whole_can_become_empty(sandbox: Sandbox, amo: AmoCRM, place: Place) -> None:
    tables = ["loss_reasons", "custom_fields", "custom_field_options"]
    for reason in amo.leads.loss_reasons.list():
        amo.leads.loss_reasons.delete(reason.id)
    reason = amo.leads.loss_reasons.create({"name": "Price", "sort": 1})
    place.load(amo, only=tables)
    assert place.query("select id from amocrm.loss_reasons") == [(reason.id,)]
    amo.leads.loss_reasons.delete(reason.id)
    (again,), (third,) = place.load(amo, only=tables), place.load(amo, only=tables)
    assert place.query("select id from amocrm.loss_reasons") == []
    assert ("loss_reasons" in again, "loss_reasons" in third) == (True, False)
    assert place.query("select count(*) from amocrm.custom_fields")[0][0] > 0


def test_codes_of_fields_that_a_database_writes_alike(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    """Each field has a column of its own, and takes none of the table's."""
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    fields = {
        code: amo.leads.custom_fields.create({"name": code, "type": "text", "code": code}).id
        for code in ("A-B", "a_b", "CLOSED-AT", "READ_AT", "LINKS", "Custom field values")
    }
    lead = amo.leads.create(name="Roof", custom_fields={number: code for code, number in fields.items()})
    contact = amo.contacts.create(name="Ann")
    amo.leads.link(lead.id, to="contacts", ids=contact.id)
    place.load(amo, only=["leads"])
    by_id = [f"field_{fields[code]}" for code in ("a_b", "READ_AT", "LINKS", "Custom field values")]
    columns = ", ".join(["a_b", "field_closed_at", *by_id])
    assert place.query(f"select closed_at, {columns} from amocrm.leads") == [
        (None, "A-B", "CLOSED-AT", "a_b", "READ_AT", "LINKS", "Custom field values")
    ]
    assert place.query("select to_id from amocrm.leads__links") == [(contact.id,)]
    assert place.query("select count(*) from amocrm.leads__custom_field_values") == [(6,)]


@pytest.mark.parametrize("at_most", [1, 2])
def test_small_loads_come_to_an_end(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path, at_most: int) -> None:
    sandbox.seed(leads=[{"name": f"n{i}", "updated_at": EARLIER} for i in range(4)])
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    assert [each["leads"] for each in place.load(amo, only=["leads"], at_most=at_most)] == [at_most] * (4 // at_most)
    assert place.query("select count(*) from amocrm.leads") == [(4,)]
    with pytest.raises(ArgumentError, match="at_most is a number of rows from 1 on, not 0"):
        place.load(amo, at_most=0)


def test_a_first_load_begins_at_the_time_that_is_given(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    old, new = ({"created_at": at, "updated_at": at} for at in (EARLIER, EARLIER + 500))
    first, second = sandbox.seed(leads=[{"name": "old", **old}, {"name": "new", **new}])["leads"]
    note = {"entity_type": "leads", "entity_id": first, "note_type": "common", "params": {"text": "x"}}
    _, later = sandbox.seed(notes=[{**note, **old}, {**note, **new}])["notes"]
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    to: Any = destination(place.url, DATASET)
    pipeline = dlt.pipeline("since", destination=to, dataset_name=DATASET, pipelines_dir=str(tmp_path / "pipelines"))
    pipeline.run(amocrm(clients={"": amo}, only=["leads", "notes"], since=EARLIER + 100))
    assert place.query("select id from amocrm.leads") == [(second,)]
    assert place.query("select id from amocrm.notes") == [(later,)]


def test_half_of_a_character_stops_no_load(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    """JSON may hold a lone surrogate, and UTF-8 may not."""
    body = '{"_embedded": {"users": [{"id": 1, "name": "Ann \\ud83d"}]}}'
    sandbox.fault("GET", "/api/v4/users*", times=None, status=200, body=body)
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    place.load(amo, only=["users"])
    assert place.query("select name from amocrm.users") == [("Ann \\ud83d",)]


def test_parts_that_come_only_on_request_are_asked_for(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    sandbox.seed_from("demo", leads=1)
    DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path).load(amo, only=["leads", "users", "statuses", "catalog_elements"])
    asked = {
        (each.path.rpartition("/")[2], value)
        for each in sandbox.requests
        for value in httpx.QueryParams(each.target.partition("?")[2]).get("with", "").split(",")
    }
    wanted = {"leads": "source_id", "users": "uuid", "statuses": "descriptions", "elements": "invoice_link"}
    assert wanted.items() <= asked


def test_links_that_leave_the_time_of_the_last_change_alone(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    past = {"created_at": EARLIER, "updated_at": EARLIER}
    made = sandbox.seed(leads=[{"name": "a", **past}, {"name": "b", **past}], contacts=[{"name": "Ann", **past}])
    (lead, other), (contact,) = made["leads"], made["contacts"]
    place.load(amo, only=FIRST)
    links = "select entity_id, to_id from amocrm.leads__links where to_type = 'contacts' order by all"
    amo.leads.link(int(lead), to="contacts", ids=int(contact))
    amo.leads.link(int(other), to="contacts", ids=int(contact))
    assert {each.updated_at.timestamp() for each in amo.leads.list()} == {EARLIER}, "or this says nothing"
    place.load(amo, only=FIRST)
    assert place.query(links) == [(lead, contact), (other, contact)]
    assert place.query("select count(*) from amocrm.contacts__links where to_type = 'leads'") == [(2,)]
    amo.leads.unlink(int(lead), to="contacts", ids=int(contact))
    place.load(amo, only=FIRST)
    assert place.query(links) == [(other, contact)]


def test_plain_notes_that_were_deleted(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path) -> None:
    """The API deletes none, users do; the event stands for it here."""
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    (lead,) = sandbox.seed(leads=[{"name": "a"}])["leads"]
    note = {"entity_type": "leads", "entity_id": lead, "note_type": "common", "params": {"text": "x"}}
    gone, there = sandbox.seed(notes=[note, note])["notes"]
    place.load(amo, only=["notes"])
    assert place.query("select id from amocrm.notes order by id") == [(gone,), (there,)]
    of = {"entity_type": "lead", "entity_id": lead, "created_at": int(time.time())}
    sandbox.seed(events=[{"type": "common_note_deleted", **of, "value_after": [{"note": {"id": gone}}], "value_before": []}])
    place.load(amo, only=["notes"])
    assert place.query("select id from amocrm.notes") == [(there,)]


def test_events_of_an_account_whose_filters_are_off_delete_nothing(sandbox: Sandbox, amo: AmoCRM) -> None:
    """Then the server lists all events, whatever is asked for."""
    (lead,) = sandbox.seed(leads=[{"name": "a"}])["leads"]
    amo.leads.notes(int(lead)).create({"note_type": "common", "params": {"text": "x"}})
    events = [event.to_dict() for event in amo.events.list()]
    assert "common_note_added" in {event["type"] for event in events}
    sandbox.fault("GET", "/api/v4/events", times=None, status=200, body={"_embedded": {"events": events}})
    assert list(from_events.deleted_notes(amo, {"deleted": 1})) == []
    assert from_events.linked(amo, "leads", {"linked": 1}) == set()


KILLED = """
import os, sys
from amokit import AmoCRM
from amokit.dlt.loading import destination, load
url, token, to, folder, loads = sys.argv[1:]
with AmoCRM(base_url=url, token=token, limiter=None) as amo:
    loading = load({"": amo}, destination(to, "amocrm"), ["leads"], pipeline="tests", at_most=300, folder=folder)
    for number, _ in enumerate(loading):
        if number + 1 == int(loads):
            os.kill(os.getpid(), 9)
"""


def test_going_on_after_a_kill_between_loads(sandbox: Sandbox, amo: AmoCRM, place: Place) -> None:
    sandbox.seed(leads=[{"name": f"n{i}", "price": i, "updated_at": EARLIER + i // 3} for i in range(1000)])
    command = [sys.executable, "-c", KILLED, sandbox.url, sandbox.token, place.url, str(place.folder / "pipelines"), "2"]
    assert subprocess.run(command, timeout=300, check=False).returncode == -9
    assert place.query("select count(*) from amocrm.leads") == [(600,)]
    loads = place.load(amo, only=["leads"], at_most=300)
    assert sum(each.get("leads", 0) for each in loads) < 1000 - 500, "what is there is not read again"
    assert place.query("select count(*), sum(price) from amocrm.leads") == [(1000, sum(range(1000)))]


@pytest.mark.soak
@pytest.mark.parametrize("milliseconds", [300, 900, 1500, 2500])
def test_going_on_after_a_kill_at_any_time(sandbox: Sandbox, amo: AmoCRM, tmp_path: Path, milliseconds: int) -> None:
    place = DuckDB(f"duckdb:///{tmp_path / 'crm.duckdb'}", tmp_path)
    sandbox.seed(leads=[{"name": f"n{i}", "price": i, "updated_at": EARLIER + i // 3} for i in range(1000)])
    command = [sys.executable, "-c", KILLED, sandbox.url, sandbox.token, place.url, str(tmp_path / "pipelines"), "99"]
    with subprocess.Popen(command, env={**os.environ}) as process:
        while not [each for each in sandbox.requests if each.path == "/api/v4/leads"] and process.poll() is None:
            time.sleep(0.01)
        time.sleep(milliseconds / 1000)
        process.kill()
    place.load(amo, only=["leads"], at_most=300)
    assert place.query("select count(*), count(distinct id), sum(price) from amocrm.leads") == [(1000, 1000, sum(range(1000)))]


def test_two_accounts_in_one_dataset(sandbox: Sandbox, amo: AmoCRM, place: Place) -> None:
    with Sandbox(account_id=78) as second, AmoCRM(base_url=second.url, token=second.token, limiter=None) as other:
        for of in (sandbox, second):
            of.seed(leads=[{"id": 5, "name": of.url, "price": of.port}])
            of.seed_from("demo", leads=10)
        place.load(amo, other, only=FIRST)
        assert world.destination(place.query, account_id=77) == world.account(amo)
        assert world.destination(place.query, account_id=78) == world.account(other)
        second.delete("leads", [5])
        place.load(amo, other, only=FIRST)
        assert world.destination(place.query, account_id=77) == world.account(amo)
        assert world.destination(place.query, account_id=78) == world.account(other)
        assert place.query("select account_id from amocrm.leads where id = 5") == [(77,)]

"""Any method of the client from the command line: ids, bodies, filters, what is printed, what is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
from amokit import AmoCRM
from amokit.cli import methods
from amokit.cli.problems import UsageProblem

from .conftest import Terminal


def test_create_read_update_and_list(amokit: Terminal) -> None:
    made = amokit.run("leads", "create", "--json", '{"name": "Roof", "price": 700}')
    (lead,) = made.lines
    assert made.code == 0
    assert amokit.run("call", "leads.update", str(lead["id"]), "--json", '{"price": 900}').code == 0
    (read,) = amokit.run("leads", "get", str(lead["id"]), "--fields", "id,name,price").lines
    assert read == {"id": lead["id"], "name": "Roof", "price": 900}
    assert amokit.sandbox.requests[-1].path == f"/api/v4/leads/{lead['id']}"


def test_ids_of_parents_come_first(amokit: Terminal) -> None:
    (lead,) = amokit.run("leads", "create", "--json", '{"name": "Roof"}').lines
    note = json.dumps({"note_type": "common", "params": {"text": "called"}})
    assert amokit.run("leads", "notes", "create", str(lead["id"]), "--json", note).code == 0
    (read,) = amokit.run("call", "leads.notes.list", str(lead["id"])).lines
    assert read["params"]["text"] == "called"
    every = amokit.run("leads", "notes", "list").lines
    assert [each["id"] for each in every] == [read["id"]]


def test_many_objects_from_standard_input_or_a_file(amokit: Terminal, tmp_path: Path) -> None:
    done = amokit.run("leads", "create-many", "--json", "-", stdin='{"name": "a"}\n{"name": "b"}\n')
    assert [each["request_id"] for each in done.lines] == ["0", "1"]
    file = tmp_path / "leads.json"
    file.write_text('[{"name": "c"}]', encoding="utf-8")
    assert amokit.run("leads", "create-many", "--json", f"@{file}").code == 0
    names = amokit.run("leads", "list", "--fields", "name").lines
    assert {each["name"] for each in names} == {"a", "b", "c"}


def test_what_was_printed_can_be_read_again(amokit: Terminal, tmp_path: Path) -> None:
    """Texts may hold what is an end of a line elsewhere; Windows puts a mark before UTF-8."""
    amokit.sandbox.seed(leads=[{"name": "one\u2028\x85two"}, {"name": "three"}])
    printed = amokit.run("leads", "list", "--fields", "name").out
    file = tmp_path / "leads.jsonl"
    file.write_text(printed, encoding="utf-8-sig")
    assert amokit.run("leads", "create-many", "--json", f"@{file}").code == 0
    assert [lead["name"] for lead in amokit.run("leads", "list", "--order", "id=asc").lines] == ["one\u2028\x85two", "three"] * 2


def test_filters_orders_and_other_arguments(amokit: Terminal) -> None:
    amokit.sandbox.seed(leads=[{"name": f"n{price}", "price": price} for price in (100, 200, 300, 400)])
    found = amokit.run("leads", "list", "-f", "price.from=200", "-f", "price.to=300", "--order", "id=desc", "--arg", "limit=1")
    assert [each["name"] for each in found.lines] == ["n300", "n200"], "lists go on over all pages"
    ids = ",".join(str(each["id"]) for each in found.lines)
    assert len(amokit.run("leads", "list", "-f", f"id={ids}").lines) == 2
    assert len(amokit.run("leads", "list", "--max", "3").lines) == 3
    assert amokit.run("leads", "list", "--query", "n400", "--fields", "price").lines == [{"price": 400}]


def test_custom_fields_are_columns(amokit: Terminal) -> None:
    values = [{"field_code": "CONTRACT", "values": [{"value": "A-17"}]}]
    lead = {"name": "Roof", "custom_fields_values": values, "_embedded": {"tags": [{"name": "hot"}, {"name": "new"}]}}
    amokit.run("leads", "create", "--json", json.dumps(lead))
    (read,) = amokit.run("leads", "list", "--fields", "name,CONTRACT,tags").lines
    assert read == {"name": "Roof", "CONTRACT": "A-17", "tags": ["hot", "new"]}


def test_tables(amokit: Terminal) -> None:
    amokit.sandbox.seed(leads=[{"name": "Крыша [bold]", "price": 5}])
    done = amokit.run("leads", "list", "-o", "table")
    assert "Крыша [bold]" in done.out, "what an account holds is no markup"
    assert "1 object" in done.out
    assert "Example" in amokit.run("whoami", "-o", "table").out
    assert json.loads(amokit.run("leads", "list", "-o", "json").out)[0]["price"] == 5


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["leads", "get", "1"], "404"),
        (["leads", "get"], "write `leads.get <id>`"),
        (["leads", "get", "x"], "id is a number, not 'x'"),
        (["call", "leads.lst"], "did you mean 'leads.list'"),
        (["call", "lead.list"], "did you mean 'leads'?"),
        (["call", "list"], "give the resource too"),
        (["call", "pipelines.statuses.list"], "needs the pipeline_id first"),
        (["leads", "update", "1"], "needs --json with LeadUpdate"),
        (["leads", "update", "1", "--json", "[{}]"], "takes one object, not a list"),
        (["leads", "get", "1", "--json", "{}"], "sends no body"),
        (["leads", "create", "--json", "{x"], "is no JSON"),
        (["leads", "create", "--json", "@nowhere.json"], "nowhere.json"),
        (["leads", "list", "--arg", "limt=5"], "did you mean 'limit'?"),
        (["leads", "list", "--arg", "limit"], "name=value"),
        (["leads", "list", "-f", "price"], "name=value"),
        (["leads", "list", "-f", "price=5", "-f", "price.from=1"], "has a value already"),
        (["account", "get", "--query", "x"], "takes no --query; it takes --with"),
        (["leads", "list", "--order", "nme"], "order"),
        (["fields", "leds"], "did you mean 'leads'?"),
        (["leads", "list", "--fields", "id,nmae"], "leads have no custom field 'nmae'; did you mean 'name'?"),
        (["leads", "list", "--fields", "id,9999"], "leads have no custom field 9999; there are "),
        (["users", "list", "--fields", "id,nmae"], "no field 'nmae'; did you mean 'name'?"),
        (["leads", "list", "-f", "pipline_id=5"], "no filter of leads.list 'pipline_id'; did you mean 'pipeline_id'?"),
        (["leads", "list", "-f", "id[]=5"], "name=value"),
        (["leads", "list", "-f", "=5"], "name=value"),
        (["leads", "list", "--max", "-1"], "Must be >= 0"),
        (["webhooks", "tail", "--port", "70000"], "Must be <= 65535"),
        (["leads", "create", "--json", "[" * 100_000], "--json cannot be read: maximum recursion depth"),
        (["leads", "create", "--json", f"@{sys.executable}"], "--json cannot be read: 'utf-8' codec"),
        (["leads", "create-many", "--json", '{"name": "a"}\n{"name": "b"'], "is no JSON: line 2: Expecting ',' delimiter"),
    ],
)
def test_what_is_wrong_is_named(amokit: Terminal, words: list[str], said: str) -> None:
    amokit.sandbox.seed(leads=[{"name": "Roof"}])
    done = amokit.run(*words)
    assert done.code == (1 if said in ("404", "order", "nowhere.json") else 2)
    assert said in done.err
    assert "Traceback" not in done.err


def test_every_method_of_the_client_has_a_name() -> None:
    with AmoCRM("mycompany", token="t") as amo:
        names = set(methods.every(amo))
    assert len(names) > 300
    assert {"leads.list", "leads.notes.create", "catalogs.elements.update_many", "unsorted.accept"} <= names


def test_the_names_are_listed(amokit: Terminal) -> None:
    assert "catalogs.elements.list" in amokit.run("call").out.splitlines()


def test_the_command_is_installed_and_says_what_it_needs(tmp_path: Path) -> None:
    """Where cyclopts is missing, the extra is named; `python -m amokit` is the same command."""
    blocked = tmp_path / "cyclopts.py"
    blocked.write_text("raise ModuleNotFoundError(\"No module named 'cyclopts'\", name='cyclopts')\n", encoding="utf-8")
    command = [sys.executable, "-m", "amokit", "whoami"]
    done = subprocess.run(command, env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "pip install 'amokit[cli]'" in done.stderr


def test_a_reader_that_has_enough(amokit: Terminal) -> None:
    amokit.sandbox.seed(leads=[{"name": f"n{i}"} for i in range(3000)])
    command = f"{sys.executable} -m amokit leads list | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert json.loads(done.stdout)["name"]
    assert "Traceback" not in done.stderr


def test_half_of_a_character_is_printed_as_json_escapes_it(amokit: Terminal) -> None:
    amokit.sandbox.fault("GET", "/api/v4/leads/1", times=None, status=200, body='{"id": 1, "name": "Roof \\ud83d"}')
    command = [sys.executable, "-m", "amokit", "leads", "get", "1", "--fields", "name"]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert (done.stdout.decode().split(), done.stderr) == (['{"name":', '"Roof', '\\ud83d"}'], b"")


def test_fields_that_come_only_on_request_are_asked_for(amokit: Terminal) -> None:
    (contact,) = amokit.run("contacts", "create", "--json", '{"name": "Ann"}').lines
    lead = {"name": "Roof", "_embedded": {"contacts": [{"id": contact["id"]}]}}
    (made,) = amokit.run("leads", "create", "--json", json.dumps(lead)).lines
    for words in (["list"], ["get", str(made["id"])], ["list", "--with", "loss_reason"]):
        done = amokit.run("leads", *words, "--fields", "name,contacts")
        assert done.lines == [{"name": "Roof", "contacts": [contact["id"]]}]
        assert done.err == ""
    (query,) = httpx.QueryParams(amokit.sandbox.requests[-1].target.partition("?")[2]).get_list("with")
    assert query == "loss_reason,contacts"
    assert amokit.run("leads", "get-many", "--json", f"[{made['id']}]", "--fields", "contacts").code == 0
    assert "with=contacts" in amokit.sandbox.requests[-1].target
    assert "with" not in amokit.run("leads", "list", "--fields", "name").err + amokit.sandbox.requests[-1].target


def test_what_a_call_cannot_ask_for_is_said(amokit: Terminal) -> None:
    assert all(amokit.run("users", "list", "--fields", "uuid").lines[0].values())
    assert "with=uuid" in amokit.sandbox.requests[-1].target
    new = json.dumps({"name": "Ann", "email": "ann@example.com", "password": "secret-1"})
    done = amokit.run("users", "create", "--json", new, "--fields", "id,uuid")
    assert done.err == "amokit: uuid comes only where --with uuid asks for it, which users.create does not take\n"


def test_every_value_that_fields_add_is_one_that_the_call_takes() -> None:
    seen = set()
    with AmoCRM("mycompany", token="t") as amo:
        for name in methods.every(amo):
            for ids in ([], ["1"], ["1", "2"], ["1", "2", "3"]):
                with suppress(UsageProblem):
                    method = methods.find(amo, name, ids)
                    takes = str(method.keywords["with_"].annotation) if "with_" in method.keywords else ""
                    if "Literal[" in takes:
                        assert all(repr(value) in takes for value in method.on_request.values()), name
                        seen.add(name)
    assert {"leads.list", "leads.get", "leads.notes.list", "users.list", "catalogs.elements.list", "bots.get"} <= seen

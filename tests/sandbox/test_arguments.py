"""Wrong arguments of the sandbox's Python API: each error says what is wrong and what to call; nothing is half done."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import amokit_sandbox
import pytest
from amokit.models import Lead, LeadCreate
from amokit_sandbox import Fault, Sandbox, SeedError
from amokit_sandbox.__main__ import main

LEAD = Lead.from_dict({"id": 5, "name": "Deal"})
Call = Callable[[Any], Any]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda it: it.delete("leads", 5), r"^ids takes a list, as in sandbox\.delete\('leads', \[5\]\), not 5$"),
        (lambda it: it.delete("leads", "5"), r"^ids takes a list, as in sandbox\.delete\('leads', \[5\]\), not '5'$"),
        (lambda it: it.delete("leads", None), r"^ids takes a list, as in sandbox\.delete\('leads', \[5\]\), not None$"),
        (lambda it: it.delete("tasks", LEAD), r"^ids takes a list, as in sandbox\.delete\('tasks', \[5\]\), not Lead\("),
        (lambda it: it.delete("leads", ["5"]), r"^ids are numbers, as in sandbox\.delete\('leads', \[5\]\), not '5'$"),
        (lambda it: it.delete("leads", [LEAD]), r"^ids are numbers, as in sandbox\.delete\('leads', \[5\]\), not Lead\("),
        (lambda it: it.restore("leads", 5), r"^ids takes a list, as in sandbox\.restore\('leads', \[5\]\), not 5$"),
        (lambda it: it.delete("lead", [5]), r"^'lead' have no trash; did you mean 'leads'\? There are leads, contacts, "),
        (lambda it: it.delete("notes", [5]), r"^'notes' have no trash; there are leads, contacts, "),
        (lambda it: it.delete("leads", [5], user_id=1), r"^there is no user 1; there are 504141, 504142"),
        (lambda it: it.delete("leads", [55]), r"^there is no lead 55 in the account$"),
        (lambda it: it.delete(leads=[5]), r"^Sandbox\.delete\(\) got .*; it is called as in sandbox\.delete\('leads', \[5\]\)$"),
        (lambda it: it.delete("leads"), r"missing .*'ids'; it is called as in sandbox\.delete\('leads', \[5\]\)$"),
        (lambda it: it.seed({"leads": []}), r"; it is called as in sandbox\.seed\(leads=\[\{'name': 'Deal'\}\]\)$"),
        (lambda it: it.seed(lead=[{}]), r"^cannot seed lead; did you mean 'leads'\? There are bots, "),
        (
            lambda it: it.seed(leads={"name": "a"}),
            r"^leads: a list of rows is wanted, as in leads=\[\{…\}\], not \{'name': 'a'\}$",
        ),
        (
            lambda it: it.seed(leads=[LeadCreate(name="a")]),
            r"^leads: a row is a map .*, not LeadCreate\(.*; give its to_dict\(\)$",
        ),
        (lambda it: it.seed(leads=[{"created_at": datetime.now(UTC)}]), r"^leads: .*datetime is not JSON serializable$"),
        (
            lambda it: it.seed(notes=[{"entity_type": "lead", "entity_id": 5}]),
            r"^notes: there is no entity_type 'lead'; did you mean 'leads'\? There are leads, contacts, companies, customers$",
        ),
        (lambda it: it.seed(unsorted=[{"category": "form"}]), r"^unsorted: there is no category 'form'; did you mean 'forms'\?"),
        (lambda it: it.seed(links=[link(entity_type="lead")]), r"^links: .*: there are links of .*leads to contacts"),
        (lambda it: it.seed(links=[link(entity_type="tasks")]), r"^links: .*: there are links of .*leads to contacts"),
        (lambda it: it.seed(links=[link(to_entity_id="6")]), r"^links: .*: ids are numbers$"),
        (
            lambda it: it.seed_from({"leads": []}),
            r"^seed_from takes `demo` or a file, not \{'leads': \[\]\}; rows are given by seed",
        ),
        (lambda it: it.seed_from("demo", language="fr"), r"^language takes ru or en, not 'fr'$"),
        (lambda it: it.seed_from("demo", leads=0), r"^leads takes how many leads the demo has, at least 1, not 0$"),
        (lambda it: it.seed_from("demo", leads="9"), r"^leads takes how many leads the demo has, at least 1, not '9'$"),
        (lambda it: it.seed_from("demo", seed=1), r"'seed'; it is called as in sandbox\.seed_from\('rows\.json'\)$"),
        (lambda it: it.deliver("add_lead", 5), r"'to'; it is called as in sandbox\.deliver\('add_lead', 5, to='http://"),
        (lambda it: it.deliver("add_lead", 5, to="a"), r"^to takes an address, as 'http://.*', or an ASGI application, not 'a'$"),
        (lambda it: it.deliver("add_lead", 5, to=print, path="a"), r"^path takes a path that begins with /, not 'a'$"),
        (
            lambda it: it.deliver("add_leads", 5, to=print),
            r"^there is no webhook 'add_leads'; did you mean 'add_lead'\? There are ",
        ),
        (lambda it: it.deliver(5, 5, to=print), r"^there is no webhook 5; there are add_lead, "),
        (lambda it: it.deliver("add_lead", LEAD, to=print), r"^id takes the id of a lead, a number, not Lead\("),
        (lambda it: it.deliver("note_lead", "5", to=print), r"^id takes the id of a note, a number, not '5'$"),
        (lambda it: it.issue_token(1), r"^there is no user 1; there are 504141, "),
        (lambda it: it.issue_token(None), r"^there is no user None; there are 504141, "),
        (lambda it: it.revoke("secret"), r"^revoke takes a token that this sandbox has issued$"),
        (lambda it: it.revoke(5), r"^revoke takes a token that this sandbox has issued$"),
        (
            lambda it: it.fault("GET", "/api", 503),
            r"; it is called as in sandbox\.fault\('GET', '/api/v4/leads\*', status=503\)$",
        ),
        (lambda it: it.fault(stauts=503), r"'stauts'; it is called as in sandbox\.fault\('GET', "),
        (lambda it: it.faults.add({"status": 503}), r"^add takes a Fault, which `sandbox\.fault\(…\)` makes, not \{"),
    ],
)
def test_a_wrong_call(call: Call, message: str, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 5, "name": "Deal"}], contacts=[{"id": 6, "name": "Ann"}])
    with pytest.raises((ValueError, TypeError), match=message):
        call(sandbox)
    assert "secret" not in message
    assert not sandbox.faults.all()
    assert {one.id for one in sandbox._world.documents.find("leads")} == {5}
    assert not sandbox._world.links.of("leads", [5])


def link(**changed: Any) -> dict[str, Any]:
    return {"entity_type": "leads", "entity_id": 5, "to_entity_type": "contacts", "to_entity_id": 6, **changed}


@pytest.mark.parametrize(
    ("fault", "wanted"),
    [
        ({"method": "GTE"}, "GET, POST and so on, or *"),
        ({"method": 5}, "GET, POST and so on, or *"),
        ({"path": "api/v4/leads"}, "a path that begins with /, or a pattern such as */notes"),
        ({"path": 5}, "a path that begins with /, or a pattern such as */notes"),
        ({"nth": 0}, "a whole number of at least 1"),
        ({"times": "2"}, "a whole number of at least 1, or None for all calls"),
        ({"delay": -1}, "seconds, 0 or more"),
        ({"drip": "1"}, "seconds, 0 or more"),
        ({"status": "503"}, "a status of HTTP, from 100 to 599"),
        ({"status": 1000}, "a status of HTTP, from 100 to 599"),
        ({"headers": {"a": 5}}, "a dict of texts"),
        ({"headers": [["a", "b"]]}, "a dict of texts"),
        ({"when": "later"}, "before, during, after"),
        ({"cut": -1}, "a number of bytes"),
        ({"content_type": 5}, "a text"),
        ({"bomb": "1"}, "a number of MiB"),
        ({"chance": 5}, "a number from 0 to 1"),
        ({"seed": "x"}, "a whole number"),
    ],
)
def test_a_fault_that_would_never_strike(fault: dict[str, Any], wanted: str, sandbox: Sandbox) -> None:
    (name, value), *_ = fault.items()
    message = rf"^{name} of a fault takes {re.escape(wanted)}, not {re.escape(repr(value))}$"
    for make in (sandbox.fault, Fault, lambda **given: Fault.from_dict(given)):
        with pytest.raises(ValueError, match=message):
            make(**fault)
    assert not sandbox.faults.all()


def test_a_body_of_a_fault_that_json_does_not_have(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"^body of a fault takes what JSON has, a text or bytes, not <object "):
        sandbox.fault(body=object())


@pytest.mark.parametrize("method", ["*", "get", "P*", "[GP]*"])
def test_methods_of_faults_are_patterns(method: str) -> None:
    assert Fault(method).method == method


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"database": 5}, "^database takes the path of a SQLite file, not 5$"),
        ({"port": "8080"}, "^port takes a number from 0 to 65535, not '8080'$"),
        ({"port": 99999}, "^port takes a number from 0 to 65535, not 99999$"),
        ({"redirect_uri": 5}, "^redirect_uri takes an address, not 5$"),
        ({"expires_in": "1"}, "^expires_in takes seconds, 0 or more, not '1'$"),
        ({"rate": 0}, "^rate takes a whole number of at least 1, not 0$"),
        ({"block_after": "x"}, "^block_after takes a whole number of at least 1, not 'x'$"),
        ({"clock": 5}, "^clock takes a function that gives Unix seconds, not 5$"),
        ({"hosts": "amo.internal"}, "^hosts takes a list of names, not 'amo.internal'$"),
        ({"webhook_delays": 5}, "^webhook_delays takes a list of seconds, not 5$"),
        ({"webhook_delays": ["x"]}, r"^webhook_delays takes a list of seconds, not \['x'\]$"),
        ({"seed": {"leads": []}}, r"^seed_from takes `demo` or a file, not \{'leads': \[\]\}"),
    ],
)
def test_an_option_that_cannot_be(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Sandbox(**options)


def test_a_database_that_cannot_be(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "nowhere" / "account.db"
    with pytest.raises(OSError, match=rf"^the database {re.escape(str(missing))} cannot be used: unable to open database file$"):
        Sandbox(missing)
    assert main(["--database", str(missing)]) == 1
    assert capsys.readouterr().err.startswith(f"amokit_sandbox: the database {missing} cannot be used")
    assert main(["--rate", "0"]) == 1
    assert capsys.readouterr().err == "amokit_sandbox: rate takes a whole number of at least 1, not 0\n"


def test_a_type_error_of_a_sandbox_itself_stays_what_it_is(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(token: str) -> int:
        raise TypeError("of the database")

    monkeypatch.setattr(sandbox._world.authority, "revoke", broken)
    with pytest.raises(TypeError, match=r"^of the database$"):
        sandbox.revoke("token")


def test_a_name_that_the_package_does_not_have() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute 'Sandbx'; did you mean 'Sandbox'\? There are Delivery, "):
        amokit_sandbox.Sandbx  # noqa: B018
    with pytest.raises(AttributeError, match=r"has no attribute '__nothing__'$"):
        amokit_sandbox.__nothing__  # noqa: B018


def test_a_seed_error_is_a_value_error() -> None:
    assert issubclass(SeedError, ValueError)

"""Batches against the sandbox over real connections: what is reported is what is in the store."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from amokit import TransportError, ValidationError
from amokit.models import LeadCreate, LeadUpdate, LinkWrite, MassLinkWrite
from amokit_sandbox import Sandbox

from tests.client.support import Mode

from .support import ids, of_sandbox

LEADS = "/api/v4/leads"


def stored(mode: Mode, amo: Any) -> Counter[str]:
    """How often each name is in the store."""
    return Counter(lead.name for lead in mode.all(amo.leads.list(limit=250)))


def by_status(outcomes: list[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for outcome in outcomes:
        found.setdefault(outcome.status, []).append(outcome)
    return found


def test_3_of_250_are_refused_with_reasons_and_the_others_saved(mode: Mode, sandbox: Sandbox) -> None:
    wrong = {7, 120, 249}
    items = [LeadCreate(name=f"n{i}", status_id=999 if i in wrong else 142) for i in range(250)]
    amo = of_sandbox(mode, sandbox)
    found = by_status(mode.all(amo.leads.create_each(items)))
    assert {status: len(outcomes) for status, outcomes in found.items()} == {"saved": 247, "refused": 3}
    assert {outcome.item.name for outcome in found["refused"]} == {f"n{i}" for i in wrong}
    for outcome in found["refused"]:
        assert [(error.path, error.code) for error in outcome.errors] == [("status_id", "NotSupportedChoice")]
        assert type(outcome.error) is ValidationError
        assert re.fullmatch(r"item \d+: status_id: .* \[NotSupportedChoice\]: 999", outcome.reason)
    assert {outcome.reason for outcome in found["saved"]} == {""}
    assert stored(mode, amo) == Counter(f"n{i}" for i in range(250) if i not in wrong)
    assert all(outcome.item is items[int(outcome.item.name[1:])] for outcomes in found.values() for outcome in outcomes)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("fault", [{"status": 504}, {"reset": True}, {"status": 500}], ids=["504", "reset", "500"])
def test_a_lost_answer_leaves_no_doubt_about_the_others(mode: Mode, sandbox: Sandbox, fault: dict[str, Any], when: Any) -> None:
    sandbox.fault("POST", LEADS, nth=3, when=when, **fault)
    items = [LeadCreate(name=f"n{i}") for i in range(230)]
    amo = of_sandbox(mode, sandbox)
    found = by_status(mode.all(amo.leads.create_each(iter(items))))
    assert {status: len(outcomes) for status, outcomes in found.items()} == {"saved": 180, "unknown": 50}
    in_store = stored(mode, amo)
    saved = {outcome.item.name for outcome in found["saved"]}
    unknown = {outcome.item.name for outcome in found["unknown"]}
    assert in_store.keys() <= saved | unknown, "every item in the store is reported saved or unknown"
    assert all(in_store[name] == 1 for name in saved), "every item reported saved is in the store once"
    assert in_store.keys() == (saved | unknown if when == "after" else saved)
    sizes = [len(request.json()) for request in sandbox.requests if request.method == "POST"]
    assert sizes == ([50, 50, 50, 25, 25, 25, 5] if fault == {"status": 504} else [50, 50, 50, 50, 30])


def test_a_504_and_a_dropped_connection_in_one_batch(mode: Mode, sandbox: Sandbox) -> None:
    sandbox.fault("POST", LEADS, nth=2, status=504, when="after")
    sandbox.fault("POST", LEADS, nth=3, reset=True, when="after")
    sandbox.fault("POST", LEADS, nth=4, reset=True)
    amo = of_sandbox(mode, sandbox)
    outcomes = mode.all(amo.leads.create_each(LeadCreate(name=f"n{i}") for i in range(300)))
    found = {status: {outcome.item.name for outcome in part} for status, part in by_status(outcomes).items()}
    assert len(outcomes) == 300
    assert set(found) == {"saved", "unknown"}
    in_store = stored(mode, amo)
    assert in_store.keys() <= found["saved"] | found["unknown"]
    assert all(in_store[name] == 1 for name in found["saved"])


def test_lost_updates_by_id_are_sent_again_and_saved(mode: Mode, sandbox: Sandbox) -> None:
    made = sandbox.seed(leads=[{"name": f"n{i}"} for i in range(120)])["leads"]
    sandbox.fault("PATCH", LEADS, nth=1, status=504, when="after")
    sandbox.fault("PATCH", LEADS, nth=3, reset=True)
    amo = of_sandbox(mode, sandbox)
    outcomes = mode.all(amo.leads.update_each(LeadUpdate(id=int(lead), name="changed") for lead in made))
    assert Counter(outcome.status for outcome in outcomes) == {"saved": 120}
    assert all(outcome.result.id == outcome.item.id for outcome in outcomes)
    assert stored(mode, amo) == {"changed": 120}


def test_two_updates_of_one_lead_in_a_batch(mode: Mode, sandbox: Sandbox) -> None:
    (lead,) = sandbox.seed(leads=[{"name": "a"}])["leads"]
    amo = of_sandbox(mode, sandbox)
    found = mode.all(amo.leads.update_each([LeadUpdate(id=int(lead), name="b"), LeadUpdate(id=int(lead), name="c")]))
    assert [outcome.status for outcome in found] == ["saved"] * 2
    assert stored(mode, amo) == {"c": 1}


def test_own_marks_that_repeat(mode: Mode, sandbox: Sandbox) -> None:
    amo = of_sandbox(mode, sandbox)
    outcomes = mode.all(amo.leads.create_each(LeadCreate(name=f"n{i}", request_id=f"row-{i % 3}") for i in range(60)))
    names = {lead.id: lead.name for lead in mode.all(amo.leads.list(limit=250))}
    assert all(names[outcome.result.id] == outcome.item.name for outcome in outcomes)
    assert all(outcome.result.request_id == outcome.item.request_id for outcome in outcomes)
    wrong = [LeadCreate(name=f"w{i}", request_id="same", status_id=999 if i == 3 else 142) for i in range(5)]
    found = by_status(mode.all(amo.leads.create_each(wrong)))
    assert [(outcome.item.name, outcome.errors[0].path) for outcome in found["refused"]] == [("w3", "status_id")]
    assert len(found["saved"]) == 4, "those that might be meant are sent one by one"


def test_linking_each_and_unlinking_each(mode: Mode, sandbox: Sandbox) -> None:
    made = sandbox.seed(leads=[{"name": "a"}, {"name": "b"}], contacts=[{"name": f"c{i}"} for i in range(70)])
    first, second = map(int, made["leads"])
    contacts = [int(contact) for contact in made["contacts"]]
    amo = of_sandbox(mode, sandbox)
    links = [LinkWrite(to_entity_id=contact, to_entity_type="contacts") for contact in contacts]
    links[30] = LinkWrite(to_entity_id=1, to_entity_type="contacts")
    outcomes = by_status(mode.all(amo.leads.links(first).link_each(iter(links))))
    assert {status: len(part) for status, part in outcomes.items()} == {"saved": 69, "refused": 1}
    assert outcomes["refused"][0].item is links[30]
    assert all(outcome.result.to_entity_id == outcome.item.to_entity_id for outcome in outcomes["saved"])
    assert len(mode.all(amo.leads.links(first).list())) == 69
    good = [link for link in links if link is not links[30]]
    sandbox.fault("POST", f"{LEADS}/*/unlink", nth=2, reset=True, when="after")
    gone = by_status(mode.all(amo.leads.links(first).unlink_each(good, size=30)))
    assert {status: len(part) for status, part in gone.items()} == {"saved": 39, "unknown": 30}
    assert mode.all(amo.leads.links(first).list()) == []
    pairs = [MassLinkWrite(entity_id=e, to_entity_id=c, to_entity_type="contacts") for c in contacts[:5] for e in (first, second)]
    saved = mode.all(amo.leads.links.link_each(pairs))
    assert [(o.status, o.result.entity_id, o.result.to_entity_id) for o in saved] == [
        ("saved", pair.entity_id, pair.to_entity_id) for pair in pairs
    ]
    assert {o.status for o in mode.all(amo.leads.links.unlink_each(pairs))} == {"saved"}
    assert mode.all(amo.leads.links(second).list()) == []


def test_create_many_tells_of_all_it_was_given(mode: Mode, sandbox: Sandbox) -> None:
    sandbox.fault("POST", LEADS, nth=2, reset=True, when="after")
    amo = of_sandbox(mode, sandbox)
    with pytest.raises(TransportError) as caught:
        mode.wait(amo.leads.create_many([LeadCreate(name=f"n{i}") for i in range(130)]))
    assert Counter(outcome.status for outcome in caught.value.batch) == {"saved": 50, "unknown": 50, "not_sent": 30}
    saved = [outcome.result.id for outcome in caught.value.batch if outcome.status == "saved"]
    assert set(saved) <= set(ids(mode.all(amo.leads.list(limit=250))))

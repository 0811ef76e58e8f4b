"""Filters on every page, filters that the library does not know, and filters that the server ignores."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from amokit import ArgumentError
from amokit.errors import FilterError, FiltersOffWarning, ForbiddenError
from amokit.models import ContactsFilter, EventsFilter, LeadsFilter, RawModel, TasksFilter
from amokit_sandbox import Sandbox

from tests.client.support import Mode, answer, page, serve

from .support import BASE, ids, of_sandbox

# -- on every page --------------------------------------------------------------------------------


def test_a_link_that_forgets_the_filter_gets_it_back(mode: Mode) -> None:
    server = serve(
        page("leads", [{"id": 1}], f"{BASE}?page=2&limit=1"), page("leads", [{"id": 2}], f"{BASE}?page=3"), page("leads", [])
    )
    found = mode.client(server).leads.list(filter=LeadsFilter(id=[1, 2]), with_=["contacts"], order={"id": "asc"}, query="x")
    mode.all(found)
    kept = "with=contacts&query=x&order%5Bid%5D=asc&filter%5Bid%5D%5B0%5D=1&filter%5Bid%5D%5B1%5D=2"
    assert server.calls[1:] == [f"GET /api/v4/leads?page=2&limit=1&{kept}", f"GET /api/v4/leads?page=3&{kept}"]


def test_a_link_that_writes_the_filter_in_its_own_way_is_left_alone(mode: Mode) -> None:
    link = f"{BASE}?filter[id][]=1&page=2"
    server = serve(page("leads", [{"id": 1}], link), page("leads", []))
    mode.all(mode.client(server).leads.list(filter=LeadsFilter(id=[1])))
    assert len(server.seen[1].url.params.multi_items()) == 2


def test_the_sandbox_keeps_it(mode: Mode, sandbox: Sandbox) -> None:
    made = sandbox.seed(leads=[{"name": "n", "price": i % 3} for i in range(40)])["leads"]
    amo = of_sandbox(mode, sandbox)
    found = mode.all(amo.leads.list(filter=LeadsFilter(price=2), limit=5, order={"id": "asc"}))
    assert ids(found) == made[2::3]


# -- unknown ones ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filter", "message"),
    [
        ({"colour": 1}, r"^LeadsFilter has no field 'colour'; it takes .*; to send one all the same, give a RawModel$"),
        (ContactsFilter(id=[1]), "^filter must be a LeadsFilter, not ContactsFilter$"),
        (5, "^filter must be a LeadsFilter, not int$"),
        (LeadsFilter(id=[]), r"^LeadsFilter\.id is an empty list"),
    ],
    ids=repr,
)
def test_a_filter_that_the_list_does_not_know_is_an_error_of_this_package(mode: Mode, filter: Any, message: str) -> None:
    server = serve(answer(status=204))
    with pytest.raises(FilterError, match=message) as caught:
        mode.wait(mode.client(server).leads.list(filter=filter))
    assert isinstance(caught.value, ArgumentError)
    assert isinstance(caught.value, TypeError)
    assert server.seen == []


def test_a_raw_model_sends_one_all_the_same(mode: Mode) -> None:
    server = serve(answer(status=204))
    known = LeadsFilter(id=[1]).to_dict()
    mode.wait(mode.client(server).leads.list(filter=RawModel({**known, "mood": {"from": 2}, "tags": ["a"]})))
    assert server.calls == ["GET /api/v4/leads?filter%5Bid%5D%5B0%5D=1&filter%5Bmood%5D%5Bfrom%5D=2&filter%5Btags%5D%5B0%5D=a"]


def test_what_a_raw_model_has_of_known_keys_goes_out_as_ever(mode: Mode) -> None:
    server = serve(answer(status=204))
    mode.wait(mode.client(server).events.list(filter=RawModel(EventsFilter(id=["a", "b"]).to_dict())))
    typed = serve(answer(status=204))
    mode.wait(mode.client(typed).events.list(filter=EventsFilter(id=["a", "b"])))
    assert server.calls == typed.calls


# -- switched off ---------------------------------------------------------------------------------


@pytest.fixture
def off(sandbox: Sandbox) -> Iterator[Sandbox]:
    """An account without API filters."""
    sandbox.seed(leads=[{"name": "n"}])
    sandbox.fault("GET", "/api/v4/account", times=None, status=200, body={"id": 1, "is_api_filter_enabled": False})
    yield sandbox


def account_reads(sandbox: Sandbox) -> int:
    return sum(request.path == "/api/v4/account" for request in sandbox.requests)


def test_by_default_nobody_asks(mode: Mode, off: Sandbox) -> None:
    mode.wait(of_sandbox(mode, off).leads.list(filter=LeadsFilter(price=1)))
    assert account_reads(off) == 0


def test_the_check_warns_once_a_client(mode: Mode, off: Sandbox) -> None:
    amo = of_sandbox(mode, off)
    with pytest.warns(FiltersOffWarning, match="switched off") as caught:
        assert mode.wait(amo.check_filters()) is False
        assert mode.wait(amo.check_filters()) is False
    assert len(caught) == 1
    assert issubclass(FiltersOffWarning, UserWarning)
    assert account_reads(off) == 1
    with pytest.warns(FiltersOffWarning):
        mode.wait(of_sandbox(mode, off).check_filters())


def test_with_the_option_the_first_filtered_list_warns(mode: Mode, off: Sandbox) -> None:
    amo = of_sandbox(mode, off, check_filters=True)
    mode.wait(amo.leads.list())
    mode.wait(amo.tasks.list(filter=TasksFilter(id=[1])))
    assert account_reads(off) == 0, "these do not depend on the switch"
    with pytest.warns(FiltersOffWarning) as caught:
        mode.wait(amo.contacts.list(filter=ContactsFilter(id=[1])))
        mode.wait(amo.leads.list(filter=LeadsFilter(price=1)))
    assert len(caught) == 1
    assert account_reads(off) == 1


def test_threads_ask_once(off: Sandbox) -> None:
    mode = Mode("sync")
    amo = of_sandbox(mode, off, check_filters=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        threads = [threading.Thread(target=lambda: amo.leads.list(filter=LeadsFilter(price=1))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [warning.category for warning in caught] == [FiltersOffWarning]
    assert account_reads(off) == 1
    mode.close()


def test_an_account_that_heeds_filters_is_not_warned_of(mode: Mode, sandbox: Sandbox) -> None:
    amo = of_sandbox(mode, sandbox, check_filters=True)
    assert mode.wait(amo.check_filters()) is True
    mode.wait(amo.leads.list(filter=LeadsFilter(price=1)))
    assert account_reads(sandbox) == 1


def test_a_switch_that_cannot_be_read_is_an_error_of_the_list_that_asked(mode: Mode, sandbox: Sandbox) -> None:
    sandbox.fault("GET", "/api/v4/account", status=403)
    amo = of_sandbox(mode, sandbox, check_filters=True)
    with pytest.raises(ForbiddenError):
        mode.wait(amo.leads.list(filter=LeadsFilter(price=1)))
    mode.wait(amo.leads.list(filter=LeadsFilter(price=1)))

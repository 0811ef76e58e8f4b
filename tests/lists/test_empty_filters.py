"""No filter that selects everything goes out silently: what names nothing, at any depth, is refused before anything is sent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from amokit import AmoError, ArgumentError
from amokit.errors import FilterError
from amokit.models import (
    CatalogElementsFilter,
    CompaniesFilter,
    EventsFilter,
    EventValueFilter,
    FilesFilter,
    FileSizeFilter,
    LeadsFilter,
    NotesFilter,
    Range,
    RawModel,
    TasksFilter,
    TimeRange,
    UnsortedSummaryFilter,
)

from tests.client.support import Mode, answer, serve

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
FIELD = 4100


def values(value: Any) -> LeadsFilter:
    return LeadsFilter(custom_fields_values={FIELD: value})


EMPTY: list[tuple[str, Any]] = [
    ("leads", LeadsFilter(id=[])),
    ("leads", LeadsFilter(statuses=[])),
    ("leads", LeadsFilter(price=None)),  # type: ignore[arg-type]
    ("leads", LeadsFilter(id=[None])),  # type: ignore[list-item]
    ("leads", LeadsFilter(name=[""])),
    ("leads", LeadsFilter(price=Range())),
    ("leads", LeadsFilter(created_at=TimeRange())),
    ("leads", LeadsFilter(created_at=TimeRange(from_=None))),  # type: ignore[arg-type]
    ("leads", LeadsFilter(custom_fields_values={})),
    ("leads", values([])),
    ("leads", values(None)),
    ("leads", values([None])),
    ("leads", values("")),
    ("leads", values(Range())),
    ("leads", values({"from": None})),
    ("leads", {"custom_fields_values": {FIELD: []}}),
    ("leads", {"created_at": {}}),
    ("leads", RawModel({"mood": []})),
    ("leads", RawModel({"mood": {"from": None, "to": 5}})),
    ("companies", CompaniesFilter(custom_fields_values={FIELD: [[]]})),  # type: ignore[list-item]
    ("events", EventsFilter(type=[])),
    ("events", EventsFilter(value_after=EventValueFilter())),
    ("events", EventsFilter(value_after=EventValueFilter(leads_statuses=[]))),
    ("tasks", TasksFilter(lead_statuses=[])),
    ("files", FilesFilter(size=FileSizeFilter(unit=1000))),
    ("files", FilesFilter(uuid=[])),
]


def name(given: Any) -> str:
    return given if isinstance(given, str) else repr(given)


@pytest.mark.parametrize(("resource", "filter"), EMPTY, ids=name)
def test_what_names_nothing_is_refused(mode: Mode, resource: str, filter: Any) -> None:
    server = serve(answer(status=204))
    amo = mode.client(server, hosts={"drive": "https://drive.amocrm.ru"})
    with pytest.raises(FilterError):
        mode.wait(getattr(amo, resource).list(filter=filter))
    assert server.seen == []


def test_the_message_says_which_part_and_what_to_do(mode: Mode) -> None:
    with pytest.raises(
        FilterError, match=r"^filter\[custom_fields_values\]\[4100\]\[1\] is null: it would select everything; leave"
    ):
        mode.wait(mode.client(serve()).leads.list(filter=values(["a", None])))
    with pytest.raises(FilterError, match=r"^LeadsFilter\.id is an empty list: it takes at least 1, or is left out"):
        mode.wait(mode.client(serve()).leads.list(filter=LeadsFilter(id=[])))
    with pytest.raises(FilterError, match=r"^Range is empty; it needs at least one of `from_`, `to`"):
        mode.wait(mode.client(serve()).leads.list(filter=LeadsFilter(price=Range())))


@pytest.mark.parametrize("key", ["PHONE", "Phone of work", "", "41a", -5])
def test_fields_are_named_by_id_since_the_server_ignores_codes(mode: Mode, key: Any) -> None:
    server = serve(answer(status=204))
    with pytest.raises(FilterError, match="its keys are ids, and the server ignores others"):
        mode.wait(mode.client(server).leads.list(filter=LeadsFilter(custom_fields_values={key: "x"})))
    assert server.seen == []


@pytest.mark.parametrize("call", [lambda amo: amo.leads.list(query=""), lambda amo: amo.catalogs.elements(1).list(ids=[])])
def test_other_parameters_that_select(mode: Mode, call: Any) -> None:
    server = serve(answer(status=204))
    with pytest.raises(ArgumentError, match="it would select everything"):
        mode.wait(call(mode.client(server)))
    assert server.seen == []


def test_what_selects_nothing_may_be_empty(mode: Mode) -> None:
    server = serve(answer(status=204))
    mode.wait(mode.client(server).leads.list(with_=[], filter=LeadsFilter()))
    mode.wait(mode.client(server).catalogs.elements(1).list(filter=CatalogElementsFilter(id=[5])))
    assert server.calls[0] == "GET /api/v4/leads"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (TimeRange(from_=NOW), "[from]=1790856000"),
        (TimeRange(to=5), "[to]=5"),
        (Range(from_=Decimal("0.25"), to=1.5), "[from]=0.25&[to]=1.5"),
        (Decimal("2.50"), "=2.5"),
        ([0.5, Decimal("7"), "x"], "[0]=0.5&[1]=7&[2]=x"),
        (False, "=0"),
        (0, "=0"),
        ([0], "[0]=0"),
    ],
    ids=name,
)
def test_values_of_fields_of_every_type(mode: Mode, value: Any, sent: str) -> None:
    server = serve(answer(status=204))
    mode.wait(mode.client(server).leads.list(filter=values(value)))
    query = server.seen[0].url.query.decode().replace("%5B", "[").replace("%5D", "]")
    assert query == "&".join(f"filter[custom_fields_values][4100]{part}" for part in sent.split("&"))


def test_a_day_is_no_bound(mode: Mode) -> None:
    with pytest.raises(FilterError, match="is a day, and an exact time is wanted"):
        mode.wait(mode.client(serve()).leads.list(filter=values(TimeRange(from_=date(2026, 10, 1)))))


# -- one time -------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["created_at", "updated_at", "closed_at", "closest_task_at"])
@pytest.mark.parametrize("value", [NOW, 1700000000], ids=["datetime", "seconds"])
def test_one_time_which_would_select_that_second_alone_is_refused(mode: Mode, field: str, value: Any) -> None:
    server = serve(answer(status=204))
    with pytest.raises(TypeError, match=rf"^LeadsFilter\.{field} takes a TimeRange, a dict of its fields, not "):
        mode.wait(mode.client(server).leads.list(filter=LeadsFilter(**{field: value})))
    with pytest.raises(AmoError):
        mode.wait(mode.client(server).leads.list(filter={field: value}))
    assert server.seen == []


def test_one_time_where_it_means_since_is_taken(mode: Mode) -> None:
    server = serve(answer(status=204))
    amo = mode.client(server)
    mode.wait(amo.events.list(filter=EventsFilter(created_at=NOW)))
    mode.wait(amo.tasks.list(filter=TasksFilter(updated_at=NOW)))
    mode.wait(amo.leads.notes.list(filter=NotesFilter(updated_at=NOW)))
    assert [call.partition("=")[2] for call in server.calls] == ["1790856000"] * 3
    assert UnsortedSummaryFilter(created_at=NOW).to_dict() == {"created_at": 1790856000}

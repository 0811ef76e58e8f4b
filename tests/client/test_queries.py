"""Query strings: brackets, comma lists, repeated keys, encoding."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from amokit import UNSET, AmoError, ArgumentError, Unlisted, models
from amokit.models import (
    ContactsFilter,
    EventsFilter,
    EventValueFilter,
    FileDateFilter,
    FilesFilter,
    FileSizeFilter,
    LeadsFilter,
    Range,
    StatusFilter,
    TasksFilter,
    TimeRange,
)
from amokit_api.http import query
from amokit_api.serialization.write_model import WriteModel

from ..recorder import pairs
from .support import Mode, answer, label, serve, target

NOON = datetime(2024, 5, 6, 12, 0, 0, tzinfo=UTC)
NOON_SECONDS = "1714996800"


def asked(mode: Mode, call: Callable[[Any], Any]) -> str:
    """Path and query that a call sends, encoded."""
    server = serve(answer(status=204))
    amo = mode.client(server)
    mode.wait(call(amo))
    (request,) = server.seen
    return target(request)


def asked_pairs(mode: Mode, call: Callable[[Any], Any]) -> list[tuple[str, str]]:
    return pairs(asked(mode, call).partition("?")[2])


# -- the three styles -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (5, [("p", "5")]),
        ("a", [("p", "a")]),
        (True, [("p", "1")]),
        (False, [("p", "0")]),
        (1.5, [("p", "1.5")]),
        (Decimal("1.50"), [("p", "1.5")]),
        (NOON, [("p", NOON_SECONDS)]),
        ([1, 2], [("p[0]", "1"), ("p[1]", "2")]),
        (range(2), [("p[0]", "0"), ("p[1]", "1")]),
        ([{"a": 1, "b": [2]}, {"a": 3}], [("p[0][a]", "1"), ("p[0][b][0]", "2"), ("p[1][a]", "3")]),
        ({5: ["x"], "6": {"from": 1}}, [("p[5][0]", "x"), ("p[6][from]", "1")]),
        (None, []),
        (UNSET, []),
    ],
    ids=repr,
)
def test_brackets(value: Any, expected: list[tuple[str, str]]) -> None:
    found: list[tuple[str, str]] = []
    query.add(found, "p", value)
    assert found == expected


@pytest.mark.parametrize(
    ("value", "csv", "repeat"),
    [
        ([1, 2], [("p", "1,2")], [("p", "1"), ("p", "2")]),
        (("a", "b"), [("p", "a,b")], [("p", "a"), ("p", "b")]),
        (iter("ab"), [("p", "a,b")], None),
        ("ab", [("p", "ab")], [("p", "ab")]),
        (5, [("p", "5")], [("p", "5")]),
        ([True, NOON], [("p", f"1,{NOON_SECONDS}")], [("p", "1"), ("p", NOON_SECONDS)]),
        (None, [], []),
        (UNSET, [], []),
    ],
    ids=label,
)
def test_comma_lists_and_repeated_keys(value: Any, csv: list[tuple[str, str]], repeat: list[tuple[str, str]] | None) -> None:
    found: list[tuple[str, str]] = []
    query.add(found, "p", value, "csv")
    assert found == csv
    if repeat is not None:
        found = []
        query.add(found, "p", value, "repeat")
        assert found == repeat


def test_booleans_may_go_out_as_words() -> None:
    found: list[tuple[str, str]] = []
    query.add(found, "p", True, words=True)
    query.add(found, "q", {"a": False}, words=True)
    assert found == [("p", "true"), ("q[a]", "false")]


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("a b", "a%20b"),
        ("a&b=c", "a%26b%3Dc"),
        ("1+1", "1%2B1"),
        ("50%", "50%25"),
        ("#1?/", "%231%3F%2F"),
        ("Ёж", "%D0%81%D0%B6"),
        ("🦔", "%F0%9F%A6%94"),
        ("a,b", "a,b"),
        ("a-b_c.d~e", "a-b_c.d~e"),
        ("[x]", "%5Bx%5D"),
        ("\n\x00", "%0A%00"),
    ],
    ids=repr,
)
def test_text_is_encoded(mode: Mode, value: str, encoded: str) -> None:
    assert asked(mode, lambda amo: amo.leads.list(query=value)) == f"/api/v4/leads?query={encoded}"
    assert asked_pairs(mode, lambda amo: amo.leads.list(query=value)) == [("query", value)]


def test_names_are_encoded_too(mode: Mode) -> None:
    assert asked(mode, lambda amo: amo.leads.list(filter=LeadsFilter(id=[1]))) == "/api/v4/leads?filter%5Bid%5D%5B0%5D=1"


# -- filters --------------------------------------------------------------------------------------

FILTERS: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("id", {"id": [1, 2]}, [("filter[id][0]", "1"), ("filter[id][1]", "2")]),
    ("name", {"name": ["A & B", "ж"]}, [("filter[name][0]", "A & B"), ("filter[name][1]", "ж")]),
    ("price", {"price": 500}, [("filter[price]", "500")]),
    ("price range", {"price": Range(from_=1, to=9)}, [("filter[price][from]", "1"), ("filter[price][to]", "9")]),
    ("price from", {"price": Range(from_=0)}, [("filter[price][from]", "0")]),
    (
        "statuses",
        {"statuses": [StatusFilter(pipeline_id=1, status_id=142), StatusFilter(pipeline_id=2, status_id=143)]},
        [
            ("filter[statuses][0][pipeline_id]", "1"),
            ("filter[statuses][0][status_id]", "142"),
            ("filter[statuses][1][pipeline_id]", "2"),
            ("filter[statuses][1][status_id]", "143"),
        ],
    ),
    ("pipeline_id", {"pipeline_id": (3,)}, [("filter[pipeline_id][0]", "3")]),
    ("created_by", {"created_by": {4}}, [("filter[created_by][0]", "4")]),
    ("updated_by", {"updated_by": iter([5])}, [("filter[updated_by][0]", "5")]),
    ("responsible_user_id", {"responsible_user_id": [6]}, [("filter[responsible_user_id][0]", "6")]),
    ("created_at", {"created_at": TimeRange(from_=NOON)}, [("filter[created_at][from]", NOON_SECONDS)]),
    (
        "created_at in another zone",
        {"created_at": TimeRange(to=NOON.astimezone(timezone(timedelta(hours=-5))))},
        [("filter[created_at][to]", NOON_SECONDS)],
    ),
    ("updated_at", {"updated_at": TimeRange(from_=1700000000)}, [("filter[updated_at][from]", "1700000000")]),
    ("closed_at", {"closed_at": TimeRange(from_=NOON)}, [("filter[closed_at][from]", NOON_SECONDS)]),
    ("closest_task_at", {"closest_task_at": TimeRange(to=NOON)}, [("filter[closest_task_at][to]", NOON_SECONDS)]),
    (
        "both ends",
        {"created_at": TimeRange(from_=1, to=NOON)},
        [("filter[created_at][from]", "1"), ("filter[created_at][to]", NOON_SECONDS)],
    ),
    (
        "custom_fields_values",
        {
            "custom_fields_values": {
                1: "x",
                "2": 5,
                3: True,
                4: ["a", "b"],
                5: Range(from_=1),
                6: TimeRange(from_=NOON, to=1),
                7: Range(from_=Decimal("0.5"), to=2.25),
                8: Decimal("1.50"),
                9: [0.5, Decimal("3"), "x"],
            }
        },
        [
            ("filter[custom_fields_values][1]", "x"),
            ("filter[custom_fields_values][2]", "5"),
            ("filter[custom_fields_values][3]", "1"),
            ("filter[custom_fields_values][4][0]", "a"),
            ("filter[custom_fields_values][4][1]", "b"),
            ("filter[custom_fields_values][5][from]", "1"),
            ("filter[custom_fields_values][6][from]", NOON_SECONDS),
            ("filter[custom_fields_values][6][to]", "1"),
            ("filter[custom_fields_values][7][from]", "0.5"),
            ("filter[custom_fields_values][7][to]", "2.25"),
            ("filter[custom_fields_values][8]", "1.5"),
            ("filter[custom_fields_values][9][0]", "0.5"),
            ("filter[custom_fields_values][9][1]", "3"),
            ("filter[custom_fields_values][9][2]", "x"),
        ],
    ),
    ("several", {"id": [1], "price": 5}, [("filter[id][0]", "1"), ("filter[price]", "5")]),
    ("nothing", {}, []),
]
FILTER_CLASSES: list[type[WriteModel]] = [
    getattr(models, name)
    for name in models.__all__
    # The others demand something.
    if name.endswith("Filter")
    and name
    not in (
        "MassLinksFilter",
        "StatusFilter",
        "EventCustomerStatusFilter",
        "FileDateFilter",
        "FileSizeFilter",
        "EventValueFilter",
    )
]
BY_FILTER = pytest.mark.parametrize(
    ("given", "expected"), [(given, expected) for _, given, expected in FILTERS], ids=[name for name, _, _ in FILTERS]
)


@BY_FILTER
def test_every_field_of_a_filter(given: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    mode = Mode("sync")
    wanted = LeadsFilter(**given)
    assert asked_pairs(mode, lambda amo: amo.leads.list(filter=wanted)) == expected
    assert asked_pairs(mode, lambda amo: amo.leads.list(filter=wanted)) == expected, "a filter may be used again"
    mode.close()


def test_the_table_has_every_field_of_the_filter() -> None:
    assert {key for _, given, _ in FILTERS for key in given} == set(LeadsFilter.__slots__)


def test_a_filter_may_be_a_mapping(mode: Mode) -> None:
    given = {"id": [1], "created_at": {"from": NOON}, "statuses": [{"pipeline_id": 1, "status_id": 2}]}
    assert asked_pairs(mode, lambda amo: amo.leads.list(filter=given)) == [
        ("filter[id][0]", "1"),
        ("filter[statuses][0][pipeline_id]", "1"),
        ("filter[statuses][0][status_id]", "2"),
        ("filter[created_at][from]", NOON_SECONDS),
    ]


def test_other_lists_have_their_own_styles(mode: Mode) -> None:
    events = EventsFilter(
        id=["a", "b"],
        type=["lead_added", "lead_deleted"],
        entity=["lead"],
        created_by=[1, 2],
        created_at=TimeRange(from_=5),
        value_after=EventValueFilter(leads_statuses=[StatusFilter(pipeline_id=1, status_id=2)]),
    )
    found = dict(asked_pairs(mode, lambda amo: amo.events.list(filter=events)))
    assert found == {
        "filter[id]": "a,b",
        "filter[type]": "lead_added,lead_deleted",
        "filter[entity]": "lead",
        "filter[created_by]": "1,2",
        "filter[created_at][from]": "5",
        "filter[value_after][leads_statuses][0][pipeline_id]": "1",
        "filter[value_after][leads_statuses][0][status_id]": "2",
    }
    tasks = TasksFilter(is_completed=False, task_type=[1], entity_type="leads", entity_id=[3])
    assert asked_pairs(mode, lambda amo: amo.tasks.list(filter=tasks)) == [
        ("filter[is_completed]", "0"),
        ("filter[task_type][0]", "1"),
        ("filter[entity_type]", "leads"),
        ("filter[entity_id][0]", "3"),
    ]


@pytest.mark.parametrize("filter", FILTER_CLASSES, ids=lambda filter: filter.__name__)
def test_an_empty_filter_filters_nothing(filter: type[WriteModel]) -> None:
    assert filter.from_dict({}).to_dict() == {}


def test_files_in_the_trash_are_asked_for_by_name(mode: Mode) -> None:
    wanted: Any = FilesFilter
    server = serve(answer(status=204))
    amo = mode.client(server, hosts={"drive": "https://drive-b.amocrm.ru"})
    mode.wait(amo.files.list(filter=wanted(deleted=True)))
    assert server.calls == ["GET /v1.0/files?filter%5Bdeleted%5D=1"]


def test_filters_of_files_go_to_the_drive(mode: Mode) -> None:
    wanted = FilesFilter(
        uuid=["a", "b"], size=FileSizeFilter(from_=1, unit=1000), date=FileDateFilter(from_=NOON, type="created_at")
    )
    server = serve(answer(status=204))
    amo = mode.client(server, hosts={"drive": "https://drive-b.amocrm.ru"})
    mode.wait(amo.files.list(filter=wanted))
    assert server.seen[0].url.host == "drive-b.amocrm.ru"
    assert dict(pairs(target(server.seen[0]).partition("?")[2])) == {
        "filter[uuid]": "a,b",
        "filter[size][from]": "1",
        "filter[size][unit]": "1000",
        "filter[date][from]": NOON_SECONDS,
        "filter[date][type]": "created_at",
    }


@pytest.mark.parametrize(
    ("filter", "message"),
    [
        (ContactsFilter(id=[1]), "filter must be a LeadsFilter, not ContactsFilter"),
        (TimeRange(from_=1), "filter must be a LeadsFilter, not TimeRange"),
        (5, "filter must be a LeadsFilter, not int"),
        ("id=1", "filter must be a LeadsFilter, not str"),
        (["id"], "filter must be a LeadsFilter, not list"),
        ({"idd": [1]}, r"LeadsFilter has no field 'idd'; did you mean 'id'\? It takes .*\bid\b"),
        ({"id": 1}, "LeadsFilter.id takes a list, not 1"),
        ({"id": "12"}, "LeadsFilter.id takes a list, not '12'"),
        ({"created_at": {"after": 1}}, "TimeRange has no field 'after'; it takes from_, to"),
    ],
    ids=repr,
)
def test_a_wrong_filter_is_refused_before_anything_is_sent(mode: Mode, filter: Any, message: str) -> None:
    server = serve(answer(status=204))
    amo = mode.client(server)
    with pytest.raises(TypeError, match=message):
        mode.wait(amo.leads.list(filter=filter))
    assert server.seen == []


# -- other parameters -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (["contacts"], "contacts"),
        (["contacts", "loss_reason"], "contacts,loss_reason"),
        (("source", "contacts"), "source,contacts"),
        ((name for name in ["contacts", "source"]), "contacts,source"),
        ([Unlisted("brand_new"), "contacts"], "brand_new,contacts"),
    ],
    ids=["one", "two", "tuple", "generator", "unlisted"],
)
def test_with(given: Iterable[str], sent: str) -> None:
    mode = Mode("sync")
    assert asked(mode, lambda amo: amo.leads.list(with_=given)) == f"/api/v4/leads?with={sent}"
    mode.close()


def test_with_of_one_object(mode: Mode) -> None:
    server = serve(answer({"id": 5}))
    amo = mode.client(server)
    mode.wait(amo.leads.get(5, with_=["contacts", Unlisted("new")]))
    mode.wait(amo.leads.get(5, with_=[]))
    mode.wait(amo.leads.get(5))
    assert server.calls == ["GET /api/v4/leads/5?with=contacts,new", "GET /api/v4/leads/5", "GET /api/v4/leads/5"]


def test_unlisted_is_text() -> None:
    assert Unlisted("a") == "a"
    assert isinstance(Unlisted("a"), str)


def test_order_and_paging(mode: Mode) -> None:
    assert asked_pairs(mode, lambda amo: amo.leads.list(order={"updated_at": "desc"}, page=2, limit=250)) == [
        ("page", "2"),
        ("limit", "250"),
        ("order[updated_at]", "desc"),
    ]


def test_what_is_not_given_is_not_asked(mode: Mode) -> None:
    nothing = {"filter": None, "with_": None, "page": None, "limit": None, "query": None, "order": None}
    assert asked(mode, lambda amo: amo.leads.list(**nothing)) == asked(mode, lambda amo: amo.leads.list()) == "/api/v4/leads"


def test_a_search_by_number(mode: Mode) -> None:
    assert asked(mode, lambda amo: amo.leads.list(query=0)) == "/api/v4/leads?query=0"


def test_flags_of_an_operation_go_out_as_described(mode: Mode) -> None:
    from amokit.models import TransactionCreate

    server = serve(answer({"_embedded": {"transactions": [{"id": 1}]}}))
    amo = mode.client(server)
    mode.wait(amo.customers.transactions(5).create_many([TransactionCreate(price=1)], accrue_bonus=True))
    assert server.calls == ["POST /api/v4/customers/5/transactions?accrue_bonus=true"]


# -- segments of the path -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "segment"),
    [
        (11, "11"),
        ("11", "11"),
        ("a/b", "a%2Fb"),
        ("../account", "..%2Faccount"),
        ("1?with=x", "1%3Fwith%3Dx"),
        ("1#x", "1%23x"),
        ("a b", "a%20b"),
        ("%2F", "%252F"),
        ("ж", "%D0%B6"),
        ("a;b", "a%3Bb"),
        ("a\\b", "a%5Cb"),
        ("...", "..."),
    ],
    ids=repr,
)
def test_a_value_never_leaves_its_segment(mode: Mode, id: Any, segment: str) -> None:
    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server).leads.get(id))
    assert server.calls == [f"GET /api/v4/leads/{segment}"]


@pytest.mark.parametrize("id", ["", ".", "..", None, UNSET], ids=repr)
def test_a_value_that_would_change_the_path_is_refused(mode: Mode, id: Any) -> None:
    server = serve(answer({"id": 1}))
    amo = mode.client(server)
    with pytest.raises(ArgumentError, match=r"^id must not be .*: it is a part of the address$"):
        mode.wait(amo.leads.get(id))
    with pytest.raises(AmoError, match=r"^(entity_)?id must not be .*: it is a part of the address$"):
        mode.wait(amo.leads.notes(id).get(1))
    assert server.seen == []


def test_parents_are_bound_to_their_segment(mode: Mode) -> None:
    server = serve(answer({"id": 1}))
    amo = mode.client(server)
    mode.wait(amo.leads.notes("1/2").get("3/4"))
    mode.wait(amo.pipelines.statuses(5).get(142))
    assert server.calls == ["GET /api/v4/leads/1%2F2/notes/3%2F4", "GET /api/v4/leads/pipelines/5/statuses/142"]

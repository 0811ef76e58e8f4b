"""People by phone or e-mail, objects by id, names, changes, and the short ways to add notes and tasks."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import httpx
import pytest
from amokit import AmoCRM, ArgumentError
from amokit.errors import FiltersOffWarning, ForbiddenError
from amokit.models import Lead
from amokit_sandbox import Sandbox

from .support import Mode, answer, page, serve

NOON = datetime(2026, 10, 1, 12, tzinfo=UTC)
SECONDS = int(NOON.timestamp())


def person(number: int, phone: str | None = None, email: str | None = None) -> dict[str, Any]:
    given = {"PHONE": phone, "EMAIL": email}
    fields = [
        {"field_id": 5, "field_code": code, "field_type": "multitext", "values": [{"value": value, "enum_code": "WORK"}]}
        for code, value in given.items()
        if value
    ]
    return {"id": number, "custom_fields_values": fields or None}


@pytest.mark.parametrize("resource", ["contacts", "companies"])
def test_those_with_both_come_first_and_none_twice(mode: Mode, resource: str) -> None:
    hits = [person(1, "+7 999 123-45-67"), person(2, "8 999 1234567", "ANN@example.com"), person(3, "+7 999 123-45-68")]
    server = serve(
        page(resource, hits), page(resource, [hits[1], person(4, None, "ann@example.com"), person(5, None, "joann@x.ru")])
    )
    found = mode.wait(getattr(mode.client(server), resource).find(phone="+79991234567", email=" Ann@Example.com "))
    assert [each.id for each in found] == [2, 1, 4]
    assert [call.split("query=")[1] for call in server.calls] == ["9991234567", "ann%40example.com"]


@pytest.mark.parametrize(
    ("given", "message"),
    [({}, "give phone=, email= or both"), ({"phone": "x"}, "is no phone"), ({"email": "x@"}, "is no e-mail address")],
)
def test_nobody_can_be_looked_for_by_that(mode: Mode, given: Any, message: str) -> None:
    server = serve(answer(status=204))
    for name in ("find", "get_or_create", "upsert"):
        with pytest.raises(ArgumentError, match=message):
            mode.wait(getattr(mode.client(server).contacts, name)(**given))
    assert server.seen == []


def test_one_is_made_with_its_phone_and_email(mode: Mode) -> None:
    server = serve(answer(status=204), answer(status=204), page("contacts", [{"id": 7}]), answer({"id": 7, "name": "Ann"}))
    made = mode.wait(mode.client(server).contacts.get_or_create(phone="8 999 1", email="a@x.ru", name="Ann"))
    assert (made[0].name, made[1]) == ("Ann", True)
    assert server.bodies[2] == [
        {
            "name": "Ann",
            "custom_fields_values": [
                {"field_code": "PHONE", "values": [{"value": "8 999 1"}]},
                {"field_code": "EMAIL", "values": [{"value": "a@x.ru"}]},
            ],
        }
    ]


def test_one_that_is_found_is_not_made_and_its_phones_stay(mode: Mode) -> None:
    found = page("contacts", [person(7, "+79991234567", "old@x.ru")])
    server = serve(found, answer(status=204), answer({"id": 7}), answer({"id": 7, "name": "Ann"}))
    contact, new = mode.wait(mode.client(server).contacts.upsert(phone="8 (999) 123-45-67", email="new@x.ru", name="Ann"))
    assert (contact.name, new) == ("Ann", False)
    old = {"value": "old@x.ru", "enum_code": "WORK"}
    assert server.bodies[2] == {
        "name": "Ann",
        "custom_fields_values": [{"field_code": "EMAIL", "values": [old, {"value": "new@x.ru"}]}],
    }
    again = serve(found)
    assert mode.wait(mode.client(again).contacts.get_or_create(phone="+79991234567", name="Bob"))[1] is False
    assert len(again.seen) == 1


def test_phones_that_stay_keep_their_labels_and_an_empty_one_is_no_phone(mode: Mode) -> None:
    phones = [{"value": "+79990000001", "enum_id": 31, "enum_code": None}, {"value": None, "enum_code": "WORK"}]
    found = {"field_id": 5, "field_code": "PHONE", "field_type": "multitext", "values": phones}
    mail = person(7, None, "ann@x.ru")["custom_fields_values"][0]
    hit = page("contacts", [{"id": 7, "custom_fields_values": [found, {**mail, "field_id": 6}]}])
    server = serve(answer(status=204), hit, answer({"id": 7}), answer({"id": 7}))
    mode.wait(mode.client(server).contacts.upsert(phone="+79990000002", email="ann@x.ru"))
    kept = [{"value": "+79990000001", "enum_id": 31}, {"value": "+79990000002"}]
    assert server.bodies[2] == {"custom_fields_values": [{"field_code": "PHONE", "values": kept}]}


def test_many_by_id_in_their_order_a_hundred_at_a_time(mode: Mode) -> None:
    def some(request: Any) -> Any:
        ids = [int(value) for key, value in request.url.params.multi_items() if key.startswith("filter[id]")]
        assert request.url.params["limit"] == str(len(ids))
        return page("leads", [{"id": each} for each in sorted(ids) if each != 13])

    server = serve(some)
    found = mode.wait(mode.client(server).leads.get_many([*range(250, 0, -1), 250]))
    assert list(found) == [each for each in range(250, 0, -1) if each != 13]
    assert len(server.seen) == 3


def test_many_by_id_where_filters_are_off(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 99}, {"id": 98}]), answer({"id": 5}), answer(status=404))
    with pytest.warns(FiltersOffWarning, match="read one by one"):
        found = mode.wait(mode.client(server).leads.get_many([5, 6]))
    assert list(found) == [5]
    assert server.calls[1:] == ["GET /api/v4/leads/5", "GET /api/v4/leads/6"]


def test_contacts_of_leads(mode: Mode) -> None:
    refs = [[{"id": 21, "is_main": False}, {"id": 22, "is_main": True}], [{"id": 22, "is_main": True}], []]
    leads = [Lead.from_dict({"id": i + 1, "_embedded": {"contacts": each}}) for i, each in enumerate(refs)]
    server = serve(page("contacts", [{"id": 21, "name": "Ann"}, {"id": 22, "name": "Bob"}]))
    found = mode.wait(mode.client(server).contacts.of(leads))
    assert {lead: [contact.name for contact in several] for lead, several in found.items()} == {
        1: ["Bob", "Ann"],
        2: ["Bob"],
        3: [],
    }
    assert len(server.seen) == 1
    with pytest.raises(ArgumentError, match=r"lead 9 was read without its contacts; read it by with_=\['contacts'\]"):
        mode.wait(mode.client(server).contacts.of([Lead.from_dict({"id": 9})]))


def test_a_task_in_a_line(mode: Mode) -> None:
    server = serve(page("tasks", [{"id": 1}]), page("notes", [{"id": 1}]))
    amo = mode.client(server)
    before = datetime.now(UTC)
    mode.wait(amo.tasks.add("Call", timedelta(hours=1), lead=11, responsible_user_id=None))
    (task,) = server.bodies[0]
    assert timedelta(minutes=59) < datetime.fromtimestamp(task.pop("complete_till"), UTC) - before < timedelta(minutes=61)
    assert task == {"text": "Call", "entity_type": "leads", "entity_id": 11}
    with pytest.raises(ArgumentError, match="a task belongs to one entity; given are those of leads and contacts"):
        mode.wait(amo.tasks.add("Call", NOON, lead=11, contact=5))
    mode.wait(amo.leads.notes(11).add("hello", created_by=0))
    assert server.calls[-1] == "POST /api/v4/leads/11/notes"
    assert server.bodies[-1] == [{"created_by": 0, "note_type": "common", "params": {"text": "hello"}}]


def statuses(*ids: int) -> dict[str, Any]:
    return {"statuses": [{"id": each, "name": {142: "Won", 143: "Lost"}.get(each, f"Step {each}")} for each in ids]}


def names_server(users: Any) -> Any:
    return serve(
        users,
        page(
            "pipelines",
            [
                {"id": 1, "name": "Sales", "_embedded": statuses(10, 142)},
                {"id": 2, "name": "B2B", "_embedded": statuses(20, 142)},
            ],
        ),
        page("loss_reasons", [{"id": 3, "name": "Too dear"}]),
        answer({"id": 77, "_embedded": {"task_types": [{"id": 1, "name": "Call"}]}}),
    )


def test_names(mode: Mode) -> None:
    server = names_server(page("users", [{"id": 8, "name": "Ann", "email": "ann@x.ru"}]))
    amo = mode.client(server)
    names = mode.wait(amo.directory())
    lead = Lead.from_dict({"id": 5, "status_id": 142, "pipeline_id": 2, "responsible_user_id": 8, "loss_reason_id": 3})
    assert (names.status(lead).name, names.pipeline(lead).name, names.responsible(lead).name) == ("Won", "B2B", "Ann")
    assert names.loss_reason(lead).name == "Too dear"
    assert names.loss_reason(Lead.from_dict({"id": 6, "loss_reason_id": None})) is None
    assert names.user("ANN@x.ru").id == 8
    assert names.status("step 20").id == 20
    assert names.task_type(1).name == "Call"
    with pytest.raises(ArgumentError, match="several pipelines have the status 'Won': give pipeline="):
        names.status("Won")
    with pytest.raises(ArgumentError, match=r"there is no pipeline 'Sale' .*; did you mean 'Sales'\? There are B2B, Sales$"):
        names.pipeline("Sale")
    assert mode.wait(amo.directory()) is names
    assert mode.wait(amo.directory(max_age=timedelta(hours=1))) is names
    assert len(server.seen) == 4


def test_objects_without_a_name_are_found_by_id(mode: Mode) -> None:
    users = [{"id": 7, "name": None, "email": "eve@x.ru"}, {"id": 8}, {"id": 9, "name": "Ann", "email": ""}]
    names = mode.wait(mode.client(names_server(page("users", users))).directory())
    assert [names.user(which).id for which in (7, 8, "ann", "EVE@x.ru")] == [7, 8, 9, 7]
    with pytest.raises(ArgumentError, match=r"id, a name or an object with status_id; this Lead has no status_id$"):
        names.status(Lead.from_dict({"id": 5, "pipeline_id": 2, "status_id": None}))
    with pytest.raises(ArgumentError, match=r"id, a name or an object with pipeline_id; not None$"):
        names.pipeline(None)
    for nobody in ("", "None", "Eve"):
        with pytest.raises(ArgumentError, match=r"there is no user .*there are 7, 8, Ann$"):
            names.user(nobody)


def test_names_are_read_again(mode: Mode) -> None:
    server = names_server(answer({"title": "Forbidden", "status": 403}, 403))
    amo = mode.client(server)
    first = mode.wait(amo.directory())
    assert first.users == ()  # for administrators only
    with pytest.raises(ArgumentError, match="there is no user 8"):
        first.user(8)
    server.answers = names_server(page("users", [{"id": 8, "name": "Ann"}])).answers
    server.seen.clear()
    assert mode.wait(amo.directory(refresh=True)).user(8).name == "Ann"


# -- changes, against the sandbox: it filters and orders -------------------------------------------


def shown(
    mode: Mode, changes: Any, most: int | None = None, after_first: Callable[[], None] = lambda: None
) -> list[tuple[str, str, int]]:
    """The changes; after `most` of them, the program dies."""
    found: list[tuple[str, str, int]] = []

    async def run() -> None:
        async for change in changes:
            found.append((change.kind, change.action, change.id))
            if len(found) == 1:
                after_first()
            if most is not None and len(found) > most:
                return

    if hasattr(changes, "__aiter__"):
        mode.wait(run())
        return found[:most]
    for change in changes:
        found.append((change.kind, change.action, change.id))
        if len(found) == 1:
            after_first()
        if most is not None and len(found) > most:
            break
    return found[:most]


def account(mode: Mode, sandbox: Sandbox) -> Any:
    return mode.client(lambda request: httpx.Response(500), None, transport=None, base_url=sandbox.url, token=sandbox.token)


def test_changes_of_many_objects_at_once_go_on_after_every_one(mode: Mode) -> None:
    with Sandbox() as sandbox:
        ids = sandbox.seed(leads=[{"name": f"n{i}"} for i in range(600)])["leads"]
        amo = account(mode, sandbox)
        changes = amo.changes(since=0, kinds=["leads"])
        first = shown(mode, changes, 300)
        assert json.loads(changes.cursor)["leads"]["seen"]
        rest = shown(mode, amo.changes(cursor=changes.cursor))
        assert sorted(first + rest) == [("leads", "created", each) for each in sorted(ids)]


def test_created_updated_and_deleted_since(mode: Mode) -> None:
    with Sandbox() as sandbox:
        (lead,) = sandbox.seed(leads=[{"name": "a"}])["leads"]
        amo = account(mode, sandbox)
        changes = amo.changes(since=0)
        assert ("leads", "created", lead) in shown(mode, changes)
        assert shown(mode, amo.changes(cursor=changes.cursor)) == []
        contact = mode.wait(amo.contacts.create(name="Ann")).id
        assert ("contacts", "created", contact) in shown(mode, amo.changes(cursor=changes.cursor))


def test_what_was_deleted_comes_of_events(mode: Mode) -> None:
    gone = {"id": "e1", "type": "lead_deleted", "entity_id": 5, "entity_type": "lead", "created_at": SECONDS}
    server = serve(answer(status=204), page("events", [gone]), answer(status=204), answer(status=404), page("events", [gone]))
    changes = mode.client(server).changes(since=NOON - timedelta(hours=1), kinds=["leads"])
    assert shown(mode, changes) == [("leads", "deleted", 5)]
    assert "filter%5Btype%5D=lead_deleted" in server.calls[1] or "lead_deleted" in server.calls[1]
    server = serve(answer(status=204), page("events", [gone]))
    assert shown(mode, mode.client(server).changes(cursor=changes.cursor)) == []


def test_what_was_restored_is_not_deleted(mode: Mode) -> None:
    with Sandbox() as sandbox:
        one, two = sandbox.seed(leads=[{"name": "a"}, {"name": "b"}])["leads"]
        amo = account(mode, sandbox)
        changes = amo.changes(since=0, kinds=["leads"])
        shown(mode, changes)
        sandbox.delete("leads", [int(one), int(two)])
        sandbox.restore("leads", [int(one)])
        found = shown(mode, amo.changes(cursor=changes.cursor))
        assert ("leads", "deleted", two) in found
        assert ("leads", "deleted", one) not in found


def test_an_account_whose_filters_are_off_is_read_once(mode: Mode) -> None:
    """It answers with everything, whatever is asked for; a page of it is not a page of what has changed."""
    leads = [{"id": i, "name": "n", "created_at": SECONDS - 9000, "updated_at": SECONDS - 2000 + i} for i in range(1000)]
    calls: list[httpx.Request] = []

    def everything(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        if request.url.path == "/api/v4/events":
            return page(
                "events", [{"id": "e1", "type": "lead_added", "entity_id": 5, "entity_type": "lead", "created_at": SECONDS}]
            )
        number = int(request.url.params.get("page", 1))
        following = f"https://mycompany.amocrm.ru/api/v4/leads?limit=250&page={number + 1}" if number < 4 else None
        return page("leads", leads[250 * (number - 1) : 250 * number], following)

    changes = mode.client(everything).changes(since=SECONDS - 2000 + 100, kinds=["leads"])
    assert shown(mode, changes) == [("leads", "updated", i) for i in range(100, 1000)]
    assert len(calls) == 1 + 4 + 1, "the first page, then the list, then events"


# -- changes whose first pages are requested before their turn -----------------------------------------


def seeded(sandbox: Sandbox) -> None:
    rows = [{"name": f"n{i}", "created_at": SECONDS + i // 2, "updated_at": SECONDS + i // 2} for i in range(300)]
    tasks = [{"text": "call", "complete_till": SECONDS, "updated_at": SECONDS + i} for i in range(260)]
    gone = sandbox.seed(leads=rows, contacts=rows, companies=rows[:9], customers=rows[:2], tasks=tasks)["leads"]
    sandbox.delete("leads", [int(each) for each in gone[:3]])


@pytest.mark.parametrize("most", [None, 100, 400])
def test_changes_are_the_same_whatever_is_requested_at_a_time(mode: Mode, most: int | None) -> None:
    with Sandbox() as sandbox:
        seeded(sandbox)
        amo = account(mode, sandbox)
        found = []
        for concurrency in (1, 2, 6, 9):
            changes = amo.changes(since=0, concurrency=concurrency)
            given = shown(mode, changes, most)
            found.append((given, changes.cursor, shown(mode, amo.changes(cursor=changes.cursor, concurrency=concurrency))))
        assert all(each == found[0] for each in found)
        assert len({*found[0][0], *found[0][2]}) >= 297 + 300 + 9 + 2 + 260 + 3


@pytest.mark.parametrize(("concurrency", "at_once"), [(1, 1), (2, 2), (6, 6), (9, 6)])
def test_first_pages_are_requested_at_the_same_time(mode: Mode, concurrency: int, at_once: int) -> None:
    """The server answers once so many requests have come, so that fewer at a time would fail."""
    waiting: list[object] = []

    async def together(request: httpx.Request) -> httpx.Response:
        waiting.append(request)
        for _ in range(2000):
            if len(waiting) >= at_once:
                return answer(status=204)
            await anyio.sleep(0.005)
        return answer(status=500)

    barrier = threading.Barrier(at_once)

    def blocking(request: httpx.Request) -> httpx.Response:
        waiting.append(request)
        if len(waiting) <= at_once:
            barrier.wait(10)
        return answer(status=204)

    amo = mode.client(blocking if mode.name == "sync" else together)
    assert shown(mode, amo.changes(since=0, concurrency=concurrency)) == []
    assert len(waiting) == 6


def test_what_fails_before_its_turn_is_raised_at_its_turn(mode: Mode) -> None:
    lead = {"id": 1, "name": "a", "created_at": SECONDS, "updated_at": SECONDS}

    def some(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        return page("leads", [lead]) if name == "leads" else answer(status=403) if name == "contacts" else answer(status=204)

    amo = mode.client(some)
    changes = amo.changes(since=0, concurrency=6)
    assert shown(mode, changes, 0) == []
    assert shown(mode, amo.changes(since=0, kinds=["leads"], concurrency=6)) == [("leads", "created", 1)]
    with pytest.raises(ForbiddenError, match="contacts"):
        shown(mode, changes)
    assert json.loads(changes.cursor)["leads"]["at"] == SECONDS, "what came before it was given"


def test_what_moves_to_another_page_meanwhile_hides_nothing(mode: Mode) -> None:
    """All were changed in one second, which has more of them than a page: one that changes again moves those behind it up."""
    with Sandbox() as sandbox:
        rows = [{"name": f"n{i}", "created_at": SECONDS, "updated_at": SECONDS} for i in range(300)]
        made = sandbox.seed(leads=rows[:1], contacts=rows, tasks=[{"text": "x", "complete_till": 1} for _ in range(300)])
        amo = account(mode, sandbox)
        changes = amo.changes(since=SECONDS, concurrency=6)
        with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as other:

            def move() -> None:
                other.contacts.update(int(made["contacts"][0]), name="moved")
                sandbox.delete("tasks", [int(made["tasks"][0])])

            found = shown(mode, changes, after_first=move)
        assert {each for kind, _, each in found if kind == "contacts"} == set(made["contacts"])
        assert {each for kind, _, each in found if kind == "tasks"} >= set(made["tasks"][1:])


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"since": 0, "concurrency": 0}, "concurrency takes a whole number of at least 1, not 0"),
        ({}, "changes takes either since= or cursor="),
        ({"since": 0, "cursor": "{}"}, "changes takes either since= or cursor="),
        ({"since": NOON.replace(tzinfo=None)}, "since: .* has no time zone"),
        ({"since": "yesterday"}, "^since: 'yesterday' is no time: give a datetime with its time zone, or Unix seconds"),
        ({"since": 0, "kinds": ["lead"]}, r"kinds takes a list of leads, .*, not \['lead'\]"),
        ({"since": 0, "kinds": "leads"}, "kinds takes a list of leads, .*, not 'leads'"),
        ({"cursor": "x"}, "'x' is no cursor of changes"),
        ({"cursor": "{}"}, "'{}' is no cursor of changes"),
    ],
)
def test_wrong_arguments_of_changes(mode: Mode, given: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        mode.client(serve(answer(status=204))).changes(**given)

"""A list that another process takes up where this one left it."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, ArgumentError
from amokit.errors import PageLinkError
from amokit.models import LeadsFilter
from amokit_sandbox import Sandbox
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.client.support import HOST, TOKEN, Mode, answer, page, serve

from .support import Numbered, ids, of_sandbox


def cursors(mode: Mode, found: Any) -> list[str | None]:
    return [each.cursor for each in mode.all(found.pages())]


def test_every_page_but_the_last_has_a_cursor_that_goes_on_after_it(mode: Mode) -> None:
    made = cursors(mode, mode.client(Numbered([2, 2, 1])).leads.list(limit=2))
    assert made[2] is None
    for cursor, rest, number in ((made[0], [3, 4, 5], 2), (made[1], [5], 3)):
        server = Numbered([2, 2, 1])
        assert ids(mode.all(mode.client(server).leads.list(cursor=cursor))) == rest
        assert server.seen[0] == f"/api/v4/leads?page={number}&limit=2"


def test_a_cursor_is_plain_text_without_token_and_host(mode: Mode) -> None:
    cursor = cursors(mode, mode.client(Numbered([1, 1])).leads.list())[0]
    assert isinstance(cursor, str)
    assert cursor.isascii()
    held = base64.urlsafe_b64decode(cursor + "==").decode()
    assert TOKEN not in held
    assert HOST not in held


def test_the_same_call_serves_the_first_time_and_later(mode: Mode) -> None:
    """`cursor=None` begins; the other arguments may stay."""
    cursor = None
    seen: list[int] = []
    while True:
        amo = mode.client(Numbered([2, 2, 1]))
        found = mode.wait(amo.leads.list(filter=LeadsFilter(id=[1]), limit=2, cursor=cursor))
        seen += ids(found.items)
        cursor = found.cursor
        if cursor is None:
            break
    assert seen == [1, 2, 3, 4, 5]


def test_a_cursor_keeps_the_filter(mode: Mode) -> None:
    cursor = cursors(mode, mode.client(Numbered([1, 1])).leads.list(filter=LeadsFilter(id=[7])))[0]
    server = Numbered([1, 1])
    mode.wait(mode.client(server).leads.list(cursor=cursor))
    assert server.seen == ["/api/v4/leads?page=2&limit=2&filter%5Bid%5D%5B0%5D=7"]


def test_a_cursor_of_other_arguments_is_refused(mode: Mode) -> None:
    cursor = cursors(mode, mode.client(Numbered([1, 1])).leads.list(filter=LeadsFilter(id=[7])))[0]
    amo = mode.client(serve(answer(status=204)))
    with pytest.raises(ArgumentError, match="other arguments"):
        mode.wait(amo.leads.list(filter=LeadsFilter(id=[8]), cursor=cursor))
    with pytest.raises(ArgumentError, match="other arguments"):
        mode.wait(amo.leads.list(with_=["contacts"], cursor=cursor))
    with pytest.raises(ArgumentError, match="none of page, offset, before_id"):
        mode.wait(amo.leads.list(page=3, cursor=cursor))


def test_a_cursor_of_another_list_is_refused(mode: Mode) -> None:
    cursor = cursors(mode, mode.client(Numbered([1, 1])).leads.list())[0]
    server = serve(answer(status=204))
    amo = mode.client(server)
    with pytest.raises(ArgumentError, match="another list"):
        mode.wait(amo.contacts.list(cursor=cursor))
    link = f"https://{HOST}/api/v4/leads/7/notes?page=2"
    notes = cursors(mode, mode.client(serve(page("notes", [{"id": 1}], link), page("notes", []))).leads.notes(7).list())
    with pytest.raises(ArgumentError, match="another parent"):
        mode.wait(amo.leads.notes(8).list(cursor=notes[0]))
    assert server.seen == []


def forged(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode("utf-8", "surrogatepass")).decode()


def forged_of(parts: list[Any]) -> str:
    return forged(json.dumps(parts))


def mark_of(filter: LeadsFilter) -> str:
    """The mark of a list with a filter, which a stranger knows from an earlier cursor."""
    with AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(Numbered([1, 1])), limiter=None) as amo:
        held: list[str] = json.loads(base64.urlsafe_b64decode(f"{amo.leads.list(filter=filter).cursor}=="))
    return held[1]


QUERY = st.lists(
    st.tuples(
        st.sampled_from(["page", "limit", "offset", "before_id", "filter[id][0]", "filter%5Bid%5D", "with", "&", "#", "é"])
        | st.text(),
        st.sampled_from(["1", "2", "9" * 50, "-1", ""]) | st.text(max_size=5),
    ),
    max_size=4,
).map(lambda pairs: "&".join(f"{name}={value}" for name, value in pairs))
JSON_PARTS = st.tuples(
    st.sampled_from(["list_leads", "list_users"]) | st.text(max_size=5),
    st.sampled_from(["", mark_of(LeadsFilter(id=[7]))]) | st.text(max_size=5),
    st.sampled_from(["/api/v4/leads", "/api/v4/users", "//evil.example", "@evil.example"]) | st.text(max_size=5),
    QUERY | st.text(),
).map(list) | st.lists(st.none() | st.text(max_size=5) | st.integers(), max_size=5)


@pytest.mark.parametrize(
    "cursor",
    ["", "nonsense", "§", forged("[]"), forged('["list_leads","","/api/v4/leads",5]'), forged("5"), 5, b"x"],
    ids=repr,
)
def test_what_is_no_cursor_is_refused(mode: Mode, cursor: Any) -> None:
    server = serve(answer(status=204))
    with pytest.raises(ArgumentError, match="is not the cursor of a page"):
        mode.wait(mode.client(server).leads.list(cursor=cursor))
    assert server.seen == []


def test_a_forged_cursor_leads_nowhere_else(mode: Mode) -> None:
    server = serve(answer(status=204))
    with pytest.raises(ArgumentError, match="another list"):
        mode.wait(mode.client(server).leads.list(cursor=forged('["list_leads","","/api/v4/users","page=2"]')))
    assert server.seen == []


def test_a_cursor_of_a_stranger_selects_nothing_else(mode: Mode) -> None:
    """Given together with the list's arguments, it says where the list goes on, and nothing besides."""
    with_filter = LeadsFilter(id=[7])
    cursor = cursors(mode, mode.client(Numbered([1, 1])).leads.list(filter=with_filter))[0]
    assert cursor is not None
    operation, mark, path, _ = json.loads(base64.urlsafe_b64decode(cursor + "=="))
    own = "filter%5Bid%5D%5B0%5D=7"
    for query, asked in (
        ("page=3", f"page=3&{own}"),
        ("page=3&limit=5", f"page=3&limit=5&{own}"),
        ("page=3&filter%5Bid%5D%5B0%5D=8", f"page=3&{own}"),
        ("page=3&%66ilter[id]=8&+filter[x]=1&with=contacts&query=x&order%5Bid%5D=asc", f"page=3&{own}"),
    ):
        server = serve(answer(status=204))
        made = forged(json.dumps([operation, mark, path, query]))
        mode.wait(mode.client(server).leads.list(filter=with_filter, cursor=made))
        assert server.calls == [f"GET /api/v4/leads?{asked}"]
    server = serve(answer(status=204))
    amo = mode.client(server)
    mode.wait(amo.leads.list(filter=with_filter, limit=9, cursor=forged(json.dumps([operation, mark, path, "page=3&limit=5"]))))
    assert server.calls == [f"GET /api/v4/leads?page=3&limit=9&{own}"]
    for query in ("", "limit=5", "page=x", "page=3&page=4", f"page={'9' * 5000}", "page=-1", "page=٣"):
        with pytest.raises(ArgumentError):
            mode.wait(amo.leads.list(filter=with_filter, cursor=forged(json.dumps([operation, mark, path, query]))))
    assert len(server.seen) == 1


@settings(max_examples=300, deadline=None)
@given(cursor=st.text() | st.binary() | st.builds(forged_of, JSON_PARTS))
def test_random_cursors(cursor: Any) -> None:
    for arguments in ({}, {"filter": LeadsFilter(id=[7])}):
        server = serve(answer(status=204))
        amo = AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(server), limiter=None)
        with amo, suppress(ArgumentError):
            amo.leads.list(cursor=cursor, **arguments)  # type: ignore[arg-type]
        assert all(request.url.path == "/api/v4/leads" and request.url.host == HOST for request in server.seen)
        if arguments:
            assert all(dict(request.url.params).get("filter[id][0]") == "7" for request in server.seen)


def test_a_page_whose_link_leaves_the_host_has_no_cursor(mode: Mode) -> None:
    found = mode.wait(mode.client(serve(page("leads", [{"id": 1}], "https://evil.example/?page=2"))).leads.list())
    with pytest.raises(PageLinkError):
        _ = found.cursor


def test_lists_without_links_have_cursors_too(mode: Mode) -> None:
    def files(request: httpx.Request) -> httpx.Response:
        below = int(request.url.params.get("before_id", 10))
        items = [{"id": i, "file_uuid": f"u{i}"} for i in range(below - 1, 6, -1)][:1]
        return page("files", items) if items else answer(status=204)

    made = cursors(mode, mode.client(serve(files)).leads.files(7).list(limit=1))
    assert ids(mode.all(mode.client(serve(files)).leads.files(7).list(cursor=made[0]))) == [8, 7]

    def history(request: httpx.Request) -> httpx.Response:
        skip = int(request.url.params.get("offset", 0))
        items = [{"timestamp": stamp} for stamp in range(3)][skip : skip + 1]
        return answer({"messages": items}) if items else answer(status=204)

    made = cursors(mode, mode.client(serve(history)).chats.get_history("scope", "chat", limit=1))
    rest = mode.all(mode.client(serve(history)).chats.get_history("scope", "chat", cursor=made[0]))
    assert [message.to_dict()["timestamp"] for message in rest] == [1, 2]


def test_lists_that_come_whole_take_no_cursor(mode: Mode) -> None:
    with pytest.raises(TypeError, match="cursor"):
        mode.client(serve(answer(status=204))).pipelines.list(cursor="x")


def test_an_export_that_dies_is_taken_up_by_another_client(mode: Mode, sandbox: Sandbox) -> None:
    made = sandbox.seed(leads=[{"name": f"n{i}", "price": i % 2} for i in range(60)])["leads"]
    kept: list[int] = []
    cursor = None
    for _ in range(10):  # each process dies after two pages
        amo = of_sandbox(mode, sandbox)
        found = mode.wait(amo.leads.list(filter=LeadsFilter(price=1), limit=7, order={"id": "asc"}, cursor=cursor))
        for _ in range(2):
            kept += ids(found.items)
            cursor = found.cursor
            if cursor is None:
                break
            found = mode.wait(found.next_page())
        if cursor is None:
            break
    assert kept == made[1::2]

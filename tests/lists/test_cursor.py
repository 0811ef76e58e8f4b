"""A list that another process takes up where this one left it."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest
from amokit import ArgumentError
from amokit.errors import PageLinkError
from amokit.models import LeadsFilter
from amokit_sandbox import Sandbox

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
    return base64.urlsafe_b64encode(text.encode()).decode()


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

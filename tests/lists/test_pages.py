"""Lists cross pages by the server's own links, and never leave its host or run in circles."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from amokit import AsyncAmoCRM
from amokit.errors import APIError, PageLinkError, ServerError
from amokit.models import Lead, LeadsFilter

from ..client.support import HOST, TOKEN, Mode, Server, answer, page, problem, serve

BASE = f"https://{HOST}/api/v4/leads"


def three_pages() -> Server:
    """Two leads a page, five in all."""

    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        items = [{"id": i} for i in (2 * number - 1, 2 * number) if i <= 5]
        total = {"_total_items": 5} if number == 1 else {}
        return page("leads", items, f"{BASE}?page={number + 1}&limit=2" if number < 3 else None, _page=number, **total)

    return serve(handle)


CALLS = [
    "GET /api/v4/leads?limit=2",
    "GET /api/v4/leads?page=2&limit=2",
    "GET /api/v4/leads?page=3&limit=2",
]


def ids(leads: list[Any]) -> list[int]:
    return [lead.id for lead in leads]


# -- going on -------------------------------------------------------------------------------------


def test_going_through_a_list_crosses_its_pages(mode: Mode) -> None:
    server = three_pages()
    leads = mode.all(mode.client(server).leads.list(limit=2))
    assert ids(leads) == [1, 2, 3, 4, 5]
    assert all(type(lead) is Lead for lead in leads)
    assert server.calls == CALLS
    assert [request.headers["Authorization"] for request in server.seen] == [f"Bearer {TOKEN}"] * 3


def test_a_list_asked_for_is_its_first_page(mode: Mode) -> None:
    server = three_pages()
    first = mode.wait(mode.client(server).leads.list(limit=2))
    assert server.calls == CALLS[:1]
    assert ids(first.items) == [1, 2]
    assert (first.number, first.total, first.has_next) == (1, 5, True)
    assert ids(mode.all(first)) == [1, 2, 3, 4, 5]
    assert ids(mode.all(first)) == [1, 2, 3, 4, 5], "a page may be gone through again"


def test_pages_one_by_one(mode: Mode) -> None:
    server = three_pages()
    pages = mode.all(mode.client(server).leads.list(limit=2).pages())
    assert [ids(each.items) for each in pages] == [[1, 2], [3, 4], [5]]
    assert [each.number for each in pages] == [1, 2, 3]
    assert [each.has_next for each in pages] == [True, True, False]
    assert server.calls == CALLS


def test_the_next_page(mode: Mode) -> None:
    server = three_pages()
    found = mode.wait(mode.client(server).leads.list(limit=2))
    seen = []
    while found is not None:
        seen.append(ids(found.items))
        found = mode.wait(found.next_page())
    assert seen == [[1, 2], [3, 4], [5]]
    assert server.calls == CALLS


def test_pages_are_asked_for_when_they_are_needed() -> None:
    server = three_pages()
    mode = Mode("sync")
    leads = iter(mode.client(server).leads.list(limit=2))
    assert ids([next(leads), next(leads)]) == [1, 2]
    assert len(server.seen) == 1
    next(leads)
    assert len(server.seen) == 2
    mode.close()


def test_an_async_list_asks_nothing_until_it_is_used() -> None:
    server = three_pages()
    mode = Mode("async")
    listing = mode.client(server).leads.list(limit=2)
    assert server.seen == []

    async def use() -> tuple[list[int], list[int]]:
        assert isinstance(listing.__aiter__(), AsyncIterator)
        first = await listing
        return ids(first.items), ids([lead async for lead in first])

    assert mode.wait(use()) == ([1, 2], [1, 2, 3, 4, 5])
    mode.close()


def test_an_async_list_may_be_left_early() -> None:
    server = three_pages()

    async def use() -> int:
        async with AsyncAmoCRM("x", token="t", transport=httpx.MockTransport(server), limiter=None) as amo:
            async for lead in amo.leads.list(limit=2):
                if lead.id == 1:
                    break
        return len(server.seen)

    assert asyncio.run(use()) == 1


def test_the_filter_and_all_other_parameters_stay() -> None:
    """The server repeats them in its links, and its word is taken."""
    mode = Mode("sync")
    link = f"{BASE}?filter%5Bid%5D%5B0%5D=1&filter%5Bid%5D%5B1%5D=2&order%5Bid%5D=asc&with=contacts%2Csource&query=a+b&page=2"
    server = serve(page("leads", [{"id": 1}], link), page("leads", [{"id": 2}]))
    leads = mode.client(server).leads.list(
        filter=LeadsFilter(id=[1, 2]), order={"id": "asc"}, with_=["contacts", "source"], query="a b"
    )
    assert ids(leads.collect()) == [1, 2]
    assert server.calls[1] == f"GET {link.removeprefix(f'https://{HOST}')}"
    mode.close()


# -- first and collect ----------------------------------------------------------------------------


def test_the_first_object(mode: Mode) -> None:
    server = three_pages()
    found = mode.wait(mode.client(server).leads.list(limit=2).first())
    assert found == Lead.from_dict({"id": 1})
    assert len(server.seen) == 1


def test_the_first_object_may_be_on_a_later_page(mode: Mode) -> None:
    server = serve(page("leads", [], f"{BASE}?page=2"), page("leads", [{"id": 9}], f"{BASE}?page=3"))
    assert mode.wait(mode.client(server).leads.list().first()) == Lead.from_dict({"id": 9})
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    ("max", "found", "requests"),
    [
        (None, [1, 2, 3, 4, 5], 3),
        (99, [1, 2, 3, 4, 5], 3),
        (5, [1, 2, 3, 4, 5], 3),
        (4, [1, 2, 3, 4], 2),
        (3, [1, 2, 3], 2),
        (2, [1, 2], 1),
        (1, [1], 1),
        (0, [], 1),
    ],
)
def test_collect_takes_as_many_as_it_is_told(max: int | None, found: list[int], requests: int) -> None:
    for name in ("sync", "async"):
        mode, server = Mode(name), three_pages()
        assert ids(mode.wait(mode.client(server).leads.list(limit=2).collect(max))) == found
        assert len(server.seen) == requests
        mode.close()


def test_collect_of_a_page_goes_on_from_there(mode: Mode) -> None:
    first = mode.wait(mode.client(three_pages()).leads.list(limit=2))
    second = mode.wait(first.next_page())
    assert ids(mode.wait(second.collect())) == [3, 4, 5]
    assert ids(first.items) == [1, 2], "collecting leaves the page alone"
    assert ids(mode.wait(second.collect(max=1))) == [3]
    assert mode.wait(second.first()).id == 3


def test_collect_does_not_give_the_page_itself_away(mode: Mode) -> None:
    first = mode.wait(mode.client(serve(page("leads", [{"id": 1}]))).leads.list())
    mode.wait(first.collect()).clear()
    assert ids(first.items) == [1]


# -- empty lists ----------------------------------------------------------------------------------

EMPTY = {
    "no content": answer(status=204),
    "empty list": page("leads", []),
    "null": answer({"_embedded": {"leads": None}}),
    "no key": answer({"_embedded": {}}),
    "PHP's empty map": answer({"_embedded": []}),
    "null below": answer({"_embedded": None}),
}


@pytest.mark.parametrize("empty", EMPTY.values(), ids=EMPTY)
def test_an_empty_list(mode: Mode, empty: httpx.Response) -> None:
    amo = mode.client(serve(empty))
    found = mode.wait(amo.leads.list())
    assert (found.items, found.has_next, mode.all(found)) == ([], False, [])
    assert mode.wait(found.next_page()) is None
    assert mode.wait(amo.leads.list().first()) is None
    assert mode.wait(amo.leads.list().collect()) == []
    assert len(mode.all(amo.leads.list().pages())) == 1


def test_no_content_on_a_later_page_is_the_end(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}], f"{BASE}?page=2"), answer(status=204))
    assert ids(mode.all(mode.client(server).leads.list())) == [1]


# -- links ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "call"),
    [
        ("/api/v4/leads?page=2", "/api/v4/leads?page=2"),
        (f"//{HOST}/api/v4/leads?page=2", "/api/v4/leads?page=2"),
        (f"https://{HOST.upper()}/api/v4/leads?page=2", "/api/v4/leads?page=2"),
        (f"https://{HOST}:443/api/v4/leads?page=2", "/api/v4/leads?page=2"),
        (f"{BASE}?page=2#top", "/api/v4/leads?page=2"),
        ("?page=2", "/api/v4/leads?page=2"),
    ],
    ids=["path", "no scheme", "capitals", "default port", "fragment", "query alone"],
)
def test_a_link_in_another_form_is_followed_on_the_same_host(mode: Mode, link: str, call: str) -> None:
    server = serve(page("leads", [{"id": 1}], link), page("leads", [{"id": 2}]))
    assert ids(mode.all(mode.client(server).leads.list())) == [1, 2]
    assert server.calls[1] == f"GET {call}"
    assert server.seen[1].url.host == HOST
    assert server.seen[1].url.scheme == "https"


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/api/v4/leads?page=2",
        "//evil.example/api/v4/leads?page=2",
        "https://other.amocrm.ru/api/v4/leads?page=2",
        f"https://{HOST}:8443/api/v4/leads?page=2",
        f"https://{HOST}@evil.example/api/v4/leads?page=2",
        f"https://evil.example\\@{HOST}/api/v4/leads?page=2",
        f"http://{HOST}.evil.example/?page=2",
    ],
)
def test_a_link_to_another_host_is_never_asked(mode: Mode, link: str) -> None:
    server = serve(page("leads", [{"id": 1}], link), page("leads", [{"id": 2}]))
    found = mode.wait(mode.client(server).leads.list())
    with pytest.raises(PageLinkError, match=r"GET /api/v4/leads: the next page is said to be on another host, "):
        mode.all(found)
    with pytest.raises(PageLinkError):
        mode.wait(found.next_page())
    assert server.calls == ["GET /api/v4/leads"]
    assert ids(found.items) == [1], "what was read stays"


def test_a_link_to_plain_http_does_not_take_the_token_there(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}], f"http://{HOST}/api/v4/leads?page=2"), page("leads", [{"id": 2}]))
    mode.all(mode.client(server).leads.list())
    assert [request.url.scheme for request in server.seen] == ["https", "https"]


@pytest.mark.parametrize(
    ("links", "requests"),
    [
        ([BASE], 1),
        ([f"{BASE}?page=2", f"{BASE}?page=2"], 2),
        ([f"{BASE}?page=2", f"{BASE}?page=3", f"{BASE}?page=2"], 3),
        ([f"{BASE}?page=2", BASE], 2),
        (["/api/v4/leads?page=2", "/api/v4/leads?page=2"], 2),
        (["/api/v4/leads"], 1),
    ],
    ids=["itself", "the same again", "one before", "the first", "relative", "relative itself"],
)
def test_a_link_that_repeats_ends_with_an_error(mode: Mode, links: list[str], requests: int) -> None:
    server = serve(*(page("leads", [{"id": i}], link) for i, link in enumerate(links)))
    with pytest.raises(PageLinkError, match="circles"):
        mode.all(mode.client(server).leads.list())
    assert len(server.seen) == requests


@pytest.mark.parametrize("links", [None, [], {}, {"next": None}, {"next": []}, {"next": {"href": None}}, {"next": {"href": ""}}])
def test_no_link_is_the_end(mode: Mode, links: Any) -> None:
    server = serve(answer({"_links": links, "_embedded": {"leads": [{"id": 1}]}}))
    found = mode.wait(mode.client(server).leads.list())
    assert not found.has_next
    assert ids(mode.all(found)) == [1]


@pytest.mark.parametrize("href", [5, {"a": 1}, ["x"], True], ids=repr)
def test_a_link_that_is_no_text_is_an_error_of_this_package(mode: Mode, href: Any) -> None:
    from amokit import AmoError

    server = serve(answer({"_links": {"next": {"href": href}}, "_embedded": {"leads": [{"id": 1}]}}), page("leads", []))
    with pytest.raises(AmoError):
        mode.all(mode.client(server).leads.list())
    assert len(server.seen) == 1


def test_an_error_on_a_later_page_comes_through_and_what_came_before_stays(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}], f"{BASE}?page=2"), problem(500), page("leads", [{"id": 2}]))
    found = mode.wait(mode.client(server).leads.list())
    with pytest.raises(ServerError) as caught:
        mode.wait(found.next_page())
    assert isinstance(caught.value, APIError)
    assert caught.value.request.operation == "list_leads"
    assert ids(found.items) == [1]
    following = mode.wait(found.next_page())
    assert ids(following.items) == [2], "the page may be asked for again"


# -- lists without links --------------------------------------------------------------------------


def test_files_of_an_entity_go_on_below_the_smallest_id(mode: Mode) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        below = int(request.url.params.get("before_id", 10))
        items = [{"id": i, "file_uuid": f"u{i}"} for i in range(below - 1, 4, -1)][: int(request.url.params["limit"])]
        return page("files", items) if items else answer(status=204)

    server = serve(handle)
    assert ids(mode.all(mode.client(server).leads.files(7).list(limit=2))) == [9, 8, 7, 6, 5]
    assert server.calls[:3] == [
        "GET /api/v4/leads/7/files?limit=2",
        "GET /api/v4/leads/7/files?limit=2&before_id=8",
        "GET /api/v4/leads/7/files?limit=2&before_id=6",
    ]


def test_the_history_of_a_chat_goes_on_by_offset(mode: Mode) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        skip = int(request.url.params.get("offset", 0))
        items = [{"timestamp": stamp} for stamp in range(5)][skip : skip + int(request.url.params["limit"])]
        return answer({"messages": items}) if items else answer(status=204)

    server = serve(handle)
    history = mode.client(server).chats.get_history("scope", "chat", limit=2)
    assert [message.to_dict()["timestamp"] for message in mode.all(history)] == [0, 1, 2, 3, 4]
    assert [request.url.params.get("offset", "0") for request in server.seen][:3] == ["0", "2", "4"]


# -- others ---------------------------------------------------------------------------------------


def test_lists_of_a_parent_page_too(mode: Mode) -> None:
    link = f"https://{HOST}/api/v4/leads/7/notes?page=2"
    server = serve(page("notes", [{"id": 1}], link), page("notes", [{"id": 2}]))
    assert ids(mode.all(mode.client(server).leads.notes(7).list())) == [1, 2]
    assert server.calls == ["GET /api/v4/leads/7/notes", "GET /api/v4/leads/7/notes?page=2"]


def test_a_port_and_plain_http_of_a_base_url_are_kept(mode: Mode) -> None:
    link = "http://127.0.0.1:8080/api/v4/leads?page=2"
    server = serve(page("leads", [{"id": 1}], link), page("leads", [{"id": 2}]))
    amo = mode.client(server, None, base_url="http://127.0.0.1:8080")
    assert ids(mode.all(amo.leads.list())) == [1, 2]
    assert [str(request.url) for request in server.seen] == ["http://127.0.0.1:8080/api/v4/leads", link]


def test_repr_says_what_it_is(mode: Mode) -> None:
    server = three_pages()
    found = mode.wait(mode.client(server).leads.list(limit=2))
    name = "Page" if mode.name == "sync" else "AsyncPage"
    assert repr(found) == f"<{name} of 2 from GET /api/v4/leads, more to come>"

"""A counted page as full as it was asked for, without a link to the next one, is not taken for the last: one request tells."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.client.support import Mode, answer, page, serve

from .support import BASE, ids


class Unlinked:
    """A list of leads with numbered pages, none of which names the next one."""

    def __init__(self, size: int, **more: Any) -> None:
        self.size = size
        self.more = more
        self.numbers: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number, limit = int(request.url.params.get("page", 1)), int(request.url.params.get("limit", 50))
        self.numbers.append(number)
        found = [{"id": i + 1} for i in range(self.size)][(number - 1) * limit : number * limit]
        return page("leads", found, _page=number, **self.more) if found else answer(status=204)


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize(
    ("size", "limit", "numbers"),
    [(7, 3, [1, 2, 3]), (6, 3, [1, 2, 3]), (3, 3, [1, 2]), (2, 3, [1]), (60, None, [1]), (0, 3, [1])],
)
def test_a_full_page_is_followed_by_one_more(
    mode: Mode, size: int, limit: int | None, numbers: list[int], concurrency: int
) -> None:
    server = Unlinked(size)
    found = mode.all(mode.client(server).leads.list(limit=limit, concurrency=concurrency))
    assert ids(found) == [i + 1 for i in range(size if limit else min(size, 50))]
    assert server.numbers == numbers


def test_no_empty_page_is_given_out(mode: Mode) -> None:
    pages = mode.all(mode.client(Unlinked(6)).leads.list(limit=3).pages())
    assert [len(each.items) for each in pages] == [3, 3]


def test_page_by_page(mode: Mode) -> None:
    amo = mode.client(Unlinked(3))
    first = mode.wait(amo.leads.list(limit=3))
    assert first.has_next
    assert first.cursor is not None
    assert mode.wait(first.next_page()) is None
    assert not mode.wait(mode.client(Unlinked(2)).leads.list(limit=3)).has_next


def test_a_cursor_of_a_full_page_goes_on(mode: Mode) -> None:
    first = mode.wait(mode.client(Unlinked(5)).leads.list(limit=3))
    assert ids(mode.all(mode.client(Unlinked(5)).leads.list(cursor=first.cursor))) == [4, 5]


def test_the_filter_is_kept(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}], _page=2), answer(status=204))
    mode.all(mode.client(server).leads.list(limit=1, page=2, query="x", order={"id": "asc"}))
    assert server.calls == [f"GET /api/v4/leads?page={n}&limit=1&query=x&order%5Bid%5D=asc" for n in (2, 3)]


@pytest.mark.parametrize("total", [3, 2])
def test_a_list_that_says_its_length_is_believed(mode: Mode, total: int) -> None:
    server = Unlinked(3, _total_items=total)
    mode.all(mode.client(server).leads.list(limit=3))
    assert server.numbers == [1]


def test_a_server_that_does_not_count_pages_ends_the_list(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}, {"id": 2}], _page=1))
    amo = mode.client(server)
    assert ids(mode.all(amo.leads.list(limit=2))) == [1, 2]
    assert len(server.seen) == 2
    assert mode.wait(mode.wait(amo.leads.list(limit=2)).next_page()) is None


def test_pages_without_numbers_are_believed(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}]))
    mode.all(mode.client(server).leads.list(limit=1))
    assert len(server.seen) == 1


def test_the_first_object_costs_one_request(mode: Mode) -> None:
    server = Unlinked(5)
    assert mode.wait(mode.wait(mode.client(server).leads.list(limit=1)).first()).id == 1
    assert server.numbers == [1]


def test_a_next_link_may_be_plain_text(mode: Mode) -> None:
    first = answer({"_links": {"next": f"{BASE}?page=2"}, "_embedded": {"leads": [{"id": 1}]}})
    server = serve(first, page("leads", [{"id": 2}]))
    assert ids(mode.all(mode.client(server).leads.list())) == [1, 2]

"""Pages that are asked for ahead: in order, never past what is asked for, never believed before the links confirm them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, ArgumentError, AsyncAmoCRM
from amokit.errors import NotFoundError, PageLinkError, ServerError
from amokit_sandbox import Sandbox

from tests.client.support import TOKEN, Colour, answer, page, serve

from .support import BASE, Numbered, ids, of_sandbox


@pytest.mark.parametrize("n", [1, 2, 3, 4, 50])
def test_everything_comes_once_and_in_order(colour: Colour, n: int) -> None:
    server = Numbered([2] * 10 + [1])
    assert ids(colour.all(colour.client(server).leads.list(limit=2, concurrency=n))) == list(range(1, 22))
    assert sorted(server.numbers)[:11] == list(range(1, 12)), "each once"
    assert len(server.numbers) < 11 + n


def test_by_default_nothing_is_asked_ahead(colour: Colour) -> None:
    server = Numbered([2, 2, 2])
    for found in colour.all(colour.client(server).leads.list().pages()):
        assert found.number == len(ids(found.items)) + found.number - 2
    assert server.numbers == [1, 2, 3]


def test_a_list_of_one_page_is_asked_for_once(colour: Colour) -> None:
    server = Numbered([2])
    assert ids(colour.all(colour.client(server).leads.list(concurrency=8))) == [1, 2]
    assert server.numbers == [1]


def test_at_most_n_pages_are_held() -> None:
    server = Numbered([1] * 20)
    with AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(server), limiter=None, retry=None) as amo:
        for given, _ in enumerate(amo.leads.list(concurrency=4).pages()):
            assert len(server.numbers) - given <= 4, "the one that was given included"


def test_threads_ask_at_the_same_time() -> None:
    server, together = Numbered([1] * 7), threading.Barrier(3)

    def wait_for_each_other(request: httpx.Request) -> httpx.Response:
        if "page" in request.url.params:
            together.wait(30)  # passes when three requests are under way, breaks otherwise
        return server(request)

    transport = httpx.MockTransport(wait_for_each_other)
    with AmoCRM("mycompany", token=TOKEN, transport=transport, limiter=None, retry=None) as amo:
        assert ids(amo.leads.list(concurrency=3)) == list(range(1, 8))
    assert [thread for thread in threading.enumerate() if thread.name.startswith("amokit-list")] == []


def test_tasks_ask_at_the_same_time() -> None:
    server = Numbered([1] * 7)

    async def main() -> list[int]:
        together = asyncio.Barrier(3)

        async def wait_for_each_other(request: httpx.Request) -> httpx.Response:
            if "page" in request.url.params:
                async with asyncio.timeout(30):
                    await together.wait()
            return server(request)

        transport = httpx.MockTransport(wait_for_each_other)
        async with AsyncAmoCRM("mycompany", token=TOKEN, transport=transport, limiter=None, retry=None) as amo:
            return [lead.id async for lead in amo.leads.list(concurrency=3)]

    assert asyncio.run(main()) == list(range(1, 8))


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt])
def test_nothing_is_under_way_when_the_caller_leaves(error: type[BaseException]) -> None:
    server = Numbered([1] * 20)
    transport = httpx.MockTransport(server)
    with AmoCRM("mycompany", token=TOKEN, transport=transport, limiter=None, retry=None) as amo, pytest.raises(error):
        for given, _ in enumerate(amo.leads.list(concurrency=4).pages()):
            if given == 2:
                raise error
    assert sorted(server.numbers) == [1, 2, 3, 4, 5]
    assert [thread for thread in threading.enumerate() if thread.name.startswith("amokit-list")] == []


def test_a_task_that_is_cancelled_takes_its_requests_with_it() -> None:
    async def main() -> None:
        under_way, ended = asyncio.Event(), 0
        server = Numbered([1] * 20)

        async def hang(request: httpx.Request) -> httpx.Response:
            nonlocal ended
            if "page" not in request.url.params:
                return server(request)
            under_way.set()
            try:
                await asyncio.Event().wait()
            finally:
                ended += 1
            raise AssertionError

        transport = httpx.MockTransport(hang)
        async with AsyncAmoCRM("mycompany", token=TOKEN, transport=transport, limiter=None, retry=None) as amo:
            task = asyncio.create_task(amo.leads.list(concurrency=4).collect())
            await under_way.wait()
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1
            assert ended == 4

    asyncio.run(main())


# -- what the server does besides counting --------------------------------------------------------


@pytest.mark.parametrize("sizes", [[2, 1, 0, 2, 1], [2, 0, 0, 0, 1], [1, 2, 2]], ids=repr)
def test_pages_that_shrink_are_no_end(colour: Colour, sizes: list[int]) -> None:
    found = colour.client(Numbered(sizes)).leads.list(concurrency=3)
    assert ids(colour.all(found)) == list(range(1, sum(sizes) + 1))


def test_the_first_missing_link_is_the_end_whatever_comes_after_it(colour: Colour) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        return page("leads", [{"id": number}], f"{BASE}?page={number + 1}" if number != 3 else None)

    assert ids(colour.all(colour.client(handle).leads.list(concurrency=4))) == [1, 2, 3]


def test_no_content_is_the_end_though_a_link_led_there(colour: Colour) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        return answer(status=204) if number == 4 else page("leads", [{"id": number}], f"{BASE}?page={number + 1}")

    assert ids(colour.all(colour.client(handle).leads.list(concurrency=6))) == [1, 2, 3]


@pytest.mark.parametrize("status", [400, 404, 500])
def test_errors_past_the_end_are_nobodys(colour: Colour, status: int) -> None:
    server = Numbered([1] * 3, after_end=answer({"title": "no"}, status))
    assert ids(colour.all(colour.client(server).leads.list(concurrency=5))) == [1, 2, 3]


def test_an_error_comes_when_it_is_its_pages_turn_and_the_cursor_before_it_goes_on(colour: Colour) -> None:
    server = Numbered([1] * 6, fail={4: 500})
    got: list[int] = []
    cursors: list[str | None] = []

    async def go_on(pages: Any) -> None:
        async for found in pages:
            got.extend(ids(found.items))
            cursors.append(found.cursor)

    pages = colour.client(server).leads.list(concurrency=3).pages()
    with pytest.raises(ServerError):
        if colour.name == "async":
            colour.wait(go_on(pages))
        else:
            for found in pages:
                got.extend(ids(found.items))
                cursors.append(found.cursor)
    assert got == [1, 2, 3]
    server.fail.clear()
    rest = colour.client(server).leads.list(cursor=cursors[-1], concurrency=3)
    assert ids(colour.all(rest)) == [4, 5, 6]


def test_a_server_that_counts_in_its_own_way_is_followed_one_by_one(colour: Colour) -> None:
    asked: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        asked.append(number)
        return page("leads", [{"id": number}], f"{BASE}?page={number * 2}" if number < 32 else None)

    assert ids(colour.all(colour.client(handle).leads.list(concurrency=3))) == [1, 2, 4, 8, 16, 32]
    assert sorted(asked) == [1, 2, 3, 4, 4, 8, 16, 32] or sorted(asked) == [1, 2, 3, 4, 8, 16, 32]


def test_the_same_link_in_another_order_is_the_same(colour: Colour) -> None:
    asked: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        asked.append(number)
        link = (f"{BASE}?page={number + 1}&limit=1&a=%5B", f"{BASE}?a=[&limit=1&page={number + 1}")[number % 2]
        return page("leads", [{"id": number}], link if number < 6 else None)

    assert ids(colour.all(colour.client(handle).leads.list(concurrency=3))) == [1, 2, 3, 4, 5, 6]
    assert len(asked) == len(set(asked)), "what was asked ahead was used"


def test_links_without_a_number_are_followed(colour: Colour) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        place = request.url.params.get("after", "a")
        return page("leads", [{"id": ord(place)}], f"{BASE}?after={chr(ord(place) + 1)}" if place < "d" else None)

    assert ids(colour.all(colour.client(handle).leads.list(concurrency=3))) == [97, 98, 99, 100]


def test_circles_are_found_here_too(colour: Colour) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        return page("leads", [{"id": number}], f"{BASE}?page={number % 5 + 1}")

    with pytest.raises(PageLinkError, match="circles"):
        colour.all(colour.client(handle).leads.list(concurrency=3))


# -- calls ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [0, -1, 1.5, "3", None])
def test_a_concurrency_that_is_no_number_is_refused(colour: Colour, n: Any) -> None:
    with pytest.raises(ArgumentError, match="concurrency is a number of pages from 1 on"):
        colour.wait(colour.client(Numbered([1])).leads.list(concurrency=n))


def test_only_lists_with_numbered_pages_take_it(colour: Colour) -> None:
    amo = colour.client(serve(answer(status=204)))
    for call in (amo.pipelines.list, amo.leads.files(5).list):
        with pytest.raises(TypeError, match="concurrency"):
            call(concurrency=2)
    colour.wait(amo.leads.notes(5).list(concurrency=2))


def test_the_first_page_is_asked_for_as_ever(colour: Colour) -> None:
    with pytest.raises(NotFoundError):
        colour.wait(colour.client(serve(answer({"title": "no"}, 404))).leads.list(concurrency=3))


def test_first_and_collect(colour: Colour) -> None:
    server = Numbered([0, 2, 2])
    assert colour.wait(colour.client(server).leads.list(concurrency=2).first()).id == 1
    assert ids(colour.wait(colour.client(server).leads.list(concurrency=2).collect(max=3))) == [1, 2, 3]


@pytest.fixture
def filled(sandbox: Sandbox) -> Iterator[list[Any]]:
    yield sandbox.seed(leads=[{"name": f"n{i}"} for i in range(95)])["leads"]


def test_over_real_connections(colour: Colour, sandbox: Sandbox, filled: list[Any]) -> None:
    amo = of_sandbox(colour, sandbox)
    assert ids(colour.all(amo.leads.list(limit=10, order={"id": "asc"}, concurrency=4))) == filled
    asked = [request.target for request in sandbox.requests]
    assert len(asked) == len(set(asked)) <= 14


def test_retries_are_those_of_any_read(colour: Colour, sandbox: Sandbox, filled: list[Any]) -> None:
    from amokit import Retry

    sandbox.fault("GET", "/api/v4/leads", nth=3, status=502)
    sandbox.fault("GET", "/api/v4/leads", nth=5, reset=True)
    amo = of_sandbox(colour, sandbox, retry=Retry(base=0.001))
    assert ids(colour.all(amo.leads.list(limit=10, order={"id": "asc"}, concurrency=4))) == filled

"""Prefetched pages: in order, never more than requested, and used only when the links confirm them."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, contextmanager
from typing import Any

import httpx
import pytest
import trio
import trio.testing
from amokit import AmoCRM, ArgumentError, AsyncAmoCRM, Retry
from amokit.errors import NotFoundError, PageLinkError, ServerError
from amokit_sandbox import Sandbox

from tests.client.support import TOKEN, Mode, answer, page, serve

from ..waiting import PATIENCE, soon
from .support import BASE, Numbered, ids, no_thread_is_left, of_sandbox

Handler = Callable[[httpx.Request], Any]


def blocking(handler: Handler) -> AmoCRM:
    return AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(handler), limiter=None, retry=None)


def in_tasks(handler: Handler) -> AsyncAmoCRM:
    return AsyncAmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(handler), limiter=None, retry=None)


async def soon_async(condition: Callable[[], bool]) -> bool:
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    return True


class Held:
    """A server that returns the first page at once, and others once it is released."""

    def __init__(self, server: Handler) -> None:
        self.go = threading.Event()
        self.under_way: list[int] = []
        self._server = server

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if "page" in request.url.params:
            self.under_way.append(int(request.url.params["page"]))
            assert self.go.wait(PATIENCE)
        result: httpx.Response = self._server(request)
        return result


class Hanging:
    """An async server that returns the first page only."""

    def __init__(self) -> None:
        self.begun = self.ended = 0
        self._server = Numbered([1] * 20)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if "page" not in request.url.params:
            return self._server(request)
        self.begun += 1
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.001)  # as one who closes a connection
            self.ended += 1
        raise AssertionError


@pytest.mark.parametrize("n", [1, 2, 3, 4, 50])
def test_everything_comes_once_and_in_order(mode: Mode, n: int) -> None:
    server = Numbered([2] * 10 + [1])
    assert ids(mode.all(mode.client(server).leads.list(limit=2, concurrency=n))) == list(range(1, 22))
    assert sorted(server.numbers)[:11] == list(range(1, 12)), "each once"
    assert len(server.numbers) < 11 + n


def test_by_default_nothing_is_asked_ahead(mode: Mode) -> None:
    server = Numbered([2, 2, 1])
    pages = mode.all(mode.client(server).leads.list().pages())
    assert [len(found.items) for found in pages] == [2, 2, 1]
    assert server.numbers == [1, 2, 3]


def test_a_list_of_one_page_is_asked_for_once(mode: Mode) -> None:
    server = Numbered([2])
    assert ids(mode.all(mode.client(server).leads.list(concurrency=8))) == [1, 2]
    assert server.numbers == [1]


@pytest.mark.parametrize("n", [2, 3, 4])
def test_at_most_n_pages_exist_at_any_time(mode: Mode, n: int) -> None:
    server, let_go, most = Numbered([1] * 20), 0, 0

    def count(request: httpx.Request) -> httpx.Response:
        nonlocal most
        found = server(request)
        most = max(most, len(server.numbers) - let_go)  # those that were asked for and are not let go of
        return found

    async def through(pages: Any) -> None:
        nonlocal let_go
        async for _ in pages:
            await asyncio.sleep(0.001)
            let_go += 1

    pages = mode.client(count).leads.list(concurrency=n).pages()
    if mode.name == "async":
        mode.wait(through(pages))
    else:
        for _ in pages:
            time.sleep(0.001)
            let_go += 1
    assert most <= n
    assert max(server.numbers) < 20 + n


def test_without_concurrency_there_are_neither_threads_nor_tasks(mode: Mode) -> None:
    # Threads of other tests may end meanwhile.
    server, before = Numbered([1] * 5), set(threading.enumerate())

    def count(request: httpx.Request) -> httpx.Response:
        assert set(threading.enumerate()) <= before
        assert mode.name == "sync" or len(asyncio.all_tasks()) == 1
        return server(request)

    assert ids(mode.all(mode.client(count).leads.list(concurrency=1))) == [1, 2, 3, 4, 5]


def test_threads_ask_at_the_same_time() -> None:
    server, together = Numbered([1] * 7), threading.Barrier(3)

    def wait_for_each_other(request: httpx.Request) -> httpx.Response:
        if 2 <= int(request.url.params.get("page", 1)) <= 4:
            together.wait(PATIENCE)  # passes when three requests are under way, breaks otherwise
        return server(request)

    with blocking(wait_for_each_other) as amo:
        assert ids(amo.leads.list(concurrency=3)) == list(range(1, 8))
    assert no_thread_is_left()


def test_tasks_ask_at_the_same_time() -> None:
    server = Numbered([1] * 7)

    async def main() -> list[int]:
        together = asyncio.Barrier(3)

        async def wait_for_each_other(request: httpx.Request) -> httpx.Response:
            if 2 <= int(request.url.params.get("page", 1)) <= 4:
                async with asyncio.timeout(PATIENCE):
                    await together.wait()
            return server(request)

        async with in_tasks(wait_for_each_other) as amo:
            return [lead.id async for lead in amo.leads.list(concurrency=3)]

    assert asyncio.run(main()) == list(range(1, 8))


def test_reads_go_on_while_the_caller_holds_a_page(mode: Mode) -> None:
    server = Numbered([1] * 20)

    def ahead(number: int) -> Callable[[], bool]:
        return lambda: len(server.numbers) >= min(number + 3, 20)

    async def through(pages: Any) -> None:
        async for found in pages:
            assert await soon_async(ahead(found.number))

    pages = mode.client(server).leads.list(concurrency=4).pages()
    if mode.name == "async":
        mode.wait(through(pages))
    else:
        for found in pages:
            assert soon(ahead(found.number))
    assert 20 <= max(server.numbers) < 24


def test_a_slow_page_holds_up_no_more_than_there_is_room_for() -> None:
    server, first = Numbered([1] * 20), threading.Event()

    def slow(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("page") == "2":
            assert first.wait(PATIENCE)
        return server(request)

    def let_go() -> None:
        assert soon(lambda: len(server.numbers) == 4)
        time.sleep(0.05)  # in which another might be asked for
        first.set()

    with blocking(slow) as amo, ThreadPoolExecutor(1) as pool:
        going = pool.submit(let_go)
        assert ids(amo.leads.list(concurrency=4)) == list(range(1, 21))
        going.result()
    assert server.numbers.index(2) == 4, "1, 3, 4 and 5 came before it, and no other was asked for"


@pytest.mark.parametrize("fail", [{3: 500}, {}], ids=["error", "no content"])
def test_nothing_is_guessed_past_what_ends_the_list(fail: dict[int, int]) -> None:
    server = Numbered([1] * (9 if fail else 2), fail=fail)

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("page") == "2":
            found = server(request).json()
            return page("leads", found["_embedded"]["leads"], f"{BASE}?page=3")
        return server(request)

    with blocking(handle) as amo:
        pages = amo.leads.list(concurrency=4).pages()
        next(pages)
        assert no_thread_is_left()
        assert next(pages).has_next
        assert sorted(server.numbers) == [1, 2, 3, 4]
        pages.close()


# -- leaving --------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt])
def test_nothing_is_under_way_when_the_client_is_closed(error: type[BaseException]) -> None:
    server = Numbered([1] * 20)
    with blocking(server) as amo, pytest.raises(error):
        for given, _ in enumerate(amo.leads.list(concurrency=4).pages()):
            if given == 2:
                raise error
    asked = sorted(server.numbers)
    assert asked[:3] == [1, 2, 3]
    assert asked[-1] <= 6
    assert no_thread_is_left()
    assert sorted(server.numbers) == asked


@contextmanager
def left_by_break(pages: Any) -> Iterator[None]:
    for _ in pages:
        break
    del pages
    yield


@contextmanager
def left_by_close(pages: Any) -> Iterator[None]:
    next(pages)
    pages.close()
    yield


@contextmanager
def left_by_an_error(pages: Any) -> Iterator[None]:
    try:
        for _ in pages:
            raise ZeroDivisionError
    except ZeroDivisionError:
        del pages
    yield


@contextmanager
def left_in_a_circle(pages: Any) -> Iterator[None]:
    next(pages)
    circle: list[Any] = [pages]
    circle.append(circle)
    del pages, circle
    yield


@pytest.mark.parametrize("leave", [left_by_break, left_by_close, left_by_an_error, left_in_a_circle])
@pytest.mark.parametrize("of", [lambda found: found.pages(), iter], ids=["pages", "items"])
def test_leaving_does_not_wait_and_asks_for_no_more(leave: Any, of: Any) -> None:
    server = Numbered([1] * 20)
    held = Held(server)
    with blocking(held) as amo:
        with leave(of(amo.leads.list(concurrency=4))):
            gc.collect()
            assert soon(lambda: len(held.under_way) == 3 or not held.under_way)
            assert server.numbers == [1], "it came to here while the others are under way"
            held.go.set()
            assert no_thread_is_left()
        assert set(held.under_way) <= {2, 3, 4}


@pytest.mark.parametrize("left", [True, False])
def test_closing_waits_for_no_read_ahead(left: bool) -> None:
    """A silent server must not keep a program from ending; the reads make no other attempt."""
    server = Numbered([1] * 20, fail={2: 503, 3: 503})
    held = Held(server)
    amo = AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(held), limiter=None, retry=Retry(9, base=0.001))
    pages = amo.leads.list(concurrency=3).pages()
    next(pages)
    assert soon(lambda: len(held.under_way) == 2)
    if left:
        pages.close()
    amo.close()
    assert server.numbers == [1], "they are in flight still"
    held.go.set()
    assert no_thread_is_left()
    assert sorted(server.numbers) == [1, 2, 3]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_process_that_is_forked_off_does_not_wait_for_threads_that_it_does_not_have() -> None:
    held = Held(Numbered([1] * 20))
    with blocking(held) as amo:
        pages = amo.leads.list(concurrency=3).pages()
        next(pages)
        assert soon(lambda: len(held.under_way) == 2)
        if (child := os.fork()) == 0:
            threading.Timer(30, os._exit, [1]).start()
            amo.close()
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        held.go.set()
        pages.close()


@pytest.mark.parametrize("error", [SystemExit, KeyboardInterrupt])
def test_what_ends_a_program_is_not_lost_in_a_thread(error: type[BaseException]) -> None:
    server = Numbered([1] * 5)

    def end(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("page") == "3":
            raise error
        return server(request)

    with blocking(end) as amo, pytest.raises(error):
        amo.leads.list(concurrency=3).collect()
    assert no_thread_is_left()


def test_a_task_that_is_cancelled_takes_its_requests_with_it() -> None:
    async def main() -> None:
        server = Hanging()
        async with in_tasks(server) as amo:
            task = asyncio.create_task(amo.leads.list(concurrency=4).collect())
            await soon_async(lambda: server.begun == 4)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1
            assert server.ended == 4

    asyncio.run(main())


@pytest.mark.parametrize("of", [lambda found: found.pages(), aiter], ids=["pages", "items"])
@pytest.mark.parametrize("first", [True, False], ids=["from the first page", "from the call"])
def test_a_list_that_is_closed_takes_its_requests_with_it(of: Any, first: bool) -> None:
    async def main() -> None:
        server = Hanging()
        async with in_tasks(server) as amo:
            found = amo.leads.list(concurrency=4)
            async with aclosing(of(await found if first else found)) as given:
                await anext(given)
                assert await soon_async(lambda: server.begun == 3)
                assert server.ended == 0
            assert server.ended == 3
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_a_list_that_is_left_open_is_closed_by_the_event_loop(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        server = Hanging()
        async with in_tasks(server) as amo:
            async for _ in amo.leads.list(concurrency=4):
                await soon_async(lambda: server.begun == 3)
                break
            gc.collect()
            assert await soon_async(lambda: server.ended == 3 and len(asyncio.all_tasks()) == 1)

    asyncio.run(main(), debug=False)
    assert caplog.records == []


def test_errors_of_reads_that_nobody_waits_for_are_silent(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    server = Numbered([1] * 20, fail={2: 500, 3: 404})

    async def some(pages: Any) -> None:
        async for _ in pages:
            await soon_async(lambda: len(server.numbers) == 4)
            break
        await pages.aclose()

    pages = mode.client(server).leads.list(concurrency=4).pages()
    if mode.name == "async":
        mode.wait(some(pages))
    else:
        next(pages)
        assert soon(lambda: len(server.numbers) == 4)
        pages.close()
        assert no_thread_is_left()
    del pages
    gc.collect()
    mode.wait(asyncio.sleep(0) if mode.name == "async" else None)
    assert caplog.records == []


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("begin", [aiter, lambda found: found.pages()], ids=["items", "pages"])
def test_the_end_of_a_loop_closes_open_lists_quietly(begin: Any, concurrency: int, caplog: pytest.LogCaptureFixture) -> None:
    """At its end a loop closes all async generators at the same time."""
    kept: list[Any] = []

    async def page_later(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.001)
        return server(request)

    async def main() -> None:
        amo = AsyncAmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(page_later), limiter=None)
        kept.append(begin(amo.leads.list(concurrency=concurrency)))
        await anext(kept[0])

    server = Numbered([1] * 20)
    asyncio.run(main())
    assert caplog.records == []
    with pytest.raises(StopAsyncIteration):
        asyncio.run(anext(kept[0]))


# -- trio -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [1, 2, 4, 50])
def test_trio_reads_ahead_too(n: int) -> None:
    server = Numbered([2] * 10 + [1])

    async def main() -> list[int]:
        async with in_tasks(server) as amo:
            return [lead.id async for lead in amo.leads.list(limit=2, concurrency=n)]

    assert trio.run(main) == list(range(1, 22))
    assert sorted(server.numbers)[:11] == list(range(1, 12)), "each once"
    assert len(server.numbers) < 11 + n


def test_trio_asks_at_the_same_time_and_leaves_nothing_under_way() -> None:
    server, under_way, most = Numbered([1] * 9), 0, 0

    async def count(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await trio.testing.wait_all_tasks_blocked()
        under_way -= 1
        return server(request)

    async def main() -> None:
        async with in_tasks(count) as amo, aclosing((await amo.leads.list(concurrency=4)).pages()) as pages:
            async for found in pages:
                assert under_way == 0
                if found.number == 3:
                    break

    trio.run(main)
    assert most == 4
    assert sorted(server.numbers) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("step", [1, 2])
def test_trio_believes_links_alone_and_raises_in_turn(step: int) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        if number == 1 + 3 * step:
            return answer({"title": "no"}, 500)
        return page("leads", [{"id": number}], f"{BASE}?page={number + step}")

    got: list[int] = []

    async def main() -> None:
        async with in_tasks(handle) as amo:
            async for lead in amo.leads.list(concurrency=3):
                got.append(lead.id)

    with pytest.raises(ServerError):
        trio.run(main)
    assert got == [1, 1 + step, 1 + 2 * step]


# -- what the server does besides counting --------------------------------------------------------


@pytest.mark.parametrize("sizes", [[2, 1, 0, 2, 1], [2, 0, 0, 0, 1], [1, 2, 2]], ids=repr)
def test_pages_that_shrink_are_no_end(mode: Mode, sizes: list[int]) -> None:
    found = mode.client(Numbered(sizes)).leads.list(concurrency=3)
    assert ids(mode.all(found)) == list(range(1, sum(sizes) + 1))


def test_the_first_missing_link_is_the_end_whatever_comes_after_it(mode: Mode) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        return page("leads", [{"id": number}], f"{BASE}?page={number + 1}" if number != 3 else None)

    assert ids(mode.all(mode.client(handle).leads.list(concurrency=4))) == [1, 2, 3]


def test_no_content_is_the_end_though_a_link_led_there(mode: Mode) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        return answer(status=204) if number == 4 else page("leads", [{"id": number}], f"{BASE}?page={number + 1}")

    assert ids(mode.all(mode.client(handle).leads.list(concurrency=6))) == [1, 2, 3]


@pytest.mark.parametrize("status", [400, 404, 500])
def test_errors_past_the_end_are_nobodys(mode: Mode, status: int) -> None:
    server = Numbered([1] * 3, after_end=answer({"title": "no"}, status))
    assert ids(mode.all(mode.client(server).leads.list(concurrency=5))) == [1, 2, 3]


def test_an_error_comes_when_it_is_its_pages_turn_and_the_cursor_before_it_goes_on(mode: Mode) -> None:
    server = Numbered([1] * 6, fail={4: 500})
    got: list[int] = []
    cursors: list[str | None] = []

    async def go_on(pages: Any) -> None:
        async for found in pages:
            got.extend(ids(found.items))
            cursors.append(found.cursor)

    pages = mode.client(server).leads.list(concurrency=3).pages()
    with pytest.raises(ServerError):
        if mode.name == "async":
            mode.wait(go_on(pages))
        else:
            for found in pages:
                got.extend(ids(found.items))
                cursors.append(found.cursor)
    assert got == [1, 2, 3]
    server.fail.clear()
    rest = mode.client(server).leads.list(cursor=cursors[-1], concurrency=3)
    assert ids(mode.all(rest)) == [4, 5, 6]


def test_a_server_that_counts_in_its_own_way_is_followed_one_by_one(mode: Mode) -> None:
    asked: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        asked.append(number)
        return page("leads", [{"id": number}], f"{BASE}?page={number * 2}" if number < 32 else None)

    assert ids(mode.all(mode.client(handle).leads.list(concurrency=3))) == [1, 2, 4, 8, 16, 32]
    assert sorted(asked) == [1, 2, 3, 4, 4, 8, 16, 32] or sorted(asked) == [1, 2, 3, 4, 8, 16, 32]


def test_the_same_link_in_another_order_is_the_same(mode: Mode) -> None:
    asked: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        asked.append(number)
        link = (f"{BASE}?page={number + 1}&limit=1&a=%5B", f"{BASE}?a=[&limit=1&page={number + 1}")[number % 2]
        return page("leads", [{"id": number}], link if number < 6 else None)

    assert ids(mode.all(mode.client(handle).leads.list(concurrency=3))) == [1, 2, 3, 4, 5, 6]
    assert len(asked) == len(set(asked)), "what was asked ahead was used"


def test_links_without_a_number_are_followed(mode: Mode) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        place = request.url.params.get("after", "a")
        return page("leads", [{"id": ord(place)}], f"{BASE}?after={chr(ord(place) + 1)}" if place < "d" else None)

    assert ids(mode.all(mode.client(handle).leads.list(concurrency=3))) == [97, 98, 99, 100]


def test_circles_are_found_here_too(mode: Mode) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        return page("leads", [{"id": number}], f"{BASE}?page={number % 5 + 1}")

    with pytest.raises(PageLinkError, match="circles"):
        mode.all(mode.client(handle).leads.list(concurrency=3))


# -- calls ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [0, -1, 1.5, "3", None])
def test_a_concurrency_that_is_no_number_is_refused(mode: Mode, n: Any) -> None:
    with pytest.raises(ArgumentError, match="concurrency is a number of pages from 1 on"):
        mode.wait(mode.client(Numbered([1])).leads.list(concurrency=n))


def test_only_lists_with_numbered_pages_take_it(mode: Mode) -> None:
    amo = mode.client(serve(answer(status=204)))
    for call in (amo.pipelines.list, amo.leads.files(5).list):
        with pytest.raises(TypeError, match="concurrency"):
            call(concurrency=2)
    mode.wait(amo.leads.notes(5).list(concurrency=2))


def test_the_first_page_is_asked_for_as_ever(mode: Mode) -> None:
    with pytest.raises(NotFoundError):
        mode.wait(mode.client(serve(answer({"title": "no"}, 404))).leads.list(concurrency=3))


def test_first_and_collect(mode: Mode) -> None:
    server = Numbered([0, 2, 2])
    assert mode.wait(mode.client(server).leads.list(concurrency=2).first()).id == 1
    assert ids(mode.wait(mode.client(server).leads.list(concurrency=2).collect(max=3))) == [1, 2, 3]


def test_what_the_first_page_answers_is_not_asked_ahead_for(mode: Mode) -> None:
    server = Numbered([2] * 5)
    assert mode.wait(mode.client(server).leads.list(concurrency=4).first()).id == 1
    assert ids(mode.wait(mode.client(server).leads.list(concurrency=4).collect(max=2))) == [1, 2]
    assert server.numbers == [1, 1]


@pytest.fixture
def filled(sandbox: Sandbox) -> Iterator[list[Any]]:
    yield sandbox.seed(leads=[{"name": f"n{i}"} for i in range(95)])["leads"]


def test_over_real_connections(mode: Mode, sandbox: Sandbox, filled: list[Any]) -> None:
    amo = of_sandbox(mode, sandbox)
    assert ids(mode.all(amo.leads.list(limit=10, order={"id": "asc"}, concurrency=4))) == filled
    asked = [request.target for request in sandbox.requests]
    assert len(asked) == len(set(asked)) <= 14


def test_retries_are_those_of_any_read(mode: Mode, sandbox: Sandbox, filled: list[Any]) -> None:
    from amokit import Retry

    sandbox.fault("GET", "/api/v4/leads", nth=3, status=502)
    sandbox.fault("GET", "/api/v4/leads", nth=5, reset=True)
    amo = of_sandbox(mode, sandbox, retry=Retry(base=0.001))
    assert ids(mode.all(amo.leads.list(limit=10, order={"id": "asc"}, concurrency=4))) == filled

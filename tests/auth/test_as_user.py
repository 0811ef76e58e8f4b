"""`as_user` holds for what was made inside the block, wherever it is read, and for nothing else."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, MemoryTokenStore
from amokit.errors import ArgumentError, RefreshRefusedError, UnauthorizedError
from amokit.models import LeadCreate

from ..client.support import Mode, answer, page, problem
from .store_factories import pair
from .token_server import TokenServer, auth_with

NEXT = "https://mycompany.amocrm.ru/api/v4/leads?page={}"


class Actors:
    """A list of three pages, one object, and batches; keeps who has asked."""

    def __init__(self) -> None:
        self.seen: list[str | None] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.headers.get("X-Context-User-ID"))
        if request.method == "POST":
            return page("leads", [{"id": 1, "request_id": "0"}])
        if request.url.path != "/api/v4/leads":
            return answer({"id": 1})
        number = int(request.url.params.get("page", 1))
        return page("leads", [{"id": number}], NEXT.format(number + 1) if number < 3 else None)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_list_keeps_the_user_that_it_was_made_for(mode: Mode, concurrency: int) -> None:
    server = Actors()
    amo = mode.client(server)
    with amo.as_user(5):
        leads = amo.leads.list(concurrency=concurrency)
    assert len(mode.all(leads)) == 3
    assert set(server.seen) == {"5"}


def test_a_list_that_was_made_outside_is_nobodys(mode: Mode) -> None:
    server = Actors()
    amo = mode.client(server)
    leads = amo.leads.list()
    with amo.as_user(5):
        assert len(mode.all(leads)) == 3
    assert server.seen == [None] * 3


def test_a_page_leads_on_as_the_same_user(mode: Mode) -> None:
    server = Actors()
    amo = mode.client(server)
    with amo.as_user(5):
        leads = mode.wait(amo.leads.list())
    with amo.as_user(6):
        mode.wait(leads.next_page())
    assert server.seen == ["5", "5"]


def test_a_batch_keeps_the_user_that_it_was_made_for(mode: Mode) -> None:
    server = Actors()
    amo = mode.client(server)
    with amo.as_user(5):
        outcomes = amo.leads.create_each([LeadCreate(name="a")])
    others = amo.leads.create_each([LeadCreate(name="b")])
    with amo.as_user(6):
        assert len(mode.all(outcomes)) == len(mode.all(others)) == 1
        mode.wait(amo.leads.create_many([LeadCreate(name="c")]))
    assert server.seen == ["5", None, "6"]


def test_a_generator_does_not_lend_its_user() -> None:
    server = Actors()
    with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(server), limiter=None) as amo:

        def leads() -> Iterator[Any]:
            with amo.as_user(5):
                yield from amo.leads.list()

        for _ in leads():
            amo.account.get()
            with amo.as_user(6):
                amo.account.get()
        assert server.seen == ["5", None, "6"] * 1 + ["5", None, "6"] * 2
        amo.account.get()
        assert server.seen[-1] is None


def test_a_generator_is_inside_of_its_own_block() -> None:
    server = Actors()
    with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(server), limiter=None) as amo:

        def inner() -> Iterator[int]:
            yield amo.leads.get(1).id

        def outer() -> Iterator[int]:
            with amo.as_user(5):
                amo.account.get()
                yield from inner()
                amo.account.get()

        assert list(outer()) == [1]
    assert server.seen == ["5"] * 3


def test_a_context_manager_does() -> None:
    server = Actors()
    with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(server), limiter=None) as amo:

        @contextlib.contextmanager
        def acting() -> Iterator[None]:
            with amo.as_user(5):
                yield

        with acting():
            amo.account.get()
        amo.account.get()
    assert server.seen == ["5", None]


def test_async_generators() -> None:
    server = Actors()

    async def use() -> None:
        async with AsyncAmoCRM("mycompany", token="t", transport=httpx.MockTransport(server), limiter=None) as amo:

            async def leads() -> AsyncIterator[Any]:
                with amo.as_user(5):
                    async for lead in amo.leads.list():
                        yield lead

            @contextlib.asynccontextmanager
            async def acting() -> AsyncIterator[None]:
                with amo.as_user(7):
                    yield

            async for _ in leads():
                await amo.account.get()
                with pytest.raises(ArgumentError, match="cannot be told"):
                    await asyncio.create_task(amo.account.get())  # by whom it was started, nobody knows
                break  # left early: the loop closes it in another task
            async with acting():
                await asyncio.gather(amo.account.get(), amo.account.get())
            await amo.account.get()

    asyncio.run(use())
    assert server.seen == ["5", None, "7", "7", None]


def test_tasks_inherit_the_user_and_threads_do_not() -> None:
    server = Actors()

    async def use() -> None:
        async with AsyncAmoCRM("mycompany", token="t", transport=httpx.MockTransport(server), limiter=None) as amo:
            with amo.as_user(5):
                task = asyncio.create_task(amo.account.get())
            await task

    asyncio.run(use())
    with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(server), limiter=None) as amo, amo.as_user(5):
        thread = threading.Thread(target=amo.account.get)
        thread.start()
        thread.join()
    assert server.seen == ["5", None]


def test_with_options_acts_for_the_same_user(mode: Mode) -> None:
    server = Actors()
    amo = mode.client(server)
    with amo.as_user(5):
        mode.wait(amo.with_options(timeout=3).account.get())
    assert server.seen == ["5"]


def lead_as(mode: Mode, amo: Any, user: int) -> int:
    """The id of a lead that is asked for as a user, in one task."""

    async def call() -> int:
        with amo.as_user(user):
            found: int = (await amo.leads.get(1)).id
            return found

    if mode.name == "async":
        return int(mode.wait(call()))
    with amo.as_user(user):
        return int(amo.leads.get(1).id)


def test_a_user_who_is_gone_does_not_have_the_pair_refreshed_at_each_call(mode: Mode) -> None:
    """amoCRM answers 401 for them, too."""
    tokens = TokenServer()

    def server(request: httpx.Request) -> httpx.Response:
        return problem(401) if request.headers.get("X-Context-User-ID") == "6" else tokens(request)

    amo = mode.client(server, auth=auth_with(MemoryTokenStore(pair(1))))
    for _ in range(4):
        with pytest.raises(UnauthorizedError):
            lead_as(mode, amo, 6)
        assert mode.wait(amo.leads.get(1)).id == 1
    assert tokens.refreshes == 1
    tokens.current += 1  # now the token is refused indeed
    amo._auth.store.save(pair(tokens.current - 1))
    with pytest.raises(RefreshRefusedError, match="revoked"):
        lead_as(mode, amo, 5)


def test_a_user_who_was_refused_gets_the_pair_of_another_process(mode: Mode) -> None:
    tokens, store, gone = TokenServer(), MemoryTokenStore(pair(1)), [True]

    def server(request: httpx.Request) -> httpx.Response:
        return problem(401) if gone and request.headers.get("X-Context-User-ID") == "6" else tokens(request)

    amo = mode.client(server, auth=auth_with(store))
    with pytest.raises(UnauthorizedError):
        lead_as(mode, amo, 6)
    gone.clear()
    stale = store.load()
    tokens.current = 7

    def load() -> Any:
        store.load, store._family.pairs[""] = type(store).load.__get__(store), pair(7)  # type: ignore[method-assign]
        return stale

    store.load = load  # type: ignore[method-assign]
    assert lead_as(mode, amo, 6) == 1
    assert tokens.refreshes == 1

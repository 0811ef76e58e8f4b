"""A refresh that is disturbed: cancelled, a store that fails, a lock that is lost, a pair that another process saved."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, MemoryTokenStore, OAuth, Token, TokenStore
from amokit.errors import MissingTokenError, OAuthError, TokenStoreError, TokenSupersededError
from amokit_sandbox import Sandbox

from ..client.support import HOST, Mode, answer, problem
from ..waiting import soon
from .sandbox_sign_in import code, setup
from .shared_store_process import oauth
from .store_factories import PAST, Place, close, pair


class Rotating:
    """A token endpoint whose refresh tokens work once, and an API that knows the last access token."""

    def __init__(self) -> None:
        self.current = 1
        self.refreshes = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != "/oauth2/access_token":
            good = request.headers["Authorization"] == f"Bearer access-{self.current}"
            return answer({"id": 1}) if good else problem(401)
        self.refreshes += 1
        if json.loads(request.content)["refresh_token"] != f"refresh-{self.current}":
            return problem(401, hint="Token has been revoked")
        self.current += 1
        return answer({"expires_in": 86400, "access_token": f"access-{self.current}", "refresh_token": f"refresh-{self.current}"})


EXPIRED = pair(1, expires_at=PAST)


def auth_with(store: TokenStore) -> OAuth:
    return OAuth("id", "secret", "https://example.org/back", store)


class Failing(MemoryTokenStore):
    """Fails to save a pair while it is switched off."""

    fails = True

    def save(self, token: Token, /) -> None:
        if self.fails:
            raise TokenStoreError("the store is away")
        super().save(token)


def test_a_pair_that_the_store_did_not_take_is_saved_by_the_next_request(mode: Mode) -> None:
    """The old refresh token is spent: without the new pair the account would be lost."""
    store, server = Failing(EXPIRED), Rotating()
    amo = mode.client(server, auth=auth_with(store))
    for _ in range(2):
        with pytest.raises(TokenStoreError, match="away"):
            mode.wait(amo.leads.get(1))
    store.fails = False
    assert mode.wait(amo.leads.get(1)).id == 1
    assert server.refreshes == 1
    saved = store.load()
    assert saved is not None
    assert saved == pair(2, expires_at=saved.expires_at, issuer=HOST)


def test_an_unsaved_pair_gives_way_to_a_new_sign_in(mode: Mode) -> None:
    store, server = Failing(EXPIRED), Rotating()
    amo = mode.client(server, auth=auth_with(store))
    with pytest.raises(TokenStoreError):
        mode.wait(amo.leads.get(1))
    store.fails = False
    server.current = 7
    store.save(pair(7))
    assert mode.wait(amo.leads.get(1)).id == 1
    assert store.load() == pair(7)


class Superseded(MemoryTokenStore):
    """Had its lock taken over meanwhile, by one who has saved a later pair."""

    def save(self, token: Token, /) -> None:
        super().save(pair(2))
        raise TokenSupersededError("a later pair")


def test_a_later_pair_is_taken_instead_of_ones_own(mode: Mode) -> None:
    store, server = Superseded(EXPIRED), Rotating()
    assert mode.wait(mode.client(server, auth=auth_with(store)).leads.get(1)).id == 1
    assert store.load() == pair(2)


class Overtaken(MemoryTokenStore):
    """While this one waits for the response, another process saves a pair: the lock was lost."""

    def __init__(self, server: Rotating) -> None:
        super().__init__(EXPIRED)
        self._server = server

    @contextmanager
    def lock(self) -> Iterator[TokenStore]:
        yield Late(self, self._server)


class Late:
    def __init__(self, store: Overtaken, server: Rotating) -> None:
        self._store = store
        self._server = server
        self.loads = 0
        self.save = store.save

    def load(self) -> Token | None:
        self.loads += 1
        if self.loads == 1:
            self._server.current = 2  # the refresh token is spent from here on
            return EXPIRED
        self._store.save(pair(2))
        return self._store.load()


def test_a_refused_refresh_takes_the_winners_pair(mode: Mode) -> None:
    server = Rotating()
    store = Overtaken(server)
    assert mode.wait(mode.client(server, auth=auth_with(store)).leads.get(1)).id == 1
    assert server.refreshes == 1
    assert store.load() == pair(2)


class Bare:
    """A store of a user, without a lock."""

    def __init__(self, token: Token | None) -> None:
        self.token = token
        self.threads: set[int] = set()

    def load(self) -> Token | None:
        self.threads.add(threading.get_ident())
        return self.token

    def save(self, token: Token, /) -> None:
        self.threads.add(threading.get_ident())
        self.token = token


def test_one_oauth_may_serve_sync_and_async_at_once() -> None:
    """Threads of a blocking client and tasks of an async one share a store that has no lock of its own."""
    store, server = Bare(EXPIRED), Rotating()
    auth = auth_with(store)
    options: dict[str, Any] = {"auth": auth, "transport": httpx.MockTransport(server), "limiter": None, "retry": None}
    found: list[int] = []
    together = threading.Barrier(9)

    async def tasks() -> None:
        async with AsyncAmoCRM("mycompany", **options) as amo:
            await asyncio.to_thread(together.wait, 30)
            found.extend(lead.id for lead in await asyncio.gather(*(amo.leads.get(1) for _ in range(8))))

    with AmoCRM("mycompany", **options) as amo:

        def work() -> None:
            together.wait(30)
            found.append(amo.leads.get(1).id)

        threads = [threading.Thread(target=work) for _ in range(8)] + [threading.Thread(target=lambda: asyncio.run(tasks()))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert found == [1] * 16
    assert server.refreshes == 1


def test_a_store_that_may_block_is_not_asked_in_the_event_loops_thread() -> None:
    store = Bare(EXPIRED)

    async def use() -> None:
        transport = httpx.MockTransport(Rotating())
        async with AsyncAmoCRM("mycompany", auth=auth_with(store), transport=transport, limiter=None) as amo:
            await amo.leads.get(1)

    asyncio.run(use())
    assert store.threads
    assert threading.get_ident() not in store.threads


def test_trio_is_served_too() -> None:
    trio = pytest.importorskip("trio")

    async def use() -> int:
        transport = httpx.MockTransport(Rotating())
        async with AsyncAmoCRM("mycompany", auth=auth_with(Bare(EXPIRED)), transport=transport, limiter=None) as amo:
            found: int = (await amo.leads.get(1)).id
            return found

    assert trio.run(use) == 1


# -- cancelled, against the sandbox and real stores -----------------------------------------------


def age(store: Any) -> None:
    with store.lock() as locked:
        locked.save(replace(locked.load(), expires_at=PAST))


def cancelling(place: Place, sandbox: Sandbox, times: int) -> None:
    """Cancels a call that refreshes, a little later each time; the account must never be lost."""
    auth = oauth(setup(sandbox, place))
    store: Any = auth.store

    async def use() -> None:
        async with AsyncAmoCRM(base_url=sandbox.url, auth=auth, limiter=None) as amo:
            await amo.sign_in(code(sandbox))
            for number in range(times):
                # In a thread: a refresh that was cancelled may go on, and it needs this loop to give the lock back.
                await asyncio.to_thread(age, store)
                call = asyncio.create_task(amo.account.get())
                await asyncio.sleep(number * 0.03 / times)
                call.cancel()
                await asyncio.wait([call])
                assert (await amo.account.get()).id == 77

    asyncio.run(use())
    close(store)


def test_a_cancelled_refresh_loses_nothing(place: Place, sandbox: Sandbox) -> None:
    cancelling(place, sandbox, 12)


@pytest.mark.soak
def test_refreshes_cancelled_at_two_hundred_moments_lose_nothing(place: Place, sandbox: Sandbox) -> None:
    cancelling(place, sandbox, 200)


def test_a_program_that_ends_amid_a_refresh_finishes_it(place: Place, sandbox: Sandbox) -> None:
    auth = oauth(setup(sandbox, place))
    store: Any = auth.store
    with AmoCRM(base_url=sandbox.url, auth=auth, limiter=None) as amo:
        amo.sign_in(code(sandbox))
    old = replace(store.load(), expires_at=PAST)
    store.save(old)
    late = sandbox.fault("POST", "/oauth2/access_token", delay=0.3)

    async def use() -> None:
        async with AsyncAmoCRM(base_url=sandbox.url, auth=auth, limiter=None) as amo:
            call = asyncio.create_task(amo.account.get())
            assert await asyncio.to_thread(soon, lambda: late.hits > 0)
            call.cancel()

    asyncio.run(use())
    assert store.load().refresh_token != old.refresh_token
    with AmoCRM(base_url=sandbox.url, auth=auth, limiter=None) as amo:
        assert amo.account.get().id == 77
    close(store)


def test_an_uninstalled_account_is_not_signed_in_any_more(sandbox: Sandbox, place: Place, mode: Mode) -> None:
    auth = oauth(setup(sandbox, place))
    store: Any = auth.store
    kind: Any = AmoCRM if mode.name == "sync" else AsyncAmoCRM
    amo = kind(base_url=sandbox.url, auth=auth, limiter=None)
    mode._clients.append(amo)
    mode.wait(amo.sign_in(code(sandbox)))
    store.clear()
    with pytest.raises(MissingTokenError, match="authorize_url"):
        mode.wait(amo.account.get())
    close(store)


def test_a_lost_answer_says_so(sandbox: Sandbox, mode: Mode) -> None:
    """A window that no client can close: the server has used the refresh token and its response is lost."""
    from amokit.errors import RefreshRefusedError, TransportError

    client = sandbox.oauth_client
    store = MemoryTokenStore()
    auth = OAuth(client.client_id, client.client_secret, client.redirect_uri, store)
    kind: Any = AmoCRM if mode.name == "sync" else AsyncAmoCRM
    amo = kind(base_url=sandbox.url, auth=auth, limiter=None)
    mode._clients.append(amo)
    store.save(replace(mode.wait(amo.sign_in(code(sandbox))), expires_at=PAST))
    sandbox.fault("POST", "/oauth2/access_token", reset=True, when="after")
    with pytest.raises(TransportError) as caught:
        mode.wait(amo.account.get())
    assert caught.value.request.operation == "get_access_token"
    assert caught.value.sent_maybe is False, "said of the call, which was not sent"
    with pytest.raises(RefreshRefusedError) as refused:
        mode.wait(amo.account.get())
    assert isinstance(refused.value, OAuthError)
    mode.wait(amo.sign_in(code(sandbox)))
    assert mode.wait(amo.account.get()).id == 77

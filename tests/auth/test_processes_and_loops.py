"""What a refresh shares with forked processes, other threads and other event loops: no lock that nobody frees, no connection."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, MemoryTokenStore, Token, TokenStore
from amokit.auth.stores import FileTokenStore, SQLTokenStore
from amokit.errors import TimeoutError, TransportError

from ..client.support import Mode
from .store_factories import pair
from .token_server import EXPIRED, TokenServer, auth_with

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def in_child(work: Callable[[], object], seconds: int = 20) -> bool:
    """Whether the work of a forked child comes to its end in time, without an error."""
    pid = os.fork()
    if pid == 0:
        signal.alarm(seconds)
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitpid(pid, 0)[1] == 0


class NoLock:
    """A store of a user."""

    def __init__(self, token: Token) -> None:
        self.token = token

    def load(self) -> Token:
        return self.token

    def save(self, token: Token, /) -> None:
        self.token = token


@forks
@pytest.mark.parametrize("kind", ["memory", "no lock"])
def test_a_fork_during_a_refresh(kind: str) -> None:
    """The child has the parent's locks as they were: held by a thread that it does not have."""
    store: TokenStore = MemoryTokenStore(EXPIRED) if kind == "memory" else NoLock(EXPIRED)
    during_refresh, go_on = threading.Event(), threading.Event()

    def during() -> None:
        during_refresh.set()
        go_on.wait(30)

    server = TokenServer(during)
    with AmoCRM("mycompany", auth=auth_with(store), transport=httpx.MockTransport(server), limiter=None) as amo:
        thread = threading.Thread(target=amo.leads.get, args=(1,))
        thread.start()
        assert during_refresh.wait(30)

        def child() -> None:
            server.current, server.during = 1, None
            assert amo.leads.get(1).id == 1

        try:
            assert in_child(child)
        finally:
            go_on.set()
            thread.join(30)


@forks
def test_a_child_does_not_hold_the_lock_of_a_parent_that_died(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    FileTokenStore(path).save(pair(1))
    read, write = os.pipe()
    parent = os.fork()
    if parent == 0:
        with FileTokenStore(path).lock():
            if os.fork() == 0:
                os.close(read)
                time.sleep(30)
                os._exit(0)
            os.write(write, b"x")
            os.kill(os.getpid(), signal.SIGKILL)
    os.close(write)
    os.read(read, 1)
    os.waitpid(parent, 0)
    FileTokenStore(path, lock_timeout=5).save(pair(2))
    os.close(read)


@forks
def test_forked_processes_do_not_share_connections(postgresql: str) -> None:
    """They would read each other's answers: the pair of another account."""
    import sqlalchemy

    engine = sqlalchemy.create_engine(postgresql)
    stores = {name: SQLTokenStore(engine, f"fork-{name}") for name in "ABCD"}
    for name, store in stores.items():
        store.save(Token(f"access-{name}", f"refresh-{name}"))
    go, pids = time.time() + 0.3, []
    for name, store in stores.items():
        pid = os.fork()
        if pid == 0:
            signal.alarm(30)
            code = 1
            try:
                time.sleep(max(0.0, go - time.time()))
                code = int(not all(store.load() == Token(f"access-{name}", f"refresh-{name}") for _ in range(50)))
            finally:
                os._exit(code)
        pids.append(pid)
    assert [os.waitpid(pid, 0)[1] for pid in pids] == [0] * 4
    for store in stores.values():
        assert store.load() is not None, "the parent's connections are left alone"
        store.clear()
    engine.dispose()


class AsyncServer(TokenServer):
    async def slow(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/access_token":
            await asyncio.sleep(0.2)
        return self(request)


@pytest.mark.parametrize("number", range(5))
def test_two_event_loops_refresh_at_once(number: int) -> None:
    server = AsyncServer()
    auth = auth_with(MemoryTokenStore(EXPIRED))
    amo = AsyncAmoCRM("mycompany", auth=auth, transport=httpx.MockTransport(server.slow), limiter=None)
    together, found = threading.Barrier(2), list[int]()

    async def main() -> None:
        together.wait(30)
        found.extend(lead.id for lead in await asyncio.gather(*(amo.leads.get(1) for _ in range(3))))

    threads = [threading.Thread(target=lambda: asyncio.run(main()), daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == [1] * 6
    assert server.refreshes == 1


def test_asyncio_then_trio() -> None:
    trio = pytest.importorskip("trio")
    server = TokenServer()

    async def handle(request: httpx.Request) -> httpx.Response:
        return server(request)

    auth = auth_with(MemoryTokenStore(EXPIRED))
    amo = AsyncAmoCRM("mycompany", auth=auth, transport=httpx.MockTransport(handle), limiter=None)

    async def use() -> int:
        found: int = (await amo.leads.get(1)).id
        return found

    for run in (lambda: asyncio.run(use()), lambda: trio.run(use)) * 2:
        assert run() == 1
        server.current += 1
        auth.store.save(pair(server.current, expires_at=EXPIRED.expires_at))


def test_closing_in_another_loop() -> None:
    server = AsyncServer()
    store = MemoryTokenStore(EXPIRED)
    amo = AsyncAmoCRM("mycompany", auth=auth_with(store), transport=httpx.MockTransport(server.slow), limiter=None)
    begun = threading.Event()

    async def use() -> int:
        call = asyncio.ensure_future(amo.leads.get(1))
        await asyncio.sleep(0.05)
        begun.set()
        return (await call).id

    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(asyncio.run(use())), daemon=True)
    thread.start()
    assert begun.wait(30)
    closing = threading.Thread(target=lambda: asyncio.run(amo.aclose()), daemon=True)
    closing.start()
    closing.join(30)
    assert not closing.is_alive()
    thread.join(30)
    assert store.load() != EXPIRED


def test_those_who_wait_for_a_refresh_that_fails_fail_with_it(mode: Mode) -> None:
    """Each would wait for a time-out of its own otherwise, one after another."""
    asked: list[int] = []
    crowd = 8
    waiting = threading.Event()

    def server(request: httpx.Request) -> httpx.Response:
        asked.append(1)
        waiting.wait(0.5)
        raise httpx.ReadTimeout("silent", request=request)

    async def async_server(request: httpx.Request) -> httpx.Response:
        asked.append(1)
        await asyncio.sleep(0.3)
        raise httpx.ReadTimeout("silent", request=request)

    handler: Any = server if mode.name == "sync" else async_server
    amo = mode.client(handler, auth=auth_with(MemoryTokenStore(EXPIRED)))
    failures: list[str] = []
    if mode.name == "sync":
        together = threading.Barrier(crowd)

        def call() -> None:
            together.wait(30)
            try:
                amo.leads.get(1)
            except TransportError as error:
                failures.append(type(error).__name__)

        threads = [threading.Thread(target=call) for _ in range(crowd)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    else:

        async def calls() -> list[Any]:
            return await asyncio.gather(*(amo.leads.get(1) for _ in range(crowd)), return_exceptions=True)

        failures = [type(error).__name__ for error in mode.wait(calls())]
    assert failures == ["TimeoutError"] * crowd
    assert len(asked) < crowd


class Hung(MemoryTokenStore):
    """A store whose server does not answer until it is released."""

    blocking = True

    def __init__(self) -> None:
        super().__init__(EXPIRED)
        self.go_on = threading.Event()

    def load(self) -> Token | None:
        self.go_on.wait(30)
        return super().load()


def test_waiting_for_a_store_is_part_of_the_whole_time(mode: Mode) -> None:
    store = Hung()
    amo = mode.client(TokenServer(), auth=auth_with(store), total_timeout=0.2)
    try:
        with pytest.raises(TimeoutError, match="store did not answer in time"):
            mode.wait(amo.leads.get(1))
    finally:
        store.go_on.set()


def test_waiting_for_a_refresh_is_part_of_the_whole_time(mode: Mode) -> None:
    """The refresh goes on."""
    go_on = threading.Event()
    server, store = TokenServer(), MemoryTokenStore(EXPIRED)

    def slow(request: httpx.Request) -> httpx.Response:
        go_on.wait(30)
        return server(request)

    async def async_slow(request: httpx.Request) -> httpx.Response:
        await asyncio.to_thread(go_on.wait, 30)
        return server(request)

    handler: Any = slow if mode.name == "sync" else async_slow
    amo = mode.client(handler, auth=auth_with(store), total_timeout=0.2)
    with pytest.raises(TimeoutError, match="refresh goes on"):
        mode.wait(amo.leads.get(1))
    go_on.set()
    mode.wait(amo.close() if mode.name == "sync" else amo.aclose())
    assert store.load() != EXPIRED


if sys.platform == "win32":
    pytest.skip("there is no fork and no SIGKILL", allow_module_level=True)

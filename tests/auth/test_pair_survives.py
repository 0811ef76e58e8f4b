"""Once the server has answered, nothing costs the pair: it is in memory first, and offered to the store until it is saved."""

from __future__ import annotations

import _thread
import asyncio
import logging
import signal
import sys
import threading
import time
from types import FrameType
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, Hooks, MemoryTokenStore, Token
from amokit.errors import ArgumentError, MissingTokenError, TokenStoreError, UnreadableBodyError

from ..client.support import Mode
from .store_factories import pair
from .token_server import EXPIRED, TokenServer, auth_with


def saved(store: Any) -> str | None:
    token = store.load()
    return None if token is None else token.refresh_token


class Once:
    """Raises an error the first time that it is called."""

    def __init__(self, error: BaseException) -> None:
        self.error: BaseException | None = error

    def __call__(self, *_: Any) -> None:
        if self.error is not None:
            error, self.error = self.error, None
            raise error


@pytest.mark.parametrize("name", ["response", "refresh"])
def test_a_hook_that_raises(mode: Mode, name: str) -> None:
    store, server, once = MemoryTokenStore(EXPIRED), TokenServer(), Once(ConnectionError("statsd is down"))

    def hook(event: Any) -> None:
        if event.call.operation == "get_access_token":
            once()

    async def async_hook(event: Any) -> None:
        hook(event)

    given: Any = {name: hook if mode.name == "sync" else async_hook}
    amo = mode.client(server, auth=auth_with(store), hooks=Hooks(**given))
    with pytest.raises(ConnectionError, match="statsd"):
        mode.wait(amo.leads.get(1))
    assert saved(store) == "refresh-2"
    assert mode.wait(amo.leads.get(1)).id == 1
    assert server.refreshes == 1


def test_hooks_of_a_refresh_may_use_the_client(mode: Mode) -> None:
    """They are called when the lock is free, with the new token."""
    store, server = MemoryTokenStore(EXPIRED), TokenServer()
    seen: list[int] = []

    def hook(event: Any) -> None:
        if mode.name == "sync":
            seen.append(amo.leads.get(1).id)

    async def async_hook(event: Any) -> None:
        seen.append((await amo.leads.get(1)).id)

    amo = mode.client(server, auth=auth_with(store), hooks=Hooks(refresh=hook if mode.name == "sync" else async_hook))
    assert mode.wait(amo.leads.get(1)).id == 1
    assert seen == [1]


def test_a_hook_before_the_answer_that_uses_the_client_is_told_so(mode: Mode) -> None:
    store, server = MemoryTokenStore(EXPIRED), TokenServer()

    def hook(event: Any) -> None:
        if event.call.operation == "get_access_token":
            amo.leads.get(1)

    async def async_hook(event: Any) -> None:
        if event.call.operation == "get_access_token":
            await amo.leads.get(1)

    amo = mode.client(server, auth=auth_with(store), hooks=Hooks(request=hook if mode.name == "sync" else async_hook))
    with pytest.raises(ArgumentError, match="asked its own client"):
        mode.wait(amo.leads.get(1))
    assert server.refreshes == 0


def test_a_log_that_raises(mode: Mode) -> None:
    """httpx logs between the answer and whoever needs it."""
    store, server, once = MemoryTokenStore(EXPIRED), TokenServer(), Once(RuntimeError("the log is full"))

    def full(record: logging.LogRecord) -> bool:
        if "oauth2" in record.getMessage():
            once()
        return True

    logger = logging.getLogger("httpx")
    level = logger.level
    logger.addFilter(full)
    logger.setLevel(logging.INFO)
    try:
        amo = mode.client(server, auth=auth_with(store))
        with pytest.raises(RuntimeError, match="full"):
            mode.wait(amo.leads.get(1))
        assert saved(store) == "refresh-2"
    finally:
        logger.removeFilter(full)
        logger.setLevel(level)
    assert mode.wait(amo.leads.get(1)).id == 1


class Store(MemoryTokenStore):
    """Calls something before it saves."""

    blocking = True

    def __init__(self, token: Token | None, before: Any) -> None:
        super().__init__(token)
        self.before = before

    def save(self, token: Token, /) -> None:
        self.before()
        super().save(token)


@pytest.mark.parametrize("error", [OSError("disk full"), SystemExit(3), MemoryError()], ids=repr)
def test_a_store_that_fails_once(mode: Mode, error: BaseException) -> None:
    store, server = Store(EXPIRED, Once(error)), TokenServer()
    amo = mode.client(server, auth=auth_with(store))
    with pytest.raises(type(error)):
        mode.wait(amo.leads.get(1))
    assert saved(store) == "refresh-1"
    assert mode.wait(amo.leads.get(1)).id == 1
    assert (saved(store), server.refreshes) == ("refresh-2", 1)


def test_a_store_that_fails_once_at_a_sign_in(mode: Mode) -> None:
    store, server = Store(None, Once(TokenStoreError("away"))), TokenServer()
    amo = mode.client(server, auth=auth_with(store))
    with pytest.raises(TokenStoreError):
        mode.wait(amo.sign_in("code"))
    assert mode.wait(amo.leads.get(1)).id == 1
    assert saved(store) == "refresh-2"


def test_a_client_offers_the_pair_once_more_when_it_is_closed(mode: Mode) -> None:
    store, server = Store(EXPIRED, Once(TokenStoreError("away"))), TokenServer()
    amo = mode.client(server, auth=auth_with(store))
    with pytest.raises(TokenStoreError):
        mode.wait(amo.leads.get(1))
    mode.wait(amo.close() if mode.name == "sync" else amo.aclose())
    assert saved(store) == "refresh-2"


def test_there_is_no_pair_in_memory_for_another_store(mode: Mode) -> None:
    with pytest.raises(MissingTokenError):
        mode.wait(mode.client(TokenServer(), auth=auth_with(MemoryTokenStore())).leads.get(1))


ODD: list[dict[str, Any]] = [
    {"expires_in": "86400"},
    {"expires_in": 10**12},
    {"expires_in": 1e300},
    {"expires_in": 10**400},
    {"expires_in": [1]},
    {"expires_in": None},
    {"expires_in": "soon"},
    {"expires_in": -5},
    {"expires_in": True},
    {"token_type": [1], "server_time": {"a": 1}},
    {"status": 201},
]


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: str(odd)[:40])
def test_what_stands_beside_a_good_pair(mode: Mode, odd: dict[str, Any]) -> None:
    store, server = MemoryTokenStore(EXPIRED), TokenServer(**odd)
    amo = mode.client(server, auth=auth_with(store))
    for _ in range(2):
        assert mode.wait(amo.leads.get(1)).id == 1
    assert (saved(store), server.refreshes) == ("refresh-2", 1)


@pytest.mark.parametrize(
    "odd", [{"refresh_token": ""}, {"access_token": 5}, {"access_token": "a\nb"}, {"refresh_token": None}], ids=str
)
def test_what_is_no_pair_is_not_shown(mode: Mode, odd: dict[str, Any]) -> None:
    amo = mode.client(TokenServer(**odd), auth=auth_with(MemoryTokenStore(EXPIRED)))
    with pytest.raises(UnreadableBodyError, match="holds no pair") as caught:
        mode.wait(amo.leads.get(1))
    assert "access-" not in str(caught.value)
    assert caught.value.body == b""


def interrupt() -> None:
    """Ctrl-C: it comes up in the main thread, whatever that does."""
    _thread.interrupt_main(signal.SIGINT)
    time.sleep(0.05)


@pytest.mark.parametrize("moment", ["answer", "save"])
def test_ctrl_c(moment: str) -> None:
    store = Store(EXPIRED, interrupt if moment == "save" else lambda: None)
    server = TokenServer(interrupt if moment == "answer" else None)
    with AmoCRM("mycompany", auth=auth_with(store), transport=httpx.MockTransport(server), limiter=None) as amo:
        with pytest.raises(KeyboardInterrupt):
            amo.leads.get(1)
        store.before, server.during = (lambda: None), None
        assert amo.leads.get(1).id == 1
    assert (saved(store), server.refreshes) == ("refresh-2", 1)


def interrupted(numbers: range) -> int:
    """Raises KeyboardInterrupt in the main thread at the n-th line of this package or of httpx; gives how often that was."""
    times = 0
    for number in numbers:
        left = number

        def trace(frame: FrameType, event: str, argument: Any) -> Any:
            nonlocal left
            path = frame.f_code.co_filename
            if "amokit" not in path and "httpx" not in path:
                return None
            if event == "line":
                left -= 1
                if left == 0:
                    raise KeyboardInterrupt
            return trace

        store, server = MemoryTokenStore(EXPIRED), TokenServer()
        with AmoCRM("mycompany", auth=auth_with(store), transport=httpx.MockTransport(server), limiter=None) as amo:
            sys.settrace(trace)
            try:
                amo.leads.get(1)
            except KeyboardInterrupt:
                times += 1
            else:
                return times
            finally:
                sys.settrace(None)
            amo._shield.wait()
            assert amo.leads.get(1).id == 1, number
        assert server.refreshes == 1, number
    return times


def test_ctrl_c_at_some_lines() -> None:
    assert interrupted(range(5, 100_000, 23)) > 5


@pytest.mark.soak
def test_ctrl_c_at_every_line() -> None:
    assert interrupted(range(1, 100_000)) > 200


def test_the_end_of_asyncio_run() -> None:
    """A call that timed out left its refresh under way; asyncio cancels what is left at its end, and nobody called aclose()."""
    store, server = MemoryTokenStore(EXPIRED), TokenServer()

    async def handle(request: httpx.Request) -> httpx.Response:
        response = server(request)
        await asyncio.sleep(0.2)
        return response

    async def main() -> None:
        amo = AsyncAmoCRM("mycompany", auth=auth_with(store), transport=httpx.MockTransport(handle), limiter=None)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(amo.leads.get(1), 0.05)

    asyncio.run(main())
    assert (saved(store), server.refreshes) == ("refresh-2", 1)


def test_a_refresh_ends_by_its_own_time_out_amid_asyncio_run() -> None:
    """What waits for the refresh at the end of asyncio.run does not keep time-outs inside of it from working."""
    import anyio

    async def handle(request: httpx.Request) -> httpx.Response:
        try:
            with anyio.fail_after(0.1):
                await anyio.sleep(60)
        except TimeoutError:
            raise httpx.ReadTimeout("silent", request=request) from None
        raise AssertionError

    async def main() -> None:
        amo = AsyncAmoCRM(
            "mycompany", auth=auth_with(MemoryTokenStore(EXPIRED)), transport=httpx.MockTransport(handle), limiter=None
        )
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(amo.leads.get(1), 0.02)

    thread = threading.Thread(target=lambda: asyncio.run(main()), daemon=True)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


def test_a_later_sign_in_wins_over_the_pair_in_memory(mode: Mode) -> None:
    store, server = Store(EXPIRED, Once(OSError("full"))), TokenServer()
    amo = mode.client(server, auth=auth_with(store))
    with pytest.raises(OSError, match="full"):
        mode.wait(amo.leads.get(1))
    server.current = 8
    store.save(pair(8))
    assert mode.wait(amo.leads.get(1)).id == 1
    assert saved(store) == "refresh-8"

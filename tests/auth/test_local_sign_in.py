"""The sign-in helper for developers, with the sandbox for amoCRM and a thread for the browser."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, MemoryTokenStore, OAuth
from amokit.auth.local_sign_in import sign_in_here, sign_in_here_async
from amokit.errors import AccessDeniedError, ArgumentError, CallbackError
from amokit_sandbox import Sandbox

from ..servers import reserved_port

Browser = Callable[[str], object]


class Desk:
    """A sandbox whose integration comes back to this machine."""

    def __init__(self, port: int) -> None:
        self.redirect_uri = f"http://127.0.0.1:{port}/callback"
        self.sandbox = Sandbox(redirect_uri=self.redirect_uri)
        self.store = MemoryTokenStore()
        client = self.sandbox.oauth_client
        auth = OAuth(client.client_id, client.client_secret, client.redirect_uri, self.store)
        self.options: dict[str, Any] = {"base_url": self.sandbox.url, "auth": auth, "limiter": None}
        self.pages: list[httpx.Response] = []
        self._threads: list[threading.Thread] = []

    def browser(self, *before: str, then: str | None = None) -> Browser:
        """Visits some addresses of the helper first; then gives access, or visits another one."""

        def visit(url: str) -> None:
            for path in before:
                self.pages.append(httpx.get(self.redirect_uri.removesuffix("/callback") + path))
            state = parse_qs(urlsplit(url).query)["state"][0]
            if then is None:
                self.pages.append(httpx.get(url, follow_redirects=True))
            else:
                self.pages.append(httpx.get(f"{self.redirect_uri}?{then}&state={state}"))

        def show(url: str) -> None:
            thread = threading.Thread(target=visit, args=(url,))
            self._threads.append(thread)
            thread.start()

        return show

    def close(self) -> None:
        for thread in self._threads:
            thread.join(30)
        self.sandbox.close()


@pytest.fixture
def desk() -> Iterator[Desk]:
    with reserved_port() as port:
        made = Desk(port)
        yield made
        made.close()


def test_sign_in_here(desk: Desk) -> None:
    with AmoCRM(**desk.options) as amo:
        token = sign_in_here(amo, open=desk.browser())
        assert desk.store.load() == token
        assert amo.account.get().id == 77
    desk.close()
    assert (desk.pages[-1].status_code, "Access was given" in desk.pages[-1].text) == (200, True)


def test_sign_in_here_async(desk: Desk) -> None:
    async def use() -> int:
        async with AsyncAmoCRM(**desk.options) as amo:
            await sign_in_here_async(amo, open=desk.browser())
            found: int = (await amo.account.get()).id
            return found

    assert asyncio.run(use()) == 77


def test_strangers_do_not_disturb(desk: Desk) -> None:
    """Neither a favicon, nor a forged redirect, nor one of an earlier attempt ends the waiting."""
    stranger = "/callback?code=evil&referer=a.amocrm.ru&state=forged"
    with AmoCRM(**desk.options) as amo:
        sign_in_here(amo, open=desk.browser("/favicon.ico", stranger, "/callback", "/callback?error=access_denied"))
    desk.close()
    assert [page.status_code for page in desk.pages] == [404, 400, 400, 400, 200]
    assert all(b"evil" not in request.body for request in desk.sandbox.requests)


@pytest.mark.parametrize(
    ("then", "error", "message"),
    [
        ("error=access_denied", AccessDeniedError, "did not give access"),
        ("code=a&referer=other.amocrm.ru", CallbackError, "gave access to other.amocrm.ru, but this client is for 127"),
        ("code=a&referer=evil.example", CallbackError, "no host of amoCRM"),
        ("referer=other.amocrm.ru", CallbackError, "brings no `code`"),
    ],
)
def test_what_ends_it_without_a_pair(desk: Desk, then: str, error: type[CallbackError], message: str) -> None:
    with AmoCRM(**desk.options) as amo, pytest.raises(error, match=message):
        sign_in_here(amo, open=desk.browser(then=then))
    assert desk.store.load() is None


def test_nobody_comes(desk: Desk) -> None:
    with AmoCRM(**desk.options) as amo, pytest.raises(CallbackError, match=r"nobody gave access within 0.1 seconds"):
        sign_in_here(amo, timeout=0.1, open=lambda url: None)


@pytest.mark.parametrize("uri", ["https://app.example.com/cb", "http://app.example.com:8080/cb", "http://127.0.0.1/cb", "x"])
def test_a_redirect_uri_elsewhere(uri: str) -> None:
    with AmoCRM("mycompany", auth=OAuth("id", "secret", uri)) as amo, pytest.raises(ArgumentError, match="not on this machine"):
        sign_in_here(amo)


# -- web pages and other programs -----------------------------------------------------------------


def quiet(port: int, number: int) -> list[socket.socket]:
    """Connections that say nothing, as `<link rel=preconnect>` of a page opens them."""
    return [socket.create_connection(("127.0.0.1", port), timeout=30) for _ in range(number)]


def test_another_host_name_is_not_answered(desk: Desk) -> None:
    """A page whose name was pointed at this machine (DNS rebinding) is not taken for the redirect, though it had the state."""
    port = urlsplit(desk.redirect_uri).port

    def browser(url: str) -> None:
        state = parse_qs(urlsplit(url).query)["state"][0]
        target = f"{desk.redirect_uri}?error=access_denied&state={state}"
        for host in (f"evil.example:{port}", "evil.example", f"127.0.0.1:{port + 1 if port else 0}", ""):
            desk.pages.append(httpx.get(target, headers={"Host": host}))
        desk.browser()(url)

    with AmoCRM(**desk.options) as amo:
        assert sign_in_here(amo, open=browser) == desk.store.load()
    assert [each.status_code for each in desk.pages] == [421] * 4 + [200]
    assert all("frame-ancestors 'none'" in each.headers["Content-Security-Policy"] for each in desk.pages)


def test_quiet_connections_do_not_keep_the_redirect_out(desk: Desk) -> None:
    held: list[socket.socket] = []

    def browser(url: str) -> None:
        held.extend(quiet(urlsplit(desk.redirect_uri).port or 0, 20))
        desk.browser()(url)

    try:
        with AmoCRM(**desk.options) as amo:
            assert sign_in_here(amo, open=browser, timeout=9) == desk.store.load()
    finally:
        for each in held:
            each.close()


def test_a_port_that_is_taken(desk: Desk) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", urlsplit(desk.redirect_uri).port or 0))
        other.listen()
        with AmoCRM(**desk.options) as amo, pytest.raises(CallbackError, match="cannot be listened on"):
            sign_in_here(amo, open=lambda url: pytest.fail("nobody could come back"))


def test_cancelling_frees_the_port(desk: Desk) -> None:
    async def use() -> None:
        async with AsyncAmoCRM(**desk.options) as amo:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(sign_in_here_async(amo, open=lambda url: None), 0.2)
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", urlsplit(desk.redirect_uri).port or 0)) != 0:
                        return
                await asyncio.sleep(0.05)
            pytest.fail("it still listens")

    asyncio.run(use())


def test_what_the_page_shows_is_escaped(desk: Desk) -> None:
    evil = "/callback?state=<script>alert(1)</script>&error=<script>"
    with AmoCRM(**desk.options) as amo:
        sign_in_here(amo, open=desk.browser(evil, "//[", "/<script>"))
    assert all("<script>" not in each.text for each in desk.pages)

"""An account that has moved to another subdomain is found, followed and saved; never outside amoCRM."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, MemoryTokenStore, OAuth, Token
from amokit.errors import NotFoundError, RefreshRefusedError, UnauthorizedError, UntrustedHostError
from amokit_sandbox import Sandbox

from ..client.support import Mode, answer, problem
from .sandbox_sign_in import code
from .store_factories import PAST

OLD, NEW = "old.amocrm.ru", "new.amocrm.ru"
LOOK_UP = "/oauth2/account/current/subdomain"


class Net(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Brings requests for amoCRM's hosts to the sandbox; `dead` hosts respond as hosts without an account do."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = httpx.URL(sandbox.url)
        self.dead: dict[str, httpx.Response] = {}
        self.seen: list[str] = []
        self._sync = httpx.HTTPTransport()

    def _refusal(self, request: httpx.Request) -> httpx.Response | None:
        host = request.headers["Host"]
        assert request.url.netloc.decode() == host
        self.seen.append(f"{request.method} {host}{request.url.path}")
        refusal = self.dead.get(host)
        if refusal is None or request.url.path == LOOK_UP:
            return None
        return httpx.Response(refusal.status_code, content=refusal.content, headers=refusal.headers)

    def _forwarded(self, request: httpx.Request) -> httpx.Request:
        url = request.url.copy_with(scheme="http", host=self._sandbox.host, port=self._sandbox.port)
        return httpx.Request(request.method, url, headers=request.headers, content=request.content)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._refusal(request) or self._sync.handle_request(self._forwarded(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        # Blocking is harmless here, and one transport then serves every event loop.
        found = self._refusal(request)
        if found is None:
            response = self._sync.handle_request(self._forwarded(request))
            found = httpx.Response(response.status_code, headers=response.headers, content=response.read())
        return found

    def close(self) -> None:
        self._sync.close()

    async def aclose(self) -> None:
        self._sync.close()


@pytest.fixture
def net(sandbox: Sandbox) -> Iterator[Net]:
    made = Net(sandbox)
    yield made
    made.close()


def signed_in(sandbox: Sandbox, net: Net, mode: Mode, **options: Any) -> tuple[Any, Any]:
    client = sandbox.oauth_client
    store = MemoryTokenStore()
    auth = OAuth(client.client_id, client.client_secret, client.redirect_uri, store, **options)
    amo = mode.client(lambda request: answer(), OLD, auth=auth, transport=net)
    mode.wait(amo.sign_in(code(sandbox)))
    net.seen.clear()
    return amo, store


def says(sandbox: Sandbox, domain: str) -> None:
    body = {"id": 77, "subdomain": domain.partition(".")[0], "domain": domain, "top_level_domain": "ru"}
    sandbox.fault("GET", LOOK_UP, times=None, status=200, body=body)


HTML = answer(b"<html>no such account", 404, {"content-type": "text/html"})


@pytest.mark.parametrize("refusal", [problem(401), problem(404), HTML], ids=["401", "404", "404 HTML"])
def test_an_account_that_moved_is_followed(sandbox: Sandbox, net: Net, mode: Mode, refusal: httpx.Response) -> None:
    moves: list[tuple[str, str]] = []
    amo, store = signed_in(sandbox, net, mode, on_moved=lambda *move: moves.append(move))
    says(sandbox, NEW)
    net.dead[OLD] = refusal
    store.save(replace(store.load(), expires_at=PAST))
    for _ in range(2):
        assert mode.wait(amo.account.get()).id == 77
    assert net.seen == [
        f"POST {OLD}/oauth2/access_token",
        f"GET {OLD}{LOOK_UP}",
        f"POST {NEW}/oauth2/access_token",
        f"GET {NEW}/api/v4/account",
        f"GET {NEW}/api/v4/account",
    ]
    assert moves == [(OLD, NEW)]
    assert store.load().domain == NEW
    # A new client of the same configuration goes there at once, and stays signed in.
    with AmoCRM(OLD, auth=replaced(sandbox, store), transport=Net(sandbox), limiter=None) as again:
        store.save(replace(store.load(), expires_at=PAST))
        assert again.account.get().id == 77
    assert store.load().domain == NEW


def replaced(sandbox: Sandbox, store: Any) -> OAuth:
    client = sandbox.oauth_client
    return OAuth(client.client_id, client.client_secret, client.redirect_uri, store)


@pytest.mark.parametrize("refusal", [problem(401), HTML], ids=["401", "404 HTML"])
def test_it_is_found_from_the_answer_to_a_call(sandbox: Sandbox, net: Net, mode: Mode, refusal: httpx.Response) -> None:
    """The token lives on; the old host knows neither account nor token."""
    amo, store = signed_in(sandbox, net, mode)
    says(sandbox, NEW)
    net.dead[OLD] = refusal
    assert mode.wait(amo.account.get()).id == 77
    assert net.seen[0] == f"GET {OLD}/api/v4/account"
    assert net.seen[-1] == f"GET {NEW}/api/v4/account"
    assert store.load().domain == NEW


def test_pages_are_followed_there(sandbox: Sandbox, net: Net, mode: Mode) -> None:
    amo, store = signed_in(sandbox, net, mode)
    sandbox.seed(leads=[{"id": number, "name": "a"} for number in range(1, 4)])
    store.save(store.load().with_domain(NEW))
    # The sandbox's links are http; those of amoCRM are https.
    assert len(mode.all(amo.leads.list(limit=10))) == 3
    assert net.seen == [f"GET {NEW}/api/v4/leads"]


def test_a_missing_object_is_no_move(sandbox: Sandbox, net: Net, mode: Mode) -> None:
    amo, _ = signed_in(sandbox, net, mode)
    says(sandbox, NEW)
    with pytest.raises(NotFoundError):
        mode.wait(amo.leads.get(999))
    assert net.seen == [f"GET {OLD}/api/v4/leads/999"]


def test_a_dead_refresh_token_of_an_account_that_did_not_move(sandbox: Sandbox, net: Net, mode: Mode) -> None:
    amo, store = signed_in(sandbox, net, mode)
    sandbox.revoke(store.load().refresh_token)
    sandbox.expire_tokens()
    with pytest.raises(RefreshRefusedError, match=r"Token has been revoked.*have an administrator sign in again"):
        mode.wait(amo.account.get())
    assert net.seen[-1] == f"GET {OLD}{LOOK_UP}"


@pytest.mark.parametrize(
    "domain",
    [
        "evil.example",
        "amocrm.ru.evil.example",
        "evilamocrm.ru",
        "evil.example/.amocrm.ru",
        "user@new.amocrm.ru",
        "evil.example:443@new.amocrm.ru",
        "new.amocrm.ru:8443",
        "new.amocrm.ru/path",
        "new.amocrm.ru\n",
        "evil.example#.amocrm.ru",
        "evil.example\\.amocrm.ru",
        "127.0.0.1",
        "",
        "nеw.amocrm.ru",  # a Cyrillic letter
    ],
)
def test_it_is_not_followed_out_of_amocrm(sandbox: Sandbox, net: Net, mode: Mode, domain: str) -> None:
    amo, store = signed_in(sandbox, net, mode)
    says(sandbox, domain)
    net.dead[OLD] = problem(401)
    before = store.load()
    with pytest.raises(UntrustedHostError, match=r"is no host of amoCRM.*nothing was sent to it"):
        mode.wait(amo.account.get())
    assert {line.partition(" ")[2].partition("/")[0] for line in net.seen} == {OLD}
    assert store.load() == before


def token_with(api_domain: str | None) -> Token:
    claims = {} if api_domain is None else {"api_domain": api_domain}
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return Token(f"e30.{payload}.x", "refresh-1")


def test_a_refresh_token_is_not_sent_to_a_forged_api_domain(sandbox: Sandbox, net: Net, mode: Mode) -> None:
    amo, store = signed_in(sandbox, net, mode)
    store.save(token_with("api.evil.example"))
    with pytest.raises(UntrustedHostError, match="api_domain"):
        mode.wait(amo.account.get())
    assert all("evil" not in line for line in net.seen)


def test_the_users_own_zones(sandbox: Sandbox, net: Net, mode: Mode) -> None:
    amo, store = signed_in(sandbox, net, mode, zones=["amocrm.example"])
    says(sandbox, "new.amocrm.example")
    net.dead[OLD] = problem(401)
    assert mode.wait(amo.account.get()).id == 77
    assert store.load().domain == "new.amocrm.example"


@pytest.mark.parametrize("account", ["evil.example", "mycompany.amocrm.ru.evil.example", "evilkommo.com"])
def test_no_secret_is_sent_to_an_account_outside_amocrm(account: str) -> None:
    with pytest.raises(UntrustedHostError):
        AmoCRM(account, auth=OAuth("id", "secret", "https://example.org/back"))
    AmoCRM(account, auth=OAuth("id", "secret", "https://example.org/back", zones=[account])).close()


def test_the_account_domain_by_the_refresh_token(sandbox: Sandbox, net: Net, mode: Mode) -> None:
    amo, _ = signed_in(sandbox, net, mode)
    says(sandbox, NEW)
    assert mode.wait(amo.account_domain()) == NEW
    assert net.seen == [f"GET {OLD}{LOOK_UP}"]
    assert "Authorization" not in sandbox.requests[-1].headers


def test_the_account_domain_by_an_older_token(sandbox: Sandbox, net: Net, mode: Mode) -> None:
    """Tokens from before August 2024 do not name the host of the account."""
    amo, store = signed_in(sandbox, net, mode)
    store.save(token_with(None))
    with pytest.raises(NotFoundError, match="not to be had"):  # the sandbox does not know this token
        mode.wait(amo.account_domain())
    assert net.seen == ["GET www.amocrm.ru/oauth2/account/subdomain"]


def test_a_client_of_a_base_url_is_not_moved(sandbox: Sandbox) -> None:
    """A proxy stands for all hosts."""
    client = sandbox.oauth_client
    store = MemoryTokenStore()
    auth = OAuth(client.client_id, client.client_secret, client.redirect_uri, store)
    with AmoCRM(base_url=sandbox.url, auth=auth, limiter=None) as amo:
        amo.sign_in(code(sandbox))
        sandbox.revoke(store.load().access_token)  # type: ignore[union-attr]
        sandbox.fault("POST", "/oauth2/access_token", status=401)
        with pytest.raises(UnauthorizedError):
            amo.account.get()
    assert sandbox.requests[-1].path == "/oauth2/access_token"

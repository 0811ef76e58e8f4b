"""What meets the outside: redirects, hooks, buttons, claims, acting for a user."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import threading
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, OAuth, Token, parse_callback
from amokit.auth.button import external_button, site_button
from amokit.auth.install_hooks import IntegrationSecrets, Uninstalled, parse_secrets, parse_uninstall
from amokit.auth.token_claims import read_claims
from amokit.errors import (
    AccessDeniedError,
    ArgumentError,
    CallbackError,
    CodeRefusedError,
    ForbiddenError,
    HookError,
    HookSignatureError,
    MalformedTokenError,
    StateError,
    UnauthorizedError,
    UntrustedHostError,
)
from amokit_sandbox import Sandbox

from ..client.support import Mode, answer, serve
from .sandbox_sign_in import redirect

# -- the redirect ---------------------------------------------------------------------------------

GOOD = "code=abc&referer=mycompany.amocrm.ru"


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("error=access_denied&state=s", AccessDeniedError),
        ("error=access_denied&state=other", AccessDeniedError),
        (f"{GOOD}&state=other", StateError),
        (GOOD, StateError),
        (f"{GOOD}&from_widget=1", StateError),
        (f"{GOOD}&from_exchange=1", StateError),
        ("referer=a.amocrm.ru&state=s", CallbackError),
        ("code=a&state=s", CallbackError),
        *(
            (f"code=a&state=s&referer={host}", UntrustedHostError)
            for host in (
                "evil.example",
                "a.amocrm.ru.evil.example",
                "evilamocrm.ru",
                "a.amocrm.ru%2Fpath",
                "a.amocrm.ru:8443",
                "user%40a.amocrm.ru",
                "evil.example%23.amocrm.ru",
                "https%3A%2F%2Fa.amocrm.ru",
                "a.amocrm.ru%0A",
                "..amocrm.ru",
                "a..amocrm.ru",
                "-a.amocrm.ru",
                "a_b.amocrm.ru",
                "%D0%B0.amocrm.ru",
                ".amocrm.ru",
                "a.amocrm.ru.",
                "169.254.169.254",
                "localhost",
                f"{'a.' * 130}amocrm.ru",
            )
        ),
    ],
)
def test_a_redirect_that_is_refused(query: str, error: type[ArgumentError]) -> None:
    with pytest.raises(error) as caught:
        parse_callback(query, "s")
    assert type(caught.value) is error


@pytest.mark.parametrize("host", ["a.amocrm.ru", "A-1.AmoCRM.ru", "a.amocrm.com", "a.kommo.com"])
def test_hosts_of_accounts(host: str) -> None:
    assert parse_callback(f"code=a&state=s&referer={host}", "s").referer == host.lower()


def test_the_users_own_zones() -> None:
    query = "code=a&state=s&referer=a.amocrm.example"
    assert parse_callback(query, "s", zones=["amocrm.example"]).referer == "a.amocrm.example"
    with pytest.raises(UntrustedHostError):
        parse_callback("code=a&state=s&referer=xamocrm.example", "s", zones=["amocrm.example"])


def test_hooks_are_taken_when_they_are_wanted() -> None:
    installed = parse_callback(f"{GOOD}&from_widget=1&platform=2&client_id=id", None, hooks=True)
    assert (installed.from_widget, installed.from_exchange, installed.platform, installed.state) == (True, False, "2", None)
    assert parse_callback(f"{GOOD}&from_exchange=1", "s", hooks=True).from_exchange
    with pytest.raises(StateError):  # nobody's hook
        parse_callback(GOOD, None, hooks=True)
    with pytest.raises(StateError):  # one that says it is a user's must be one
        parse_callback(f"{GOOD}&from_widget=1&state=other", "s", hooks=True)
    with pytest.raises(StateError):
        parse_callback(f"{GOOD}&from_widget=1&state=", None, hooks=True)
    with pytest.raises(UntrustedHostError):
        parse_callback("code=a&referer=evil.example&from_widget=1", None, hooks=True)


def test_a_callback_does_not_show_its_code() -> None:
    assert "abc" not in repr(parse_callback(f"{GOOD}&state=s", "s"))


def test_a_code_works_once(sandbox: Sandbox, mode: Mode) -> None:
    client = sandbox.oauth_client
    kind: Any = AmoCRM if mode.name == "sync" else AsyncAmoCRM
    amo = kind(base_url=sandbox.url, auth=OAuth(client.client_id, client.client_secret, client.redirect_uri), limiter=None)
    mode._clients.append(amo)
    found = parse_callback(redirect(sandbox), "st-1", zones=[sandbox.url.removeprefix("http://")])
    assert mode.wait(amo.sign_in(found.code)).refresh_token
    with pytest.raises(CodeRefusedError, match=r"has been revoked.*start again with authorize_url"):
        mode.wait(amo.sign_in(found.code))
    assert mode.wait(amo.account.get()).id == 77
    first = amo._auth.store.load()
    assert mode.wait(amo.refresh()) == amo._auth.store.load() != first


# -- claims ---------------------------------------------------------------------------------------


def jwt(claims: Any) -> str:
    return f"e30.{base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b'=').decode()}.signature"


def test_claims_of_a_token(sandbox: Sandbox) -> None:
    claims = read_claims(sandbox.token)
    assert (claims.account_id, claims.user_id, claims.client_id) == (77, 504141, sandbox.oauth_client.client_id)
    assert claims.api_domain == sandbox.url.removeprefix("http://")
    assert claims.base_domain == "amocrm.ru"
    assert "crm" in claims.scopes
    assert claims.expires_at
    assert claims.expires_at > datetime.now(UTC)
    assert Token(sandbox.token).claims == claims
    assert sandbox.token not in repr(claims)


@pytest.mark.parametrize(
    ("claims", "name", "value"),
    [
        ({"exp": 1790800000}, "expires_at", datetime.fromtimestamp(1790800000, UTC)),
        ({"exp": 1790800000.5}, "expires_at", datetime.fromtimestamp(1790800000.5, UTC)),
        ({"exp": "soon"}, "expires_at", None),
        ({"exp": 1e300}, "expires_at", None),
        ({"exp": None}, "expires_at", None),
        ({}, "expires_at", None),
        ({"sub": "12"}, "user_id", 12),
        ({"sub": "x"}, "user_id", None),
        ({"sub": "1" * 5000}, "user_id", None),
        ({"account_id": True}, "account_id", None),
        ({"scopes": ["crm", 5]}, "scopes", ("crm",)),
        ({"scopes": "crm"}, "scopes", ()),
        ({"api_domain": ""}, "api_domain", None),
    ],
    ids=str,
)
def test_claims_are_read_tolerantly(claims: dict[str, Any], name: str, value: Any) -> None:
    assert getattr(read_claims(jwt(claims)), name) == value


@pytest.mark.parametrize("token", ["", "a", "a.b", "a.b.c", "a.!.c", jwt([1]), jwt(None), "a.b.c.d", jwt({})[:-20]], ids=repr)
def test_what_has_no_claims(token: str) -> None:
    with pytest.raises(MalformedTokenError):
        read_claims(token)


# -- hooks ----------------------------------------------------------------------------------------


def uninstall(client: str = "id", account: str = "77", key: str = "secret", name: str = "client_uuid") -> str:
    signature = hmac.new(key.encode(), f"{client}|{account}".encode(), hashlib.sha256).hexdigest()
    return f"https://app.example.com/bye?account_id={account}&{name}={client}&signature={signature}"


@pytest.mark.parametrize("name", ["client_uuid", "client_id"])
def test_an_uninstall_hook(name: str) -> None:
    assert parse_uninstall(uninstall(name=name), "id", "secret") == Uninstalled(77, "id")


@pytest.mark.parametrize(
    ("url", "error"),
    [
        (uninstall(key="other"), HookSignatureError),
        (uninstall(client="other"), HookSignatureError),
        (uninstall().replace("account_id=77", "account_id=78"), HookSignatureError),
        (uninstall().replace("client_uuid=id", "client_uuid=other"), HookSignatureError),
        (uninstall().replace("signature=", "signature=%D1%8F"), HookSignatureError),
        (uninstall(account="077"), HookSignatureError),
        (uninstall(account="7x"), HookError),
        (uninstall(account="٧٧"), HookError),
        ("account_id=77&client_uuid=id", HookError),
        ("account_id=77&signature=ab", HookError),
        ("", HookError),
    ],
)
def test_a_forged_uninstall_hook(url: str, error: type[HookError]) -> None:
    with pytest.raises(error) as caught:
        parse_uninstall(url, "id", "secret")
    assert type(caught.value) is error


SECRETS = {"client_id": "id", "client_secret": "s3cret", "state": "st"}


@pytest.mark.parametrize(
    "body",
    [json.dumps(SECRETS), json.dumps(SECRETS).encode(), SECRETS, "client_id=id&client_secret=s3cret&state=st"],
    ids=["text", "bytes", "parsed", "form"],
)
def test_the_secrets_of_an_external_integration(body: Any) -> None:
    found = parse_secrets(body, "st")
    assert found == IntegrationSecrets("id", "s3cret", "st")
    assert "s3cret" not in repr(found)


@pytest.mark.parametrize(
    ("body", "state", "error"),
    [
        (SECRETS, "other", HookSignatureError),
        ({**SECRETS, "state": None}, "st", HookSignatureError),
        ({**SECRETS, "state": ""}, "", HookSignatureError),
        ({"client_id": "id", "state": "st"}, "st", HookError),
        ({**SECRETS, "client_secret": 5}, "st", HookError),
        (b"{", "st", HookError),
        (b"\xff", "st", HookError),
        (b"[]", "st", HookError),
        ("{}" * 3, "st", HookError),
    ],
)
def test_a_forged_secrets_hook(body: Any, state: str, error: type[HookError]) -> None:
    with pytest.raises(error) as caught:
        parse_secrets(body, state)
    assert type(caught.value) is error
    assert "s3cret" not in str(caught.value)


# -- buttons --------------------------------------------------------------------------------------


class Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def attributes(html: str) -> dict[str, str | None]:
    tags = Tags(html)
    assert tags.text == ""
    ((name, found),) = tags.tags
    assert name == "script"
    return found


EVIL = """"'><script>alert(1)</script>&amp;<!--"""


def test_a_button_of_amocrm() -> None:
    assert site_button("id", "st") == (
        '<script class="amocrm_oauth" charset="utf-8" data-client-id="id" data-compact="false" data-state="st"'
        ' data-mode="post_message" src="https://www.amocrm.ru/auth/button.min.js"></script>'
    )


def test_every_option_of_a_button_is_escaped() -> None:
    html = site_button(
        EVIL, EVIL, title=EVIL, compact=True, class_name=EVIL, color="violet", error_callback=EVIL, mode="popup", service="amocrm"
    )
    assert html.count("<") == html.count(">") == 2
    assert attributes(html) == {
        "class": "amocrm_oauth",
        "charset": "utf-8",
        "data-client-id": EVIL,
        "data-title": EVIL,
        "data-compact": "true",
        "data-class-name": EVIL,
        "data-color": "violet",
        "data-state": EVIL,
        "data-error-callback": EVIL,
        "data-mode": "popup",
        "src": "https://www.amocrm.ru/auth/button.min.js",
    }


def test_a_button_of_kommo() -> None:
    found = attributes(site_button("id", "st", service="kommo", theme="dark", locale="pt", title="Sign in"))
    assert found["class"] == "kommo_oauth"
    assert found["src"] == "https://www.kommo.com/auth/button.min.js"
    assert (found["data-theme"], found["data-locale"], found["data-title"]) == ("dark", "pt", "Sign in")


def test_a_button_of_an_external_integration() -> None:
    found = attributes(
        external_button(
            EVIL,
            EVIL,
            "https://a.example/b?x=1&y=2",
            "https://a.example/s",
            "https://a.example/l.png",
            "st",
            scopes=["crm", "notifications"],
        )
    )
    assert (found["data-name"], found["data-description"]) == (EVIL, EVIL)
    assert found["data-redirect_uri"] == "https://a.example/b?x=1&y=2"
    assert (found["data-secrets_uri"], found["data-logo"]) == ("https://a.example/s", "https://a.example/l.png")
    assert found["data-scopes"] == "crm,notifications"
    assert "data-client-id" not in found


@pytest.mark.parametrize(
    "options",
    [{"color": "pink"}, {"mode": "tab"}, {"theme": "x"}, {"locale": "ru"}, {"service": "other"}, {"state": ""}],
    ids=str,
)
def test_options_that_a_button_does_not_take(options: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError):
        site_button(**{"client_id": "id", "state": "st", **options})


@pytest.mark.parametrize("wrong", ["redirect_uri", "secrets_uri", "logo"])
def test_addresses_of_an_external_integration_are_https(wrong: str) -> None:
    addresses: dict[str, Any] = dict.fromkeys(("redirect_uri", "secrets_uri", "logo"), "https://a.example")
    with pytest.raises(ArgumentError, match=f"^{wrong} must be an https address"):
        external_button("n", "d", state="st", **{**addresses, wrong: "http://a.example"})


@pytest.mark.parametrize("scopes", [[], ["files"]], ids=str)
def test_scopes_of_an_external_integration(scopes: Any) -> None:
    with pytest.raises(ArgumentError, match="scopes"):
        external_button("n", "d", "https://a.example", "https://a.example", "https://a.example", "st", scopes=scopes)


# -- an old API key -------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [None, "st"])
def test_an_old_api_key_is_exchanged(mode: Mode, state: str | None) -> None:
    server = serve(answer(status=202))
    amo = mode.client(server, auth=OAuth("id", "secret", "https://app.example.com/cb"))
    assert mode.wait(amo.exchange_api_key("ann@example.com", "key", state)) is None
    sent = {"login": "ann@example.com", "api_key": "key", "client_uuid": "id", "client_secret": "secret"}
    assert server.calls == ["POST /oauth2/exchange_api_key"]
    assert server.bodies == [sent | ({"state": state} if state else {})]


# -- acting for a user ----------------------------------------------------------------------------


ACTED = [None, "5", "6", None, "5", None]


def actors(seen: list[httpx.Request]) -> list[str | None]:
    return [request.headers.get("X-Context-User-ID") for request in seen]


def test_acting_for_a_user() -> None:
    server = serve(answer({"id": 1}))
    options: dict[str, Any] = {"token": "t", "transport": httpx.MockTransport(server), "limiter": None}
    with AmoCRM("mycompany", **options) as amo, AmoCRM("mycompany", **options) as other:
        amo.leads.get(1)
        with amo.as_user(5):
            amo.leads.get(1)
            with amo.as_user(6):
                amo.leads.get(1)
            other.leads.get(1)
            amo.leads.get(1)
        amo.leads.get(1)
    assert actors(server.seen) == ACTED


def test_acting_for_a_user_in_tasks() -> None:
    server = serve(answer({"id": 1}))

    async def use() -> None:
        options: dict[str, Any] = {"token": "t", "transport": httpx.MockTransport(server), "limiter": None}
        async with AsyncAmoCRM("mycompany", **options) as amo, AsyncAmoCRM("mycompany", **options) as other:
            await amo.leads.get(1)
            with amo.as_user(5):
                await amo.leads.get(1)
                with amo.as_user(6):
                    await amo.leads.get(1)
                await other.leads.get(1)
                await amo.leads.get(1)
            await amo.leads.get(1)

    asyncio.run(use())
    assert actors(server.seen) == ACTED


@pytest.mark.parametrize("user", [0, -1, True, "5", None], ids=repr)
def test_what_is_no_user(user: Any) -> None:
    with (
        AmoCRM("mycompany", token="t") as amo,
        pytest.raises(ArgumentError, match="as_user takes the id of a user"),
        amo.as_user(user),
    ):
        pass


def test_the_server_acts_for_the_user(sandbox: Sandbox) -> None:
    with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        with amo.as_user(504142):
            assert amo.account.get().current_user_id == 504142
        with amo.as_user(1), pytest.raises(UnauthorizedError):
            amo.account.get()
    with AmoCRM(base_url=sandbox.url, token=sandbox.issue_token(504142), limiter=None) as amo:
        impersonate = amo.as_user(504141)
        with impersonate, pytest.raises(ForbiddenError):
            amo.account.get()


def echo(request: httpx.Request) -> httpx.Response:
    return answer({"id": int(request.headers.get("X-Context-User-ID", "0"))})


def test_threads_act_for_whom_they_say() -> None:
    found: dict[int, list[int]] = {}
    with AmoCRM("mycompany", token="t", transport=httpx.MockTransport(echo), limiter=None) as amo:
        together = threading.Barrier(8)

        def work(user: int) -> None:
            together.wait(30)
            if user:
                with amo.as_user(user):
                    found[user] = [amo.leads.get(1).id for _ in range(20)]
            else:
                found[user] = [amo.leads.get(1).id for _ in range(20)]

        with amo.as_user(99):  # a thread that is started here is nobody's
            threads = [threading.Thread(target=work, args=(user,)) for user in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    assert found == {user: [user] * 20 for user in range(8)}


def test_tasks_act_for_whom_they_say() -> None:
    async def use() -> list[list[int]]:
        async def work(amo: AsyncAmoCRM, user: int) -> list[int]:
            found: list[int] = []
            with amo.as_user(user):
                for _ in range(10):
                    found.append((await amo.leads.get(1)).id)
                    await asyncio.sleep(0)
            return found

        async with AsyncAmoCRM("mycompany", token="t", transport=httpx.MockTransport(echo), limiter=None) as amo:
            return await asyncio.gather(*(work(amo, user) for user in range(1, 9)))

    assert asyncio.run(use()) == [[user] * 10 for user in range(1, 9)]

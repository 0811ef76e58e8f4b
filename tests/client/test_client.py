"""How a client is made, what it puts on the wire, and where that goes."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Generator
from importlib.metadata import version
from types import FunctionType
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AmoError, APIError, ArgumentError, AsyncAmoCRM, MemoryTokenStore, OAuth, RateLimiter, Retry, Token
from amokit.errors import NotFoundError, RateLimitError, ServerError, TransportError, UnreadableBodyError
from amokit.models import LeadCreate
from amokit.resources.leads import AsyncLeads, Leads
from amokit.transport.ratelimit import Permit

from .support import HOST, TOKEN, FakeTime, Mode, answer, page, problem, serve, target

CLIENTS = pytest.mark.parametrize("client", [AmoCRM, AsyncAmoCRM])


def oauth() -> OAuth:
    return OAuth("id", "secret", "https://example.org/back", MemoryTokenStore(Token("access", "refresh")))


# -- the account ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("account", "host"),
    [
        ("mycompany", "mycompany.amocrm.ru"),
        ("MyCompany", "mycompany.amocrm.ru"),
        ("  mycompany\n", "mycompany.amocrm.ru"),
        ("my-company2", "my-company2.amocrm.ru"),
        ("mycompany.amocrm.ru", "mycompany.amocrm.ru"),
        ("mycompany.kommo.com", "mycompany.kommo.com"),
        ("mycompany.amocrm.com", "mycompany.amocrm.com"),
        ("https://mycompany.amocrm.ru/", "mycompany.amocrm.ru"),
        ("HTTPS://MyCompany.kommo.com", "mycompany.kommo.com"),
        ("http://mycompany.amocrm.ru", "mycompany.amocrm.ru"),
        ("https://mycompany.amocrm.ru/leads/pipeline/12/", "mycompany.amocrm.ru"),
        (" mycompany.amocrm.ru/ ", "mycompany.amocrm.ru"),
        ("wwwonders", "wwwonders.amocrm.ru"),
        ("api-agency", "api-agency.amocrm.ru"),
    ],
    ids=repr,
)
def test_an_account_by_name_or_host(mode: Mode, account: str, host: str) -> None:
    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server, account).leads.get(1))
    assert str(server.seen[0].url) == f"https://{host}/api/v4/leads/1"


@pytest.mark.parametrize(
    "account",
    [
        "",
        " ",
        "my company",
        "my_company",
        "-mycompany",
        "mycompany-",
        "mycompany.",
        ".amocrm.ru",
        "a..b",
        "mycompany.amocrm.ru:443",
        "https://mycompany.amocrm.ru:443/",
        "https://me@mycompany.amocrm.ru/",
        "https://mycompany.amocrm.ru?x",
        "https://evil.example#.amocrm.ru",
        "https://",
        "ftp://mycompany.amocrm.ru",
        "me@mycompany.amocrm.ru",
        "mycompany.amocrm.ru/evil.example",
        "evil.example#.amocrm.ru",
        "evil.example?x",
        "127.0.0.1",
        "a" * 64,
        "компания",
    ],
    ids=repr,
)
@CLIENTS
def test_what_is_no_account_is_refused_with_the_way_out(client: type[Any], account: str) -> None:
    with pytest.raises(
        ArgumentError, match=r"is no account: give its name, as in 'mycompany', or its host, .*base_url="
    ) as caught:
        client(account, token=TOKEN)
    assert str(caught.value).startswith(repr(account))


@pytest.mark.parametrize(
    "account",
    [
        *("www", "www.amocrm.ru", "https://www.kommo.com/", "amocrm.ru", "kommo.com", "https://amocrm.com"),
        *("api-a.amocrm.ru", "api-b.amocrm.ru", "amojo.amocrm.ru", "amojo.kommo.com", "drive-b.amocrm.ru", "drive.amocrm.ru"),
        "developers.kommo.com",
    ],
)
@CLIENTS
def test_a_server_that_all_accounts_share_is_no_account(client: type[Any], account: str) -> None:
    with pytest.raises(ArgumentError, match=r"is no account: \S+ belongs to all accounts\. Give the name .* base_url="):
        client(account, token=TOKEN)


@pytest.mark.parametrize(
    ("base_url", "base"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("https://proxy.example", "https://proxy.example"),
        ("http://[::1]:9", "http://[::1]:9"),
        ("HTTP://localhost", "http://localhost"),
    ],
)
def test_a_base_url_takes_the_requests_to_all_servers(mode: Mode, base_url: str, base: str) -> None:
    server = serve(answer({"id": 1}), answer(status=204))
    amo = mode.client(server, None, base_url=base_url)
    mode.wait(amo.leads.get(1))
    mode.wait(amo.files.list())
    assert [str(request.url) for request in server.seen] == [f"{base}/api/v4/leads/1", f"{base}/v1.0/files"]


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "127.0.0.1:8080",
        "localhost",
        "ftp://localhost",
        "http://",
        "http:///x",
        "http://localhost/api",
        "http://localhost?a=1",
    ],
    ids=repr,
)
@CLIENTS
def test_a_base_url_that_is_none_is_refused(client: type[Any], base_url: str) -> None:
    with pytest.raises(ArgumentError, match=r"^base_url must be scheme and host, as in 'http://127\.0\.0\.1:8080', not "):
        client(base_url=base_url, token=TOKEN)


@pytest.mark.parametrize(
    "hosts",
    [
        {"drive": "drive.example"},
        {"drive": "ftp://drive.example"},
        {"drive": "https://drive.example/v1.0"},
        {"drvie": "https://a.b"},
    ],
    ids=["no scheme", "scheme", "path", "misspelt"],
)
@CLIENTS
def test_addresses_of_servers_are_checked_like_a_base_url(client: type[Any], hosts: dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match="hosts"):
        client("mycompany", token=TOKEN, hosts=hosts)


@pytest.mark.parametrize("given", [{}, {"account": "a", "base_url": "http://localhost"}], ids=["neither", "both"])
@CLIENTS
def test_an_account_or_a_base_url_but_not_both(client: type[Any], given: dict[str, str]) -> None:
    with pytest.raises(ArgumentError, match=r"^give either the account, as in AmoCRM\('mycompany', …\), or base_url=$"):
        client(**given, token=TOKEN)


# -- the signature --------------------------------------------------------------------------------


@CLIENTS
def test_a_token_or_an_auth_but_not_both(client: type[Any]) -> None:
    message = r"^give either token= \(a long-lived token\) or auth= \(OAuth\(…\)\)$"
    with pytest.raises(ArgumentError, match=message):
        client("mycompany")
    with pytest.raises(ArgumentError, match=message):
        client("mycompany", token=TOKEN, auth=oauth())


@pytest.mark.parametrize("token", ["", " ", "a b", "a\r\nX-Evil: 1", "a\n", "a\u200b", "a\0", "ключ"], ids=repr)
@CLIENTS
def test_a_token_that_cannot_be_one_is_refused(client: type[Any], token: str) -> None:
    with pytest.raises(
        ArgumentError,
        match=r"^the token is empty or holds white space, a line break or characters outside ASCII, such as the … of an example$",
    ):
        client("mycompany", token=token)


def test_requests_are_signed_with_the_token(mode: Mode) -> None:
    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server).leads.get(1))
    assert server.seen[0].headers.get_list("Authorization") == [f"Bearer {TOKEN}"]


def test_any_httpx_auth_may_sign(mode: Mode) -> None:
    class Signs(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            request.headers["X-Mine"] = "yes"
            yield request

    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server, auth=Signs()).leads.get(1))
    assert server.seen[0].headers["X-Mine"] == "yes"
    assert "Authorization" not in server.seen[0].headers


def test_what_needs_oauth_says_so(mode: Mode) -> None:
    amo = mode.client(serve(answer()))
    with pytest.raises(ArgumentError, match=r"^this client signs with one token; for signing in it needs auth=OAuth\(…\)$"):
        amo.authorize_url("state")
    with pytest.raises(ArgumentError, match=r"auth=OAuth\(…\)$"):
        mode.wait(amo.sign_in("code"))


@CLIENTS
def test_a_client_does_not_show_its_token(client: type[Any]) -> None:
    amo = client("mycompany", token=TOKEN, transport=httpx.MockTransport(serve(answer())))
    assert TOKEN not in repr(amo)
    assert TOKEN not in repr(amo._auth)
    asyncio.run(amo.aclose()) if client is AsyncAmoCRM else amo.close()


# -- headers, body, time-outs ---------------------------------------------------------------------


def test_headers_and_body_of_a_read(mode: Mode) -> None:
    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server).leads.get(1))
    (request,) = server.seen
    assert request.method == "GET"
    assert request.content == b""
    assert request.headers["Accept"] == "application/hal+json, application/json"
    assert "Content-Type" not in request.headers


def test_headers_and_body_of_a_write(mode: Mode) -> None:
    server = serve(page("leads", [{"id": 1}]))
    mode.wait(mode.client(server).leads.create(LeadCreate(name="Ёж & co")))
    (request,) = server.seen
    assert request.headers["Content-Type"] == "application/json"
    assert request.content == '[{"name":"Ёж & co"}]'.encode()
    assert request.headers["Content-Length"] == str(len(request.content))


@pytest.mark.parametrize("name", [None, "shop/2.1 (me@example.org)"])
def test_the_user_agent_names_the_program_and_the_library(mode: Mode, name: str | None) -> None:
    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server, app=name).leads.get(1))
    own = f"amokit/{version('amokit')}"
    assert server.seen[0].headers["User-Agent"] == (f"{name} {own}" if name else own)


@pytest.mark.parametrize(
    ("given", "passed"),
    [
        ({}, {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}),
        ({"timeout": 3}, {"connect": 3, "read": 3, "write": 3, "pool": 3}),
        ({"timeout": httpx.Timeout(9, read=1)}, {"connect": 9, "read": 1, "write": 9, "pool": 9}),
        ({"timeout": httpx.Timeout(None)}, {"connect": None, "read": None, "write": None, "pool": None}),
    ],
    ids=["default", "seconds", "httpx.Timeout", "none"],
)
def test_the_time_outs_reach_the_transport(mode: Mode, given: dict[str, Any], passed: dict[str, Any]) -> None:
    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server, **given).leads.get(1))
    assert server.seen[0].extensions["timeout"] == passed


def test_the_time_outs_reach_a_refresh_too(mode: Mode) -> None:
    token = answer({"token_type": "Bearer", "expires_in": 86400, "access_token": "a2", "refresh_token": "r2"})
    server = serve(problem(401), token, answer({"id": 1}))
    mode.wait(mode.client(server, auth=oauth(), timeout=3, app="shop/1").leads.get(1))
    assert [request.extensions["timeout"]["read"] for request in server.seen] == [3, 3, 3]
    assert len({request.headers["User-Agent"] for request in server.seen}) == 1


@pytest.mark.parametrize(
    "lead",
    [LeadCreate(price=float("nan")), LeadCreate(price=float("inf")), LeadCreate(name="\ud800"), LeadCreate(name=object())],  # type: ignore[arg-type]
    ids=["nan", "inf", "surrogate", "no JSON form"],
)
def test_what_json_cannot_hold_is_refused_and_not_sent_as_something_else(mode: Mode, lead: LeadCreate) -> None:
    """A NaN that goes out as null would clear the field."""
    server = serve(page("leads", [{"id": 1}]))
    amo = mode.client(server)
    with pytest.raises((AmoError, TypeError, ValueError)):
        mode.wait(amo.leads.create(lead))
    assert server.seen == []


# -- limiter and retry ----------------------------------------------------------------------------


class Counting(RateLimiter):
    def __init__(self) -> None:
        super().__init__(1000)
        self.count = 0

    def acquire(self, ticket: int | None = None) -> Permit:
        self.count += 1
        return Permit(self.count, 0.0)


def test_a_limiter_is_asked_for_each_request_and_may_be_shared(mode: Mode) -> None:
    limiter = Counting()
    one, two = (mode.client(serve(answer({"id": 1})), limiter=limiter) for _ in range(2))
    for amo in (one, two, one):
        mode.wait(amo.leads.get(1))
    assert limiter.count == 3


def test_the_limiter_counts_each_try_and_each_refresh(mode: Mode, fake_time: FakeTime) -> None:
    limiter = Counting()
    token = answer({"token_type": "Bearer", "expires_in": 86400, "access_token": "a2", "refresh_token": "r2"})
    server = serve(problem(500), problem(401), token, answer({"id": 1}))
    mode.wait(mode.client(server, auth=oauth(), limiter=limiter, retry=Retry()).leads.get(1))
    assert limiter.count == len(server.seen) == 4


def test_without_a_limiter_nothing_waits(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(answer({"id": 1}))
    amo = mode.client(server, limiter=None)
    for _ in range(20):
        mode.wait(amo.leads.get(1))
    assert fake_time.slept == []


def test_by_default_seven_requests_a_second_go_out(mode: Mode, fake_time: FakeTime) -> None:
    amo = mode.client(serve(answer({"id": 1})), limiter=RateLimiter(clock=fake_time.monotonic))
    for _ in range(7):
        mode.wait(amo.leads.get(1))
    assert fake_time.slept == []
    mode.wait(amo.leads.get(1))
    assert fake_time.slept == [pytest.approx(1.015)]


def test_without_retry_the_first_failure_is_the_last(mode: Mode, fake_time: FakeTime) -> None:
    for failure, error in (
        (problem(500), ServerError),
        (problem(429), RateLimitError),
        (httpx.ConnectError("x"), TransportError),
    ):
        server = serve(failure, answer({"id": 1}))
        with pytest.raises(error):
            mode.wait(mode.client(server, retry=None).leads.get(1))
        assert len(server.seen) == 1
    assert fake_time.slept == []


def test_by_default_reads_are_tried_four_times(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(problem(500))
    with pytest.raises(ServerError):
        mode.wait(mode.client(server, retry="default").leads.get(1))
    assert len(server.seen) == 4


# -- closing --------------------------------------------------------------------------------------


class Closes(httpx.MockTransport):
    closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.parametrize("layers", [{}, {"limiter": None}, {"retry": None}, {"limiter": None, "retry": None}], ids=repr)
def test_a_block_closes_the_connections(layers: dict[str, Any]) -> None:
    transport = Closes(serve(answer({"id": 1})))
    with AmoCRM("mycompany", token=TOKEN, transport=transport, **layers) as amo:
        assert isinstance(amo, AmoCRM)
        assert amo.leads.get(1).id == 1
        assert transport.closed == 0
    assert transport.closed == 1


@pytest.mark.parametrize("layers", [{}, {"limiter": None}, {"retry": None}, {"limiter": None, "retry": None}], ids=repr)
def test_an_async_block_closes_the_connections(layers: dict[str, Any]) -> None:
    transport = Closes(serve(answer({"id": 1})))

    async def use() -> None:
        async with AsyncAmoCRM("mycompany", token=TOKEN, transport=transport, **layers) as amo:
            assert isinstance(amo, AsyncAmoCRM)
            assert (await amo.leads.get(1)).id == 1
            assert transport.closed == 0

    asyncio.run(use())
    assert transport.closed == 1


def test_a_block_closes_after_an_error_and_lets_it_through() -> None:
    transport = Closes(serve(problem(500)))
    with pytest.raises(ServerError), AmoCRM("mycompany", token=TOKEN, transport=transport, retry=None) as amo:
        amo.leads.get(1)
    assert transport.closed == 1


def test_closing_twice_is_no_error(mode: Mode) -> None:
    amo = mode.client(serve(answer()))
    for _ in range(2):
        mode.wait(amo.close() if mode.name == "sync" else amo.aclose())


def test_a_closed_client_says_so(mode: Mode) -> None:
    amo = mode.client(serve(answer({"id": 1})))
    mode.wait(amo.close() if mode.name == "sync" else amo.aclose())
    with pytest.raises((AmoError, RuntimeError), match="closed"):
        mode.wait(amo.leads.get(1))


# -- where requests go ----------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", ["https://evil.example/api/v4/leads/1", f"http://{HOST}/api/v4/leads/1"])
def test_redirects_to_elsewhere_are_not_followed(mode: Mode, status: int, location: str) -> None:
    server = serve(answer(None, status, {"Location": location}), answer({"id": 1}))
    with pytest.raises(APIError) as caught:
        mode.wait(mode.client(server).leads.get(1))
    assert caught.value.status == status
    assert server.calls == ["GET /api/v4/leads/1"]
    assert server.seen[0].url.host == HOST


def test_redirects_of_writes_are_not_followed(mode: Mode) -> None:
    server = serve(answer(None, 307, {"Location": "https://evil.example/"}), answer({"id": 1}))
    with pytest.raises(APIError):
        mode.wait(mode.client(server).leads.create(LeadCreate(name="a")))
    assert len(server.seen) == 1


def test_a_server_whose_address_is_unknown(mode: Mode) -> None:
    server = serve(answer({"id": 77}))
    with pytest.raises(AmoError, match=r"^GET /x: no address is known for the api_domain server; pass it in `hosts`$"):
        mode.wait(mode.client(server).request("GET", "/x", host="api_domain"))
    assert server.seen == []
    with pytest.raises(AmoError, match="does not say where its drive is"):
        mode.wait(mode.client(server).files.list())
    assert server.calls == ["GET /api/v4/account?with=drive_url"]


def test_addresses_of_single_servers(mode: Mode) -> None:
    server = serve(answer(status=204))
    amo = mode.client(server, hosts={"drive": "https://drive-c.amocrm.ru"})
    mode.wait(amo.files.list())
    mode.wait(amo.leads.list())
    assert [request.url.host for request in server.seen] == ["drive-c.amocrm.ru", HOST]


def test_the_page_for_access_is_in_the_zone_of_the_account(mode: Mode) -> None:
    for account, shared in (("a", "www.amocrm.ru"), ("a.kommo.com", "www.kommo.com"), ("a.amocrm.com", "www.amocrm.com")):
        amo = mode.client(serve(answer()), account, auth=oauth())
        assert amo.authorize_url("s").startswith(f"https://{shared}/oauth?")


def test_requests_that_are_not_signed_carry_no_token(mode: Mode) -> None:
    server = serve(answer({"token_type": "Bearer", "expires_in": 1, "access_token": "a", "refresh_token": "r"}))
    mode.wait(mode.client(server, auth=oauth()).sign_in("code"))
    assert "Authorization" not in server.seen[0].headers
    assert str(server.seen[0].url) == f"https://{HOST}/oauth2/access_token"


# -- resources ------------------------------------------------------------------------------------


def test_resources_are_made_once_and_handwritten_ones_take_their_place(mode: Mode) -> None:
    amo = mode.client(serve(answer()))
    assert amo.leads is amo.leads
    assert type(amo.leads) is (Leads if mode.name == "sync" else AsyncLeads)
    assert type(amo.events).__module__.startswith("amokit_api.resources.")


def test_a_subclass_may_bring_its_own_resource() -> None:
    class MyAmo(AmoCRM):
        resource_classes = {**AmoCRM.resource_classes, "tasks": f"{__name__}:MyTasks"}

    with MyAmo("mycompany", token=TOKEN, transport=httpx.MockTransport(serve(answer()))) as amo:
        assert type(amo.tasks).__name__ == "MyTasks"


def MyTasks(sender: Any) -> Any:
    return type("MyTasks", (), {"sender": sender})()


def public(cls: type[Any]) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_sync_and_async_have_the_same_names() -> None:
    assert public(AmoCRM) - {"close"} == public(AsyncAmoCRM) - {"aclose"}


def test_the_resources_of_sync_and_async_have_the_same_names_and_arguments() -> None:
    blocking = AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(serve(answer())))
    waiting = AsyncAmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(serve(answer())))
    compared = 0

    def compare(one: Any, other: Any, path: str) -> None:
        nonlocal compared
        assert public(type(one)) == public(type(other)), path
        for name in public(type(one)):
            attribute = inspect.getattr_static(type(one), name)
            if isinstance(attribute, property):
                compare(getattr(one, name), getattr(other, name), f"{path}.{name}")
            elif inspect.isfunction(attribute):
                mine, theirs = (inspect.signature(getattr(each, name)).parameters for each in (one, other))
                assert list(mine) == list(theirs), f"{path}.{name}"
                assert [p.default for p in mine.values()] == [p.default for p in theirs.values()], f"{path}.{name}"
                compared += 1
        if "__call__" in dir(type(one)):
            compare(one(1), other(1), f"{path}()")

    for name in public(AmoCRM):
        called = isinstance(inspect.getattr_static(AmoCRM, name), FunctionType | classmethod)
        if not called and name not in ("resource_classes", "zone"):
            compare(getattr(blocking, name), getattr(waiting, name), name)
    assert compared > 150
    blocking.close()
    asyncio.run(waiting.aclose())


# -- requests that the description does not hold --------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "options", "call", "body"),
    [
        ("GET", "/api/v4/new", {}, "GET /api/v4/new", None),
        ("get", "/api/v4/new?a=1", {"query": {"b": 2}}, "GET /api/v4/new?a=1&b=2", None),
        (
            "GET",
            "/api/v4/new",
            {"query": {"filter": {"id": [1, 2]}, "with": "x,y", "none": None}},
            "GET /api/v4/new?filter%5Bid%5D%5B0%5D=1&filter%5Bid%5D%5B1%5D=2&with=x,y",
            None,
        ),
        ("POST", "/api/v4/new", {"body": [LeadCreate(name="a")]}, "POST /api/v4/new", [{"name": "a"}]),
        ("PATCH", "/api/v4/new", {"body": {"a": None}}, "PATCH /api/v4/new", {"a": None}),
        ("DELETE", "/api/v4/new", {}, "DELETE /api/v4/new", None),
    ],
    ids=["bare", "own query", "brackets", "models", "null", "delete"],
)
def test_any_request(method: str, path: str, options: dict[str, Any], call: str, body: Any) -> None:
    for name in ("sync", "async"):
        mode, server = Mode(name), serve(answer({"ok": [1]}))
        assert mode.wait(mode.client(server).request(method, path, **options)) == {"ok": [1]}
        assert (server.calls, server.bodies) == ([call], [body])
        assert server.seen[0].headers["Authorization"] == f"Bearer {TOKEN}"
        mode.close()


def test_any_request_has_the_same_errors(mode: Mode) -> None:
    server = serve(problem(404), answer(b"<html>"), answer(status=204))
    amo = mode.client(server)
    with pytest.raises(NotFoundError, match=r"^GET /api/v4/new: 404 Refused$"):
        mode.wait(amo.request("GET", "/api/v4/new"))
    with pytest.raises(UnreadableBodyError):
        mode.wait(amo.request("GET", "/api/v4/new"))
    assert mode.wait(amo.request("POST", "/api/v4/new", body=[])) is None


def test_any_request_has_the_same_retries(mode: Mode, fake_time: FakeTime) -> None:
    for method, tries in (("GET", 2), ("PUT", 2), ("DELETE", 2), ("POST", 1), ("PATCH", 1)):
        server = serve(problem(500))
        with pytest.raises(ServerError):
            mode.wait(mode.client(server, retry=Retry(attempts=2)).request(method, "/x"))
        assert len(server.seen) == tries, method


@pytest.mark.parametrize(
    "path", ["api/v4/leads", "https://evil.example/", "//evil.example/x", "", "@evil.example/", ".evil.example"]
)
def test_any_request_stays_on_its_server(mode: Mode, path: str) -> None:
    server = serve(answer({}))
    with pytest.raises(ArgumentError, match="a path begins with one slash"):
        mode.wait(mode.client(server).request("GET", path))
    assert server.seen == []


# -- linking --------------------------------------------------------------------------------------


def linked(request: httpx.Request) -> httpx.Response:
    """The response of the server: the links that it has."""
    links = [{**link, "entity_id": 11, "entity_type": "leads"} for link in json.loads(request.content)]
    return answer({"_embedded": {"links": links}})


@pytest.mark.parametrize(
    ("arguments", "options", "body"),
    [
        ((11, "contacts", 21), {}, [{"to_entity_id": 21, "to_entity_type": "contacts"}]),
        (
            (11, "contacts", [21, 22]),
            {"is_main": True},
            [
                {"to_entity_id": 21, "to_entity_type": "contacts", "metadata": {"is_main": True}},
                {"to_entity_id": 22, "to_entity_type": "contacts", "metadata": {"is_main": True}},
            ],
        ),
        (
            (11, "catalog_elements", iter([5])),
            {"catalog_id": 7, "quantity": 1.5, "price_id": 9},
            [
                {
                    "to_entity_id": 5,
                    "to_entity_type": "catalog_elements",
                    "metadata": {"quantity": 1.5, "catalog_id": 7, "price_id": 9},
                }
            ],
        ),
    ],
    ids=["one", "several", "elements"],
)
def test_linking(arguments: tuple[Any, ...], options: dict[str, Any], body: Any) -> None:
    mode = Mode("sync")
    server = serve(linked)
    links = mode.client(server).leads.link(*arguments, **options)
    assert server.calls == ["POST /api/v4/leads/11/link"]
    assert json.loads(server.seen[0].content) == body
    assert [link.to_entity_id for link in links] == [link["to_entity_id"] for link in body]
    mode.close()


@pytest.mark.parametrize("resource", ["leads", "contacts", "companies", "customers"])
def test_linking_is_on_every_entity(mode: Mode, resource: str) -> None:
    server = serve(linked, answer(status=204))
    entity = getattr(mode.client(server), resource)
    assert [link.to_entity_id for link in mode.wait(entity.link(11, "contacts", 21))] == [21]
    assert mode.wait(entity.unlink(11, "contacts", 21)) is None
    assert [target(request) for request in server.seen] == [f"/api/v4/{resource}/11/link", f"/api/v4/{resource}/11/unlink"]
    assert server.bodies == [[{"to_entity_id": 21, "to_entity_type": "contacts"}]] * 2


@pytest.mark.parametrize(("to", "options"), [("catalog_elements", {}), ("contacts", {"catalog_id": 7})])
def test_a_catalog_is_for_its_elements(mode: Mode, to: str, options: dict[str, Any]) -> None:
    server = serve(linked)
    entity = mode.client(server).leads
    for call in (entity.link, entity.unlink):
        with pytest.raises(ArgumentError, match=re.escape("catalog_id= is needed for catalog elements, and for them only")):
            mode.wait(call(11, to, 21, **options))
    assert server.seen == []

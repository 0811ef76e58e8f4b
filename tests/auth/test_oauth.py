"""Signing in and staying signed in: one refresh however many need it, and the pair is saved before it is used."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from amokit import (
    AmoCRM,
    AmoError,
    ArgumentError,
    AsyncAmoCRM,
    Callback,
    MemoryTokenStore,
    MissingTokenError,
    OAuth,
    OAuthError,
    Token,
    TransportError,
    UnreadableBodyError,
    parse_callback,
)
from amokit.errors import CodeRefusedError, RateLimitError, RefreshRefusedError, ServerError, UnauthorizedError

from ..client.support import HOST, Mode, answer, problem, serve

BACK = "https://example.org/back"
SECRET = "the-client-secret"
PAST = datetime(2020, 1, 1, tzinfo=UTC)


def pair(number: int, **more: Any) -> httpx.Response:
    """What the token endpoint gives."""
    return answer(
        {
            "token_type": "Bearer",
            "expires_in": 86400,
            "access_token": f"access-{number}",
            "refresh_token": f"refresh-{number}",
            **more,
        }
    )


FRESH = Token("access-1", "refresh-1")
EXPIRED = Token("access-1", "refresh-1", PAST)


@dataclass
class Spy:
    """A store, and a server, that write down what happens in which order."""

    token: Token | None = FRESH
    log: list[str] = field(default_factory=list)
    fail: bool = False

    def load(self) -> Token | None:
        return self.token

    def save(self, token: Token, /) -> None:
        self.log.append(f"save {token.access_token}")
        if self.fail:
            raise OSError("disk full")
        self.token = token

    def watch(self, handler: Callable[[httpx.Request], httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
        def handle(request: httpx.Request) -> httpx.Response:
            signed = request.headers.get("Authorization", "unsigned")
            self.log.append(f"{request.method} {request.url.path} {signed.removeprefix('Bearer ')}")
            return handler(request)

        return handle


def oauth(store: Any = None) -> OAuth:
    return OAuth("client-id", SECRET, BACK, store)


TOKEN_CALL = "POST /oauth2/access_token unsigned"
LEAD = "GET /api/v4/leads/1"


# -- refreshing -----------------------------------------------------------------------------------


def test_a_valid_token_signs_and_is_not_refreshed(mode: Mode) -> None:
    spy = Spy(Token("access-1", "refresh-1", datetime.now(UTC) + timedelta(hours=1)))
    amo = mode.client(spy.watch(serve(answer({"id": 1}))), auth=oauth(spy))
    for _ in range(2):
        mode.wait(amo.leads.get(1))
    assert spy.log == [f"{LEAD} access-1"] * 2


def test_an_expired_token_is_refreshed_before_the_first_call_and_saved_before_it_is_used(mode: Mode) -> None:
    spy = Spy(EXPIRED)
    amo = mode.client(spy.watch(serve(pair(2), answer({"id": 1}))), auth=oauth(spy))
    for _ in range(2):
        assert mode.wait(amo.leads.get(1)).id == 1
    assert spy.log == [TOKEN_CALL, "save access-2", f"{LEAD} access-2", f"{LEAD} access-2"]


def test_a_401_is_answered_by_one_refresh_and_the_call_is_repeated(mode: Mode) -> None:
    spy = Spy()
    amo = mode.client(spy.watch(serve(problem(401), pair(2), answer({"id": 1}))), auth=oauth(spy))
    assert mode.wait(amo.leads.get(1)).id == 1
    assert spy.log == [f"{LEAD} access-1", TOKEN_CALL, "save access-2", f"{LEAD} access-2"]
    assert spy.token is not None
    assert spy.token.refresh_token == "refresh-2"


def test_a_write_is_repeated_whole_after_a_refresh(mode: Mode) -> None:
    from amokit.models import LeadCreate

    server = serve(problem(401), pair(2), answer({"_embedded": {"leads": [{"id": 1}]}}))
    mode.wait(mode.client(server, auth=oauth(Spy())).leads.create(LeadCreate(name="a")))
    assert server.bodies[0] == server.bodies[2] == [{"name": "a"}]


def test_what_a_refresh_sends(mode: Mode) -> None:
    server = serve(pair(2), answer({"id": 1}))
    mode.wait(mode.client(server, auth=oauth(Spy(EXPIRED)), app="shop/1").leads.get(1))
    request = server.seen[0]
    assert str(request.url) == f"https://{HOST}/oauth2/access_token"
    assert json.loads(request.content) == {
        "client_id": "client-id",
        "client_secret": SECRET,
        "redirect_uri": BACK,
        "grant_type": "refresh_token",
        "refresh_token": "refresh-1",
    }
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["User-Agent"].startswith("shop/1 amokit/")
    assert "Authorization" not in request.headers


def test_a_refresh_goes_to_the_account_whatever_server_was_asked(mode: Mode) -> None:
    server = serve(pair(2), answer(status=204))
    amo = mode.client(server, auth=oauth(Spy(EXPIRED)), hosts={"drive": "https://drive-b.amocrm.ru"})
    mode.wait(amo.files.list())
    assert [request.url.host for request in server.seen] == [HOST, "drive-b.amocrm.ru"]


def test_a_second_401_is_raised_and_not_refreshed_again(mode: Mode) -> None:
    spy = Spy()
    amo = mode.client(spy.watch(serve(problem(401), pair(2), problem(401, "Unauthorized"))), auth=oauth(spy))
    with pytest.raises(UnauthorizedError) as caught:
        mode.wait(amo.leads.get(1))
    assert type(caught.value) is UnauthorizedError
    assert str(caught.value) == f"{LEAD}: 401 Unauthorized"
    assert spy.log == [f"{LEAD} access-1", TOKEN_CALL, "save access-2", f"{LEAD} access-2"]


def test_a_401_after_a_refresh_for_age_is_met_by_one_more(mode: Mode) -> None:
    """The pair was refreshed because it was old; a 401 says that the new one is dead as well."""
    spy = Spy(EXPIRED)
    server = serve(pair(2), problem(401), pair(3), answer({"id": 1}))
    assert mode.wait(mode.client(spy.watch(server), auth=oauth(spy)).leads.get(1)).id == 1
    assert [line for line in spy.log if line.startswith("save")] == ["save access-2", "save access-3"]


@pytest.mark.parametrize("status", [400, 402, 403, 404, 429, 500])
def test_other_refusals_do_not_refresh(mode: Mode, status: int) -> None:
    server = serve(problem(status))
    with pytest.raises(AmoError):
        mode.wait(mode.client(server, auth=oauth(Spy())).leads.get(1))
    assert server.calls == [LEAD]


def test_a_pair_that_somebody_else_saved_is_taken_instead_of_refreshing(mode: Mode) -> None:
    """Another process with the same store was first."""
    spy = Spy()

    def refuse_old(request: httpx.Request) -> httpx.Response:
        if request.headers["Authorization"] == "Bearer access-1":
            spy.token = Token("access-9", "refresh-9")
            return problem(401)
        return answer({"id": 1})

    assert mode.wait(mode.client(spy.watch(refuse_old), auth=oauth(spy)).leads.get(1)).id == 1
    assert spy.log == [f"{LEAD} access-1", f"{LEAD} access-9"]


# -- no token, no refresh token -------------------------------------------------------------------


def test_without_a_token_nothing_is_sent(mode: Mode) -> None:
    server = serve(answer({"id": 1}))
    with pytest.raises(MissingTokenError, match=r"^the account is not signed in yet: .*authorize_url\(\).*sign_in\(code\)$"):
        mode.wait(mode.client(server, auth=oauth()).leads.get(1))
    assert server.seen == []


def test_an_expired_token_without_a_refresh_token(mode: Mode) -> None:
    server = serve(answer({"id": 1}))
    auth = oauth(MemoryTokenStore(Token("access-1", None, PAST)))
    with pytest.raises(MissingTokenError, match=r"has no refresh token$"):
        mode.wait(mode.client(server, auth=auth).leads.get(1))
    assert server.seen == []


def test_a_401_without_a_refresh_token_is_raised_as_it_is(mode: Mode) -> None:
    server = serve(problem(401))
    with pytest.raises(UnauthorizedError):
        mode.wait(mode.client(server, auth=oauth(MemoryTokenStore(Token("access-1")))).leads.get(1))
    assert server.calls == [LEAD]


# -- refresh refused ------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 401])
@pytest.mark.parametrize("first", [[], [problem(401)]], ids=["expired", "after a 401"])
def test_a_refused_refresh_says_why_and_saves_nothing(mode: Mode, status: int, first: list[httpx.Response]) -> None:
    refusal = problem(status, "Bad Request", detail="Cannot decrypt the refresh token", hint="Token has been revoked")
    spy = Spy(FRESH if first else EXPIRED)
    server = serve(*first, refusal)
    with pytest.raises(OAuthError) as caught:
        mode.wait(mode.client(spy.watch(server), auth=oauth(spy)).leads.get(1))
    error = caught.value
    assert (error.status, error.hint, error.request.operation) == (status, "Token has been revoked", "get_access_token")
    assert type(error) is RefreshRefusedError
    assert str(error) == (
        f"POST /oauth2/access_token: {status} Bad Request: Cannot decrypt the refresh token: Token has been revoked."
        f" {RefreshRefusedError.advice}"
    )
    assert isinstance(error, UnauthorizedError)
    assert [line for line in spy.log if line.startswith("save")] == []
    assert len(server.seen) == len(first) + 1


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (problem(429), RateLimitError),
        (problem(500), ServerError),
        (answer(b"<html>"), UnreadableBodyError),
        (answer([]), UnreadableBodyError),
        (answer({}), UnreadableBodyError),
        (answer({"access_token": None, "refresh_token": "r"}), UnreadableBodyError),
        (answer({"access_token": 5, "refresh_token": "r"}), UnreadableBodyError),
        (httpx.ConnectError("x"), TransportError),
        (httpx.ReadTimeout("x"), TransportError),
    ],
    ids=["429", "500", "HTML", "list", "empty object", "null token", "number", "not reached", "time-out"],
)
def test_a_failed_refresh_saves_nothing(mode: Mode, failure: Any, error: type[AmoError]) -> None:
    spy = Spy(EXPIRED)
    with pytest.raises(error) as caught:
        mode.wait(mode.client(spy.watch(serve(failure)), auth=oauth(spy)).leads.get(1))
    assert type(caught.value) is not OAuthError
    assert spy.log == [TOKEN_CALL]
    assert spy.token == EXPIRED


def test_after_a_failed_refresh_the_next_call_tries_again(mode: Mode) -> None:
    spy = Spy(EXPIRED)
    amo = mode.client(spy.watch(serve(problem(500), pair(2), answer({"id": 1}))), auth=oauth(spy))
    with pytest.raises(ServerError):
        mode.wait(amo.leads.get(1))
    assert mode.wait(amo.leads.get(1)).id == 1
    assert spy.log == [TOKEN_CALL, TOKEN_CALL, "save access-2", f"{LEAD} access-2"]


def test_a_store_that_fails_is_heard_and_the_pair_is_not_used(mode: Mode) -> None:
    spy = Spy(EXPIRED, fail=True)
    server = serve(pair(2), answer({"id": 1}))
    amo = mode.client(server, auth=oauth(spy))
    with pytest.raises(OSError, match="disk full"):
        mode.wait(amo.leads.get(1))
    assert server.calls == ["POST /oauth2/access_token"]
    with pytest.raises(OSError, match="disk full"):  # at its end the client tries once more
        mode.wait(amo.close() if mode.name == "sync" else amo.aclose())
    spy.fail = False


# -- at once --------------------------------------------------------------------------------------

CROWD = 12


class Crowded:
    """Gives everybody who comes with the first token a 401, and only when all are there."""

    def __init__(self) -> None:
        self.barrier = threading.Barrier(CROWD)
        self.lock = threading.Lock()
        self.refreshes = 0
        self.answered = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/access_token":
            with self.lock:
                self.refreshes += 1
            assert json.loads(request.content)["refresh_token"] == f"refresh-{self.refreshes}", "a refresh token works once"
            time.sleep(0.02)
            return pair(self.refreshes + 1)
        if request.headers["Authorization"] == "Bearer access-1":
            self.barrier.wait(20)
            return problem(401)
        with self.lock:
            self.answered += 1
        return answer({"id": 1})


@pytest.mark.parametrize("token", [FRESH, EXPIRED], ids=["a 401 at once", "expired"])
def test_threads_that_need_a_new_pair_at_once_refresh_once(token: Token) -> None:
    server, spy = Crowded(), Spy(token)
    found: list[Any] = []
    with AmoCRM("mycompany", auth=oauth(spy), transport=httpx.MockTransport(server), limiter=None, retry=None) as amo:
        threads = [threading.Thread(target=lambda: found.append(amo.leads.get(1).id)) for _ in range(CROWD)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert found == [1] * CROWD
    assert (server.refreshes, server.answered) == (1, CROWD)
    assert spy.log == ["save access-2"]


@pytest.mark.parametrize("token", [FRESH, EXPIRED], ids=["a 401 at once", "expired"])
def test_tasks_that_need_a_new_pair_at_once_refresh_once(token: Token) -> None:
    spy, refreshes, waiting = Spy(token), 0, 0

    async def use() -> list[int]:
        everybody = asyncio.Event()

        async def server(request: httpx.Request) -> httpx.Response:
            nonlocal refreshes, waiting
            if request.url.path == "/oauth2/access_token":
                refreshes += 1
                for _ in range(5):
                    await asyncio.sleep(0)
                return pair(2)
            if request.headers["Authorization"] == "Bearer access-1":
                waiting += 1
                if waiting == CROWD:
                    everybody.set()
                await asyncio.wait_for(everybody.wait(), 20)
                return problem(401)
            return answer({"id": 1})

        transport = httpx.MockTransport(server)
        async with AsyncAmoCRM("mycompany", auth=oauth(spy), transport=transport, limiter=None, retry=None) as amo:
            return [lead.id for lead in await asyncio.gather(*(amo.leads.get(1) for _ in range(CROWD)))]

    assert asyncio.run(use()) == [1] * CROWD
    assert refreshes == 1
    assert spy.log == ["save access-2"]


def test_a_task_cancelled_amid_a_refresh_does_not_lose_the_pair() -> None:
    """The refresh token may be spent by then: the refresh goes on, and the next request takes what it brings."""
    spy = Spy(EXPIRED)

    async def use() -> int:
        started, answered = asyncio.Event(), asyncio.Event()

        async def server(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth2/access_token":
                started.set()
                await answered.wait()
                return pair(2)
            return answer({"id": 1})

        transport = httpx.MockTransport(server)
        async with AsyncAmoCRM("mycompany", auth=oauth(spy), transport=transport, limiter=None, retry=None) as amo:
            stuck = asyncio.create_task(amo.leads.get(1))
            await started.wait()
            stuck.cancel()
            with pytest.raises(asyncio.CancelledError):
                await stuck
            following = asyncio.create_task(amo.leads.get(1))
            answered.set()
            return (await asyncio.wait_for(following, 20)).id

    assert asyncio.run(use()) == 1
    assert spy.log == ["save access-2"]


def test_one_oauth_serves_one_event_loop_after_another() -> None:
    auth = oauth(Spy(EXPIRED))

    async def use(server: Callable[[httpx.Request], httpx.Response]) -> None:
        async with AsyncAmoCRM("mycompany", auth=auth, transport=httpx.MockTransport(server), limiter=None) as amo:
            await asyncio.gather(*(amo.leads.get(1) for _ in range(3)))

    def refusing(number: int) -> Callable[[httpx.Request], httpx.Response]:
        def handle(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth2/access_token":
                return pair(number)
            return answer({"id": 1}) if request.headers["Authorization"] == f"Bearer access-{number}" else problem(401)

        return handle

    asyncio.run(use(refusing(2)))
    asyncio.run(use(refusing(3)))


# -- signing in -----------------------------------------------------------------------------------


def test_sign_in_exchanges_the_code_and_saves_the_pair(mode: Mode) -> None:
    spy, server = Spy(None), serve(pair(1), answer({"id": 1}))
    amo = mode.client(spy.watch(server), auth=oauth(spy))
    before = datetime.now(UTC)
    token = mode.wait(amo.sign_in("the-code"))
    assert (token.access_token, token.refresh_token) == ("access-1", "refresh-1")
    assert token.expires_at is not None
    assert timedelta(hours=23) < token.expires_at - before < timedelta(hours=25)
    assert spy.token == token
    assert json.loads(server.seen[0].content) == {
        "client_id": "client-id",
        "client_secret": SECRET,
        "redirect_uri": BACK,
        "grant_type": "authorization_code",
        "code": "the-code",
    }
    mode.wait(amo.leads.get(1))
    assert spy.log == [TOKEN_CALL, "save access-1", f"{LEAD} access-1"]


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_code_says_why(mode: Mode, status: int) -> None:
    server = serve(problem(status, "Bad Request", hint="Authorization code has expired"))
    with pytest.raises(OAuthError) as caught:
        mode.wait(mode.client(server, auth=oauth()).sign_in("old"))
    assert (caught.value.status, caught.value.hint) == (status, "Authorization code has expired")
    assert type(caught.value) is CodeRefusedError
    assert str(caught.value).endswith(f"Authorization code has expired. {CodeRefusedError.advice}")


@pytest.mark.parametrize("status", [402, 403, 429, 500])
def test_other_failures_of_a_sign_in_keep_their_class_and_have_no_part_in_a_circle(mode: Mode, status: int) -> None:
    with pytest.raises(AmoError) as caught:
        mode.wait(mode.client(serve(problem(status)), auth=oauth()).sign_in("code"))
    assert not isinstance(caught.value, OAuthError)
    assert caught.value.__cause__ is not caught.value, "whoever follows causes would never come to an end"


@pytest.mark.parametrize("body", [{}, {"access_token": None}, {"access_token": ""}, {"access_token": 5}], ids=repr)
def test_a_sign_in_that_brings_no_token_saves_nothing(mode: Mode, body: dict[str, Any]) -> None:
    spy = Spy(None)
    with pytest.raises(UnreadableBodyError):
        mode.wait(mode.client(serve(answer(body)), auth=oauth(spy)).sign_in("code"))
    assert spy.log == []


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({}, {"client_id": ["client-id"]}),
        ({"state": "a b&c"}, {"client_id": ["client-id"], "state": ["a b&c"]}),
        ({"state": "s", "mode": "popup"}, {"client_id": ["client-id"], "state": ["s"], "mode": ["popup"]}),
    ],
    ids=["bare", "state", "mode"],
)
def test_the_address_that_asks_for_access(mode: Mode, arguments: dict[str, Any], query: dict[str, list[str]]) -> None:
    server = serve(answer())
    address = urlsplit(mode.client(server, auth=oauth()).authorize_url(**arguments))
    assert f"{address.scheme}://{address.netloc}{address.path}" == "https://www.amocrm.ru/oauth"
    assert parse_qs(address.query, strict_parsing=True) == query
    assert SECRET not in address.query
    assert server.seen == []


def test_one_oauth_for_two_accounts_is_refused() -> None:
    auth = oauth(Spy())
    transport = httpx.MockTransport(serve(answer({"id": 1})))
    with AmoCRM("one", auth=auth, transport=transport), AmoCRM("one", auth=auth, transport=transport):
        message = r"^this OAuth signs for https://one\.amocrm\.ru; https://two\.amocrm\.ru needs one of its own$"
        for client in (AmoCRM, AsyncAmoCRM):
            with pytest.raises(ArgumentError, match=message):
                client("two", auth=auth)


# -- the redirect back ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        f"{BACK}?code=abc&state=s1&referer=mycompany.amocrm.ru&client_id=cid&platform=1",
        "code=abc&state=s1&referer=mycompany.amocrm.ru&client_id=cid",
        "?code=abc&state=s1&referer=mycompany.amocrm.ru&client_id=cid",
        "/back?code=abc&state=s1&referer=mycompany.amocrm.ru&client_id=cid#top",
    ],
    ids=["address", "query", "query with mark", "path"],
)
def test_the_redirect_is_read(address: str) -> None:
    platform = "1" if "platform" in address else None
    assert parse_callback(address, "s1") == Callback("abc", "mycompany.amocrm.ru", "cid", "s1", platform=platform)


def test_the_redirect_is_decoded() -> None:
    found = parse_callback(f"{BACK}?code=a%2Fb%3D&state=a+b%26c&referer=mycompany.kommo.com", "a b&c")
    assert (found.code, found.client_id) == ("a/b=", None)


@pytest.mark.parametrize(
    ("query", "state", "message"),
    [
        ("code=a&referer=r&state=other", "s1", "^`state` is not the one that was sent: .* forged$"),
        ("code=a&referer=r", "s1", "^`state` is not the one that was sent"),
        ("code=a&referer=r&state=", "s1", "^`state` is not the one that was sent"),
        ("code=a&referer=r&state=%D1%8F", "s1", "^`state` is not the one that was sent"),
        ("code=a&referer=r&state=s1&state=s2", "s2", "^`state` is not the one that was sent"),
        ("error=access_denied&state=s1", "s1", "^the user did not give access: 'access_denied'$"),
        ("error=access_denied", "s1", "^the user did not give access: 'access_denied'$"),
        ("referer=r&state=s1", "s1", "^the redirect brings no `code`$"),
        ("code=&referer=r&state=s1", "s1", "^the redirect brings no `code`$"),
        ("code=a&state=s1", "s1", "^the redirect brings no `referer`$"),
        ("", "s1", "^`state` is not"),
    ],
    ids=[
        "another state",
        "no state",
        "empty state",
        "state beyond ASCII",
        "two states",
        "refused",
        "refused without state",
        "no code",
        "empty code",
        "no referer",
        "nothing",
    ],
)
def test_a_redirect_that_is_not_to_be_trusted(query: str, state: str, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        parse_callback(f"{BACK}?{query}", state)


def test_a_missing_state_never_passes_for_an_empty_one() -> None:
    """A session that lost its mark gives an empty text; a forged redirect carries none."""
    for query in ("code=a&referer=r", "code=a&referer=r&state="):
        with pytest.raises(ArgumentError, match="state"):
            parse_callback(f"{BACK}?{query}", "")


# -- tokens ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "expired"),
    [
        (timedelta(hours=-1), True),
        (timedelta(0), True),
        (timedelta(seconds=30), True),
        (timedelta(seconds=90), False),
        (timedelta(hours=24), False),
    ],
    ids=str,
)
def test_a_token_expires_a_minute_early(left: timedelta, expired: bool) -> None:
    assert Token("a", "r", datetime.now(UTC) + left).expired is expired
    elsewhere = timezone(timedelta(hours=9))
    assert Token("a", "r", (datetime.now(UTC) + left).astimezone(elsewhere)).expired is expired


def test_a_token_without_an_end_does_not_expire() -> None:
    assert Token("a").expired is False


def test_a_naive_end_is_refused_with_the_way_out() -> None:
    with pytest.raises(ValueError, match=r"^expires_at has no time zone; use for instance datetime\.now\(UTC\)"):
        Token("a", "r", datetime(2024, 5, 6))


def test_tokens_do_not_change_and_compare_by_value() -> None:
    token = Token("a", "r", PAST)
    assert token == Token("a", "r", PAST)
    with pytest.raises(FrozenInstanceError):
        token.access_token = "b"  # type: ignore[misc]


def test_a_clock_that_is_ahead_of_the_server_does_not_refresh_at_each_call(mode: Mode) -> None:
    behind = int((datetime.now(UTC) - timedelta(days=2)).timestamp())
    spy = Spy(EXPIRED)
    server = serve(pair(2, server_time=behind), answer({"id": 1}))
    amo = mode.client(spy.watch(server), auth=oauth(spy))
    mode.wait(amo.leads.get(1))
    mode.wait(amo.leads.get(1))
    assert spy.log == [TOKEN_CALL, "save access-2", f"{LEAD} access-2", f"{LEAD} access-2"]


def test_a_pair_whose_end_is_unknown_is_used_until_it_is_refused(mode: Mode) -> None:
    spy = Spy(None)
    amo = mode.client(spy.watch(serve(answer({"access_token": "a", "refresh_token": "r"}), answer({"id": 1}))), auth=oauth(spy))
    assert mode.wait(amo.sign_in("code")).expires_at is None
    mode.wait(amo.leads.get(1))
    assert spy.log == [TOKEN_CALL, "save a", f"{LEAD} a"]


def test_the_memory_store_keeps_the_last_pair() -> None:
    store = MemoryTokenStore()
    assert store.load() is None
    store.save(FRESH)
    store.save(EXPIRED)
    assert store.load() == EXPIRED
    assert MemoryTokenStore(FRESH).load() == FRESH


@pytest.mark.parametrize(
    "shown",
    [
        Token("s3cret-a", "s3cret-r", PAST),
        MemoryTokenStore(Token("s3cret-a", "s3cret-r")),
        OAuth("client-id", "s3cret", BACK, MemoryTokenStore(Token("s3cret-a", "s3cret-r"))),
        OAuth("client-id", "s3cret", BACK).integration.exchange_code("s3cret-code"),
        OAuth("client-id", "s3cret", BACK).integration.exchange_code("s3cret-code").info,
    ],
    ids=["Token", "MemoryTokenStore", "OAuth", "Request", "RequestInfo"],
)
def test_nothing_shows_its_secrets(shown: Any) -> None:
    assert "s3cret" not in repr(shown)
    assert "s3cret" not in str(shown)


def test_a_token_still_shows_when_it_ends() -> None:
    assert repr(Token("a", "r", PAST)) == f"Token(expires_at={PAST!r})"

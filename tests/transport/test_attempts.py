"""Which calls are retried, for how long, and `sent_maybe` of writes that may have been processed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AmoError, MemoryTokenStore, OAuth, RateLimiter, Retry, Token
from amokit.errors import (
    BadRequestError,
    ConnectError,
    RateLimitError,
    RedirectError,
    ServerError,
    TimeoutError,
    TooManyRedirectsError,
    TransportError,
    UnauthorizedError,
    UnreadableBodyError,
)
from amokit.models import LeadCreate
from amokit_api.errors import parse_retry_after

from ..client.support import HOST, TOKEN, Answer, FakeTime, Mode, Server, answer, page, problem, serve

CREATED = page("leads", [{"id": 1, "request_id": "0"}])


def create(amo: Any) -> Any:
    return amo.leads.create(LeadCreate(name="a"))


def get(amo: Any) -> Any:
    return amo.leads.get(1)


def delete(amo: Any) -> Any:
    return amo.leads.loss_reasons.delete(1)


def raised(mode: Mode, server: Server, call: Callable[[Any], Any], **options: Any) -> Any:
    with pytest.raises(AmoError) as caught:
        mode.wait(call(mode.client(server, **options)))
    return caught.value


# -- sent_maybe -----------------------------------------------------------------------------------

FAILED_WRITES: list[tuple[str, list[Answer], type[AmoError], bool]] = [
    ("not reached", [httpx.ConnectError("x")], ConnectError, False),
    ("no connection free", [httpx.PoolTimeout("x")], TimeoutError, False),
    ("lost", [httpx.ReadTimeout("x")], TimeoutError, True),
    ("broken", [httpx.RemoteProtocolError("x")], TransportError, True),
    ("refused", [problem(400)], BadRequestError, False),
    ("unauthorized", [problem(401)], UnauthorizedError, False),
    ("too many", [problem(429)], RateLimitError, False),
    ("failed", [problem(500)], ServerError, True),
    ("out of time", [problem(504)], ServerError, True),
    ("a page", [answer(b"<html>")], UnreadableBodyError, True),
    ("an odd success", [answer({}, 207)], AmoError, True),
    ("elsewhere", [answer(None, 307, {"Location": "https://elsewhere.example/"})], RedirectError, False),
]


@pytest.mark.parametrize(("answers", "cls", "maybe"), [row[1:] for row in FAILED_WRITES], ids=[row[0] for row in FAILED_WRITES])
def test_every_error_of_a_write_says_whether_it_may_be_done(
    mode: Mode, answers: list[Answer], cls: type[AmoError], maybe: bool
) -> None:
    error = raised(mode, serve(*answers), create)
    assert isinstance(error, cls)
    assert error.sent_maybe is maybe


@pytest.mark.parametrize(
    ("answers", "maybe"),
    [
        ([httpx.ReadTimeout("x"), httpx.ConnectError("x")], True),
        ([problem(500), httpx.ConnectError("x")], True),
        ([httpx.ReadError("x"), problem(404)], True),
        ([problem(429), httpx.ConnectError("x")], False),
        ([httpx.ConnectError("x"), problem(404)], False),
    ],
    ids=["lost, then not reached", "500, then not reached", "lost, then gone", "429, then not reached", "not reached, then 404"],
)
def test_an_earlier_try_counts(mode: Mode, fake_time: FakeTime, answers: list[Answer], maybe: bool) -> None:
    """Idempotent calls are retried; the outcome of the first attempt is kept."""
    error = raised(mode, serve(*answers), delete, retry=Retry(attempts=2))
    assert error.sent_maybe is maybe


@pytest.mark.parametrize("failure", [httpx.ReadTimeout("slow"), problem(500)], ids=["lost", "500"])
def test_a_refresh_that_fails_says_that_the_write_was_not_sent(mode: Mode, failure: Answer) -> None:
    auth = OAuth("id", "secret", "https://a.b", MemoryTokenStore(Token("a", "r", datetime(2020, 1, 1, tzinfo=UTC))))
    server = serve(failure)
    error = raised(mode, server, create, auth=auth)
    assert [request.url.path for request in server.seen] == ["/oauth2/access_token"]
    if isinstance(error, TransportError):
        assert error.sent_maybe is False
        assert str(error) == "POST /oauth2/access_token: no answer in time: slow."
    else:
        assert error.request.operation == "get_access_token", "it is the refresh that may have been carried out"


# -- writes that may be repeated ------------------------------------------------------------------

LOST: dict[str, Answer] = {
    "lost": httpx.ReadTimeout("x"),
    "broken": httpx.ReadError("x"),
    "500": problem(500),
    "504": problem(504),
}


@pytest.mark.parametrize("failure", LOST)
def test_writes_are_sent_again_when_the_caller_says_so(mode: Mode, fake_time: FakeTime, failure: str) -> None:
    server = serve(LOST[failure], CREATED)
    assert mode.wait(create(mode.client(server, retry=Retry(resend_writes=True)))).id == 1
    assert len(server.seen) == 2
    amo = mode.client(serve(LOST[failure], CREATED), retry=Retry())
    assert mode.wait(create(amo.with_options(retry=Retry(resend_writes=True)))).id == 1, "for one call, too"


@pytest.mark.parametrize("failure", LOST)
def test_a_code_is_never_sent_twice(mode: Mode, fake_time: FakeTime, failure: str) -> None:
    auth = OAuth("id", "secret", "https://a.b", MemoryTokenStore())
    server = serve(LOST[failure], answer({"access_token": "a", "refresh_token": "r"}))
    assert raised(mode, server, lambda amo: amo.sign_in("code"), auth=auth, retry=Retry(resend_writes=True)).sent_maybe is True
    assert len(server.seen) == 1


# -- answers that are no answers ------------------------------------------------------------------

JSON = {"Content-Type": "application/hal+json"}


@pytest.mark.parametrize(
    "spoiled",
    [answer(b'{"id": 1, "na', headers=JSON), answer(b"<html>proxy</html>", headers={"Content-Type": "text/html"})],
    ids=["cut off", "a page"],
)
def test_a_read_whose_answer_is_spoiled_is_tried_again(mode: Mode, fake_time: FakeTime, spoiled: httpx.Response) -> None:
    assert mode.wait(get(mode.client(serve(spoiled, answer({"id": 1})), retry=Retry()))).id == 1
    server = serve(spoiled)
    assert type(raised(mode, server, get, retry=Retry(attempts=3))) is UnreadableBodyError
    assert len(server.seen) == 3
    server = serve(spoiled)
    assert type(raised(mode, server, create, retry=Retry(resend_writes=True))) is UnreadableBodyError
    assert len(server.seen) == 1, "a write was carried out by all signs"


def test_json_by_another_name_is_read(mode: Mode) -> None:
    server = serve(answer({"id": 1}, headers={"Content-Type": "text/html"}))
    assert mode.wait(get(mode.client(server, retry=Retry()))).id == 1
    assert len(server.seen) == 1


# -- time -----------------------------------------------------------------------------------------


def test_the_total_time_holds_for_tries_and_pauses(mode: Mode, fake_time: FakeTime) -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        fake_time.now += 4
        return problem(503)

    server = serve(slow)
    error = raised(mode, server, get, retry=Retry(attempts=100, base=0.001), total_timeout=10)
    assert type(error) in (ServerError, TimeoutError)
    assert len(server.seen) <= 3
    assert fake_time.now - 1000 < 13


def test_no_phase_may_last_longer_than_the_call(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(problem(503), answer({"id": 1}))
    amo = mode.client(server, retry=Retry(base=0.001), timeout=httpx.Timeout(30, connect=2), total_timeout=10)
    mode.wait(get(amo))
    for request in server.seen:
        timeouts = request.extensions["timeout"]
        assert timeouts["connect"] == 2
        assert timeouts["read"] <= 10
    mode.wait(get(amo.with_options(total_timeout=None, timeout=7)))
    assert server.seen[-1].extensions["timeout"] == {"connect": 7, "read": 7, "write": 7, "pool": 7}


def test_a_turn_that_comes_too_late_is_not_waited_for(mode: Mode, fake_time: FakeTime) -> None:
    limiter = RateLimiter(1, 60.0, clock=fake_time.monotonic)
    server = serve(answer({"id": 1}))
    amo = mode.client(server, limiter=limiter, total_timeout=10)
    mode.wait(get(amo))
    with pytest.raises(TimeoutError, match="the limiter gave no permit in time") as caught:
        mode.wait(create(amo))
    assert caught.value.sent_maybe is False
    assert len(server.seen) == 1
    assert limiter._state.get().window.queue == [], "it does not stand in the queue any longer"


def test_waiting_for_a_turn_takes_nothing_from_the_deadline(mode: Mode, fake_time: FakeTime) -> None:
    limiter = RateLimiter(1, 60.0, clock=fake_time.monotonic)
    server = serve(answer({"id": 1}), problem(500), answer({"id": 1}))
    amo = mode.client(server, limiter=limiter, retry=Retry(deadline=30))
    mode.wait(get(amo))
    assert mode.wait(get(amo)).id == 1
    assert len(server.seen) == 3
    assert fake_time.now - 1000 >= 120


def test_a_pause_too_long_to_wait_for_is_a_rate_limit(mode: Mode, fake_time: FakeTime) -> None:
    limiter = RateLimiter(clock=fake_time.monotonic)
    server = serve(answer({"retry_after": 300}, 429), answer({"id": 1}))
    amo, other = (mode.client(server, limiter=limiter, retry=Retry()) for _ in range(2))
    with pytest.raises(RateLimitError) as first:
        mode.wait(get(amo))
    fake_time.now += 100
    with pytest.raises(RateLimitError, match="nothing was sent") as second:
        mode.wait(create(other))
    assert (first.value.retry_after, second.value.retry_after) == (300, 200)
    assert len(server.seen) == 1
    fake_time.now += 200
    assert mode.wait(get(other)).id == 1


def test_a_429_without_a_time_pauses_everybody_for_a_window(mode: Mode, fake_time: FakeTime) -> None:
    limiter = RateLimiter(clock=fake_time.monotonic)
    server = serve(problem(429), answer({"id": 1}))
    amo = mode.client(server, limiter=limiter, retry=None)
    with pytest.raises(RateLimitError):
        mode.wait(get(amo))
    mode.wait(get(amo))
    assert sum(fake_time.slept) == pytest.approx(1.0)


def test_retry_after_may_be_a_date() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=10), usegmt=True)
    asked = parse_retry_after(later)
    assert asked is not None
    assert 9 * 3600 < asked <= 10 * 3600
    assert parse_retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert [parse_retry_after(value) for value in ("soon", "", None, "-1", [], "nan")] == [None] * 6


# -- redirects ------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_inside_the_host_is_followed_by_reads(mode: Mode, status: int) -> None:
    server = serve(answer(None, status, {"Location": "/api/v4/leads/2?a=b"}), answer({"id": 2}))
    assert mode.wait(get(mode.client(server))).id == 2
    assert server.calls == ["GET /api/v4/leads/1", "GET /api/v4/leads/2?a=b"]
    assert server.seen[1].headers["authorization"] == server.seen[0].headers["authorization"]


@pytest.mark.parametrize(
    "location",
    [
        "https://elsewhere.example/api/v4/leads/1",
        f"https://elsewhere.example\\@{HOST}/",
        f"https://{HOST}@elsewhere.example/",
        f"https://{HOST}:8443/api/v4/leads/1",
        f"http://{HOST}/api/v4/leads/1",
        "//elsewhere.example/",
        "https://[",
        "",
    ],
)
def test_a_redirect_to_elsewhere_is_not_followed(mode: Mode, location: str) -> None:
    server = serve(answer(None, 302, {"Location": location} if location else {}), answer({"id": 1}))
    error = raised(mode, server, get)
    assert type(error) is RedirectError
    assert len(server.seen) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_of_a_write_is_not_followed(mode: Mode, status: int) -> None:
    server = serve(answer(None, status, {"Location": "/api/v4/leads"}), CREATED)
    error = raised(mode, server, create)
    assert type(error) is RedirectError
    assert error.sent_maybe is False
    assert len(server.seen) == 1


def test_a_circle_of_redirects_is_left(mode: Mode) -> None:
    server = serve(answer(None, 302, {"Location": "/api/v4/leads/1"}))
    error = raised(mode, server, get)
    assert type(error) is TooManyRedirectsError
    assert len(server.seen) == 6


# -- with_options ---------------------------------------------------------------------------------


def test_other_options_on_the_same_connections(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(problem(500), answer({"id": 1}))
    amo = mode.client(server, retry=Retry())
    assert amo.leads is amo.leads
    plain = amo.with_options(retry=None)
    assert plain.leads is not amo.leads, "resources are bound to the client that has them"
    with pytest.raises(ServerError):
        mode.wait(get(plain))
    assert mode.wait(get(plain.with_options(retry=Retry()))).id == 1
    assert type(plain) is type(amo)


def test_a_client_with_other_options_acts_for_the_same_user() -> None:
    server = serve(answer({"id": 1}))
    with AmoCRM("mycompany", token=TOKEN, transport=httpx.MockTransport(server), limiter=None) as amo:
        other = amo.with_options(timeout=7)
        with amo.as_user(5):
            get(other)
        with other.as_user(6):
            get(amo)
        get(other)
    assert [request.headers.get("X-Context-User-ID") for request in server.seen] == ["5", "6", None]


def test_a_wrong_option_is_an_error(mode: Mode) -> None:
    name = "AmoCRM" if mode.name == "sync" else "AsyncAmoCRM"
    with pytest.raises(TypeError, match=rf"^{name} has no option 'timout'; did you mean 'timeout'\? It takes .*, auth, .*token"):
        mode.client(serve(), timout=3)


def test_the_time_of_a_whole_answer_is_bounded(mode: Mode, fake_time: FakeTime) -> None:
    """A body that drips never runs into the time-out for reading."""

    class Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Any:
            while True:
                fake_time.now += 5
                yield b" "

        async def __aiter__(self) -> Any:
            for piece in self:
                yield piece

    error = raised(mode, serve(lambda request: httpx.Response(200, stream=Drip())), get)
    assert type(error) is TimeoutError
    assert error.sent_maybe is True
    assert 300 < fake_time.now - 1000 < 310


def test_real_time_goes_by_the_same_clock() -> None:
    """The tests above put a clock of their own in the place of this one."""
    assert time.monotonic() > 0

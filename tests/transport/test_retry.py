"""Which calls are retried: a write only where the server cannot have processed it."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import FrozenInstanceError
from typing import Any

import httpx
import pytest
from amokit import AmoError, MemoryTokenStore, OAuth, Retry, Token, TransportError
from amokit.errors import APIError, RateLimitError, ServerError
from amokit.models import LeadCreate, LeadUpdate, TagCreate
from amokit.transport.call_state import CallSettings
from amokit.transport.hooks import Listeners
from amokit.transport.transports import CallTransport

from ..client.support import Answer, FakeTime, Mode, Server, answer, page, problem, serve

# -- the table ------------------------------------------------------------------------------------

LEAD = page("leads", [{"id": 1}])
CALLS: dict[str, tuple[Callable[[Any], Any], httpx.Response, bool]] = {
    # call, its good answer, whether it may be repeated whatever happened
    "get": (lambda amo: amo.leads.get(1), answer({"id": 1}), True),
    "list": (lambda amo: amo.leads.list(), LEAD, True),
    "delete": (lambda amo: amo.leads.loss_reasons.delete(1), answer(status=204), True),
    "marked as repeatable": (lambda amo: amo.leads.tags.create(TagCreate(name="a")), page("tags", [{"id": 1}]), True),
    "create": (lambda amo: amo.leads.create(LeadCreate()), LEAD, False),
    "update": (lambda amo: amo.leads.update(1, LeadUpdate(name="a")), answer({"id": 1}), False),
    "update_many": (lambda amo: amo.leads.update_many([LeadUpdate(id=1)]), LEAD, False),
    "sign_in": (lambda amo: amo.sign_in("code"), answer({"access_token": "a", "refresh_token": "r"}), False),
}
NOT_SENT: dict[str, Answer] = {
    "ConnectError": httpx.ConnectError("x"),
    "ConnectTimeout": httpx.ConnectTimeout("x"),
    "PoolTimeout": httpx.PoolTimeout("x"),
    "429": problem(429),
}
SENT_MAYBE: dict[str, Answer] = {
    "ReadTimeout": httpx.ReadTimeout("x"),
    "WriteTimeout": httpx.WriteTimeout("x"),
    "ReadError": httpx.ReadError("x"),
    "WriteError": httpx.WriteError("x"),
    "RemoteProtocolError": httpx.RemoteProtocolError("x"),
    "500": problem(500),
    "502": problem(502),
    "503": problem(503),
    "504": problem(504),
}
FINAL: dict[str, Answer] = {str(status): problem(status) for status in (400, 401, 402, 403, 404, 409, 422, 501, 505)}
FAILURES = {**NOT_SENT, **SENT_MAYBE, **FINAL}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("call", CALLS)
def test_the_policy(mode: Mode, fake_time: FakeTime, call: str, failure: str) -> None:
    make, good, repeatable = CALLS[call]
    server = serve(FAILURES[failure], good)
    auth = OAuth("id", "secret", "https://a.b", MemoryTokenStore(Token("access")))
    amo = mode.client(server, auth=auth, retry=Retry())
    repeated = failure in NOT_SENT or (repeatable and failure in SENT_MAYBE)
    if repeated:
        mode.wait(make(amo))
        assert [request.method for request in server.seen] == [server.seen[0].method] * 2
        assert server.seen[0].content == server.seen[1].content
        assert server.seen[0].url == server.seen[1].url
    else:
        with pytest.raises(AmoError):
            mode.wait(make(amo))
        assert len(server.seen) == 1
    assert len(fake_time.slept) == (1 if repeated else 0)


def test_a_refresh_is_repeated_only_where_it_was_not_sent(mode: Mode, fake_time: FakeTime) -> None:
    """A refresh token works once: whoever repeats a refresh that arrived loses the account."""
    from datetime import UTC, datetime

    for failure, calls in ((httpx.ConnectError("x"), 3), (httpx.ReadTimeout("x"), 1), (problem(500), 1)):
        pair = answer({"access_token": "a2", "refresh_token": "r2", "expires_in": 86400})
        server = serve(failure, pair, answer({"id": 1}))
        store = MemoryTokenStore(Token("a", "r", datetime(2020, 1, 1, tzinfo=UTC)))
        amo = mode.client(server, auth=OAuth("id", "secret", "https://a.b", store), retry=Retry())
        if calls == 1:
            with pytest.raises(AmoError):
                mode.wait(amo.leads.get(1))
        else:
            assert mode.wait(amo.leads.get(1)).id == 1
        assert len(server.seen) == calls


# -- attempts, pauses, deadline -------------------------------------------------------------------


@pytest.mark.parametrize("attempts", [1, 2, 4, 7])
def test_attempts_are_tries_in_all_and_the_last_failure_is_raised(mode: Mode, fake_time: FakeTime, attempts: int) -> None:
    server = serve(*(problem(500, f"failure {i}") for i in range(1, attempts)), problem(503, "the last"))
    with pytest.raises(ServerError, match="the last"):
        mode.wait(mode.client(server, retry=Retry(attempts=attempts)).leads.get(1))
    assert len(server.seen) == attempts
    assert len(fake_time.slept) == attempts - 1


def test_the_last_connection_error_is_raised_with_its_cause(mode: Mode, fake_time: FakeTime) -> None:
    last = httpx.ReadTimeout("the last")
    server = serve(httpx.ConnectError("first"), problem(502), last)
    with pytest.raises(TransportError, match="the last") as caught:
        mode.wait(mode.client(server, retry=Retry(attempts=3)).leads.get(1))
    assert caught.value.__cause__ is last


def test_success_ends_the_tries(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(problem(500), httpx.ReadError("x"), answer({"id": 7}))
    assert mode.wait(mode.client(server, retry=Retry()).leads.get(7)).id == 7
    assert len(server.seen) == 3


def test_pauses_double_up_to_the_longest_and_are_random_below(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        drawn.append((low, high))
        return high

    monkeypatch.setattr(random, "uniform", uniform)
    policy = Retry(attempts=10, base=0.5, longest=6.0)
    assert [policy.pause(attempt) for attempt in range(1, 10)] == [0.5, 1.0, 2.0, 4.0, 6.0, 6.0, 6.0, 6.0, 6.0]
    assert {low for low, _ in drawn} == {0}


def test_pauses_stay_in_their_bounds() -> None:
    random.seed(1)
    policy = Retry()
    for attempt, highest in ((1, 0.5), (2, 1.0), (3, 2.0)):
        pauses = [policy.pause(attempt) for _ in range(300)]
        assert all(pause is not None and 0 <= pause <= highest for pause in pauses)
        assert len(set(pauses)) > 250, "random, so that many clients do not come back at once"
    assert policy.pause(4) is None
    assert policy.pause(99) is None


@pytest.mark.parametrize(
    ("attempt", "asked", "pause"),
    [(1, 7.0, 7.0), (3, 30.0, 30.0), (1, 30.1, None), (1, 3600.0, None), (4, 0.0, None)],
)
def test_what_the_server_asks_for_is_the_least(attempt: int, asked: float, pause: float | None) -> None:
    assert Retry().pause(attempt, asked) == pause


def test_a_policy_is_a_value() -> None:
    assert Retry() == Retry(attempts=4, base=0.5, longest=30.0, deadline=90.0)
    assert hash(Retry()) == hash(Retry())
    with pytest.raises(FrozenInstanceError):
        Retry().attempts = 9  # type: ignore[misc]


def test_the_statuses_are_the_callers_choice(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(problem(500), problem(418), answer({"id": 1}))
    amo = mode.client(server, retry=Retry(statuses=frozenset({418})))
    with pytest.raises(ServerError):
        mode.wait(amo.leads.get(1))
    assert mode.wait(amo.leads.get(1)).id == 1
    assert len(server.seen) == 3


@pytest.mark.parametrize(("deadline", "base"), [(20.0, 8.0), (1.0, 8.0), (0.0, 8.0), (60.0, 30.0)])
def test_the_deadline_holds_for_all_tries_together(
    mode: Mode, fake_time: FakeTime, monkeypatch: pytest.MonkeyPatch, deadline: float, base: float
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    server = serve(problem(500))
    with pytest.raises(ServerError):
        mode.wait(mode.client(server, retry=Retry(attempts=100, base=base, deadline=deadline)).leads.get(1))
    assert fake_time.now - 1000.0 <= deadline
    assert len(server.seen) == len(fake_time.slept) + 1
    assert len(server.seen) < 10


def test_slow_answers_count_for_the_deadline(mode: Mode, fake_time: FakeTime) -> None:
    def slow(request: httpx.Request) -> httpx.Response:
        fake_time.now += 40
        return problem(504)

    server = serve(slow)
    with pytest.raises(ServerError):
        mode.wait(mode.client(server, retry=Retry(attempts=100)).leads.get(1))
    assert len(server.seen) == 3


# -- what the server asks for ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("refusal", "seconds"),
    [
        (answer(None, 429, {"Retry-After": "7"}), 7.0),
        (answer({"retry_after": 8}, 429), 8.0),
        (answer({"retry_after": "9"}, 429), 9.0),
        (answer({"retry_after": 20}, 429, {"Retry-After": "5"}), 5.0),
        (answer(None, 503, {"Retry-After": "6"}), 6.0),
    ],
    ids=["header", "body", "text in the body", "header before body", "503"],
)
def test_the_server_is_given_the_time_it_asks_for(
    mode: Mode, fake_time: FakeTime, refusal: httpx.Response, seconds: float
) -> None:
    server = serve(refusal, answer({"id": 1}))
    assert mode.wait(mode.client(server, retry=Retry()).leads.get(1)).id == 1
    assert fake_time.slept == [seconds]


@pytest.mark.parametrize(
    "refusal",
    [
        answer(None, 429, {"Retry-After": "soon"}),
        answer(None, 429, {"Retry-After": "-3"}),
        answer(None, 429, {"Retry-After": "0"}),
        answer({"retry_after": None}, 429),
        answer({"retry_after": "x"}, 429),
        answer({"retry_after": []}, 429),
        answer([], 429),
        answer(b"<html>", 429),
        answer({"retry_after": 99}, 500),
    ],
    ids=["words", "negative", "zero", "null", "text", "list", "no object", "HTML", "not a 429"],
)
def test_without_a_time_the_pause_is_drawn(mode: Mode, fake_time: FakeTime, refusal: httpx.Response) -> None:
    server = serve(refusal, answer({"id": 1}))
    assert mode.wait(mode.client(server, retry=Retry()).leads.get(1)).id == 1
    (pause,) = fake_time.slept
    assert 0 <= pause <= 0.5


@pytest.mark.parametrize("seconds", ["31", "3600", "1e400", "inf"])
def test_a_server_that_asks_for_too_long_is_taken_at_its_word(mode: Mode, fake_time: FakeTime, seconds: str) -> None:
    server = serve(answer(None, 429, {"Retry-After": seconds}), answer({"id": 1}))
    with pytest.raises(RateLimitError) as caught:
        mode.wait(mode.client(server, retry=Retry()).leads.get(1))
    assert caught.value.retry_after == min(float(seconds), 366 * 86_400)
    assert (len(server.seen), fake_time.slept) == (1, [])


def test_a_pause_beyond_the_deadline_is_not_begun(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(answer(None, 429, {"Retry-After": "20"}))
    with pytest.raises(RateLimitError):
        mode.wait(mode.client(server, retry=Retry(deadline=10)).leads.get(1))
    assert (len(server.seen), fake_time.slept) == (1, [])


# -- answers that break off -----------------------------------------------------------------------


class Breaks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends in the middle."""

    def __init__(self, closed: list[str], error: httpx.TransportError) -> None:
        self.closed = closed
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"id": '
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"id": '
        raise self.error

    def close(self) -> None:
        self.closed.append("closed")

    async def aclose(self) -> None:
        self.close()


BROKEN = pytest.mark.parametrize(
    "error",
    [httpx.ReadError("cut"), httpx.RemoteProtocolError("peer closed"), httpx.ReadTimeout("slow")],
    ids=lambda error: type(error).__name__,
)


def breaking(error: httpx.TransportError, closed: list[str], times: int, then: httpx.Response) -> Server:
    def handle(request: httpx.Request) -> httpx.Response:
        if len(server.seen) <= times:
            return httpx.Response(200, stream=Breaks(closed, error))
        return httpx.Response(then.status_code, content=then.content)

    server = serve(handle)
    return server


@BROKEN
def test_a_read_whose_answer_breaks_off_is_repeated(mode: Mode, fake_time: FakeTime, error: httpx.TransportError) -> None:
    closed: list[str] = []
    server = breaking(error, closed, 2, answer({"id": 1}))
    assert mode.wait(mode.client(server, retry=Retry()).leads.get(1)).id == 1
    assert len(server.seen) == 3
    assert len(closed) >= 2, "the connections are given back"


@BROKEN
def test_a_write_whose_answer_breaks_off_is_not(mode: Mode, fake_time: FakeTime, error: httpx.TransportError) -> None:
    closed: list[str] = []
    server = breaking(error, closed, 9, LEAD)
    with pytest.raises(TransportError) as caught:
        mode.wait(mode.client(server, retry=Retry()).leads.create(LeadCreate()))
    assert caught.value.sent_maybe is True
    assert caught.value.__cause__ is error
    assert len(server.seen) == 1
    assert closed


@BROKEN
def test_without_retry_too_a_break_is_one_of_our_errors(mode: Mode, error: httpx.TransportError) -> None:
    server = breaking(error, [], 9, LEAD)
    with pytest.raises(TransportError) as caught:
        mode.wait(mode.client(server, retry=None).leads.get(1))
    assert caught.value.__cause__ is error


def test_refused_answers_are_closed_before_the_next_try(mode: Mode, fake_time: FakeTime) -> None:
    closed: list[str] = []

    class Whole(Breaks):
        def __iter__(self) -> Iterator[bytes]:
            yield b"{}"

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"{}"

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500, stream=Whole(closed, httpx.ReadError("")))

    with pytest.raises(APIError):
        mode.wait(mode.client(serve(handle), retry=Retry(attempts=3)).leads.get(1))
    assert len(closed) >= 3


# -- what else passes through ---------------------------------------------------------------------


def test_requests_that_are_none_of_ours_are_judged_by_their_method(fake_time: FakeTime) -> None:
    for method, tries in (("GET", 4), ("HEAD", 4), ("POST", 1), ("PATCH", 1), ("DELETE", 1)):
        server = serve(problem(500))
        settings = CallSettings(Retry(), None, Listeners((), blocking=True))
        transport = CallTransport(httpx.MockTransport(server), settings)
        assert transport.handle_request(httpx.Request(method, "https://a.b/")).status_code == 500
        assert len(server.seen) == tries
        transport.close()


def test_an_error_that_is_not_of_the_connection_is_not_repeated(mode: Mode, fake_time: FakeTime) -> None:
    server = serve(RuntimeError("a bug"))
    with pytest.raises(RuntimeError, match="a bug"):
        mode.wait(mode.client(server, retry=Retry()).leads.get(1))
    assert len(server.seen) == 1

"""What a client tells of its work: hooks, logs, spans; and that it gives nothing away."""

from __future__ import annotations

import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, Hooks, MemoryTokenStore, OAuth, RateLimiter, Retry, Token
from amokit.errors import AmoError, ArgumentError, MissingExtraError
from amokit.models import LeadCreate
from amokit.transport.hooks import NAMES
from amokit.transport.telemetry import telemetry_hooks
from amokit_api.operations import upload_file_part
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from ..client.support import HOST, TOKEN, FakeTime, Mode, answer, page, problem, serve

PAIR = answer({"token_type": "Bearer", "expires_in": 86400, "access_token": "second-access", "refresh_token": "second-refresh"})


def expired() -> OAuth:
    store = MemoryTokenStore(Token("first-access", "first-refresh", datetime(2020, 1, 1, tzinfo=UTC)))
    return OAuth("id", "client-secret", "https://a.b", store)


def listening(recorded: list[tuple[str, Any]]) -> Hooks:
    return Hooks(**{name: lambda event, name=name: recorded.append((name, event)) for name in NAMES})


def test_a_call_tells_its_story(mode: Mode, fake_time: FakeTime) -> None:
    recorded: list[tuple[str, Any]] = []
    limiter = RateLimiter(2, 1.0, clock=fake_time.monotonic)
    server = serve(PAIR, problem(503), httpx.ReadError("gone"), answer({"id": 1}, headers={"X-Request-Id": "abc"}))
    amo = mode.client(server, auth=expired(), hooks=listening(recorded), limiter=limiter, retry=Retry())
    mode.wait(amo.leads.get(1))
    names = [name for name, _ in recorded if name != "wait"]
    assert names == ["request", "response", "refresh", *["request", "response", "retry"] * 2, "request", "response"]
    assert "wait" in [name for name, _ in recorded]
    refresh = [event for name, event in recorded if name == "refresh"]
    assert str(refresh[0].call) == "POST /oauth2/access_token"
    events = [event for _, event in recorded if event.call.operation == "get_lead"]
    assert len({id(event.call) for event in events}) == 1, "one object for all tries"
    assert events[0].call.tries == 3
    assert (events[0].call.host, events[0].call.scheme, events[0].call.path) == (HOST, "https", "/api/v4/leads/1")
    answers = [event for name, event in recorded if name == "response" and event.call.operation == "get_lead"]
    assert [event.status for event in answers] == [503, None, 200]
    assert isinstance(answers[1].error, httpx.ReadError)
    assert (answers[2].request_id, answers[2].size) == ("abc", 9)
    retries = [event for name, event in recorded if name == "retry"]
    assert [event.reason for event in retries] == ["503", "ReadError"]


def test_events_give_no_secrets_away(mode: Mode, fake_time: FakeTime) -> None:
    recorded: list[tuple[str, Any]] = []
    amo = mode.client(serve(PAIR, problem(401), PAIR, answer({"id": 1})), auth=expired(), hooks=listening(recorded))
    mode.wait(amo.leads.get(1))
    text = repr(recorded)
    for secret in ("first-access", "second-access", "refresh_token", "client-secret"):
        assert secret not in text


def test_hooks_may_be_async(fake_time: FakeTime) -> None:
    recorded: list[str] = []

    async def note(event: Any) -> None:
        recorded.append(type(event).__name__)

    mode = Mode("async")
    several = [Hooks(request=note), Hooks(request=lambda event: recorded.append("plain"), response=note)]
    mode.wait(mode.client(serve(answer({"id": 1})), hooks=several).leads.get(1))
    mode.close()
    assert recorded == ["RequestEvent", "plain", "ResponseEvent"]
    with pytest.raises(ArgumentError, match="`request` is async"):
        AmoCRM("mycompany", token="t", hooks=Hooks(request=note))


def test_what_a_hook_raises_goes_to_the_caller(mode: Mode) -> None:
    def fail(event: Any) -> None:
        raise LookupError("in a hook")

    server = serve(answer({"id": 1}))
    with pytest.raises(LookupError, match="in a hook"):
        mode.wait(mode.client(server, hooks=Hooks(request=fail)).leads.get(1))
    assert server.seen == []


# -- logs -----------------------------------------------------------------------------------------


def story(mode: Mode, **options: Any) -> None:
    server = serve(PAIR, problem(429, retry_after=1), page("leads", [{"id": 1, "request_id": "0"}]))
    amo = mode.client(server, auth=expired(), retry=Retry(), **options)
    mode.wait(amo.leads.create(LeadCreate(name="a private name")))


def test_nothing_is_logged_unless_it_is_asked_for(
    mode: Mode, fake_time: FakeTime, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG, "amokit"):
        story(mode)
    assert [record for record in caplog.records if record.name == "amokit"] == []
    story(mode, log=True)  # nobody listens
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("own", [False, True], ids=["amokit's logger", "a logger of one's own"])
def test_logs_say_what_was_done(mode: Mode, fake_time: FakeTime, caplog: pytest.LogCaptureFixture, own: bool) -> None:
    logger = logging.getLogger("mine" if own else "amokit")
    with caplog.at_level(logging.DEBUG, logger.name):
        story(mode, log=logger if own else True)
    records: list[Any] = [record for record in caplog.records if record.name == logger.name]
    assert [(record.levelname, record.amokit["event"]) for record in records] == [
        ("DEBUG", "request"),
        ("INFO", "response"),
        ("INFO", "refresh"),
        ("DEBUG", "request"),
        ("INFO", "response"),
        ("WARNING", "retry"),
        ("DEBUG", "request"),
        ("INFO", "response"),
    ]
    assert records[4].amokit | {"seconds": 0, "size": 0} == {
        "event": "response",
        "operation": "create_leads",
        "method": "POST",
        "path": "/api/v4/leads",
        "host": HOST,
        "try": 1,
        "status": 429,
        "seconds": 0,
        "size": 0,
    }
    assert records[5].getMessage().startswith("retry POST /api/v4/leads (try 1) reason=429 wait=1")
    text = "\n".join(record.getMessage() + json.dumps(record.amokit) for record in records)
    for secret in (TOKEN, "first-", "second-", "client-secret", "a private name"):
        assert secret not in text


def test_a_query_is_not_logged(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "amokit"):
        mode.wait(mode.client(serve(answer(status=204)), log=True).contacts.list(query="+7 900 123"))
    assert "123" not in caplog.text.replace("127.0.0.1", "")


# -- spans ----------------------------------------------------------------------------------------


@pytest.fixture
def spans() -> Iterator[tuple[TracerProvider, InMemorySpanExporter]]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    yield provider, exporter
    provider.shutdown()


def test_a_span_for_each_try(mode: Mode, fake_time: FakeTime, spans: tuple[TracerProvider, InMemorySpanExporter]) -> None:
    provider, exporter = spans
    server = serve(problem(500), httpx.ReadError("secret text"), answer({"id": 1}, headers={"X-Request-Id": "abc"}))
    with provider.get_tracer("mine").start_as_current_span("my work"):
        mode.wait(mode.client(server, hooks=telemetry_hooks(provider), retry=Retry()).leads.get(1))
    *tries, mine = exporter.get_finished_spans()
    assert [span.name for span in tries] == ["GET get_lead"] * 3
    assert all(span.parent is not None and span.parent.span_id == mine.context.span_id for span in tries)
    attributes = [dict(span.attributes or {}) for span in tries]
    assert [each.get("error.type") for each in attributes] == ["500", "ReadError", None]
    assert [each.get("http.request.resend_count") for each in attributes] == [None, 1, 2]
    assert attributes[2] == {
        "http.request.method": "GET",
        "server.address": HOST,
        "server.port": 443,
        "url.scheme": "https",
        "url.path": "/api/v4/leads/1",
        "amokit.operation": "get_lead",
        "http.request.resend_count": 2,
        "http.response.status_code": 200,
        "http.response.body.size": 9,
        "amokit.request_id": "abc",
    }
    assert [event.name for event in mine.events] == ["amokit.retry", "amokit.retry"]
    assert TOKEN not in repr(attributes)


def test_spans_are_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "opentelemetry", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'amokit\[otel\]'"):
        telemetry_hooks()


@pytest.mark.parametrize(
    "failure", [problem(403), httpx.ReadError("cut"), httpx.ConnectError("down")], ids=["answer", "cut", "down"]
)
def test_a_secret_in_a_path_is_shown_nowhere(
    mode: Mode, failure: Any, spans: tuple[TracerProvider, InMemorySpanExporter], caplog: pytest.LogCaptureFixture
) -> None:
    """The token of an upload session is a part of the path."""
    caplog.set_level(logging.DEBUG)
    provider, exporter = spans
    hosts = {"drive": "https://drive-b.amocrm.ru"}
    amo = mode.client(serve(failure), hosts=hosts, log=True, hooks=telemetry_hooks(provider), retry=Retry(2, base=0.001))
    request = upload_file_part.build("SESSION-SECRET", b"data")
    with pytest.raises(AmoError) as caught:
        mode.wait(amo.send(request))
    trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [frame for frame in trace.stack if "amokit" in frame.filename]
    shown = [
        repr(request),
        repr(request.info),
        str(caught.value),
        repr(caught.value),
        pickle.dumps(caught.value).decode("latin-1"),
    ]
    shown += [repr(frame.locals) for frame in own if frame.name != "path_segment"]
    shown += [caplog.text, repr([(span.name, dict(span.attributes or {})) for span in exporter.get_finished_spans()])]
    assert [text for text in shown if "SESSION-SECRET" in text] == []
    assert "/v1.0/sessions/upload/{session_token}" in caplog.text
    assert caught.value.__cause__ is None
    assert own


def test_addresses_of_an_upload_session_are_not_shown() -> None:
    from amokit.models import FileSession

    session = FileSession.from_dict({"session_id": 1, "upload_url": "https://drive-b.amocrm.ru/v1.0/sessions/upload/SECRET"})
    assert "SECRET" not in repr(session)
    assert session.upload_url is not None
    assert session.upload_url.endswith("SECRET")


# -- the User-Agent -------------------------------------------------------------------------------


def test_the_app_is_named(mode: Mode) -> None:
    server = serve(answer({"id": 1}))
    mode.wait(mode.client(server, app="shop/2.1").leads.get(1))
    assert server.seen[0].headers["user-agent"].startswith("shop/2.1 amokit")


def test_both_clients_take_the_same_options() -> None:
    for cls in (AmoCRM, AsyncAmoCRM):
        with pytest.raises(AmoError, match="give either token="):
            cls("mycompany", log=True, http2=False, proxy=None, total_timeout=3, max_bytes=5)

"""Receivers in real applications of each framework, on this machine."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import queue
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from amokit.errors import ArgumentError
from amokit.webhooks import HookEvent, LeadUpdatedEvent, Limits, Receiver, UninstalledEvent
from amokit.webhooks.receivers.asgi import asgi_app
from amokit_sandbox import Sandbox

from .applications import APPLICATIONS
from .bodies import ACCOUNT, LEAD, form

SECRET = "kV3yq0T_example-secret"
HEADERS = {"content-type": "application/x-www-form-urlencoded"}
BODY = form({"account": ACCOUNT, "leads": {"update": [LEAD]}})
LOOPBACK = ["127.0.0.1"]
"""The zone of the sandbox, which is at no host of amoCRM."""


@pytest.fixture(params=APPLICATIONS)
def served(request: pytest.FixtureRequest) -> Callable[[Receiver], Any]:
    return APPLICATIONS[request.param]


def queued() -> tuple[queue.Queue[HookEvent], Receiver]:
    events: queue.Queue[HookEvent] = queue.Queue()
    return events, Receiver(events, secret=SECRET, integration=("client", "key"), limits=Limits(size=5000))


def test_what_each_application_answers(served: Callable[[Receiver], Any]) -> None:
    events, receiver = queued()
    with served(receiver) as url, httpx.Client(base_url=f"{url}/amocrm/", trust_env=False) as http:

        def status(path: str = SECRET, body: bytes = BODY, method: str = "POST", **headers: str) -> int:
            return http.request(method, path, content=body, headers={**HEADERS, **headers}).status_code

        assert status() == 200
        event = events.get_nowait()
        assert isinstance(event, LeadUpdatedEvent) and (event.id, event.name) == (501, "Кухня & ко")
        assert status(path="x" * len(SECRET)) == 404
        assert status(path=SECRET[:-1]) == 404
        assert status(method="PUT") == 405
        assert http.put(SECRET).headers["allow"] == "GET, POST"
        assert status(**{"content-type": "multipart/form-data"}) == 415
        assert status(body=b"a=" + b"x" * 6000) == 413
        assert http.post(SECRET, content=iter([b"a=", b"x" * 6000]), headers=HEADERS).status_code in (400, 411, 413)
        assert status(body=b"") == 400
        assert status(body=b"{", **{"content-type": "application/json"}) == 400
        assert status(body=b'{"leads": {"add": [{"id": 5}]}}', **{"content-type": "application/json"}) == 200
        events.get_nowait()
        signature = hmac.new(b"key", b"client|77", hashlib.sha256).hexdigest()
        gone = {"account_id": "77", "client_uuid": "client", "signature": signature}
        assert http.get(SECRET, params=gone).status_code == 200
        assert isinstance(events.get_nowait(), UninstalledEvent)
        assert http.get(SECRET, params={**gone, "signature": "0" * 64}).status_code == 403
        assert http.get(SECRET, params={"leads[add][0][id]": "1"}).status_code == 400
        assert http.get(SECRET).status_code == 400
    assert events.empty()


@pytest.mark.parametrize("name", APPLICATIONS)
def test_a_slow_handler_does_not_delay_the_answer(name: str) -> None:
    """It does not end before the answer has come: the answer waits for nothing of it."""
    answered, handled = threading.Event(), threading.Event()

    def handle(event: HookEvent) -> None:
        assert answered.wait(30)
        handled.set()

    receiver = Receiver(handle, secret=SECRET)
    with APPLICATIONS[name](receiver) as url:
        assert httpx.post(f"{url}/amocrm/{SECRET}", content=BODY, headers=HEADERS, timeout=30, trust_env=False).status_code == 200
        answered.set()
        receiver.close()
        assert handled.is_set()


@pytest.mark.parametrize("name", ["asgi", "starlette", "fastapi"])
def test_an_async_handler(name: str) -> None:
    seen: list[HookEvent] = []
    answered, handled = threading.Event(), threading.Event()

    async def handle(event: HookEvent) -> None:
        assert await asyncio.to_thread(answered.wait, 30)
        seen.append(event)
        handled.set()

    with APPLICATIONS[name](Receiver(handle, secret=SECRET)) as url:
        assert httpx.post(f"{url}/amocrm/{SECRET}", content=BODY, headers=HEADERS, trust_env=False).status_code == 200
        answered.set()
        assert handled.wait(30)
    assert [event.path for event in seen] == ["leads[update]"]


async def ask(app: Any, *, body: bytes = BODY, path: str = f"/{SECRET}", **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://receiver.example") as http:
        return await http.post(path, content=body, headers={**HEADERS, **headers})


def test_what_a_handler_raises_is_logged_and_the_next_event_handled(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[int] = []

    def handle(event: HookEvent) -> None:
        assert isinstance(event, LeadUpdatedEvent)
        if event.id == 1:
            raise RuntimeError("broken")
        seen.append(event.id)

    receiver = Receiver(handle, secret=SECRET)
    body = form({"account": ACCOUNT, "leads": {"update": [{"id": "1"}, {"id": "2"}]}})
    assert asyncio.run(ask(asgi_app(receiver), body=body)).status_code == 200
    receiver.close()
    assert seen == [2]
    (record,) = caplog.records
    assert "LeadUpdatedEvent leads[update] of account 77" in record.getMessage() and "broken" in caplog.text


def test_too_much_that_waits_is_answered_by_503() -> None:
    go = threading.Event()
    receiver = Receiver(lambda event: go.wait(30) and None, secret=SECRET, workers=1, waiting=2)
    app = asgi_app(receiver)

    async def three() -> list[int]:
        return [(await ask(app)).status_code for _ in range(3)]

    assert asyncio.run(three()) == [200, 200, 503]
    go.set()
    receiver.close()
    assert asyncio.run(ask(app)).status_code == 200
    receiver.close()
    full: queue.Queue[HookEvent] = queue.Queue(1)
    answer = [asyncio.run(ask(asgi_app(Receiver(full, secret=SECRET)))) for _ in range(2)][1]
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")


def test_the_end_of_an_asgi_server_waits_for_the_handler() -> None:
    begun, ended = threading.Event(), threading.Event()

    async def handle(event: HookEvent) -> None:
        begun.set()
        await asyncio.sleep(0.2)
        ended.set()

    with APPLICATIONS["asgi"](Receiver(handle, secret=SECRET)) as url:
        assert httpx.post(f"{url}/{SECRET}", content=BODY, headers=HEADERS, trust_env=False).status_code == 200
        assert begun.wait(30)
    assert ended.is_set()


@pytest.mark.parametrize(
    "options, status",
    [
        ({}, 200),
        ({"accounts": [77]}, 200),
        ({"accounts": ["Shop"]}, 200),
        ({"accounts": ["other", 78]}, 403),
        ({"accounts": []}, 403),
    ],
)
def test_only_hooks_of_known_accounts_are_taken(options: dict[str, Any], status: int) -> None:
    app = asgi_app(Receiver(queue.Queue(), secret=SECRET, **options))
    assert asyncio.run(ask(app)).status_code == status


@pytest.mark.parametrize(
    "link, zones, status",
    [
        ("https://shop.kommo.com", [], 200),
        ("https://shop.amocrm.com", [], 200),
        ("https://shop.amocrm.ru.evil.example", [], 403),
        ("https://evilamocrm.ru", [], 403),
        ("http://127.0.0.1:80", [], 403),
        ("https://shop.crm.example", [], 403),
        ("https://shop.crm.example", ["crm.example"], 200),
        ("not a url", [], 200),
    ],
)
def test_only_hosts_in_zones_of_accounts_are_taken(link: str, zones: list[str], status: int) -> None:
    body = form({"account": {"id": "77", "_links": {"self": link}}, "leads": {"update": [LEAD]}})
    app = asgi_app(Receiver(queue.Queue(), secret=SECRET, zones=zones))
    assert asyncio.run(ask(app, body=body)).status_code == status


@pytest.mark.parametrize("length, status", [("x", 400), ("-1", 400), ("9" * 30, 413)])
def test_a_length_that_is_none(length: str, status: int) -> None:
    answer = Receiver(queue.Queue(), secret=SECRET).begin("POST", f"/{SECRET}", "application/json", length)
    assert answer and answer.status == status


@pytest.mark.parametrize("secret", ["", "short", "with/slash-in-the-middle", "пароль-пароль-пароль", None])
def test_a_secret_must_be_long_and_plain(secret: Any) -> None:
    with pytest.raises(ArgumentError, match="secret"):
        Receiver(queue.Queue(), secret=secret)


@pytest.mark.parametrize("options", [{"accounts": "shop"}, {"workers": 0}, {"waiting": 0}, {"zones": "x"}, {"handler": 5}])
def test_wrong_options_are_refused(options: dict[str, Any]) -> None:
    handler = options.pop("handler", queue.Queue())
    with pytest.raises(ArgumentError):
        Receiver(handler, secret=SECRET, **options)


def test_an_async_handler_without_a_loop_is_refused() -> None:
    async def handle(event: HookEvent) -> None:
        raise AssertionError

    with pytest.raises(ArgumentError, match="ASGI"):
        Receiver(handle, secret=SECRET).finish(BODY)


def test_the_sandbox_delivers_to_a_receiver(sandbox: Sandbox) -> None:
    (lead,) = sandbox.seed(leads=[{"name": "Deal", "price": 500}])["leads"]
    events: queue.Queue[HookEvent] = queue.Queue()
    receiver = Receiver(events, secret=SECRET, zones=LOOPBACK)
    delivery = sandbox.deliver("update_lead", int(lead), to=asgi_app(receiver), path=f"/{SECRET}")
    assert delivery.status == 200
    event = events.get_nowait()
    assert isinstance(event, LeadUpdatedEvent) and (event.id, event.name, event.price) == (lead, "Deal", 500)
    for application in APPLICATIONS.values():
        with application(receiver) as url:
            assert sandbox.deliver("update_lead", int(lead), to=f"{url}/amocrm/{SECRET}").status == 200
            assert events.get_nowait() == event


def test_other_traffic_of_an_asgi_server_is_refused() -> None:
    async def nothing(*_: Any) -> Any:
        raise AssertionError

    with pytest.raises(RuntimeError, match="websocket"):
        asyncio.run(asgi_app(Receiver(queue.Queue(), secret=SECRET))({"type": "websocket"}, nothing, nothing))  # type: ignore[arg-type]


def test_a_client_that_goes_away_is_no_hook() -> None:
    events, receiver = queued()
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": f"/{SECRET}", "headers": [(b"content-type", b"application/json")]}
    asyncio.run(asgi_app(receiver)(scope, receive, send))  # type: ignore[arg-type]
    assert sent[0]["status"] == 400 and events.empty()


def test_the_secret_is_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    _, receiver = queued()
    asyncio.run(ask(asgi_app(receiver), body=b"{", **{"content-type": "application/json"}))
    assert caplog.records and SECRET not in caplog.text and time.time()

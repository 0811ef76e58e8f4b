"""Faults that tests order: which calls they hit, statuses, delays, broken connections."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox


def statuses(client: httpx.Client, path: str, calls: int) -> list[int]:
    return [client.get(path).status_code for _ in range(calls)]


def count(client: httpx.Client) -> int:
    response = client.get("/api/v4/leads")
    return len(response.json()["_embedded"]["leads"]) if response.content else 0


def test_nth_calls_are_answered_with_a_status(client: httpx.Client, sandbox: Sandbox) -> None:
    fault = sandbox.fault("GET", "/api/v4/leads*", nth=2, times=2, status=503)
    assert statuses(client, "/api/v4/leads", 5) == [204, 503, 503, 204, 204]
    assert (fault.seen, fault.hits) == (5, 2)


def test_only_what_matches_is_hit(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.fault("POST", "/api/v4/leads", times=None, status=500)
    assert client.get("/api/v4/leads").status_code == 204
    assert client.post("/api/v4/contacts", json=[{}]).status_code == 200
    assert client.post("/api/v4/leads", json=[{}]).status_code == 500
    assert client.post("/api/v4/leads", json=[{}]).status_code == 500
    sandbox.clear_faults()
    assert client.post("/api/v4/leads", json=[{}]).status_code == 200


def test_status_body_and_headers(sandbox: Sandbox) -> None:
    problem = {"title": "Too Many Requests", "status": 429, "detail": "", "retry_after": 3}
    sandbox.fault(status=429, headers={"Retry-After": "3"}, body=problem)
    sandbox.fault(status=403, body="<html>403</html>")
    sandbox.fault(status=502)
    sandbox.fault(status=302, headers={"Location": "https://client.example/?error=access_denied"})
    with httpx.Client(base_url=sandbox.url) as client:
        first, second, third, fourth = (client.get("/x") for _ in range(4))
    assert (first.headers["retry-after"], first.headers["content-type"]) == ("3", "application/problem+json")
    assert first.json() == problem
    assert (second.text, second.headers["content-type"]) == ("<html>403</html>", "text/html")
    assert third.json()["title"] == "Bad Gateway"
    assert (fourth.headers["location"], fourth.content) == ("https://client.example/?error=access_denied", b"")


@pytest.mark.parametrize(("when", "made"), [("before", 0), ("after", 1)])
def test_connection_is_reset(when: Any, made: int, client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.fault("POST", reset=True, when=when)
    with pytest.raises(httpx.ReadError):
        client.post("/api/v4/leads", json=[{}])
    assert count(client) == made


def test_answer_is_lost_though_the_work_is_done(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.fault("POST", status=504, when="after")
    assert client.post("/api/v4/leads", json=[{}]).status_code == 504
    assert count(client) == 1


def test_faults_add_up(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.fault(delay=0.1)
    sandbox.fault(delay=0.1, status=500)
    started = time.monotonic()
    assert client.get("/api/v4/leads").status_code == 500
    assert time.monotonic() - started >= 0.2, "that is the least, however busy the machine"
    assert client.get("/api/v4/leads").status_code == 204


def test_delay_holds_up_nobody_else(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.fault(path="/api/v4/account", delay=600)
    with pytest.raises(httpx.ReadTimeout):
        client.get("/api/v4/account", timeout=httpx.Timeout(60, read=0.1))
    assert client.get("/api/v4/leads").status_code == 204, "or there would be no answer within the minute it is given"


def test_faults_over_http(client: httpx.Client, sandbox: Sandbox) -> None:
    fault = {"method": "GET", "path": "/api/v4/*", "nth": 2, "times": 1, "status": 500, "body": {"title": "x"}}
    assert client.post("/_sandbox/faults", json=fault).status_code == 201
    assert statuses(client, "/api/v4/leads", 3) == [204, 500, 204]
    [listed] = client.get("/_sandbox/faults").json()
    assert (listed["status"], listed["hits"], listed["seen"]) == (500, 1, 3)
    client.post("/_sandbox/faults", json={"times": None, "reset": True})
    assert client.delete("/_sandbox/faults").status_code == 204
    assert client.get("/api/v4/leads").status_code == 204
    assert all(not request.target.startswith("/_sandbox") for request in sandbox.requests)


@pytest.mark.parametrize("body", [b"[]", b"{", b'{"statuses": 1}', b'{"when": "never"}', b'{"hits": 1}'])
def test_what_is_no_fault(body: bytes, client: httpx.Client) -> None:
    assert client.post("/_sandbox/faults", content=body).status_code == 400
    assert client.get("/_sandbox/faults").json() == []

"""What one test has sent does not reach the next one that uses the same sandbox."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack

import httpx
import pytest
from amokit_sandbox import Sandbox

from ..sandboxes import renew
from ..waiting import soon


def leads(sandbox: Sandbox) -> int:
    response = httpx.get(f"{sandbox.url}/api/v4/leads", headers={"Authorization": f"Bearer {sandbox.token}"}, timeout=60)
    return len(response.json()["_embedded"]["leads"]) if response.content else 0


def test_a_call_that_a_fault_holds_up_is_ended(client: httpx.Client, sandbox: Sandbox) -> None:
    late = sandbox.fault("POST", delay=0.5)
    with pytest.raises(httpx.ReadTimeout):
        client.post("/api/v4/leads", json=[{}], timeout=httpx.Timeout(60, read=0.01))
    assert soon(lambda: late.hits == 1)
    renew(sandbox)
    time.sleep(0.6)  # in which the call would be carried out
    assert leads(sandbox) == 0


def test_a_call_that_was_sent_and_not_read_yet_is_dropped(sandbox: Sandbox) -> None:
    head = f"POST /api/v4/leads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {sandbox.token}\r\n"
    call = f"{head}Content-Type: application/json\r\nContent-Length: 4\r\n\r\n[{{}}]".encode()
    with ExitStack() as stack:
        # While the server is at work for one, the others wait unread.
        for _ in range(50):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", sandbox.port), timeout=60))
            connection.sendall(call)
        renew(sandbox)
        assert (leads(sandbox), len(sandbox.requests)) == (0, 1)


def test_an_open_connection_may_be_gone_but_the_next_call_goes_through(client: httpx.Client, sandbox: Sandbox) -> None:
    assert client.get("/api/v4/leads").status_code == 204
    renew(sandbox)
    assert client.get("/api/v4/leads").status_code == 204
    assert [request.path for request in sandbox.requests] == ["/api/v4/leads"]

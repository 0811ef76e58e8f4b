"""The server: its log of requests, its database, its port and its command line."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from amokit_sandbox import Sandbox, description

from ..servers import reserved_port

SOURCE = Path(description.__file__).resolve().parents[1]


def client_of(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}, timeout=60)


def test_requests_are_kept_as_they_came(client: httpx.Client, sandbox: Sandbox) -> None:
    client.post("/api/v4/leads?nonsense=1&a%5B%5D=%D1%84", content=b'[{"name":  "x"}]', headers={"X-Mine": "yes"})
    [request] = sandbox.requests
    assert (request.method, request.target) == ("POST", "/api/v4/leads?nonsense=1&a%5B%5D=%D1%84")
    assert (request.path, request.body, request.headers["x-mine"]) == ("/api/v4/leads", b'[{"name":  "x"}]', "yes")
    assert request.json() == [{"name": "x"}]
    assert request.time > 1_500_000_000


def test_every_answer_has_a_request_id(client: httpx.Client) -> None:
    ids = {client.get(path).headers["x-request-id"] for path in ("/api/v4/leads", "/api/v4/leads", "/nothing")}
    assert len(ids) == 3


def test_seed_replaces_and_keeps_ids_apart(client: httpx.Client, sandbox: Sandbox) -> None:
    assert sandbox.seed(leads=[{"id": 500_000, "name": "old", "closest_task_at": 5}, {"name": "new"}])["leads"][0] == 500_000
    sandbox.seed(leads=[{"id": 500_000, "name": "young"}])
    assert client.get("/api/v4/leads/500000").json()["name"] == "young"
    [lead] = client.post("/api/v4/leads", json=[{}]).json()["_embedded"]["leads"]
    assert lead["id"] > 500_000


def test_seed_of_the_account(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(
        users=[{"id": 7, "name": "Eve", "rights": {"group_id": 3}}],
        pipelines=[{"id": 9_000_000, "name": "P", "_embedded": {"statuses": [{"id": 8, "name": "S", "type": 0}]}}],
        fields_leads=[{"id": 1999, "name": "Mode", "type": "text", "code": "COLOUR"}],
    )
    item = {
        "responsible_user_id": 7,
        "pipeline_id": 9_000_000,
        "custom_fields_values": [{"field_code": "COLOUR", "values": [{"value": "red"}]}],
    }
    [lead] = client.post("/api/v4/leads", json=[item]).json()["_embedded"]["leads"]
    read = client.get(f"/api/v4/leads/{lead['id']}").json()
    assert (read["status_id"], read["group_id"]) == (8, 3)
    assert read["custom_fields_values"][0]["field_id"] == 1999


def test_database_outlives_the_sandbox(tmp_path: Path) -> None:
    file = tmp_path / "amo.sqlite"
    with Sandbox(file) as sandbox, client_of(sandbox) as client:
        token = sandbox.token
        client.post("/api/v4/leads", json=[{"name": "kept"}])
    with Sandbox(file) as sandbox, client_of(sandbox) as client:
        [lead] = client.get("/api/v4/leads").json()["_embedded"]["leads"]
        assert lead["name"] == "kept"
        assert client.get("/api/v4/account", headers={"Authorization": f"Bearer {token}"}).status_code == 200
        [new] = client.post("/api/v4/leads", json=[{}]).json()["_embedded"]["leads"]
        assert new["id"] > lead["id"]


def test_many_clients_at_once(client: httpx.Client, sandbox: Sandbox) -> None:
    def work(number: int) -> None:
        with client_of(sandbox) as mine:
            for _ in range(5):
                assert mine.post("/api/v4/leads", json=[{"name": str(number)}] * 3).status_code == 200
                assert mine.get("/api/v4/leads").status_code == 200

    def seeds() -> None:
        for _ in range(20):
            sandbox.seed(contacts=[{}])

    seeder = threading.Thread(target=seeds)
    seeder.start()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    seeder.join()
    leads = client.get("/api/v4/leads?limit=250").json()["_embedded"]["leads"]
    contacts = client.get("/api/v4/contacts").json()["_embedded"]["contacts"]
    assert len({entity["id"] for entity in (*leads, *contacts)}) == 8 * 5 * 3 + 20


def test_port_is_free_after_the_end() -> None:
    with reserved_port() as port:
        with Sandbox(port=port) as sandbox:
            assert sandbox.port == port
            assert httpx.get(f"{sandbox.url}/api/v4/account").status_code == 401
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"http://127.0.0.1:{port}/")
        with Sandbox(port=port) as sandbox:
            assert sandbox.port == port
    with Sandbox() as sandbox:
        assert sandbox.port > 0


def test_small_answers_do_not_wait_for_each_other(client: httpx.Client, sandbox: Sandbox) -> None:
    client.get("/api/v4/leads")
    connections = [transport.get_extra_info("socket") for transport in sandbox._app.connections.values()]
    assert connections
    assert all(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) for connection in connections)


def test_missing_bundle_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make generate"):
        Sandbox(openapi=tmp_path / "openapi.json")


def start(*arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, "-m", "amokit_sandbox", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_command_line(number: signal.Signals, tmp_path: Path) -> None:
    with start("--port", "0", "--database", str(tmp_path / "amo.sqlite")) as process:
        try:
            assert process.stdout
            url, token = (process.stdout.readline().split()[1] for _ in range(2))
            response = httpx.get(f"{url}/api/v4/account", headers={"Authorization": f"Bearer {token}"}, timeout=60)
            assert response.json()["id"] == 77
        finally:
            process.send_signal(number)
        assert process.wait(timeout=60) == 0
        assert process.stderr
        assert process.stderr.read() == ""


def test_command_line_without_a_port_or_a_bundle() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        for arguments in (("--port", str(taken.getsockname()[1])), ("--port", "0", "--openapi", "/nowhere.json")):
            with start(*arguments) as process:
                assert process.wait(timeout=60) == 1
                assert process.stderr
                assert process.stderr.read().startswith("amokit_sandbox: ")


@pytest.mark.parametrize(
    "path",
    [f"leads/{10**30}", f"leads?page={2**64}", f"leads?filter[price][from]={10**30}", f"leads?filter[id][]={-(10**30)}"],
)
def test_numbers_that_are_too_large(path: str, client: httpx.Client) -> None:
    """SQLite holds 64 bits; nothing here has such a number, and nobody gets a 5xx for it."""
    assert client.get(f"/api/v4/{path}").status_code in (204, 404)

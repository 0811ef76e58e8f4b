"""A sandbox has the account id that it is given; `test_operations` looks through the answers of all operations."""

from __future__ import annotations

import base64
import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from amokit_sandbox import Sandbox
from amokit_sandbox.__main__ import main

from .support import authorize, grant


def client_of(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"}, verify=False)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(account_id=4242) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    sandbox.clear()
    with client_of(sandbox) as client:
        yield client


def claims(token: str) -> Any:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_tokens(sandbox: Sandbox, client: httpx.Client) -> None:
    pair = grant(client, "authorization_code", authorize(client)).json()
    assert claims(sandbox.token)["account_id"] == claims(pair["access_token"])["account_id"] == sandbox.account_id == 4242
    assert client.get("/oauth2/account/subdomain").json()["id"] == 4242
    headers = {"X-Refresh-Token": pair["refresh_token"]}
    assert client.get("/oauth2/account/current/subdomain", headers=headers).json()["id"] == 4242


def test_the_account_and_what_belongs_to_it(client: httpx.Client) -> None:
    account = client.get("/api/v4/account?with=amojo_id,uuid").json()
    assert account["id"] == 4242
    [lead] = client.post("/api/v4/leads", json=[{"name": "Deal"}]).json()["_embedded"]["leads"]
    assert client.get(f"/api/v4/leads/{lead['id']}").json()["account_id"] == 4242
    [event] = client.get("/api/v4/events").json()["_embedded"]["events"]
    assert (event["type"], event["account_id"]) == ("lead_added", 4242)


def test_webhooks(sandbox: Sandbox, client: httpx.Client) -> None:
    bodies: list[dict[str, list[str]]] = []

    async def receiver(scope: Any, receive: Any, send: Any) -> None:
        bodies.append(parse_qs((await receive())["body"].decode()))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    [lead] = sandbox.seed(leads=[{"name": "Deal"}])["leads"]
    assert sandbox.deliver("add_lead", int(lead), to=receiver).status == 200
    [body] = bodies
    assert (body["account[id]"], body["leads[add][0][account_id]"]) == (["4242"], ["4242"])
    client.post("/api/v4/webhooks", json={"destination": "http://127.0.0.1:9/", "settings": ["add_lead"]})
    client.post("/api/v4/leads", json=[{"name": "Roof"}])
    [sent] = sandbox.deliveries
    assert parse_qs(sent.body.decode())["account[id]"] == ["4242"]


def test_rows_of_another_account_become_this_account_s(sandbox: Sandbox, client: httpx.Client) -> None:
    described = {"id": 9, "account_id": 77, "level": "newbie", "description": "Call"}
    status = {"id": 8, "name": "New", "account_id": 77, "descriptions": [described]}
    sandbox.seed(
        leads=[{"id": 5, "account_id": 77}],
        pipelines=[{"id": 7, "name": "Other", "account_id": 77, "_embedded": {"statuses": [status]}}],
    )
    assert client.get("/api/v4/leads/5").json()["account_id"] == 4242
    answer = client.get("/api/v4/leads/pipelines/7/statuses/8?with=descriptions").json()
    assert [answer["account_id"], *(one["account_id"] for one in answer["descriptions"])] == [4242, 4242]


def test_a_new_account_stays_the_account_it_is(sandbox: Sandbox, client: httpx.Client) -> None:
    sandbox.clear()
    assert client.get("/api/v4/account").json()["id"] == 4242


def test_two_sandboxes_have_no_id_in_common(client: httpx.Client) -> None:
    path = "/api/v4/account?with=amojo_id,uuid"
    ids = ("id", "amojo_id", "uuid")
    with Sandbox(account_id=4243) as second, client_of(second) as other, Sandbox() as third, client_of(third) as default:
        accounts = [each.get(path).json() for each in (client, other, default)]
        assert third.account_id == accounts[2]["id"] == 77
    assert all(len({account[name] for account in accounts}) == 3 for name in ids)


def test_a_database_keeps_its_account(tmp_path: Path) -> None:
    file = tmp_path / "account.db"
    with Sandbox(file, account_id=4242) as sandbox:
        sandbox.seed(leads=[{"id": 5}])
    for wanted in (None, 4242):
        with Sandbox(file, account_id=wanted) as sandbox, client_of(sandbox) as client:
            assert (sandbox.account_id, sandbox.is_new) == (4242, False)
            assert client.get("/api/v4/account").json()["id"] == client.get("/api/v4/leads/5").json()["account_id"] == 4242
    with pytest.raises(
        ValueError, match=r"^the database holds account 4242, not 77: leave account_id out, or give another file$"
    ):
        Sandbox(file, account_id=77)
    with sqlite3.connect(file) as kept:
        assert kept.execute("SELECT id FROM documents WHERE collection = 'account'").fetchall() == [(4242,)]
    kept.close()


@pytest.mark.parametrize("wrong", [0, -1, "4242", 1.5, True])
def test_what_is_no_id(wrong: Any) -> None:
    with pytest.raises(ValueError, match=rf"^account_id takes a whole number of at least 1, not {re.escape(repr(wrong))}$"):
        Sandbox(account_id=wrong)


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "account.db"
    Sandbox(file, account_id=4242).close()
    assert main(["--database", str(file), "--account-id", "4243"]) == 1
    assert capsys.readouterr().err.startswith("amokit_sandbox: the database holds account 4242, not 4243")
    assert main(["--account-id", "0"]) == 1
    assert "account_id takes a whole number of at least 1, not 0" in capsys.readouterr().err

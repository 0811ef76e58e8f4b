"""Who may do what: administrators and others, users in whose name a call is made, pages of other sites."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import DESCRIPTION, example_request

BOB = 504142
FOR_ADMINISTRATORS = [name for name, one in DESCRIPTION.operations.items() if one.extensions.get("x-access") == "administrator"]


@pytest.fixture
def bob(sandbox: Sandbox) -> dict[str, str]:
    return {"Authorization": f"Bearer {sandbox.issue_token(BOB)}"}


@pytest.mark.parametrize("name", FOR_ADMINISTRATORS)
def test_ordinary_users_are_refused(name: str, client: httpx.Client, bob: dict[str, str]) -> None:
    request = example_request(DESCRIPTION.operations[name])
    response = client.request(request.method, request.url.raw_path.decode(), content=request.content, headers=bob)
    assert (response.status_code, response.json()["title"]) == (403, "Forbidden")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/api/v4/users", None),
        ("POST", "/api/v4/webhooks", {"destination": "https://example.com", "settings": ["add_lead"]}),
        ("POST", "/api/v4/leads/pipelines", [{"name": "P", "sort": 1, "is_main": False, "is_unsorted_on": True}]),
        ("POST", "/api/v4/leads/custom_fields", [{"name": "F", "type": "text"}]),
    ],
)
def test_these_are_for_administrators(method: str, path: str, body: Any, client: httpx.Client, bob: dict[str, str]) -> None:
    assert client.request(method, path, json=body, headers=bob).status_code == 403
    assert client.request(method, path, json=body).is_success


def test_ordinary_users_read_and_write_entities(client: httpx.Client, bob: dict[str, str]) -> None:
    assert client.get("/api/v4/leads/pipelines", headers=bob).status_code == 200
    assert client.post("/api/v4/leads", json=[{"name": "A"}], headers=bob).status_code == 200
    assert client.get("/api/v4/leads").json()["_embedded"]["leads"][0]["created_by"] == BOB


def test_context_user(client: httpx.Client, bob: dict[str, str]) -> None:
    mine = {"X-Context-User-ID": str(BOB)}
    assert client.get("/api/v4/account", headers=mine).json()["current_user_id"] == BOB
    assert client.get("/api/v4/users", headers=mine).status_code == 403
    assert client.get("/api/v4/account", headers={"X-Context-User-ID": "504143"}).status_code == 401
    assert client.get("/api/v4/account", headers={"X-Context-User-ID": "9"}).status_code == 401
    assert client.get("/api/v4/account", headers={**bob, **mine}).status_code == 403


def test_foreign_names_are_refused(client: httpx.Client) -> None:
    """A site may have its own name lead to this machine, and its script would then be of the same origin."""
    for host in ("evil.net", "evil.net:80", "127.0.0.1.evil.net", "amocrm.ru.evil.net", "evilamocrm.ru", ""):
        assert client.get("/api/v4/account", headers={"Host": host}).status_code == 403
    for host in ("localhost", "127.0.0.1:9", "[::1]:9", "my.localhost", "mine.amocrm.ru", "a.example"):
        assert client.get("/api/v4/account", headers={"Host": host}).status_code == 200


def test_further_names_are_given(sandbox: Sandbox) -> None:
    with Sandbox(hosts=["amo.internal"]) as mine:
        headers = {"Authorization": f"Bearer {mine.token}", "Host": "amo.internal:80"}
        assert httpx.get(f"{mine.url}/api/v4/account", headers=headers).status_code == 200


@pytest.mark.parametrize("path", ["/_sandbox/faults", "/api/v4/leads", "/"])
def test_changes_that_another_site_asks_for_are_refused(path: str, client: httpx.Client, sandbox: Sandbox) -> None:
    """Requests that a browser sends without asking first: no header of ours, a body of plain text or a form."""
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        headers = {"Origin": "https://evil.example", "Content-Type": kind}
        response = httpx.post(sandbox.url + path, content=b'{"status": 500, "times": null}', headers=headers)
        assert response.status_code == 403
    assert sandbox.faults.all() == []
    assert client.get("/api/v4/leads").status_code == 204
    own = {"Origin": sandbox.url}
    assert client.post("/api/v4/leads", json=[{}], headers=own).status_code == 200

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


def test_further_names_are_given() -> None:
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


SELLER = {"leads": {"view": "M", "edit": "M", "add": "A", "delete": "D", "export": "D"}}


@pytest.fixture
def seller(sandbox: Sandbox) -> dict[str, str]:
    """A user who sees and changes his own leads, and his group's contacts."""
    rights = {**SELLER, "contacts": {"view": "A", "edit": "G", "add": "D", "delete": "D", "export": "D"}, "group_id": 3}
    sandbox.seed(
        users=[{"id": 7, "name": "Eve", "email": "eve@example.com", "rights": rights}],
        leads=[{"id": 1, "responsible_user_id": 7}, {"id": 2, "responsible_user_id": BOB}],
        contacts=[{"id": 3, "responsible_user_id": 7}, {"id": 4, "responsible_user_id": BOB}],
        notes=[{"id": 5, "entity_type": "leads", "entity_id": 2, "note_type": "common", "params": {"text": "Mine"}}],
    )
    return {"Authorization": f"Bearer {sandbox.issue_token(7)}"}


def test_a_user_sees_what_the_rights_reach(client: httpx.Client, seller: dict[str, str]) -> None:
    assert [one["id"] for one in client.get("/api/v4/leads", headers=seller).json()["_embedded"]["leads"]] == [1]
    assert len(client.get("/api/v4/leads").json()["_embedded"]["leads"]) == 2
    assert len(client.get("/api/v4/contacts", headers=seller).json()["_embedded"]["contacts"]) == 2
    assert client.get("/api/v4/leads/1", headers=seller).status_code == 200
    assert client.get("/api/v4/leads/2", headers=seller).status_code == 403


def test_a_user_changes_what_the_rights_reach(client: httpx.Client, seller: dict[str, str]) -> None:
    assert client.patch("/api/v4/leads/1", json={"name": "A"}, headers=seller).status_code == 200
    assert client.patch("/api/v4/leads/2", json={"name": "A"}, headers=seller).status_code == 403
    assert client.patch("/api/v4/leads", json=[{"id": 2, "name": "A"}], headers=seller).status_code == 403
    assert client.patch("/api/v4/contacts/3", json={"name": "A"}, headers=seller).status_code == 200
    assert client.patch("/api/v4/contacts/4", json={"name": "A"}, headers=seller).status_code == 403
    assert client.post("/api/v4/leads", json=[{"name": "A"}], headers=seller).status_code == 200
    assert client.post("/api/v4/contacts", json=[{"name": "A"}], headers=seller).status_code == 403
    note = [{"note_type": "common", "params": {"text": "Hi"}}]
    assert client.post("/api/v4/leads/1/notes", json=note, headers=seller).status_code == 200
    assert client.post("/api/v4/leads/2/notes", json=note, headers=seller).status_code == 403
    assert client.get("/api/v4/leads/2").json()["name"] == "Lead #2"


def test_rights_of_a_stage_go_before_the_general_ones(client: httpx.Client, sandbox: Sandbox, seller: dict[str, str]) -> None:
    stage = {"entity_type": "leads", "pipeline_id": 3104455, "status_id": 32392159}
    rights = {**SELLER, "status_rights": [{**stage, "rights": {"view": "A", "edit": "D", "delete": "D", "export": "D"}}]}
    sandbox.seed(users=[{"id": 7, "name": "Eve", "email": "eve@example.com", "rights": rights}])
    sandbox.seed(leads=[{"id": 1, "responsible_user_id": 7, "status_id": 32392159}])
    assert client.get("/api/v4/leads/1", headers=seller).status_code == 200
    assert client.patch("/api/v4/leads/1", json={"name": "A"}, headers=seller).status_code == 403


def test_links_need_the_right_to_change(client: httpx.Client, seller: dict[str, str]) -> None:
    link = [{"to_entity_id": 3, "to_entity_type": "contacts"}]
    assert client.post("/api/v4/leads/1/link", json=link, headers=seller).status_code == 200
    assert client.post("/api/v4/leads/2/link", json=link, headers=seller).status_code == 403
    assert client.post("/api/v4/leads/2/unlink", json=link, headers=seller).status_code == 403


@pytest.mark.parametrize("path", ["/api/v4/catalogs", "/v1.0/files"])
def test_areas_that_are_closed_as_a_whole(path: str, client: httpx.Client, bob: dict[str, str]) -> None:
    assert client.get(path, headers=bob).status_code == 403
    assert client.get(path).is_success

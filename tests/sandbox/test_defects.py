"""Faults that clients of other people once met here, and that no other test holds."""

from __future__ import annotations

from typing import Any

import httpx
import pytest


def new(client: httpx.Client, path: str, **body: Any) -> dict[str, Any]:
    response = client.post(f"/api/v4/{path}", json=[body if "note_type" in body else {"name": "A", **body}])
    assert response.is_success, response.text
    [made] = next(iter(response.json()["_embedded"].values()))
    found: dict[str, Any] = made
    return found


@pytest.mark.parametrize("path", ["users", "roles"])
def test_rights_are_read_whole_whatever_was_given(path: str, client: httpx.Client) -> None:
    given = {"rights": {"leads": {"view": "A", "edit": "D", "add": "D", "delete": "D", "export": "D"}}}
    more = {"email": "x@example.com", "password": "Secret123"} if path == "users" else {}
    rights = new(client, path, **given, **more)["rights"]
    assert {"leads", "contacts", "companies", "tasks", "mail_access", "catalog_access"} <= rights.keys()
    assert (rights["leads"]["view"], rights["contacts"]["view"], rights["mail_access"]) == ("A", "D", False)


def test_a_list_is_ordered_by_the_first_of_two_keys(client: httpx.Client) -> None:
    first, second = new(client, "leads")["id"], new(client, "leads")["id"]
    query = {"order[id]": "desc", "order[created_at]": "asc"}
    found = client.get("/api/v4/leads", params=query).json()["_embedded"]["leads"]
    assert [one["id"] for one in found] == [second, first]


def test_filters_that_cannot_be_read_or_are_not_known_are_passed_over(client: httpx.Client) -> None:
    new(client, "leads")
    for query in ("filter[id][]=", "filter[price][from]=much", "filter[nothing]=1"):
        assert len(client.get(f"/api/v4/leads?{query}").json()["_embedded"]["leads"]) == 1, query


def test_links_to_what_is_not_there_are_refused(client: httpx.Client) -> None:
    lead = new(client, "leads")["id"]
    for target in (
        {"to_entity_type": "contacts", "to_entity_id": 9},
        {"to_entity_type": "catalog_elements", "to_entity_id": 9, "metadata": {"catalog_id": 999_999}},
    ):
        assert client.post(f"/api/v4/leads/{lead}/link", json=[target]).status_code == 400
    contact = {"to_entity_type": "contacts", "to_entity_id": new(client, "contacts")["id"]}
    assert client.post("/api/v4/customers/999999/link", json=[contact]).status_code == 404


def test_answers_speak_of_the_objects_of_the_call(client: httpx.Client) -> None:
    lead = new(client, "leads")["id"]
    note = new(client, f"leads/{lead}/notes", note_type="common", params={"text": "Hi"})
    assert (note["entity_id"], note["_links"]["self"]["href"].partition("/api")[2]) == (
        lead,
        f"/v4/leads/{lead}/notes/{note['id']}",
    )
    pipeline = client.get("/api/v4/leads/pipelines/3104455").json()
    assert pipeline["_links"]["self"]["href"].endswith("/api/v4/leads/pipelines/3104455")
    assert {status["pipeline_id"] for status in pipeline["_embedded"]["statuses"]} == {3104455}
    assert {status["account_id"] for status in pipeline["_embedded"]["statuses"]} == {77}


def test_statuses_of_success(client: httpx.Client) -> None:
    hook = {"destination": "https://example.com/hook", "settings": ["add_lead"]}
    made = client.post("/api/v4/webhooks", json=hook)
    assert (made.status_code, made.json()["destination"]) == (201, "https://example.com/hook")
    assert {"id", "account_id", "created_at", "sort", "disabled"} <= made.json().keys()
    run = [{"bot_id": 321, "entity_id": new(client, "leads")["id"], "entity_type": 2}]
    assert client.post("/api/v2/salesbot/run", json=run).status_code == 202
    event = {"add": [{"type": "phone_call", "phone_number": "+15550100", "users": [504141]}]}
    assert client.post("/api/v2/events/", json=event).status_code == 202


def test_mode_of_customers_is_that_of_the_request(client: httpx.Client) -> None:
    assert (
        client.patch("/api/v4/customers/mode", json={"mode": "periodicity", "is_enabled": True}).json()["mode"] == "periodicity"
    )
    assert client.get("/api/v4/account").json()["customers_mode"] == "periodicity"

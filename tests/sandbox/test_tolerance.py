"""What the server takes though it is of no use, and what it refuses all the same."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import errors


def post(client: httpx.Client, kind: str, **item: Any) -> httpx.Response:
    return client.post(f"/api/v4/{kind}", json=[item])


def values(client: httpx.Client, kind: str) -> Any:
    [entity] = client.get(f"/api/v4/{kind}").json()["_embedded"][kind]
    return {value["field_id"]: value["values"] for value in entity["custom_fields_values"]}


@pytest.mark.parametrize(
    ("kind", "item", "read"),
    [
        ("leads", {"field_id": 1101, "field_code": None, "values": [{"value": "x"}]}, [{"value": "x"}]),
        (
            "contacts",
            {"field_id": None, "field_code": "PHONE", "values": [{"value": "+7", "enum_code": "WORK", "enum_id": None}]},
            [{"value": "+7", "enum_id": 71, "enum_code": "WORK"}],
        ),
        (
            "leads",
            {"field_id": 123, "values": [{"value": "Retail", "enum_id": None, "enum_code": None}]},
            [{"value": "Retail", "enum_id": 55, "enum_code": None}],
        ),
        (
            "leads",
            {"field_id": 1105, "values": [{"value": None, "enum_id": 61}]},
            [{"value": "Delivery", "enum_id": 61, "enum_code": "delivery"}],
        ),
        (
            "leads",
            {"field_id": 1101, "field_name": "Contract", "field_type": "text", "field_code": None, "values": [{"value": "x"}]},
            [{"value": "x"}],
        ),
        (
            "leads",
            {"field_id": 1110, "values": [{"value": "Riga", "enum_code": "city", "enum_id": None}]},
            [{"value": "Riga", "enum_id": 3, "enum_code": "city"}],
        ),
    ],
)
def test_nulls_beside_the_key_that_counts(kind: str, item: dict[str, Any], read: Any, client: httpx.Client) -> None:
    response = post(client, kind, custom_fields_values=[item])
    assert response.status_code == 200, response.text
    assert list(values(client, kind).values()) == [read]


def test_a_null_code_is_refused_where_the_type_has_none(client: httpx.Client) -> None:
    item = {"field_id": 1106, "values": [{"value": "Cash", "enum_code": None}]}
    path = "custom_fields_values.0.values.0.enum_code"
    assert errors(post(client, "leads", custom_fields_values=[item])) == {"0": {path: "FieldNotExpected"}}


def test_nulls_of_links(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}], contacts=[{"id": 2}])
    for own in ({"entity_id": None, "entity_type": None}, {"entity_id": 1, "entity_type": "leads"}):
        item = {**own, "to_entity_id": 2, "to_entity_type": "contacts", "metadata": None}
        for action, status in (("link", 200), ("unlink", 204)):
            response = client.post(f"/api/v4/leads/1/{action}", json=[item])
            assert response.status_code == status, response.text


def test_null_request_id_of_chats(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(contacts=[{"id": 1}])
    chat = "af9945ff-1490-4cad-807d-945c15d88bec"
    response = client.post("/api/v4/contacts/chats", json=[{"contact_id": 1, "chat_id": chat, "request_id": None}])
    assert response.status_code == 200, response.text


@pytest.mark.parametrize(("method", "action"), [("POST", "accept"), ("DELETE", "decline")])
def test_empty_list_for_an_empty_map(method: str, action: str, client: httpx.Client, sandbox: Sandbox) -> None:
    [uid] = sandbox.seed(unsorted=[{"category": "forms"}])["unsorted"]
    assert client.request(method, f"/api/v4/leads/unsorted/{uid}/{action}", json=[]).status_code == 200


@pytest.mark.parametrize("kind", ["leads", "contacts", "companies", "customers", "tasks", "catalogs", "sources"])
def test_what_was_read_can_be_sent_back(kind: str, client: httpx.Client, sandbox: Sandbox) -> None:
    row: dict[str, Any] = {"id": 1, "name": "A"}
    row |= {
        "tasks": {"text": "x", "complete_till": 5, "entity_id": 9, "entity_type": "leads", "result": {"text": "y"}},
        "sources": {"external_id": "x"},
    }.get(kind, {})
    if kind == "tasks":
        del row["name"]
    sandbox.seed(**{kind: [row]})
    if kind != "leads":
        sandbox.seed(leads=[{"id": 9}])
    if kind in ("leads", "contacts", "companies"):
        client.patch(f"/api/v4/{kind}/1", json={"tags_to_add": [{"name": "hot"}]})
    read = client.get(f"/api/v4/{kind}/1").json()
    response = client.patch(f"/api/v4/{kind}/1", json=read)
    assert response.status_code == 200, response.text
    response = client.patch(f"/api/v4/{kind}", json=[read])
    assert response.status_code == 200, response.text
    assert {**client.get(f"/api/v4/{kind}/1").json(), "updated_at": 0} == {**read, "updated_at": 0}
    assert errors(client.patch(f"/api/v4/{kind}/1", json={**read, "colour": "red"})) == {"0": {"colour": "FieldNotExpected"}}


def test_unknown_keys_inside_values_and_params_are_refused(client: httpx.Client, sandbox: Sandbox) -> None:
    item = {"field_code": "EMAIL", "values": [{"value": "a@example.com", "enum": "WORK"}]}
    path = "custom_fields_values.0.values.0.enum"
    assert errors(post(client, "contacts", custom_fields_values=[item])) == {"0": {path: "FieldNotExpected"}}
    sandbox.seed(leads=[{"id": 1}])
    note = {"note_type": "sms_in", "params": {"text": "x", "phone": "+7", "uniq": "1"}}
    assert errors(client.post("/api/v4/leads/1/notes", json=[note])) == {"0": {"params.uniq": "FieldNotExpected"}}


def test_a_robot_may_be_responsible(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}])
    assert client.patch("/api/v4/leads/1", json={"responsible_user_id": 0}).status_code == 200
    assert client.get("/api/v4/leads/1").json()["responsible_user_id"] == 0


@pytest.mark.parametrize("path", ["//api/v4/account", "/api/v4//account", "/api/v4/account/", "/api/v2/products_settings/"])
def test_slashes_are_merged_and_dropped(path: str, client: httpx.Client) -> None:
    response = client.request("GET", f"{client.base_url}".rstrip("/") + path)
    assert response.status_code in (200, 204)


def test_call_notes_need_a_source(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}])
    note = {"note_type": "call_in", "params": {"source": "", "duration": 5, "phone": "+7"}}
    found = errors(client.post("/api/v4/leads/1/notes", json=[note]))
    assert found == {"0": {"params.source": "NotBlank"}}


def test_no_error_speaks_of_no_type_or_of_schemas(client: httpx.Client) -> None:
    item = {"field_code": "PHONE", "values": [{"value": None}, {"value": "x"}]}
    response = post(client, "contacts", custom_fields_values=[item])
    details = [error["detail"] for one in response.json()["validation-errors"] for error in one["errors"]]
    assert details
    assert all("type ." not in detail and "{" not in detail for detail in details)
    response = client.get("/api/v4/leads?order[id]=up")
    [problem] = response.json()["validation-errors"]
    assert [error["detail"] for error in problem["errors"]] == ["The value you selected is not a valid choice."]


@pytest.mark.parametrize("kind", ["leads", "contacts", "companies", "customers"])
def test_tags_of_all_entities(kind: str, client: httpx.Client) -> None:
    [made] = client.post(f"/api/v4/{kind}/tags", json=[{"name": "t"}]).json()["_embedded"]["tags"]
    again = client.post(f"/api/v4/{kind}/tags", json=[{"name": "t", "request_id": "mine"}]).json()
    assert [(tag["id"], tag["request_id"]) for tag in again["_embedded"]["tags"]] == [(made["id"], "mine")]
    body = {"name": "A", "tags_to_add": [{"name": "t"}, {"name": "u"}]}
    assert client.post(f"/api/v4/{kind}", json=[body]).status_code == 200
    tags = client.get(f"/api/v4/{kind}/tags").json()["_embedded"]["tags"]
    assert [tag["name"] for tag in tags] == ["t", "u"]
    assert [t["name"] for t in client.get(f"/api/v4/{kind}/tags?query=U").json()["_embedded"]["tags"]] == ["u"]
    assert client.get(f"/api/v4/{kind}/tags?filter[name]=v").status_code == 204
    [entity] = client.get(f"/api/v4/{kind}").json()["_embedded"][kind]
    assert [tag["name"] for tag in entity["_embedded"]["tags"]] == ["t", "u"]

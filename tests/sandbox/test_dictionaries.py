"""Pipelines, custom fields, catalogs, customers, users: what is made in one place counts in all others."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import errors

PIPELINES = "/api/v4/leads/pipelines"


def made(response: httpx.Response, items: str) -> dict[str, Any]:
    assert response.is_success, response.text
    found: dict[str, Any] = response.json()["_embedded"][items][0]
    return found


def test_account_and_lists_tell_the_same(client: httpx.Client) -> None:
    found = client.get(PIPELINES).json()["_embedded"]["pipelines"]
    assert [(one["id"], one["is_main"]) for one in found] == [(3104455, True), (3104456, False)]
    names = {status["id"]: status["name"] for status in found[0]["_embedded"]["statuses"]}
    assert names == {32392155: "Incoming", 32392156: "First contact", 32392159: "Negotiation", 142: "Won", 143: "Lost"}
    assert client.get(f"{PIPELINES}/3104455").json() == found[0]
    statuses = client.get(f"{PIPELINES}/3104455/statuses").json()["_embedded"]["statuses"]
    assert {status["id"]: status["name"] for status in statuses} == names
    assert client.get(f"{PIPELINES}/3104455/statuses/32392159").json()["name"] == "Negotiation"
    assert client.get(f"{PIPELINES}/3104456/statuses/32392159").status_code == 204
    assert client.get("/api/v4/leads/loss_reasons/4203750").json()["name"] == "Lost touch"
    users = client.get("/api/v4/users").json()
    assert [user["id"] for user in users["_embedded"]["users"]] == [504141, 504142, 504143]
    assert client.get("/api/v4/users/504142").json()["name"] == "Bob Jones"
    fields = client.get("/api/v4/leads/custom_fields").json()["_embedded"]["custom_fields"]
    assert len(fields) == 16
    assert client.get("/api/v4/leads/custom_fields/1101").json()["code"] == "CONTRACT"
    codes = {field["code"] for field in client.get("/api/v4/contacts/custom_fields").json()["_embedded"]["custom_fields"]}
    assert {"PHONE", "EMAIL"} <= codes


def test_new_pipeline_takes_leads(client: httpx.Client) -> None:
    body = {"name": "P", "sort": 5, "is_main": True, "is_unsorted_on": True}
    body["_embedded"] = {"statuses": [{"name": "S", "sort": 10}, {"id": 142, "name": "Hurrah"}]}
    pipeline = made(client.post(PIPELINES, json=[body]), "pipelines")
    statuses = pipeline["_embedded"]["statuses"]
    assert [status["name"] for status in statuses] == ["Incoming leads", "S", "Hurrah", "Lost"]
    assert [one["is_main"] for one in client.get(PIPELINES).json()["_embedded"]["pipelines"]].count(True) == 1
    lead = made(client.post("/api/v4/leads", json=[{"name": "A"}]), "leads")
    read = client.get(f"/api/v4/leads/{lead['id']}").json()
    assert (read["pipeline_id"], read["status_id"]) == (pipeline["id"], statuses[1]["id"])
    assert client.delete(f"{PIPELINES}/{pipeline['id']}").status_code == 422
    status = made(client.post(f"{PIPELINES}/{pipeline['id']}/statuses", json=[{"name": "T", "sort": 15}]), "statuses")
    client.patch(f"/api/v4/leads/{lead['id']}", json={"status_id": status["id"]})
    assert client.delete(f"{PIPELINES}/{pipeline['id']}/statuses/{status['id']}").status_code == 204
    assert client.get(f"/api/v4/leads/{lead['id']}").json()["status_id"] == statuses[1]["id"]
    assert client.delete(f"{PIPELINES}/{pipeline['id']}/statuses/142").status_code == 403


def test_descriptions_of_a_status(client: httpx.Client) -> None:
    path = f"{PIPELINES}/3104455/statuses/32392159"
    client.patch(
        path, json={"descriptions": [{"level": "newbie", "description": "Call"}, {"level": "master", "description": "x"}]}
    )
    found = client.get(f"{path}?with=descriptions").json()["descriptions"]
    assert [(one["level"], one["description"]) for one in found] == [("newbie", "Call"), ("master", "x")]
    client.patch(path, json={"descriptions": [{"id": found[1]["id"], "level": "master"}]})
    assert [one["level"] for one in client.get(f"{path}?with=descriptions").json()["descriptions"]] == ["newbie"]
    assert "descriptions" not in client.get(path).json()


KINDS = ["leads", "contacts", "companies", "customers"]


@pytest.mark.parametrize("kind", KINDS)
def test_new_field_takes_values(kind: str, client: httpx.Client) -> None:
    body = {"name": "Size", "type": "select", "code": "SIZE", "enums": [{"value": "S", "sort": 1}, {"value": "L", "sort": 2}]}
    field = made(client.post(f"/api/v4/{kind}/custom_fields", json=[body]), "custom_fields")
    small, large = field["enums"]

    def write(value: dict[str, Any]) -> httpx.Response:
        item = {"field_code": "SIZE", "values": [value]}
        return client.post(f"/api/v4/{kind}", json=[{"name": "A", "custom_fields_values": [item]}])

    entity = made(write({"enum_id": large["id"]}), kind)
    read = client.get(f"/api/v4/{kind}/{entity['id']}").json()["custom_fields_values"]
    assert [value["values"][0]["value"] for value in read] == ["L"]
    path = "custom_fields_values.0.values.0"
    assert errors(write({"enum_id": 1})) == {"0": {f"{path}.enum_id": "NotSupportedChoice"}}
    change = {"name": "Size", "enums": [{"id": large["id"], "value": "XL", "sort": 2}]}
    changed = client.patch(f"/api/v4/{kind}/custom_fields/{field['id']}", json=change).json()
    assert [(one["id"], one["value"]) for one in changed["enums"]] == [(large["id"], "XL")]
    assert errors(write({"enum_id": small["id"]})) == {"0": {f"{path}.enum_id": "NotSupportedChoice"}}
    assert client.delete(f"/api/v4/{kind}/custom_fields/{field['id']}").status_code == 204
    assert client.get(f"/api/v4/{kind}/{entity['id']}").json()["custom_fields_values"] is None
    assert errors(write({"value": "XL"})) == {"0": {"custom_fields_values.0.field_code": "NotSupportedChoice"}}


def test_fields_move_into_a_group(client: httpx.Client) -> None:
    path = "/api/v4/leads/custom_fields/groups"
    group = made(client.post(path, json=[{"name": "G", "sort": 5}]), "custom_field_groups")
    assert client.patch(f"{path}/{group['id']}", json={"fields": [123, 1101]}).json()["fields"] == [123, 1101]
    assert client.get("/api/v4/leads/custom_fields/123").json()["group_id"] == group["id"]
    assert client.delete(f"{path}/{group['id']}").status_code == 204
    assert client.get("/api/v4/leads/custom_fields/123").json()["group_id"] is None
    assert client.delete(f"{path}/default").status_code == 403


def test_invoices(client: httpx.Client) -> None:
    catalog = made(client.post("/api/v4/catalogs", json=[{"name": "Invoices", "type": "invoices"}]), "catalogs")
    assert (
        client.get("/api/v4/account?with=invoices_settings").json()["invoices_settings"]["invoices_catalog_id"] == catalog["id"]
    )
    path = f"/api/v4/catalogs/{catalog['id']}/elements"
    assert errors(client.post(path, json=[{"name": "No 1"}])) == {"0": {"custom_fields_values": "FieldMissing"}}
    status = {"field_code": "BILL_STATUS", "values": [{"enum_code": "created"}]}
    element = made(client.post(path, json=[{"name": "No 1", "custom_fields_values": [status]}]), "elements")
    assert element["_embedded"]["warning"] == {"message": None}
    read = client.get(f"{path}/{element['id']}?with=invoice_link").json()
    assert read["invoice_link"].startswith("https://")
    assert "invoice_link" not in client.get(f"{path}/{element['id']}").json()
    assert errors(client.post("/api/v4/catalogs", json=[{"name": "More", "type": "invoices"}])) == {
        "0": {"type": "NotUniqueEntry"}
    }


def test_products_are_switched_on(client: httpx.Client) -> None:
    assert client.get("/api/v4/catalogs/products/settings").json() == {"is_enabled": False}
    settings = client.patch("/api/v4/catalogs/products/settings", json={"is_enabled": True}).json()
    [catalog] = client.get("/api/v4/catalogs?type=products").json()["_embedded"]["catalogs"]
    assert settings == {"is_enabled": True, "catalog_id": catalog["id"]}
    assert client.get("/api/v2/products_settings").json()["catalog_id"] == catalog["id"]
    fields = client.get(f"/api/v4/catalogs/{catalog['id']}/custom_fields").json()["_embedded"]["custom_fields"]
    assert [field["code"] for field in fields] == ["SKU", "DESCRIPTION", "PRICE", "GROUP", "EXTERNAL_ID"]
    answer = client.post("/api/v2/catalogs", json={"add": [{"name": "X"}], "delete": [catalog["id"]]}).json()
    assert len(answer["_embedded"]["items"]) == 1
    assert client.get(f"/api/v4/catalogs/{catalog['id']}").status_code == 204


def test_purchases_change_the_customer(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(customers=[{"id": 1, "name": "A"}])
    path = "/api/v4/customers/1/transactions"
    first = made(client.post(path, json=[{"price": 100, "next_price": 70}, {"price": 50}]), "transactions")
    customer = client.get("/api/v4/customers/1").json()
    assert (customer["ltv"], customer["purchases_count"], customer["average_check"], customer["next_price"]) == (150, 2, 75, 70)
    assert client.delete(f"{path}/{first['id']}").status_code == 204
    assert client.get("/api/v4/customers/1").json()["ltv"] == 50
    assert client.get(f"/api/v4/customers/transactions/{first['id']}").status_code == 204
    for change, points in (({"earn": 30}, 30), ({"redeem": 10}, 20)):
        assert client.post("/api/v4/customers/1/bonus_points", json=change).json() == {"bonus_points": points}
    assert errors(client.post("/api/v4/customers/1/bonus_points", json={"redeem": 21})) == {"0": {"redeem": "NotEnoughPoints"}}
    assert client.post("/api/v4/customers/9/bonus_points", json={"earn": 1}).status_code == 404


def test_segments_count_their_customers(client: httpx.Client) -> None:
    segment = client.post("/api/v4/customers/segments", json={"name": "VIP"}).json()
    body = {"name": "A", "_embedded": {"segments": [{"id": segment["id"]}]}}
    customer = made(client.post("/api/v4/customers", json=[body]), "customers")
    assert client.get(f"/api/v4/customers/segments/{segment['id']}").json()["customers_count"] == 1
    embedded = client.get(f"/api/v4/customers/{customer['id']}").json()["_embedded"]["segments"]
    assert [one["id"] for one in embedded] == [segment["id"]]
    client.delete(f"/api/v4/customers/segments/{segment['id']}")
    assert client.get(f"/api/v4/customers/{customer['id']}").json()["_embedded"]["segments"] == []
    wrong = {"name": "A", "_embedded": {"segments": [{"id": 9}]}}
    assert errors(client.post("/api/v4/customers", json=[wrong])) == {"0": {"_embedded.segments.0.id": "NotSupportedChoice"}}


def test_mode_of_customers(client: httpx.Client) -> None:
    mode = {"mode": "periodicity", "is_enabled": True}
    assert client.patch("/api/v4/customers/mode", json=mode).json() == mode
    assert client.get("/api/v4/account").json()["customers_mode"] == "periodicity"


def test_rights_are_always_whole(client: httpx.Client) -> None:
    given = {"leads": {"view": "A", "edit": "G", "add": "A", "delete": "D", "export": "D"}}
    role = made(client.post("/api/v4/roles", json=[{"name": "R", "rights": given}]), "roles")
    for rights in (role["rights"], client.get(f"/api/v4/roles/{role['id']}").json()["rights"]):
        assert rights["leads"] == given["leads"]
        assert {"contacts", "companies", "tasks", "mail_access", "catalog_access", "status_rights"} <= rights.keys()
    changed = client.patch(f"/api/v4/roles/{role['id']}", json={"rights": {"mail_access": True}})
    assert (changed.status_code, changed.json()["rights"]["leads"]) == (202, given["leads"])
    body = {"name": "Eve", "email": "eve@example.com", "password": "Secret123", "rights": {"role_id": role["id"]}}
    response = client.post("/api/v4/users", json=[body])
    user = made(response, "users")
    assert response.status_code == 201
    assert (user["rights"]["leads"], user["rights"]["is_admin"], "password" in user) == (given["leads"], False, False)
    read = client.get(f"/api/v4/users/{user['id']}?with=role,group,uuid").json()
    assert [one["id"] for one in read["_embedded"]["roles"]] == [role["id"]]
    assert read["uuid"]
    assert client.get(f"/api/v4/roles/{role['id']}?with=users").json()["_embedded"]["users"] == [user["id"]]
    lead = client.post("/api/v4/leads", json=[{"name": "A", "responsible_user_id": user["id"]}])
    assert lead.status_code == 200


def test_links_to_what_is_not_there(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}], contacts=[{"id": 3}], customers=[{"id": 2, "name": "A"}], catalogs=[{"id": 5, "name": "C"}])
    link = {"to_entity_id": 3, "to_entity_type": "contacts"}
    assert client.post("/api/v4/customers/999/link", json=[link]).status_code == 404
    assert client.post("/api/v4/customers/2/link", json=[link]).status_code == 200
    customer = client.get("/api/v4/customers/2?with=contacts").json()
    assert [(one["id"], one["is_main"]) for one in customer["_embedded"]["contacts"]] == [(3, True)]
    element = {"to_entity_id": 9, "to_entity_type": "catalog_elements", "metadata": {"catalog_id": 5}}
    assert errors(client.post("/api/v4/leads/1/link", json=[element])) == {"0": {"to_entity_id": "NotSupportedChoice"}}
    element["metadata"] = {"catalog_id": 6}
    assert errors(client.post("/api/v4/leads/1/link", json=[element])) == {"0": {"metadata.catalog_id": "NotSupportedChoice"}}


def test_sources(client: httpx.Client) -> None:
    path = "/api/v4/sources"
    body = {"name": "S", "external_id": "x", "services": [{"type": "whatsapp", "pages": []}]}
    source = made(client.post(path, json=[body]), "sources")
    assert source["services"][0]["params"] == []
    assert errors(client.post(path, json=[{"name": "T", "external_id": "x"}])) == {"0": {"external_id": "NotUniqueEntry"}}
    response = client.request("DELETE", path, json=[{"id": source["id"]}, {"id": 9}])
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert (error["request_id"], error["errors"]["code"]) == ("1", "EntityNotFound")
    assert client.get(f"{path}/{source['id']}").status_code == 200

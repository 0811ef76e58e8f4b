"""Contacts and companies: written, read, filtered and deleted; names of contacts."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox


def create(client: httpx.Client, kind: str, *items: dict[str, Any]) -> list[int]:
    response = client.post(f"/api/v4/{kind}", json=list(items))
    assert response.status_code == 200, response.text
    return [item["id"] for item in response.json()["_embedded"][kind]]


@pytest.mark.parametrize("kind", ["contacts", "companies"])
def test_life(kind: str, client: httpx.Client, sandbox: Sandbox) -> None:
    answer = client.post(f"/api/v4/{kind}", json=[{"name": "A", "_embedded": {"tags": [{"name": "vip"}]}}]).json()
    [short] = answer["_embedded"][kind]
    href = f"{sandbox.url}/api/v4/{kind}/{short['id']}"
    links = {"self": {"href": href}}
    assert short == {
        "id": short["id"],
        "is_deleted": False,
        "is_unsorted": False,
        "request_id": "0",
        "_links": links,
    }
    entity = client.get(href).json()
    assert (entity["name"], entity["_links"]) == ("A", links)
    assert [tag["name"] for tag in entity["_embedded"]["tags"]] == ["vip"]

    answer = client.patch(href, json={"name": "B"}).json()
    assert answer == {"id": short["id"], "name": "B", "updated_at": answer["updated_at"], "_links": links}
    [answer] = client.patch(f"/api/v4/{kind}", json=[{"id": short["id"], "name": "C"}]).json()["_embedded"][kind]
    assert (answer["name"], answer["request_id"]) == ("C", "0")
    assert client.get(f"/api/v4/{kind}?query=c").json()["_embedded"][kind][0]["name"] == "C"
    assert client.get(f"/api/v4/{kind}?query=b").status_code == 204
    assert client.get(f"/api/v4/{kind}/1").status_code == 204
    assert client.patch(f"/api/v4/{kind}/1", json={}).status_code == 404


def test_names_of_contacts(client: httpx.Client) -> None:
    both, only = create(client, "contacts", {"first_name": "Ann", "last_name": "Smith"}, {"name": "Ann Smith"})
    first = client.get(f"/api/v4/contacts/{both}").json()
    assert (first["name"], first["first_name"], first["last_name"]) == ("Ann Smith", "Ann", "Smith")
    second = client.get(f"/api/v4/contacts/{only}").json()
    assert (second["name"], second["first_name"], second["last_name"]) == ("Ann Smith", "", "")
    assert client.patch(f"/api/v4/contacts/{both}", json={"last_name": "Brown"}).json()["name"] == "Ann Brown"


def test_with(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(
        leads=[{"id": 1}],
        contacts=[{"id": 2}],
        companies=[{"id": 3}],
        links=[
            {"entity_type": "leads", "entity_id": 1, "to_entity_type": "contacts", "to_entity_id": 2},
            {"entity_type": "contacts", "entity_id": 2, "to_entity_type": "companies", "to_entity_id": 3},
            {"entity_type": "contacts", "entity_id": 2, "to_entity_type": "customers", "to_entity_id": 4},
        ],
    )

    def embedded(kind: str, id: int, parts: str = "") -> dict[str, Any]:
        found = client.get(f"/api/v4/{kind}/{id}", params={"with": parts} if parts else None).json()["_embedded"]
        return {part: [item["id"] for item in items] for part, items in found.items()}

    assert embedded("contacts", 2) == {"tags": [], "companies": [3]}
    assert embedded("contacts", 2, "leads,customers") == {"tags": [], "companies": [3], "leads": [1], "customers": [4]}
    assert embedded("companies", 3) == {"tags": []}
    assert embedded("companies", 3, "contacts,leads") == {"tags": [], "contacts": [2], "leads": []}


@pytest.mark.parametrize("kind", ["contacts", "companies"])
def test_filters(kind: str, client: httpx.Client) -> None:
    first, _ = create(
        client,
        kind,
        {"name": "A", "created_at": 1000, "custom_fields_values": [{"field_code": "PHONE", "values": [{"value": "+71"}]}]},
        {"name": "B", "created_at": 2000, "created_by": 0},
    )

    def found(query: str) -> list[str]:
        page = client.get(f"/api/v4/{kind}?{query}").json()
        return [entity["name"] for entity in page["_embedded"][kind]]

    assert found(f"filter[id]={first}") == ["A"]
    assert found("filter[created_by][]=0") == ["B"]
    assert found("filter[created_at][to]=1500") == ["A"]
    assert found("order[id]=desc") == ["B", "A"]
    assert found("query=%2B71") == ["A"]

"""Links between entities, seen from both ends."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import errors

LEAD, OTHER = 11, 12
ANN, BOB = 21, 22
ACME, UMBRELLA = 31, 32


@pytest.fixture(autouse=True)
def entities(sandbox: Sandbox) -> None:
    sandbox.seed(
        leads=[{"id": LEAD}, {"id": OTHER}],
        contacts=[{"id": ANN}, {"id": BOB}],
        companies=[{"id": ACME}, {"id": UMBRELLA}],
        catalogs=[{"id": 1001, "name": "Goods"}, {"id": 1002, "name": "Services"}],
        elements=[{"id": 41, "name": "Pump", "catalog_id": 1001}, {"id": 42, "name": "Repair", "catalog_id": 1002}],
    )


def link(client: httpx.Client, kind: str, id: int, to_kind: str, to_id: int, **metadata: Any) -> httpx.Response:
    item: dict[str, Any] = {"to_entity_id": to_id, "to_entity_type": to_kind}
    if metadata:
        item["metadata"] = metadata
    return client.post(f"/api/v4/{kind}/{id}/link", json=[item])


def linked(client: httpx.Client, kind: str, id: int, query: str = "") -> list[tuple[str, int, Any]]:
    response = client.get(f"/api/v4/{kind}/{id}/links?{query}")
    if response.status_code == 204:
        return []
    assert response.status_code == 200
    answer = response.json()
    links = answer["_embedded"]["links"]
    assert answer["_total_items"] == len(links)
    assert all("entity_id" not in link for link in links)
    return [(link["to_entity_type"], link["to_entity_id"], link["metadata"]) for link in links]


def test_link_answers_the_link_as_it_reads(client: httpx.Client) -> None:
    response = link(client, "leads", LEAD, "contacts", ANN, is_main=True)
    answer = response.json()
    assert answer["_total_items"] == 1
    assert answer["_embedded"]["links"] == [
        {
            "entity_id": LEAD,
            "entity_type": "leads",
            "to_entity_id": ANN,
            "to_entity_type": "contacts",
            "metadata": {"main_contact": True},
        }
    ]


def test_links_are_seen_from_both_ends(client: httpx.Client) -> None:
    link(client, "leads", LEAD, "contacts", ANN)
    assert linked(client, "leads", LEAD) == [("contacts", ANN, {"main_contact": True})]
    assert linked(client, "contacts", ANN) == [("leads", LEAD, None)]
    lead = client.get(f"/api/v4/leads/{LEAD}?with=contacts").json()
    assert [(contact["id"], contact["is_main"]) for contact in lead["_embedded"]["contacts"]] == [(ANN, True)]


def test_exactly_one_contact_is_the_main_one(client: httpx.Client) -> None:
    def mains() -> dict[int, bool]:
        return {to_id: metadata["main_contact"] for _, to_id, metadata in linked(client, "leads", LEAD)}

    link(client, "leads", LEAD, "contacts", ANN)
    link(client, "leads", LEAD, "contacts", BOB)
    assert mains() == {ANN: True, BOB: False}
    link(client, "leads", LEAD, "contacts", BOB, is_main=True)
    assert mains() == {ANN: False, BOB: True}
    client.post(f"/api/v4/leads/{LEAD}/unlink", json=[{"to_entity_id": BOB, "to_entity_type": "contacts"}])
    assert mains() == {ANN: True}


def test_company_takes_the_place_of_another(client: httpx.Client) -> None:
    link(client, "leads", LEAD, "companies", ACME)
    link(client, "leads", LEAD, "companies", UMBRELLA)
    assert linked(client, "leads", LEAD) == [("companies", UMBRELLA, None)]
    assert linked(client, "companies", ACME) == []
    link(client, "companies", ACME, "leads", LEAD)
    assert linked(client, "leads", LEAD) == [("companies", ACME, None)]


def test_catalog_elements(client: httpx.Client) -> None:
    link(client, "leads", LEAD, "catalog_elements", 41, catalog_id=1001, quantity=1.5, price_id=5)
    link(client, "leads", LEAD, "catalog_elements", 42, catalog_id=1002)
    metadata = {"quantity": 1.5, "catalog_id": 1001, "price_id": 5}
    assert linked(client, "leads", LEAD) == [
        ("catalog_elements", 41, metadata),
        ("catalog_elements", 42, {"quantity": 1.0, "catalog_id": 1002}),
    ]
    lead = client.get(f"/api/v4/leads/{LEAD}?with=catalog_elements").json()
    assert lead["_embedded"]["catalog_elements"][0]["metadata"] == metadata

    item = {"to_entity_id": 41, "to_entity_type": "catalog_elements"}
    refused = client.post(f"/api/v4/leads/{LEAD}/unlink", json=[item])
    assert errors(refused) == {"0": {"metadata.catalog_id": "FieldMissing"}}
    client.post(f"/api/v4/leads/{LEAD}/unlink", json=[item | {"metadata": {"catalog_id": 1001}}])
    assert [to_id for _, to_id, _ in linked(client, "leads", LEAD)] == [42]


def test_an_element_is_linked_from_either_end(client: httpx.Client) -> None:
    path = "/api/v4/catalogs/1001/elements/41"
    item = {"to_entity_id": LEAD, "to_entity_type": "leads", "metadata": {"quantity": 2}}
    [made] = client.post(f"{path}/link", json=[item]).json()["_embedded"]["links"]
    assert (made["entity_type"], made["entity_id"], made["to_entity_id"]) == ("catalog_elements", 41, LEAD)
    metadata = {"quantity": 2.0, "catalog_id": 1001}
    assert linked(client, "leads", LEAD) == [("catalog_elements", 41, metadata)]
    link(client, "leads", OTHER, "catalog_elements", 41, catalog_id=1001)
    links = client.get(f"{path}/links").json()["_embedded"]["links"]
    assert [(one["to_entity_id"], one["metadata"]["quantity"]) for one in links] == [(LEAD, 2.0), (OTHER, 1.0)]
    assert client.post(f"{path}/unlink", json=[item]).status_code == 204
    back = {"to_entity_id": 41, "to_entity_type": "catalog_elements", "metadata": {"catalog_id": 1001}}
    client.post(f"/api/v4/leads/{OTHER}/unlink", json=[back])
    assert linked(client, "leads", LEAD) == linked(client, "leads", OTHER) == []
    assert client.get(f"{path}/links").status_code == 204
    assert client.get("/api/v4/catalogs/1002/elements/41/links").status_code == 404


def test_an_entity_without_links_has_an_empty_list(client: httpx.Client) -> None:
    """Recorded; the list of several entities has no content then."""
    response = client.get(f"/api/v4/leads/{LEAD}/links")
    assert (response.status_code, response.json()["_embedded"]["links"]) == (200, [])
    assert client.get(f"/api/v4/leads/links?filter[entity_id]={LEAD}").status_code == 204


def test_list_is_filtered(client: httpx.Client) -> None:
    link(client, "leads", LEAD, "contacts", ANN)
    link(client, "leads", LEAD, "companies", ACME)
    link(client, "leads", LEAD, "catalog_elements", 41, catalog_id=1001)
    query = f"filter[to_entity_type]=contacts&filter[to_entity_id]={ANN}"
    assert [to_id for _, to_id, _ in linked(client, "leads", LEAD, query)] == [ANN]
    assert [to_id for _, to_id, _ in linked(client, "leads", LEAD, "filter[to_catalog_id]=1001")] == [41]
    assert linked(client, "leads", LEAD, f"filter[to_entity_type]=contacts&filter[to_entity_id]={BOB}") == []


def test_unlink_says_nothing(client: httpx.Client) -> None:
    link(client, "contacts", ANN, "companies", ACME)
    response = client.post(f"/api/v4/companies/{ACME}/unlink", json=[{"to_entity_id": ANN, "to_entity_type": "contacts"}])
    assert (response.status_code, response.content) == (204, b"")
    assert linked(client, "contacts", ANN) == []


def test_mass_linking(client: httpx.Client) -> None:
    items = [
        {"entity_id": LEAD, "to_entity_id": ANN, "to_entity_type": "contacts"},
        {"entity_id": OTHER, "to_entity_id": ACME, "to_entity_type": "companies"},
    ]
    assert client.post("/api/v4/leads/link", json=items).json()["_total_items"] == 2
    answer = client.get(f"/api/v4/leads/links?filter[entity_id][0]={LEAD}&filter[entity_id][1]={OTHER}").json()
    found = [(link["entity_id"], link["to_entity_type"], link["to_entity_id"]) for link in answer["_embedded"]["links"]]
    assert found == [(LEAD, "contacts", ANN), (OTHER, "companies", ACME)]
    assert client.post("/api/v4/leads/unlink", json=items[:1]).status_code == 204
    assert client.get(f"/api/v4/leads/links?filter[entity_id]={LEAD}").status_code == 204


def test_mass_list_needs_entities(client: httpx.Client) -> None:
    assert errors(client.get("/api/v4/leads/links")) == {"0": {"filter.entity_id": "FieldMissing"}}


def test_what_cannot_be_linked(client: httpx.Client) -> None:
    assert link(client, "leads", 1, "contacts", ANN).status_code == 404
    assert errors(link(client, "leads", LEAD, "contacts", 1)) == {"0": {"to_entity_id": "NotSupportedChoice"}}
    assert errors(link(client, "leads", LEAD, "leads", OTHER)) == {"0": {"to_entity_type": "NotSupportedChoice"}}
    assert errors(link(client, "leads", LEAD, "catalog_elements", 1)) == {"0": {"metadata.catalog_id": "FieldMissing"}}
    items = [
        {"entity_id": LEAD, "to_entity_id": ANN, "to_entity_type": "contacts"},
        {"entity_id": 1, "to_entity_id": ANN, "to_entity_type": "contacts"},
    ]
    assert errors(client.post("/api/v4/leads/link", json=items)) == {"1": {"entity_id": "NotSupportedChoice"}}
    assert linked(client, "leads", LEAD) == []


def test_unknown_kind_is_no_path(client: httpx.Client) -> None:
    assert client.get("/api/v4/tasks/1/links").status_code == 404

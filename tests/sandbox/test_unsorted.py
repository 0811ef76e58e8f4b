"""Incoming leads: created, accepted, declined, linked; and leads created together with a contact and a company."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import errors

FORM = {"form_id": "order", "form_name": "Order", "form_page": "https://example.com", "form_sent_at": 1589000000}
CALL = {"phone": "+7", "called_at": 1588999900, "duration": 54, "link": None, "service_code": "w", "uniq": "1"}


def form(**item: Any) -> dict[str, Any]:
    return {"source_uid": "site", "source_name": "Site", "metadata": FORM, **item}


def create(client: httpx.Client, *items: dict[str, Any], category: str = "forms") -> list[dict[str, Any]]:
    response = client.post(f"/api/v4/leads/unsorted/{category}", json=list(items))
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["_embedded"]["unsorted"]
    return found


def act(client: httpx.Client, method: str, uid: str, action: str, body: Any = None) -> httpx.Response:
    return client.request(method, f"/api/v4/leads/unsorted/{uid}/{action}", **({} if body is None else {"json": body}))


@pytest.fixture
def incoming(client: httpx.Client) -> dict[str, Any]:
    """An incoming lead with all that can come with one."""
    entities = {"leads": [{"name": "Order", "price": 5}], "contacts": [{"first_name": "Ann"}], "companies": [{"name": "Acme"}]}
    [created] = create(client, form(created_at=1589000000, request_id="mine", _embedded=entities))
    return created


def ids(incoming: dict[str, Any]) -> tuple[int, int, int]:
    lead, contact, company = (incoming["_embedded"][kind][0]["id"] for kind in ("leads", "contacts", "companies"))
    return lead, contact, company


def test_create(incoming: dict[str, Any], client: httpx.Client) -> None:
    assert (incoming["request_id"], incoming["account_id"]) == ("mine", 77)
    lead, contact, company = ids(incoming)
    read = client.get(f"/api/v4/leads/unsorted/{incoming['uid']}").json()
    assert (read["category"], read["source_uid"], read["source_name"]) == ("forms", "site", "Site")
    assert (read["metadata"], read["created_at"], read["pipeline_id"]) == (FORM, 1589000000, 3104455)
    assert read["_embedded"]["leads"][0]["id"] == lead
    page = client.get("/api/v4/leads/unsorted").json()
    assert page["_embedded"]["unsorted"] == [read]
    linked = client.get(f"/api/v4/leads/{lead}?with=contacts").json()["_embedded"]
    assert ([item["id"] for item in linked["contacts"]], [item["id"] for item in linked["companies"]]) == ([contact], [company])


def test_call_is_read_without_what_is_only_written(client: httpx.Client) -> None:
    item = {"source_uid": "s", "source_name": "S", "metadata": {**CALL, "is_call_event_needed": True}}
    [created] = create(client, item, category="sip")
    read = client.get(f"/api/v4/leads/unsorted/{created['uid']}").json()
    assert (read["category"], read["metadata"]) == ("sip", CALL)


def test_what_waits_is_in_no_list(incoming: dict[str, Any], client: httpx.Client) -> None:
    for kind in ("leads", "contacts", "companies"):
        assert client.get(f"/api/v4/{kind}").status_code == 204


def test_accept_makes_an_ordinary_lead(incoming: dict[str, Any], client: httpx.Client) -> None:
    body = {"user_id": 504142, "status_id": 32392159}
    answer = act(client, "POST", incoming["uid"], "accept", body).json()
    assert answer["uid"] == incoming["uid"]
    assert answer["_embedded"] == incoming["_embedded"]
    [lead] = client.get("/api/v4/leads?with=contacts").json()["_embedded"]["leads"]
    assert (lead["name"], lead["price"], lead["status_id"], lead["responsible_user_id"]) == ("Order", 5, 32392159, 504142)
    assert len(lead["_embedded"]["contacts"]) == len(lead["_embedded"]["companies"]) == 1
    [contact] = client.get("/api/v4/contacts").json()["_embedded"]["contacts"]
    assert (contact["name"], contact["is_unsorted"]) == ("Ann", False)
    assert client.get(f"/api/v4/leads/unsorted/{incoming['uid']}").status_code == 204
    assert act(client, "POST", incoming["uid"], "accept").status_code == 404


def test_accept_without_a_body_takes_the_first_status(client: httpx.Client) -> None:
    [created] = create(client, form(pipeline_id=3104456))
    assert act(client, "POST", created["uid"], "accept").status_code == 200
    [lead] = client.get("/api/v4/leads").json()["_embedded"]["leads"]
    assert (lead["pipeline_id"], lead["status_id"]) == (3104456, 32392166)


def test_accept_refused_changes_nothing(incoming: dict[str, Any], client: httpx.Client) -> None:
    response = act(client, "POST", incoming["uid"], "accept", {"status_id": 1})
    assert errors(response) == {"0": {"status_id": "NotSupportedChoice"}}
    response = act(client, "POST", incoming["uid"], "accept", {"user_id": 1})
    assert errors(response) == {"0": {"user_id": "NotSupportedChoice"}}
    assert client.get(f"/api/v4/leads/unsorted/{incoming['uid']}").status_code == 200


def test_decline_takes_it_away(incoming: dict[str, Any], client: httpx.Client) -> None:
    answer = act(client, "DELETE", incoming["uid"], "decline", {"user_id": 504141}).json()
    assert answer["_embedded"].keys() == {"leads", "contacts"}
    for path in ("leads", "contacts", "companies", "leads/unsorted"):
        assert client.get(f"/api/v4/{path}").status_code == 204
    assert act(client, "DELETE", incoming["uid"], "decline").status_code == 404


def test_link(client: httpx.Client, sandbox: Sandbox) -> None:
    metadata = {"from": "Ann", "service": "telegram"}
    [uid] = sandbox.seed(
        leads=[{"id": 1}],
        contacts=[{"id": 2}],
        unsorted=[{"category": "chats", "metadata": metadata, "_embedded": {"contacts": [{"name": "Ann?"}]}}],
    )["unsorted"]
    assert client.get(f"/api/v4/leads/unsorted/{uid}").json()["metadata"] == metadata
    target = {"entity_id": 1, "entity_type": "leads", "metadata": {"contact_id": 2}}
    wrong = {"link": {**target, "entity_id": 9}}
    assert errors(act(client, "POST", str(uid), "link", wrong)) == {"0": {"link.entity_id": "NotSupportedChoice"}}
    answer = act(client, "POST", str(uid), "link", {"link": target}).json()
    assert answer["_embedded"]["leads"][0]["id"] == 1
    [lead] = client.get("/api/v4/leads?with=contacts").json()["_embedded"]["leads"]
    assert [contact["id"] for contact in lead["_embedded"]["contacts"]] == [2]
    assert len(client.get("/api/v4/contacts").json()["_embedded"]["contacts"]) == 1


def test_forms_cannot_be_linked(incoming: dict[str, Any], client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}])
    response = act(client, "POST", incoming["uid"], "link", {"link": {"entity_id": 1, "entity_type": "leads"}})
    assert response.status_code == 400
    assert client.get(f"/api/v4/leads/unsorted/{incoming['uid']}").status_code == 200


def test_list_filters_and_order(client: httpx.Client) -> None:
    early, late = create(client, form(created_at=1000), form(created_at=2000, pipeline_id=3104456))
    [call] = create(client, {"source_uid": "s", "source_name": "S", "metadata": CALL, "created_at": 3000}, category="sip")

    def found(query: str) -> list[str]:
        response = client.get(f"/api/v4/leads/unsorted?{query}")
        return [item["uid"] for item in response.json()["_embedded"]["unsorted"]] if response.content else []

    every = [early["uid"], late["uid"], call["uid"]]
    assert found("") == every
    assert found("order[created_at]=desc") == every[::-1]
    assert found("filter[category][0]=sip") == [call["uid"]]
    assert found("filter[category][0]=mail") == []
    assert found("filter[pipeline_id]=3104456") == [late["uid"]]
    assert found(f"filter[uid]={early['uid']}") == [early["uid"]]
    assert found("limit=1&page=2") == [late["uid"]]


def test_summary(client: httpx.Client) -> None:
    now = client.get("/api/v4/leads/unsorted/summary").json()
    assert now == {
        "total": 0,
        "accepted": 0,
        "declined": 0,
        "average_sort_time": 0,
        "categories": {name: {"total": 0} for name in ("sip", "mail", "forms", "chats")},
    }
    one, two, _ = create(client, form(created_at=1000), form(created_at=1000), form(created_at=1000))
    act(client, "POST", one["uid"], "accept")
    act(client, "DELETE", two["uid"], "decline")
    counts = client.get("/api/v4/leads/unsorted/summary").json()
    assert (counts["total"], counts["accepted"], counts["declined"]) == (1, 1, 1)
    assert counts["categories"]["forms"] == {"total": 1}
    assert counts["average_sort_time"] > 1_500_000_000
    counts = client.get("/api/v4/leads/unsorted/summary?filter[created_at]=2000").json()
    assert (counts["total"], counts["accepted"]) == (0, 1)
    counts = client.get("/api/v4/leads/unsorted/summary?filter[created_at][to]=2000").json()
    assert (counts["total"], counts["accepted"]) == (1, 0)


def test_refused_batch_leaves_nothing(client: httpx.Client) -> None:
    wrong = form(_embedded={"contacts": [{"custom_fields_values": [{"field_id": 9, "values": [{"value": "x"}]}]}]})
    response = client.post("/api/v4/leads/unsorted/forms", json=[form(), wrong])
    path = "_embedded.contacts.0.custom_fields_values.0.field_id"
    assert errors(response) == {"1": {path: "NotSupportedChoice"}}
    assert client.get("/api/v4/leads/unsorted").status_code == 204
    response = client.post("/api/v4/leads/unsorted/forms", json=[form(metadata={**FORM, "form_colour": "red"})])
    assert errors(response) == {"0": {"metadata.form_colour": "FieldNotExpected"}}


def test_complex_lead(client: httpx.Client) -> None:
    email = {"field_code": "EMAIL", "values": [{"value": "ann@example.com", "enum_code": "WORK"}]}
    item = {
        "name": "Deal",
        "price": 3,
        "status_id": 32392159,
        "request_id": "mine",
        "_embedded": {
            "tags": [{"name": "hot"}],
            "contacts": [{"first_name": "Ann", "custom_fields_values": [email]}],
            "companies": [{"name": "Acme"}],
        },
    }
    [answer] = client.post("/api/v4/leads/complex", json=[item]).json()
    contact, company = answer["contact_id"], answer["company_id"]
    assert answer == {
        "id": answer["id"],
        "contact_id": contact,
        "company_id": company,
        "request_id": ["mine"],
        "merged": False,
    }
    lead = client.get(f"/api/v4/leads/{answer['id']}?with=contacts").json()
    assert (lead["name"], lead["status_id"]) == ("Deal", 32392159)
    assert [(one["id"], one["is_main"]) for one in lead["_embedded"]["contacts"]] == [(contact, True)]
    assert [tag["name"] for tag in lead["_embedded"]["tags"]] == ["hot"]
    read = client.get(f"/api/v4/contacts/{contact}").json()
    assert [one["id"] for one in read["_embedded"]["companies"]] == [company]


def test_complex_lead_with_what_exists(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(contacts=[{"id": 2, "first_name": "Ann", "last_name": "Smith"}])
    known = {"_embedded": {"contacts": [{"id": 2, "last_name": "Brown"}]}}
    [answer] = client.post("/api/v4/leads/complex", json=[known]).json()
    assert (answer["contact_id"], answer["company_id"]) == (2, None)
    assert client.get("/api/v4/contacts/2").json()["name"] == "Ann Brown"
    unknown = {"_embedded": {"companies": [{"id": 9}]}}
    response = client.post("/api/v4/leads/complex", json=[known, unknown])
    assert errors(response) == {"1": {"_embedded.companies.0.id": "NotSupportedChoice"}}


def test_complex_lead_with_metadata_is_incoming(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(contacts=[{"id": 2}])
    embedded = {"metadata": {"category": "forms", **FORM}, "contacts": [{"id": 2}], "companies": [{"name": "Acme"}]}
    [answer] = client.post("/api/v4/leads/complex", json=[{"status_id": 142, "_embedded": embedded}]).json()
    assert client.get("/api/v4/leads").status_code == 204
    [incoming] = client.get("/api/v4/leads/unsorted").json()["_embedded"]["unsorted"]
    assert (incoming["category"], incoming["metadata"]) == ("forms", FORM)
    assert incoming["_embedded"]["leads"][0]["id"] == answer["id"]
    act(client, "DELETE", incoming["uid"], "decline")
    # What was there before stays.
    assert [one["id"] for one in client.get("/api/v4/contacts").json()["_embedded"]["contacts"]] == [2]
    assert client.get("/api/v4/companies").status_code == 204


def test_complex_limits(client: httpx.Client) -> None:
    assert client.post("/api/v4/leads/complex", json=[{}] * 51).status_code == 422
    many = [{"field_id": 1101, "values": [{"value": "x"}]}] * 41
    response = client.post("/api/v4/leads/complex", json=[{"_embedded": {"contacts": [{"custom_fields_values": many}]}}])
    assert errors(response) == {"0": {"_embedded.contacts.0.custom_fields_values": "TooMany"}}
    both: Any = [{"_embedded": {"contacts": [{}, {}]}}]
    assert errors(client.post("/api/v4/leads/complex", json=both)) == {"0": {"_embedded.contacts": "TooMany"}}
    tagless = {"category": "mail", **FORM}
    response = client.post("/api/v4/leads/complex", json=[{"_embedded": {"metadata": tagless}}])
    assert errors(response) == {"0": {"_embedded.metadata.category": "NotSupportedChoice"}}

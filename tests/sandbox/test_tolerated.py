"""What the server takes in a request and passes over, the sandbox does too."""

from __future__ import annotations

import httpx

from .support import errors


def new_lead(client: httpx.Client) -> int:
    response = client.post("/api/v4/leads", json=[{"name": "Roof"}])
    return int(response.json()["_embedded"]["leads"][0]["id"])


def test_a_whole_lead_may_be_sent_back(client: httpx.Client) -> None:
    lead = new_lead(client)
    read = client.get(f"/api/v4/leads/{lead}").json()
    kept = {
        "account_id",
        "group_id",
        "is_deleted",
        "score",
        "labor_cost",
        "closest_task_at",
        "name",
        "price",
        "responsible_user_id",
    }
    back = {key: value for key, value in read.items() if key in kept} | {"name": "House", "is_deleted": True, "group_id": 99}
    response = client.patch(f"/api/v4/leads/{lead}", json={**back, "closest_task_at": 1700000000, "_embedded": {}})
    assert response.status_code == 200, response.text
    now = client.get(f"/api/v4/leads/{lead}").json()
    assert {key: now[key] for key in kept} == {key: read[key] for key in kept} | {"name": "House"}


def test_nulls_beside_the_key_that_says_it(client: httpx.Client) -> None:
    fields = [
        {"field_id": None, "field_code": "PHONE", "values": [{"value": "+7", "enum_id": None, "enum_code": "MOB"}]},
        {"field_id": 123, "field_code": None, "values": [{"value": "Retail", "enum_id": None, "enum_code": None}]},
        {"field_id": 1203, "field_code": None, "field_type": "text", "field_name": "Position", "values": [{"value": "Cook"}]},
    ]
    response = client.post("/api/v4/contacts", json=[{"name": "Ann", "custom_fields_values": fields}])
    assert response.status_code == 200, response.text
    [contact] = client.get("/api/v4/contacts").json()["_embedded"]["contacts"]
    assert {field["field_id"]: field["values"] for field in contact["custom_fields_values"]} == {
        1201: [{"value": "+7", "enum_id": 73, "enum_code": "MOB"}],
        123: [{"value": "Retail", "enum_id": 55, "enum_code": None}],
        1203: [{"value": "Cook"}],
    }


def test_a_null_label_where_the_type_has_none_is_refused(client: httpx.Client) -> None:
    field = {"field_id": 1105, "field_code": None, "values": [{"enum_id": 61, "enum_code": None}]}
    response = client.post("/api/v4/leads", json=[{"custom_fields_values": [field]}])
    assert errors(response) == {"0": {"custom_fields_values.0.values.0.enum_code": "FieldNotExpected"}}


def test_a_link_that_names_its_entity(client: httpx.Client) -> None:
    lead = new_lead(client)
    contact = client.post("/api/v4/contacts", json=[{"name": "Ann"}]).json()["_embedded"]["contacts"][0]["id"]
    link = {"entity_id": None, "entity_type": None, "to_entity_id": contact, "to_entity_type": "contacts", "metadata": None}
    response = client.post(f"/api/v4/leads/{lead}/link", json=[link])
    assert [(each["entity_id"], each["to_entity_id"]) for each in response.json()["_embedded"]["links"]] == [(lead, contact)]
    assert client.post(f"/api/v4/leads/{lead}/unlink", json=[{**link, "entity_id": lead}]).status_code == 204


def test_a_lead_of_nobody(client: httpx.Client) -> None:
    lead = new_lead(client)
    assert client.patch(f"/api/v4/leads/{lead}", json={"responsible_user_id": 0}).status_code == 200
    assert client.get(f"/api/v4/leads/{lead}").json()["responsible_user_id"] == 0


def test_an_empty_list_says_nothing(client: httpx.Client) -> None:
    metadata = {"form_id": "order", "form_name": "Order", "form_page": "x", "form_sent_at": 1700000000, "ip": "203.0.113.7"}
    incoming = {"source_uid": "a", "source_name": "Site", "metadata": metadata, "_embedded": {"leads": [{"name": "Roof"}]}}
    uids = []
    for _ in range(2):
        answer = client.post("/api/v4/leads/unsorted/forms", json=[incoming]).json()
        uids.append(answer["_embedded"]["unsorted"][0]["uid"])
    assert client.post(f"/api/v4/leads/unsorted/{uids[0]}/accept", json=[]).status_code == 200
    assert client.request("DELETE", f"/api/v4/leads/unsorted/{uids[1]}/decline", json=[]).status_code == 200


def test_both_bounds_of_a_time_in_one_text(client: httpx.Client) -> None:
    assert client.get("/api/v4/events", params={"filter[created_at]": "1700000000,1700086400"}).is_success
    assert client.get("/api/v4/events", params={"filter[created_at]": "yesterday"}).is_success, (
        "what cannot be read is passed over"
    )


def test_a_whole_task_may_be_sent_back(client: httpx.Client) -> None:
    of_lead = {"entity_type": "leads", "entity_id": new_lead(client)}
    body = {"text": "Call", "complete_till": 2_000_000_000, "_embedded": {}, **of_lead}
    task = client.post("/api/v4/tasks", json=[body]).json()["_embedded"]["tasks"][0]["id"]
    read = client.get(f"/api/v4/tasks/{task}").json()
    back = {key: value for key, value in read.items() if key != "_links"}
    assert (back["result"], back["account_id"]) == ([], 77)
    response = client.patch(f"/api/v4/tasks/{task}", json={**back, "text": "Write", "account_id": 5})
    assert response.status_code == 200, response.text
    now = client.get(f"/api/v4/tasks/{task}").json()
    assert {**now, "text": "Call", "updated_at": 0} == {**read, "updated_at": 0}


def test_an_empty_result_leaves_the_one_that_is_there(client: httpx.Client) -> None:
    body = {"text": "Call", "complete_till": 2_000_000_000, "is_completed": True, "result": {"text": "Done"}}
    task = client.post("/api/v4/tasks", json=[body]).json()["_embedded"]["tasks"][0]["id"]
    assert client.patch(f"/api/v4/tasks/{task}", json={"result": []}).status_code == 200
    assert client.get(f"/api/v4/tasks/{task}").json()["result"] == {"text": "Done"}
    assert client.patch(f"/api/v4/tasks/{task}", json={"result": ["Done"]}).status_code == 400


def test_a_call_with_nulls(client: httpx.Client) -> None:
    phone = {"field_code": "PHONE", "values": [{"value": "+79151112233", "enum_code": "WORK"}]}
    client.post("/api/v4/contacts", json=[{"name": "Ann", "custom_fields_values": [phone]}])
    call = {"direction": "inbound", "duration": 3, "source": "Line", "phone": "+79151112233", "uniq": None, "link": None}
    response = client.post("/api/v4/calls", json=[{**call, "call_result": None, "call_status": None}])
    assert response.status_code == 200, response.text
    assert len(response.json()["_embedded"]["calls"]) == 1
    assert errors(client.post("/api/v4/calls", json=[{**call, "phone": None}])) == {"0": {"phone": "NotNullable"}}

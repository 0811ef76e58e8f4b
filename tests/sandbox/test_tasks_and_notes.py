"""Tasks and notes, and what they do to the entity that they belong to."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .support import errors


@pytest.fixture(autouse=True)
def entities(sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}, {"id": 2}], contacts=[{"id": 3}])


def task(client: httpx.Client, **item: Any) -> int:
    body = {"text": "Call", "complete_till": 2_000_000_000, "entity_type": "leads", "entity_id": 1, **item}
    response = client.post("/api/v4/tasks", json=[body])
    assert response.status_code == 200, response.text
    return int(response.json()["_embedded"]["tasks"][0]["id"])


def closest(client: httpx.Client, id: int) -> int | None:
    at: int | None = client.get(f"/api/v4/leads/{id}").json()["closest_task_at"]
    return at


def test_a_lead_knows_its_next_task(client: httpx.Client) -> None:
    late = task(client)
    soon = task(client, complete_till=1_900_000_000)
    assert closest(client, 1) == 1_900_000_000
    client.patch(f"/api/v4/tasks/{soon}", json={"is_completed": True, "result": {"text": "Done"}})
    assert closest(client, 1) == 2_000_000_000
    assert client.get(f"/api/v4/tasks/{soon}").json()["result"] == {"text": "Done"}
    client.patch(f"/api/v4/tasks/{late}", json={"entity_id": 2, "entity_type": "leads"})
    assert (closest(client, 1), closest(client, 2)) == (None, 2_000_000_000)


def test_a_new_task_reads_whole(client: httpx.Client) -> None:
    read = client.get(f"/api/v4/tasks/{task(client)}").json()
    assert (read["result"], read["is_completed"], read["task_type_id"], read["duration"]) == ([], False, 1, 0)
    assert (read["responsible_user_id"], read["group_id"], read["account_id"]) == (504141, 0, 77)


def test_tasks_of_what_is_not_there(client: httpx.Client) -> None:
    body = {"text": "x", "complete_till": 5, "entity_id": 99, "entity_type": "leads"}
    assert errors(client.post("/api/v4/tasks", json=[body])) == {"0": {"entity_id": "NotSupportedChoice"}}
    del body["entity_type"]
    assert errors(client.post("/api/v4/tasks", json=[body])) == {"0": {"entity_type": "FieldMissing"}}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("filter[is_completed]=1", ["done"]),
        ("filter[is_completed][]=0", ["open", "alone"]),
        ("filter[entity_type]=leads&filter[entity_id][]=1", ["open", "done"]),
        ("filter[task_type][]=2", ["done"]),
        ("filter[task_type_id][]=2", ["done"]),
        ("filter[responsible_user_id][]=504142", ["alone"]),
        ("filter[lead_statuses][0][status_id]=32392156&filter[lead_statuses][0][pipeline_id]=3104455", ["open", "done"]),
        ("filter[lead_statuses][0][status_id]=142&filter[lead_statuses][0][pipeline_id]=3104455", []),
        ("order[complete_till]=desc", ["done", "open", "alone"]),
    ],
)
def test_filters_of_tasks(query: str, found: list[str], client: httpx.Client) -> None:
    task(client, text="open", complete_till=10)
    task(client, text="done", complete_till=20, is_completed=True, task_type_id=2)
    task(client, text="alone", complete_till=5, responsible_user_id=504142, entity_type="contacts", entity_id=3)
    response = client.get(f"/api/v4/tasks?{query}")
    tasks = response.json()["_embedded"]["tasks"] if response.content else []
    assert [one["text"] for one in tasks] == found


NOTES: list[tuple[str, dict[str, Any]]] = [
    ("common", {"text": "x"}),
    ("call_in", {"uniq": "1", "duration": 5, "source": "s", "link": "https://example.com", "phone": "+7"}),
    ("call_out", {"uniq": "1", "duration": 5, "source": "s", "link": "https://example.com", "phone": "+7"}),
    ("service_message", {"service": "s", "text": "x"}),
    ("extended_service_message", {"service": "s", "text": "x"}),
    ("message_cashier", {"status": "created", "text": "x"}),
    ("geolocation", {"text": "x", "address": "a", "longitude": "1.5", "latitude": "2.5"}),
    ("sms_in", {"text": "x", "phone": "+7"}),
    ("sms_out", {"text": "x", "phone": "+7"}),
]


@pytest.mark.parametrize(("kind", "params"), NOTES)
def test_notes_of_all_types(kind: str, params: dict[str, Any], client: httpx.Client) -> None:
    response = client.post("/api/v4/leads/1/notes", json=[{"note_type": kind, "params": params}])
    assert response.status_code == 200, response.text
    [short] = response.json()["_embedded"]["notes"]
    assert short["entity_id"] == 1
    assert short["_links"]["self"]["href"].endswith(f"/api/v4/leads/1/notes/{short['id']}")
    for path in (f"leads/1/notes/{short['id']}", f"leads/notes/{short['id']}"):
        read = client.get(f"/api/v4/{path}").json()
        assert (read["note_type"], read["params"], read["entity_id"]) == (kind, params, 1)
    assert client.get(f"/api/v4/leads/2/notes/{short['id']}").status_code == 204
    assert client.get(f"/api/v4/contacts/notes/{short['id']}").status_code == 204
    assert client.get("/api/v4/leads/2/notes").status_code == 204
    found = client.get(f"/api/v4/leads/notes?filter[note_type][]={kind}").json()["_embedded"]["notes"]
    assert [note["id"] for note in found] == [short["id"]]
    assert client.get("/api/v4/leads/notes?filter[entity_id][]=2").status_code == 204


def test_attached_file_has_its_name(client: httpx.Client) -> None:
    params = {"file_uuid": "6905db7c-3a29-4d30-8953-bac68c05e8e8", "file_name": "plan.pdf"}
    [short] = client.post("/api/v4/leads/1/notes", json=[{"note_type": "attachment", "params": params}]).json()["_embedded"][
        "notes"
    ]
    read = client.get(f"/api/v4/leads/notes/{short['id']}").json()["params"]
    assert (read["original_name"], read["is_drive_attachment"]) == ("plan.pdf", True)


def test_one_note_is_pinned_at_a_time(client: httpx.Client) -> None:
    body = [{"note_type": "common", "params": {"text": text}} for text in "ab"]
    ids = [note["id"] for note in client.post("/api/v4/leads/1/notes", json=body).json()["_embedded"]["notes"]]

    def pinned() -> list[int]:
        notes = client.get("/api/v4/leads/1/notes?with=is_pinned").json()["_embedded"]["notes"]
        return [note["id"] for note in notes if note["is_pinned"]]

    for id in ids:
        assert client.post(f"/api/v4/leads/notes/{id}/pin").status_code == 204
        assert pinned() == [id]
    client.post(f"/api/v4/leads/notes/{ids[1]}/unpin")
    assert pinned() == []
    assert "is_pinned" not in client.get(f"/api/v4/leads/notes/{ids[0]}").json()
    assert client.post("/api/v4/leads/notes/9/pin").status_code == 404


def test_notes_of_what_is_not_there(client: httpx.Client) -> None:
    note = {"note_type": "common", "params": {"text": "x"}}
    assert client.post("/api/v4/leads/99/notes", json=[note]).status_code == 404
    assert errors(client.post("/api/v4/leads/notes", json=[{**note, "entity_id": 99}])) == {
        "0": {"entity_id": "NotSupportedChoice"}
    }

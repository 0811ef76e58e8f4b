"""What follows from a change: events that are listed, webhooks that are sent."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from amokit_sandbox import Delivery, Sandbox

from .support import errors


def events(client: httpx.Client, query: str = "") -> list[dict[str, Any]]:
    response = client.get(f"/api/v4/events?{query}")
    assert response.status_code in (200, 204), response.text
    found: list[dict[str, Any]] = response.json()["_embedded"]["events"] if response.content else []
    return found


def create(client: httpx.Client, kind: str, **item: Any) -> int:
    response = client.post(f"/api/v4/{kind}", json=[{"name": "A", **item}])
    assert response.status_code == 200, response.text
    return int(response.json()["_embedded"][kind][0]["id"])


def test_a_changed_lead_has_events(client: httpx.Client) -> None:
    lead = create(client, "leads")
    change = {"status_id": 142, "price": 7, "name": "B", "responsible_user_id": 504142, "tags_to_add": [{"name": "hot"}]}
    change["custom_fields_values"] = [{"field_id": 123, "values": [{"enum_id": 55}]}]
    client.patch(f"/api/v4/leads/{lead}", json=change)
    found = {one["type"]: one for one in events(client, f"filter[entity]=lead&filter[entity_id]={lead}")}
    assert found.keys() == {
        "lead_added",
        "lead_status_changed",
        "sale_field_changed",
        "name_field_changed",
        "entity_responsible_changed",
        "entity_tag_added",
        "custom_field_123_value_changed",
    }
    moved = found["lead_status_changed"]
    assert moved["value_before"] == [{"lead_status": {"id": 32392156, "pipeline_id": 3104455}}]
    assert moved["value_after"] == [{"lead_status": {"id": 142, "pipeline_id": 3104455}}]
    assert (moved["created_by"], moved["entity_type"], len(moved["id"])) == (504141, "lead", 26)
    value = found["custom_field_123_value_changed"]["value_after"][0]["custom_field_value"]
    assert (value["field_id"], value["enum_id"], value["text"]) == (123, 55, "Retail")
    assert client.get(f"/api/v4/events/{moved['id']}").json()["id"] == moved["id"]


@pytest.mark.parametrize(
    ("query", "types"),
    [
        ("", ["entity_linked", "entity_linked", "contact_added", "common_note_added", "lead_added"]),
        ("filter[type]=lead_added,contact_added", ["contact_added", "lead_added"]),
        ("filter[type][]=lead_added", ["lead_added"]),
        ("filter[entity][]=contact", ["entity_linked", "contact_added"]),
        ("filter[created_at]=1,2000000000&filter[type]=lead_added", ["lead_added"]),
        ("filter[created_at]=1,2", []),
        ("filter[created_by]=504142", []),
        ("limit=2", ["entity_linked", "entity_linked"]),
    ],
)
def test_filters_of_events(query: str, types: list[str], client: httpx.Client) -> None:
    lead = create(client, "leads")
    client.post(f"/api/v4/leads/{lead}/notes", json=[{"note_type": "common", "params": {"text": "x"}}])
    contact = create(client, "contacts")
    client.post(f"/api/v4/leads/{lead}/link", json=[{"to_entity_id": contact, "to_entity_type": "contacts"}])
    assert [one["type"] for one in events(client, query)] == types


def test_events_by_value_and_names(client: httpx.Client) -> None:
    one, two = create(client, "leads"), create(client, "leads", name="B")
    client.patch(f"/api/v4/leads/{one}", json={"status_id": 142})
    client.patch(f"/api/v4/leads/{two}", json={"status_id": 143})
    query = "filter[type]=lead_status_changed&filter[value_after][leads_statuses][0]"
    found = events(client, f"{query}[pipeline_id]=3104455&filter[value_after][leads_statuses][0][status_id]=143&with=lead_name")
    assert [(event["entity_id"], event["_embedded"]["entity"]["name"]) for event in found] == [(two, "B")]
    assert client.get("/api/v4/events?filter[type]=nonsense").status_code == 400
    assert client.get("/api/v4/events?filter[value_before][responsible_user_id]=").status_code == 204


def test_a_refused_change_has_no_events(client: httpx.Client) -> None:
    assert errors(client.post("/api/v4/leads", json=[{"name": "A"}, {"status_id": 1}])) == {
        "1": {"status_id": "NotSupportedChoice"}
    }
    assert events(client) == []


def test_types_of_events(client: httpx.Client) -> None:
    types = client.get("/api/v4/events/types?language_code=en").json()["_embedded"]["events_types"]
    numbers = {one["key"]: one["type"] for one in types}
    assert (numbers["lead_added"], numbers["lead_status_changed"]) == (1, 14)
    assert len(set(numbers.values())) == len(numbers) > 60


class Receiver(HTTPServer):
    """Takes webhooks and answers with the statuses that it is given, then with 200."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.got: list[dict[str, list[str]]] = []
        self.headers: list[dict[str, str]] = []
        self.statuses: list[int] = []
        self.url = f"http://127.0.0.1:{self.server_port}/hook"


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        self.server.got.append(parse_qs(body, keep_blank_values=True))
        self.server.headers.append({key.lower(): value for key, value in self.headers.items()})
        self.send_response(self.server.statuses.pop(0) if self.server.statuses else 200)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def subscribe(client: httpx.Client, receiver: Receiver, *settings: str) -> None:
    response = client.post("/api/v4/webhooks", json={"destination": receiver.url, "settings": list(settings)})
    assert response.status_code == 201, response.text
    assert response.json()["settings"] == list(settings)


def first(form: dict[str, list[str]]) -> dict[str, str]:
    return {key: values[0] for key, values in form.items()}


def test_webhooks_are_sent_to_who_subscribed(client: httpx.Client, sandbox: Sandbox, receiver: Receiver) -> None:
    subscribe(client, receiver, "add_lead", "status_lead", "responsible_contact")
    lead = create(client, "leads", name="Ж & co", price=5)
    client.patch(f"/api/v4/leads/{lead}", json={"status_id": 142})
    contact = create(client, "contacts")
    client.patch(f"/api/v4/contacts/{contact}", json={"responsible_user_id": 504142})
    assert [(one.code, one.status) for one in sandbox.deliveries] == [
        ("add_lead", 200),
        ("status_lead", 200),
        ("responsible_contact", 200),
    ]
    added, moved, given = map(first, receiver.got)
    assert added["leads[add][0][id]"] == str(lead)
    assert (added["leads[add][0][name]"], added["leads[add][0][price]"]) == ("Ж & co", "5")
    assert (added["account[id]"], added["account[subdomain]"]) == ("77", "example")
    assert (moved["leads[status][0][status_id]"], moved["leads[status][0][old_status_id]"]) == ("142", "32392156")
    assert (given["contacts[update][0][type]"], given["contacts[update][0][old_responsible_user_id]"]) == ("contact", "504141")
    assert receiver.headers[0]["content-type"] == "application/x-www-form-urlencoded"
    assert receiver.headers[0]["user-agent"].startswith("amoCRM-Webhooks")


def test_hooks_of_tasks_notes_and_fields(client: httpx.Client, sandbox: Sandbox, receiver: Receiver) -> None:
    subscribe(client, receiver, "add_task", "update_task", "note_lead", "update_lead")
    lead = create(client, "leads")
    body = {"text": "Call", "complete_till": 2_000_000_000, "entity_id": lead, "entity_type": "leads"}
    task = client.post("/api/v4/tasks", json=[body]).json()["_embedded"]["tasks"][0]["id"]
    client.patch(f"/api/v4/tasks/{task}", json={"is_completed": True, "result": {"text": "Done"}})
    client.post(f"/api/v4/leads/{lead}/notes", json=[{"note_type": "common", "params": {"text": "x"}}])
    values = [{"field_id": 123, "values": [{"enum_id": 55}]}, {"field_id": 1107, "values": [{"value": 1634590800}]}]
    client.patch(f"/api/v4/leads/{lead}", json={"custom_fields_values": values})
    sandbox.deliveries  # noqa: B018
    made, done, note, fields = map(first, receiver.got)
    assert (made["task[add][0][element_type]"], made["task[add][0][complete_till]"]) == ("2", "2033-05-18 03:33:20")
    assert (done["task[update][0][action_close]"], done["task[update][0][result][text]"]) == ("1", "Done")
    assert (note["leads[note][0][note][note_type]"], note["leads[note][0][note][text]"]) == ("4", "x")
    assert fields["leads[update][0][custom_fields][0][values][0][enum]"] == "55"
    assert fields["leads[update][0][custom_fields][1][values][0]"] == "1634590800"


def test_hooks_have_the_keys_that_are_described(client: httpx.Client, sandbox: Sandbox, receiver: Receiver) -> None:
    """In the words of the older API; what is only guessed does not come."""
    values = [{"field_id": 123, "values": [{"enum_id": 55}]}, {"field_id": 1106, "values": [{"enum_id": 65}]}]
    lead = create(client, "leads", custom_fields_values=values, tags_to_add=[{"name": "hot"}])
    sandbox.seed(notes=[{"id": 7, "entity_type": "leads", "entity_id": lead, "note_type": "common", "params": {"text": "x"}}])
    sandbox.deliver("update_lead", lead, to=receiver.url)
    sandbox.deliver("note_lead", 7, to=receiver.url)
    sandbox.deliver("delete_lead", lead, to=receiver.url)
    changed, note, deleted = map(first, receiver.got)
    head = "leads[update][0]"
    assert changed[f"{head}[created_user_id]"] == changed[f"{head}[modified_user_id]"] == "504141"
    assert changed[f"{head}[date_create]"] == changed[f"{head}[created_at]"]
    assert changed[f"{head}[tags][0][name]"] == "hot"
    field = {key: value for key, value in changed.items() if key.startswith(f"{head}[custom_fields][0]")}
    assert {key.removeprefix(f"{head}[custom_fields][0]") for key in field} == {
        *("[id]", "[name]", "[values][0][value]", "[values][0][enum]"),
    }
    assert changed[f"{head}[custom_fields][1][values][enum]"] == "65"
    head = "leads[note][0][note]"
    assert (note[f"{head}[element_id]"], note[f"{head}[element_type]"]) == (str(lead), "2")
    assert len(note[f"{head}[timestamp_x]"]) == len("2026-01-31 12:00:00")
    assert {key for key in deleted if key.startswith("leads")} == {
        f"leads[delete][0][{key}]" for key in ("id", "status_id", "pipeline_id")
    }


def test_failed_hooks_are_sent_again(receiver: Receiver) -> None:
    with Sandbox(webhook_delays=(0.01, 0.01, 0.01, 0.01)) as sandbox, client_of(sandbox) as client:
        subscribe(client, receiver, "add_lead")
        receiver.statuses = [500, 503, 499]
        create(client, "leads")
        found = sent(sandbox, 4)
        assert [(one.attempt, one.status) for one in found] == [(1, 500), (2, 503), (3, 499), (4, 200)]
        receiver.statuses = [404, 404, 404]
        create(client, "leads")
        assert [one.attempt for one in sent(sandbox, 7)[4:]] == [1, 2, 3]


def client_of(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.token}"})


def sent(sandbox: Sandbox, number: int) -> list[Delivery]:
    """What was sent, once it is so many."""
    while len(sandbox.deliveries) < number:
        time.sleep(0.005)
    return sandbox.deliveries


def test_nothing_is_sent_of_what_was_refused_or_unsubscribed(client: httpx.Client, sandbox: Sandbox, receiver: Receiver) -> None:
    subscribe(client, receiver, "add_lead")
    client.post("/api/v4/leads", json=[{"name": "A"}, {"status_id": 1}])
    assert client.get(f"/api/v4/webhooks?filter[destination]={receiver.url}").json()["_total_items"] == 1
    subscribe(client, receiver, "add_contact")
    create(client, "leads")
    assert client.get("/api/v4/webhooks").json()["_total_items"] == 1
    gone = {"destination": receiver.url}
    assert client.request("DELETE", "/api/v4/webhooks", json=gone).status_code == 204
    assert client.request("DELETE", "/api/v4/webhooks", json=gone).status_code == 404
    create(client, "contacts")
    assert sandbox.deliveries == []


def test_a_hook_of_ones_own_choice(client: httpx.Client, sandbox: Sandbox, receiver: Receiver) -> None:
    """For tests of receivers: no subscription, no change."""
    lead = create(client, "leads")
    assert sandbox.deliver("update_lead", lead, to=receiver.url).status == 200
    assert first(receiver.got[0])["leads[update][0][id]"] == str(lead)
    with pytest.raises(ValueError, match="add_mood"):
        sandbox.deliver("add_mood", lead, to=receiver.url)
    with pytest.raises(ValueError, match="987"):
        sandbox.deliver("update_lead", 987, to=receiver.url)


def test_a_hook_for_an_application(client: httpx.Client, sandbox: Sandbox) -> None:
    """A receiver that is an ASGI application needs no server."""
    seen: list[bytes] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append((await receive())["body"])
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    lead = create(client, "leads")
    assert sandbox.deliver("add_lead", lead, to=app).status == 204
    assert f"leads%5Badd%5D%5B0%5D%5Bid%5D={lead}".encode() in seen[0]


def test_what_an_application_does_after_its_answer_is_waited_for(client: httpx.Client, sandbox: Sandbox) -> None:
    done: list[bytes] = []
    tasks: set[asyncio.Task[None]] = set()

    async def work(body: bytes) -> None:
        await asyncio.sleep(0.05)
        done.append(body)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        tasks.add(asyncio.create_task(work((await receive())["body"])))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    delivery = sandbox.deliver("add_lead", create(client, "leads"), to=app)
    assert done == [delivery.body]
    assert "body" not in repr(delivery), "2 KB that nobody reads"


def test_a_robot_is_the_author_of_what_it_did(client: httpx.Client) -> None:
    lead = client.post("/api/v4/leads", json=[{"name": "A", "created_by": 0}]).json()["_embedded"]["leads"][0]["id"]
    client.patch(f"/api/v4/leads/{lead}", json={"price": 5, "updated_by": 0})
    client.patch(f"/api/v4/leads/{lead}", json={"price": 6})
    events = client.get("/api/v4/events", params={"filter[entity]": "lead"}).json()["_embedded"]["events"]
    assert [(one["type"], one["created_by"]) for one in events] == [
        ("sale_field_changed", 504141),
        ("sale_field_changed", 0),
        ("lead_added", 0),
    ]


@pytest.mark.parametrize("kind", ["leads", "contacts", "companies", "customers"])
def test_the_trash(sandbox: Sandbox, client: httpx.Client, kind: str) -> None:
    """What users delete in the interface: lists forget it, the trash has it, and it can be restored."""
    one, other = create(client, kind), create(client, kind)
    before = client.get(f"/api/v4/{kind}/{one}").json()
    sandbox.delete(kind, [one])
    assert [each["id"] for each in client.get(f"/api/v4/{kind}").json()["_embedded"][kind]] == [other]
    singular = events(client, f"filter[entity_id]={one}")[0]["entity_type"]
    assert events(client, f"filter[type]={singular}_deleted")[0]["entity_id"] == one
    if kind != "customers":  # whose list takes no only_deleted
        (trashed,) = client.get(f"/api/v4/{kind}?with=only_deleted").json()["_embedded"][kind]
        assert (trashed["id"], trashed["is_deleted"]) == (one, True)
    with pytest.raises(ValueError, match="in the account"):
        sandbox.delete(kind, [other, one])
    assert client.get(f"/api/v4/{kind}/{other}").status_code == 200, "all of them or none"
    sandbox.restore(kind, [one])
    assert client.get(f"/api/v4/{kind}/{one}").json() | {"updated_at": 0} == before | {"updated_at": 0}
    if kind != "customers":  # the API knows no event of it
        assert events(client, f"filter[type]={singular}_restored")[0]["entity_id"] == one
    with pytest.raises(ValueError, match="in the trash"):
        sandbox.restore(kind, [other])


def test_deletions_of_others_are_told_to_subscribers(sandbox: Sandbox, client: httpx.Client, receiver: Receiver) -> None:
    subscribe(client, receiver, "delete_lead", "restore_lead", "delete_task")
    task = {"text": "call", "complete_till": 1_800_000_000}
    (made,) = client.post("/api/v4/tasks", json=[task]).json()["_embedded"]["tasks"]
    lead = create(client, "leads")
    sandbox.delete("tasks", [made["id"]])
    sandbox.delete("leads", [lead])
    sandbox.restore("leads", [lead])
    assert [delivery.code for delivery in sandbox.deliveries] == ["delete_task", "delete_lead", "restore_lead"]
    assert first(receiver.got[1])["leads[delete][0][id]"] == str(lead)
    assert client.get(f"/api/v4/tasks/{made['id']}").status_code == 204
    assert events(client, "filter[type]=task_deleted")[0]["entity_id"] == made["id"]
    with pytest.raises(ValueError, match="have no trash"):
        sandbox.delete("notes", [1])

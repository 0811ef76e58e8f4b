"""Calls find whom they are of, files come in parts, chats are signed and make talks."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox

from .chats import CHANNEL, connect, message, send, sign
from .support import errors


def call(phone: str, **item: Any) -> dict[str, Any]:
    return {"direction": "inbound", "duration": 5, "source": "s", "phone": phone, **item}


def phone(number: str) -> list[dict[str, Any]]:
    return [{"field_code": "PHONE", "values": [{"value": number}]}]


@pytest.mark.parametrize("number", ["+7 (999) 123-45-67", "89991234567", "9991234567"])
def test_a_call_finds_its_contact(number: str, client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(contacts=[{"id": 1, "custom_fields_values": phone("+7 999 123-45-67")}, {"id": 2}])
    answer = client.post("/api/v4/calls", json=[call(number, request_id="mine"), call("+1 555 000")]).json()
    [found] = answer["_embedded"]["calls"]
    assert (found["entity_id"], found["entity_type"], found["request_id"]) == (1, "contact", "mine")
    assert [error["request_id"] for error in answer["errors"]] == ["1"]
    [note] = client.get("/api/v4/contacts/1/notes").json()["_embedded"]["notes"]
    assert (note["id"], note["note_type"], note["params"]["duration"]) == (found["id"], "call_in", 5)
    assert client.get("/api/v4/contacts/2/notes").status_code == 204


def test_a_call_is_of_the_single_open_lead(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(
        contacts=[{"id": 1, "custom_fields_values": phone("+79991234567")}],
        leads=[{"id": 5}, {"id": 6, "status_id": 142}, {"id": 7}],
        links=[{"entity_type": "contacts", "entity_id": 1, "to_entity_type": "leads", "to_entity_id": id} for id in (5, 6)],
    )
    [found] = client.post("/api/v4/calls", json=[call("9991234567")]).json()["_embedded"]["calls"]
    assert (found["entity_id"], found["entity_type"]) == (5, "lead")
    body = {"add": [{"type": "phone_call", "phone_number": "+79991234567"}]}
    [item] = client.post("/api/v2/events/", json=body).json()["_embedded"]["items"]
    assert (item["element_id"], item["element_type"]) == (5, 2)
    client.post("/api/v4/contacts/1/link", json=[{"to_entity_id": 7, "to_entity_type": "leads"}])
    [found] = client.post("/api/v4/calls", json=[call("9991234567")]).json()["_embedded"]["calls"]
    assert (found["entity_id"], found["entity_type"]) == (1, "contact")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("9991234567", ["Иван Ким"]),
        ("+7 (999) 123-45-67", ["Иван Ким"]),
        ("89991234567", ["Иван Ким"]),
        ("иван", ["Иван Ким"]),
        ("КИМ", ["Иван Ким"]),
        ("ivan@EXAMPLE.com", ["Иван Ким"]),
        ("1234567890", []),
        ("пётр", ["Пётр"]),
    ],
)
def test_search(query: str, found: list[str], client: httpx.Client) -> None:
    email = {"field_code": "EMAIL", "values": [{"value": "Ivan@example.com"}]}
    first = {"name": "Иван Ким", "custom_fields_values": [*phone("+7 (999) 123-45-67"), email]}
    client.post("/api/v4/contacts", json=[first, {"name": "Пётр"}])
    response = client.get("/api/v4/contacts", params={"query": query})
    contacts = response.json()["_embedded"]["contacts"] if response.content else []
    assert [contact["name"] for contact in contacts] == found


def upload(client: httpx.Client, content: bytes, size: int, **more: Any) -> httpx.Response:
    asked = {"file_name": "смета.pdf", "file_size": len(content), "content_type": "application/pdf", **more}
    url = client.post("/v1.0/sessions", json=asked).json()["upload_url"]
    parts = [content[start : start + size] for start in range(0, len(content), size)] or [b""]
    for part in parts:
        response = client.post(url, content=part, headers={"content-type": "application/octet-stream"})
        assert response.status_code == 200, response.text
        url = response.json().get("next_url", "")
    assert not url
    return response


def test_a_file_comes_in_parts_and_in_versions(client: httpx.Client) -> None:
    file = upload(client, b"x" * 250, 100).json()
    assert (file["name"], file["size"], file["metadata"]["extension"]) == ("смета", 250, "pdf")
    assert file["has_multiple_versions"] is False
    again = upload(client, b"y" * 10, 100, file_uuid=file["uuid"]).json()
    assert (again["uuid"], again["size"], again["has_multiple_versions"]) == (file["uuid"], 10, True)
    assert again["id"] == file["id"] == client.get(f"/v1.0/files/{file['uuid']}").json()["id"]
    versions = client.get(f"/v1.0/files/{file['uuid']}/versions").json()
    assert [(one["size"], one["is_main"]) for one in versions["_embedded"]["versions"]] == [(10, True), (250, False)]
    back = client.patch(f"/v1.0/files/{file['uuid']}", json={"version_uuid": file["version_uuid"]}).json()
    assert back["size"] == 250
    assert client.patch(f"/v1.0/files/{file['uuid']}", json={"name": "new"}).json()["name"] == "new"
    assert client.get("/v1.0/files?filter[name]=NEW").json()["_count"] == 1
    assert client.get("/v1.0/files?filter[extensions][]=doc").status_code == 204
    assert client.get("/v1.0/files?filter[size][from]=1&filter[size][unit]=1024").status_code == 204


def test_a_file_in_the_trash(client: httpx.Client) -> None:
    uuid = upload(client, b"x", 10).json()["uuid"]
    assert client.request("DELETE", "/v1.0/files", json=[{"uuid": uuid}]).status_code == 204
    assert client.get("/v1.0/files").status_code == 204
    [trashed] = client.get("/v1.0/files?filter[deleted]=1").json()["_embedded"]["files"]
    assert (trashed["uuid"], trashed["is_trashed"]) == (uuid, True)
    assert client.post("/v1.0/files/restore", json=[{"uuid": uuid}]).json()["_count"] == 1
    assert client.get("/v1.0/files").json()["_count"] == 1


def test_files_of_an_entity(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1, "name": "A", "price": 7}])
    uuids = [upload(client, b"x", 10).json()["uuid"] for _ in range(3)]
    path = "/api/v4/leads/1/files"
    assert client.put(path, json=[{"file_uuid": uuid} for uuid in uuids]).status_code == 202
    page = client.get(f"{path}?limit=2").json()
    assert [one["file_uuid"] for one in page["_embedded"]["files"]] == uuids[:0:-1]
    rest = client.get(page["_links"]["next"]["href"]).json()
    assert [one["file_uuid"] for one in rest["_embedded"]["files"]] == uuids[:1]
    [entity] = client.get(f"/api/v4/files/{uuids[0]}/links").json()["entities"]
    assert (entity["id"], entity["entity_type"], entity["price"]) == (1, "leads", 7)
    assert client.request("DELETE", path, json=[{"file_uuid": uuids[0]}]).status_code == 202
    assert len(client.get(path).json()["_embedded"]["files"]) == 2
    assert client.put(path, json=[{"file_uuid": "6905db7c-3a29-4d30-8953-bac68c05e8e8"}]).status_code == 404
    assert client.get("/api/v4/leads/9/files").status_code == 404


def test_upload_refuses_too_much(client: httpx.Client) -> None:
    url = client.post("/v1.0/sessions", json={"file_name": "a", "file_size": 1}).json()["upload_url"]
    assert client.post(url, content=b"xx").status_code == 400
    assert client.post(url.replace("upload/", "upload/x"), content=b"x").status_code == 404


def test_a_part_that_comes_again_is_answered_again(client: httpx.Client, sandbox: Sandbox) -> None:
    url = client.post("/v1.0/sessions", json={"file_name": "a.bin", "file_size": 4}).json()["upload_url"]
    headers = {"content-type": "application/octet-stream"}
    first = [client.post(url, content=b"ab", headers=headers).json() for _ in range(2)]
    assert first[0] == first[1]
    last = [client.post(first[0]["next_url"], content=b"cd", headers=headers).json() for _ in range(2)]
    assert last[0] == last[1]
    assert client.get(last[0]["_links"]["download"]["href"]).content == b"abcd"
    assert sandbox.requests[-2].body == sandbox.requests[-1].answer == b"", "what may be large is not kept in the log"


def test_a_part_of_a_content(client: httpx.Client) -> None:
    file = upload(client, b"0123456789", 10).json()
    link = file["_links"]["download"]["href"]
    for start in (1, 9):
        answer = client.get(link, headers={"range": f"bytes={start}-"})
        assert (answer.status_code, answer.content) == (206, b"0123456789"[start:])
        assert answer.headers["content-range"] == f"bytes {start}-9/10"
    assert client.get(link, headers={"range": "bytes=10-"}).status_code == 416
    assert client.get(link, headers={"range": "bytes=1-2,4-5"}).content == b"0123456789"


def test_chats_need_a_signature(client: httpx.Client) -> None:
    path, body = f"/v2/origin/custom/{CHANNEL}/connect", b'{"account_id": "af9945ff-1490-4cad-807d-945c15d88bec"}'
    for changes in ({"x-signature": "0"}, {"content-md5": "0"}, {"date": "Thu, 01 Oct 2026 09:00:00 GMT"}, {"date": "x"}):
        response = client.post(path, content=body, headers=sign("POST", path, body) | changes)
        assert (response.status_code, response.json()["error_code"]) == (403, 403)
    assert (
        client.post(path, content=body, headers=sign("POST", path, body, date="Thu, 01 Oct 2020 09:00:00 GMT")).status_code == 403
    )


@pytest.mark.parametrize(
    ("wrong", "status", "said"), [("offset=-1", 400, "offset"), ("offset=one", 400, "offset"), ("limit=51", 422, "")]
)
def test_chats_refuse_in_a_form_of_their_own(wrong: str, status: int, said: str, client: httpx.Client) -> None:
    scope = connect(client)
    target = f"/v2/origin/custom/{scope}/chats/6cbab3d5-c4c1-46ff-b710-ad59ad10805f/history?{wrong}"
    answer = send(client, "GET", target)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/json")
    assert answer.json()["error_code"] == status
    assert answer.json()["error_description"].startswith(said)
    answer = send(client, "POST", f"/v2/origin/custom/{scope}", {"event_type": "new_message"})
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/json")
    assert answer.json()["error_description"].startswith("payload")


def test_a_message_makes_a_contact_and_a_talk(client: httpx.Client) -> None:
    scope = connect(client)
    sent = send(client, "POST", f"/v2/origin/custom/{scope}", message()).json()["new_message"]
    assert (sent["conversation_id"], sent["sender_id"], sent["ref_id"]) == ("c-1", "u-1", "m-1")
    [contact] = client.get("/api/v4/contacts?query=9151112233").json()["_embedded"]["contacts"]
    [talk] = client.get("/api/v4/talks").json()["_embedded"]["talks"]
    assert (talk["contact_id"], talk["is_in_work"]) == (contact["id"], True)
    [link] = client.get(f"/api/v4/contacts/chats?contact_id={contact['id']}").json()["_embedded"]["chats"]
    assert link["chat_id"] == talk["chat_id"]
    answer = client.post(f"/api/v4/talks/{talk['talk_id']}/send_message", json={"text": "Hi"})
    assert answer.status_code == 202
    messages = client.get(f"/api/v4/talks/{talk['talk_id']}/messages").json()["_embedded"]["messages"]
    assert [(one["type"], one["text"]) for one in messages] == [("incoming", "Hello"), ("outgoing", "Hi")]
    history = send(client, "GET", f"/v2/origin/custom/{scope}/chats/{talk['chat_id']}/history").json()["messages"]
    assert [one["message"]["text"] for one in history] == ["Hello"]
    edited = message("Hello!")
    edited["event_type"] = "edit_message"
    assert send(client, "POST", f"/v2/origin/custom/{scope}", edited).status_code == 200
    history = send(client, "GET", f"/v2/origin/custom/{scope}/chats/{talk['chat_id']}/history").json()["messages"]
    assert [one["message"]["text"] for one in history] == ["Hello!"]
    assert client.post(f"/api/v4/talks/{talk['talk_id']}/close", json={"force_close": True}).status_code == 202
    assert client.get("/api/v4/talks?filter[only_in_work]=1").status_code == 204
    assert client.get("/api/v4/talks?filter[only_in_work]=0").status_code == 200
    assert client.post(f"/api/v4/talks/{talk['talk_id']}/close", json={}).status_code == 422
    assert client.post(f"/api/v4/talks/{talk['talk_id']}/send_message", json={"text": "Hi"}).status_code == 422


def test_a_chat_is_made_once(client: httpx.Client) -> None:
    scope = connect(client)
    body = {"conversation_id": "c-1", "user": {"id": "u-1", "name": "Ann"}}
    ids = {send(client, "POST", f"/v2/origin/custom/{scope}/chats", body).json()["id"] for _ in range(2)}
    assert len(ids) == 1
    wrong = send(client, "POST", "/v2/origin/custom/11111111-2222-4333-8444-555555555555_x/chats", body)
    assert (wrong.status_code, wrong.json()["error_code"]) == (404, 404)


def test_template_goes_through_a_review(client: httpx.Client) -> None:
    path = "/api/v4/chats/templates"
    [made] = client.post(path, json=[{"name": "T", "content": "Hi"}]).json()["_embedded"]["chat_templates"]
    [review] = client.post(f"{path}/{made['id']}/review").json()["_embedded"]["reviews"]
    client.post(f"{path}/{made['id']}/review/{review['id']}", json={"status": "rejected", "reject_reason": "no"})
    read = client.get(f"{path}/{made['id']}?with=reviews").json()
    assert (read["review_status"], read["is_on_review"]) == ("rejected", False)
    assert read["_embedded"]["reviews"][0]["reject_reason"] == "no"
    assert client.post(f"{path}/{made['id']}/review/9", json={"status": "approved"}).status_code == 404


def test_bots_run_for_what_is_there(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(leads=[{"id": 1}])
    assert client.post("/api/v4/bots/321/run", json={"entity_id": 1, "entity_type": "leads"}).status_code == 202
    assert client.post("/api/v4/bots/9/run", json={"entity_id": 1, "entity_type": "leads"}).status_code == 404
    item = {"bot_id": 321, "entity_id": 9, "entity_type": "leads"}
    assert errors(client.post("/api/v4/bots/run", json=[item])) == {"0": {"entity_id": "NotSupportedChoice"}}
    body: dict[str, Any] = {"data": {}, "execute_handlers": []}
    assert client.post("/api/v4/salesbot/321/continue/5", json=body).status_code == 202
    assert client.post("/api/v4/bots/321/stop", json={"entity_id": 1, "entity_type": "leads"}).status_code == 202
    assert client.post("/api/v4/salesbot/321/continue/5", json=body).status_code == 404


def test_widget_is_installed_with_its_settings(client: httpx.Client) -> None:
    path = "/api/v4/widgets/my_widget"
    assert client.post(path, json={"login": "ann"}).json()["settings"] == {"login": "ann"}
    assert client.get(path).json()["is_active_in_account"] is True
    assert client.delete(path).status_code == 204
    assert client.get(path).json()["is_active_in_account"] is False
    assert client.get("/api/v4/widgets/nothing").status_code == 404


def test_short_links_and_buttons(client: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.seed(contacts=[{"id": 1}])
    item = {"url": "https://example.com", "metadata": {"entity_type": "contacts", "entity_id": 1}}
    [link] = client.post("/api/v4/short_links", json=[item]).json()["_embedded"]["short_links"]
    assert link["url"].startswith(sandbox.url)
    button = client.post("/api/v4/website_buttons", json={"pipeline_id": 3104455, "trusted_websites": ["example.com"]})
    assert button.status_code == 202
    path = f"/api/v4/website_buttons/{button.json()['source_id']}"
    assert client.get(f"{path}?with=scripts").json()["script"]
    assert client.patch(path, json={"trusted_websites": {"add": [f"{n}.example" for n in range(9)]}}).status_code == 200
    assert client.patch(path, json={"trusted_websites": {"add": ["more.example"]}}).status_code == 400
    assert client.post(f"{path}/online_chat").status_code == 202
    wrong = {"pipeline_id": 9, "trusted_websites": ["example.com"]}
    assert errors(client.post("/api/v4/website_buttons", json=wrong)) == {"0": {"pipeline_id": "NotSupportedChoice"}}


def test_talks_are_counted(client: httpx.Client) -> None:
    send(client, "POST", f"/v2/origin/custom/{connect(client)}", message())
    query = "/api/v4/talks/count?filter[status]=opened&filter[is_read]=false"
    assert client.get(query).json() == {"count": 1}
    [talk] = client.get("/api/v4/talks").json()["_embedded"]["talks"]
    client.post(f"/api/v4/talks/{talk['talk_id']}/close", json={})
    assert client.get(query).json() == {"count": 0}


def test_types_of_events_one_by_one(client: httpx.Client) -> None:
    assert client.get("/api/v4/events/types/lead_added").json()["type"] == 1
    assert client.get("/api/v4/events/types/nonsense").status_code == 404


def test_sources_of_knowledge(client: httpx.Client) -> None:
    body = {"name": "D", "text": "We deliver within two days.", "lang": "en", "available_functions": ["agent"]}
    made = [client.post("/api/v2/sources/text", json=body).json() for _ in range(2)]
    assert made[0]["name"] == "D"
    assert made[0]["id"] != made[1]["id"]


def test_a_file_and_its_versions_are_downloaded_without_a_token(client: httpx.Client) -> None:
    first = upload(client, b"abc" * 100, 70).json()
    second = upload(client, b"new", 10, file_uuid=first["uuid"]).json()
    assert first["_links"]["download_version"]["href"].endswith(".pdf")
    for link, content in (
        (second["_links"]["download"]["href"], b"new"),
        (second["_links"]["download_version"]["href"], b"new"),
        (first["_links"]["download_version"]["href"], b"abc" * 100),
    ):
        answer = httpx.get(link)
        assert (answer.status_code, answer.content, answer.headers["content-type"]) == (200, content, "application/pdf")
    versions = client.get(f"/v1.0/files/{first['uuid']}/versions").json()["_embedded"]["versions"]
    assert [httpx.get(one["_links"]["download"]["href"]).content for one in versions] == [b"new", b"abc" * 100]
    client.request("DELETE", "/v1.0/files", json=[{"uuid": first["uuid"]}])
    assert httpx.get(first["_links"]["download"]["href"].replace(first["uuid"], "9")).status_code == 404

"""Every operation of the description returns a response as described when it is called with the examples of the description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit_sandbox import Sandbox
from amokit_sandbox.behaviours import BEHAVIOURS
from amokit_sandbox.description import Operation

from .chats import AMOJO_ID, chat_ids, sign
from .example_world import populate
from .support import DESCRIPTION, authorize, example_request, grant, problems, serialize


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    """A sandbox of another account than the default one: no answer may hold the default ids."""
    with Sandbox(account_id=4242) as running:
        yield running


def default_ids(body: Any, key: str = "") -> Iterator[Any]:
    """What a body holds of the ids of the default account. A chat of the examples has an id like that of their account."""
    if isinstance(body, dict):
        for name, part in body.items():
            yield from default_ids(part, name)
    elif isinstance(body, list):
        for part in body:
            yield from default_ids(part, key)
    elif body in (77, "77") or (AMOJO_ID in str(body) and key != "chat_id"):
        yield key, body


@pytest.fixture
def populated(sandbox: Sandbox) -> Sandbox:
    """An account that holds what the examples speak of."""
    populate(sandbox)
    return sandbox


# What the facts refuse of an example: administrators are never switched off.
ADJUSTED: dict[str, Any] = {name: [{"id": 504142}] for name in ("activate_users", "deactivate_users")}

# Operations that answer by the description's example, each with its reason.
BY_EXAMPLE: dict[str, str] = {}


def prepare(operation: Operation, client: httpx.Client) -> list[tuple[str, str]]:
    """Does what goes before an operation; gives parts of its address in the example, and what they really are here."""
    if operation.host == "amojo":
        return list(chat_ids(client).items())
    if operation.id == "upload_file_part":
        asked = {"file_name": "a.txt", "file_size": 1000}
        url = client.post("/v1.0/sessions", json=asked).json()["upload_url"]
        return [("example.jwt.token", url.rpartition("/")[2])]
    if operation.id == "update_chat_template_review":
        [review] = client.post("/api/v4/chats/templates/11/review").json()["_embedded"]["reviews"][:1]
        return [("review/" + str(review_id(operation)), f"review/{review['id']}")]
    if operation.id == "continue_bot":
        client.post("/api/v4/bots/321/run", json={"entity_id": 11, "entity_type": "leads"})
    return []


def review_id(operation: Operation) -> Any:
    return next(parameter.example for parameter in operation.located("path") if parameter.name == "review_id")


@pytest.mark.parametrize("name", DESCRIPTION.operations)
def test_operation_answers_its_example(name: str, populated: Sandbox, client: httpx.Client) -> None:
    operation = DESCRIPTION.operations[name]
    request = example_request(operation)
    url = request.url.raw_path.decode()
    content = json.dumps(ADJUSTED[name]).encode() if name in ADJUSTED else request.content
    for shown, real in prepare(operation, client):
        url, content = url.replace(shown, real), content.replace(shown.encode(), real.encode())
    headers = {key: request.headers[key] for key in ("content-type", "x-context-user-id") if key in request.headers}
    if operation.host == "amojo":
        headers = sign(operation.method, url, content)
    if name == "get_access_token":
        content = json.dumps(json.loads(content) | {"code": authorize(client)}).encode()
    if name == "get_account_domain_by_refresh_token":
        pair = grant(client, "authorization_code", authorize(client)).json()
        headers["x-refresh-token"] = pair["refresh_token"]

    response = client.request(operation.method, url, content=content, headers=headers)
    assert response.headers.get("x-sandbox") == ("example" if name in BY_EXAMPLE else None)

    if "json" in response.headers.get("content-type", ""):
        assert list(default_ids(response.json())) == []
    # The client's hook has held the body against the schema.
    assert response.is_success or operation.extensions.get("x-browser"), (response.status_code, response.text)


PAGED = [
    name
    for name, operation in DESCRIPTION.operations.items()
    if operation.extensions.get("x-paginate") and operation.host != "amojo"
]


@pytest.mark.parametrize("name", PAGED)
def test_lists_come_to_an_end(name: str, populated: Sandbox, client: httpx.Client) -> None:
    operation = DESCRIPTION.operations[name]
    path, items = example_request(operation).url.path, operation.extensions["x-paginate"]["items"]
    required: list[tuple[str, Any]] = [
        pair
        for parameter in operation.located("query")
        if parameter.required
        for pair in serialize(parameter.name, parameter.example, parameter.serialize)
    ]
    first = client.get(path, params=required)
    assert first.is_success
    if first.content:
        assert first.json().get("_page", 1) == 1
        assert "next" not in first.json().get("_links", {})
    for position, value in (("page", "2"), ("before_id", "7"), ("offset", "50")):
        if any(parameter.name == position for parameter in operation.located("query")):
            second = client.get(path, params=[*required, (position, value)])
            assert second.is_success
            assert not second.content or not (second.json().get("_embedded") or second.json())[items]


@pytest.mark.parametrize("name", DESCRIPTION.operations)
def test_examples_of_the_description_are_valid(name: str) -> None:
    operation = DESCRIPTION.operations[name]
    for content in (operation.body, *(response.content for response in operation.responses)):
        if content and content.has_example and content.schema:
            assert problems(content.pointer, content.example) == []


def test_behaviours_are_of_described_operations() -> None:
    assert set(BEHAVIOURS) <= set(DESCRIPTION.operations)


MOODS = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "1"},
    "security": [{"bearer": []}],
    "components": {
        "schemas": {
            "Mood": {
                "type": "object",
                "properties": {
                    "id": {"type": "integer"},
                    "code": {"type": ["string", "null"]},
                    "kind": {"type": "string", "x-known-values": ["big", "small"]},
                    "made_at": {"type": "integer", "format": "unix-time"},
                    "child": {"$ref": "#/components/schemas/Mood"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Mood"}},
                    "state": {"anyOf": [{"type": "object", "properties": {"on": {"type": "boolean"}}}, {"type": "null"}]},
                },
                "required": ["id", "code", "kind", "made_at", "state"],
            },
        },
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
    },
    "paths": {
        "/api/v4/moods": {
            "get": {
                "operationId": "list_moods",
                "x-paginate": {"items": "moods"},
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "content": {
                            "application/hal+json": {
                                "schema": {"type": "object"},
                                "example": {
                                    "_page": 1,
                                    "_links": {
                                        "self": {"href": "https://example.amocrm.ru/api/v4/moods"},
                                        "next": {"href": "https://example.amocrm.ru/api/v4/moods?page=2"},
                                    },
                                    "_embedded": {"moods": [{"id": 1, "file": "https://drive-b.amocrm.ru/a?b=1"}]},
                                },
                            }
                        }
                    },
                    "204": {"x-empty": "page"},
                },
            },
        },
        "/api/v4/alarms": {
            "post": {
                "operationId": "create_alarms",
                "x-batch": {"items": "alarms"},
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "array",
                                "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                            }
                        }
                    },
                },
                "responses": {
                    "201": {
                        "content": {
                            "application/hal+json": {
                                "schema": {"type": "object"},
                                "example": {
                                    "_total_items": 1,
                                    "_embedded": {"alarms": [{"id": 5, "request_id": "first"}]},
                                },
                            }
                        }
                    }
                },
            },
        },
        "/api/v4/moods/history": {
            "get": {
                "operationId": "list_mood_history",
                "x-paginate": {"items": "messages", "by": "offset"},
                "parameters": [{"name": "offset", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "content": {"application/json": {"schema": {"type": "object"}, "example": {"messages": [{"text": "Hi"}]}}}
                    }
                },
            },
        },
        "/api/v4/moods/{id}": {
            "get": {
                "operationId": "get_mood",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {"200": {"content": {"application/hal+json": {"schema": {"$ref": "#/components/schemas/Mood"}}}}},
            },
            "delete": {
                "operationId": "delete_mood",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {"204": {"x-empty": "done"}},
            },
        },
    },
}


@pytest.fixture(scope="module")
def moods(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A description with operations that no behaviour knows."""
    file: Path = tmp_path_factory.mktemp("bundle") / "openapi.json"
    file.write_text(json.dumps(MOODS))
    with Sandbox(openapi=file) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        with httpx.Client(base_url=f"{sandbox.url}/api/v4", headers=headers) as client:
            yield client


def test_example_leads_here_and_ends(moods: httpx.Client) -> None:
    page: dict[str, Any] = moods.get("moods").json()
    assert page["_embedded"]["moods"] == [{"id": 1, "file": f"{str(moods.base_url).removesuffix('/api/v4/')}/a?b=1"}]
    assert page["_links"] == {"self": {"href": f"{str(moods.base_url).rstrip('/')}/moods"}}
    assert moods.get("moods", params={"page": 2}).status_code == 204


def test_list_without_no_content_ends_with_an_empty_one(moods: httpx.Client) -> None:
    assert moods.get("moods/history", params={"offset": 0}).json() == {"messages": [{"text": "Hi"}]}
    assert moods.get("moods/history", params={"offset": 50}).json() == {"messages": []}


def test_batch_is_answered_item_by_item(moods: httpx.Client) -> None:
    response = moods.post("alarms", json=[{"name": "a", "request_id": "mine"}, {"name": "b"}])
    assert (response.status_code, response.headers["x-sandbox"]) == (201, "example")
    assert response.json() == {
        "_total_items": 2,
        "_embedded": {"alarms": [{"id": 5, "request_id": "mine"}, {"id": 6, "request_id": "1"}]},
    }


def test_body_is_validated_without_a_behaviour(moods: httpx.Client) -> None:
    response = moods.post("alarms", json=[{"name": "a"}, {"name": 1}])
    assert response.status_code == 400
    assert response.json()["validation-errors"][0]["request_id"] == "1"


def test_answer_has_the_keys_of_the_schema_when_there_is_no_example(moods: httpx.Client) -> None:
    mood = moods.get("moods/8").json()
    assert mood == {"id": 8, "code": None, "kind": "", "made_at": 0, "child": {}, "parts": [], "state": None}


def test_done_has_no_body(moods: httpx.Client) -> None:
    response = moods.delete("moods/8")
    assert (response.status_code, response.content) == (204, b"")


NUMBER, TEXT = {"type": "integer"}, {"type": "string"}
GADGET = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": NUMBER, "name": TEXT, "size": {"type": ["integer", "null"]}, "updated_at": NUMBER, "_links": {}},
}


def answer(status: str, schema: dict[str, Any], example: Any) -> dict[str, Any]:
    return {status: {"content": {"application/hal+json": {"schema": schema, "example": example}}}}


def body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def page(schema: dict[str, Any]) -> dict[str, Any]:
    return {"properties": {"_embedded": {"properties": {"gadgets": {"type": "array", "items": schema}}}}}


WRITTEN = {"type": "object", "properties": {"name": TEXT, "size": NUMBER, "request_id": TEXT}}
CHANGED = {"type": "object", "properties": {"id": NUMBER, "updated_at": NUMBER, "_links": {}}}
MADE = {"type": "object", "properties": {"id": NUMBER, "request_id": TEXT, "_links": {}}}
ID = [{"name": "id", "in": "path", "required": True, "schema": NUMBER}]
GADGETS = {
    **{key: MOODS[key] for key in ("openapi", "info", "security", "components")},
    "paths": {
        "/api/v4/gadgets": {
            "get": {
                "operationId": "list_gadgets",
                "x-paginate": {"items": "gadgets"},
                "parameters": [{"name": "filter[name]", "in": "query", "schema": TEXT}],
                "responses": {
                    **answer("200", page(GADGET), {"_page": 1, "_links": {}, "_embedded": {"gadgets": [{"id": 1, "size": 5}]}}),
                    "204": {"x-empty": "page"},
                },
            },
            "post": {
                "operationId": "create_gadgets",
                "x-batch": {"items": "gadgets"},
                "requestBody": body({"type": "array", "items": WRITTEN}),
                "responses": answer("200", page(MADE), {"_embedded": {"gadgets": [{"id": 1, "request_id": "0"}]}}),
            },
        },
        "/api/v4/gadgets/{id}": {
            "parameters": ID,
            "get": {
                "operationId": "get_gadget",
                "responses": {**answer("200", GADGET, {"id": 1, "name": "x", "_links": {}}), "204": {"x-empty": "absent"}},
            },
            "patch": {
                "operationId": "update_gadget",
                "requestBody": body(WRITTEN),
                "responses": answer("200", CHANGED, {"id": 1, "updated_at": 5, "_links": {}}),
            },
            "delete": {"operationId": "delete_gadget", "responses": {"204": {"x-empty": "done"}}},
        },
    },
}


def test_new_collection_is_kept_without_any_code(tmp_path: Path) -> None:
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(GADGETS))
    with Sandbox(openapi=file) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        with httpx.Client(base_url=f"{sandbox.url}/api/v4", headers=headers) as client:
            items = [{"name": "a", "request_id": "mine"}, {"name": "b", "size": 7}]
            made = client.post("gadgets", json=items).json()["_embedded"]["gadgets"]
            first, second = (one["id"] for one in made)
            assert made == [{"id": first, "request_id": "mine"}, {"id": second, "request_id": "1"}]
            read = client.get(f"gadgets/{first}").json()
            links = {"self": {"href": f"{sandbox.url}/api/v4/gadgets/{first}"}}
            assert read == {"id": first, "name": "a", "size": None, "updated_at": read["updated_at"], "_links": links}
            [found] = client.get("gadgets", params={"filter[name]": "b"}).json()["_embedded"]["gadgets"]
            assert (found["id"], found["size"]) == (second, 7)
            changed = client.patch(f"gadgets/{first}", json={"size": 9}).json()
            assert changed == {"id": first, "updated_at": changed["updated_at"], "_links": links}
            assert client.get(f"gadgets/{first}").json()["size"] == 9
            assert client.delete(f"gadgets/{first}").status_code == 204
            assert client.get(f"gadgets/{first}").status_code == 204
            assert client.patch(f"gadgets/{first}", json={}).status_code == 404
            assert client.delete(f"gadgets/{first}").status_code == 404

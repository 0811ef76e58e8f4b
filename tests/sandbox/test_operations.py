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

from .support import DESCRIPTION, authorize, example_request, grant, problems, serialize

UID = "eca98eb0d2b5b2d1a2e8b6c0f2a1c3d4"


@pytest.fixture
def populated(sandbox: Sandbox) -> Sandbox:
    """An account that holds what the examples speak of."""
    sandbox.seed(
        leads=[{"id": 11}, {"id": 12}],
        contacts=[{"id": 11}, {"id": 21}, {"id": 23}],
        companies=[{"id": 11}, {"id": 22}, {"id": 24}],
        unsorted=[{"uid": UID, "category": "chats"}],
        links=[{"entity_type": "leads", "entity_id": 11, "to_entity_type": "contacts", "to_entity_id": 21}],
    )
    return sandbox


@pytest.mark.parametrize("name", DESCRIPTION.operations)
def test_operation_answers_its_example(name: str, populated: Sandbox, client: httpx.Client) -> None:
    operation = DESCRIPTION.operations[name]
    request = example_request(operation)
    request.url = client.base_url.join(request.url.raw_path.decode())
    request.headers["authorization"] = client.headers["authorization"]
    if name == "get_access_token":
        request = httpx.Request("POST", request.url, json=json.loads(request.content) | {"code": authorize(client)})
    if name == "get_account_domain_by_refresh_token":
        pair = grant(client, "authorization_code", authorize(client)).json()
        request.headers["x-refresh-token"] = pair["refresh_token"]

    response = client.send(request)

    # The client's hook has held the body against the schema.
    assert response.is_success or operation.extensions.get("x-browser")


PAGED = [name for name, operation in DESCRIPTION.operations.items() if operation.extensions.get("x-paginate")]


@pytest.mark.parametrize("name", PAGED)
def test_lists_come_to_an_end(name: str, client: httpx.Client) -> None:
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


WIDGET = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "1"},
    "security": [{"bearer": []}],
    "components": {
        "schemas": {
            "Widget": {
                "type": "object",
                "properties": {
                    "id": {"type": "integer"},
                    "code": {"type": ["string", "null"]},
                    "kind": {"type": "string", "x-known-values": ["big", "small"]},
                    "made_at": {"type": "integer", "format": "unix-time"},
                    "child": {"$ref": "#/components/schemas/Widget"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}},
                    "state": {"anyOf": [{"type": "object", "properties": {"on": {"type": "boolean"}}}, {"type": "null"}]},
                },
                "required": ["id", "code", "kind", "made_at", "state"],
            },
        },
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
    },
    "paths": {
        "/api/v4/widgets": {
            "get": {
                "operationId": "list_widgets",
                "x-paginate": {"items": "widgets"},
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "content": {
                            "application/hal+json": {
                                "schema": {"type": "object"},
                                "example": {
                                    "_page": 1,
                                    "_links": {
                                        "self": {"href": "https://example.amocrm.ru/api/v4/widgets"},
                                        "next": {"href": "https://example.amocrm.ru/api/v4/widgets?page=2"},
                                    },
                                    "_embedded": {"widgets": [{"id": 1, "file": "https://drive-b.amocrm.ru/a?b=1"}]},
                                },
                            }
                        }
                    },
                    "204": {"x-empty": "page"},
                },
            },
            "post": {
                "operationId": "create_widgets",
                "x-batch": {"items": "widgets"},
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
                                    "_embedded": {"widgets": [{"id": 5, "request_id": "first"}]},
                                },
                            }
                        }
                    }
                },
            },
        },
        "/api/v4/widgets/history": {
            "get": {
                "operationId": "list_widget_history",
                "x-paginate": {"items": "messages", "by": "offset"},
                "parameters": [{"name": "offset", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "content": {"application/json": {"schema": {"type": "object"}, "example": {"messages": [{"text": "Hi"}]}}}
                    }
                },
            },
        },
        "/api/v4/widgets/{id}": {
            "get": {
                "operationId": "get_widget",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {"200": {"content": {"application/hal+json": {"schema": {"$ref": "#/components/schemas/Widget"}}}}},
            },
            "delete": {
                "operationId": "delete_widget",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {"204": {"x-empty": "done"}},
            },
        },
    },
}


@pytest.fixture(scope="module")
def widgets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A description with operations that no behaviour knows."""
    file: Path = tmp_path_factory.mktemp("bundle") / "openapi.json"
    file.write_text(json.dumps(WIDGET))
    with Sandbox(openapi=file) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        with httpx.Client(base_url=f"{sandbox.url}/api/v4", headers=headers) as client:
            yield client


def test_example_leads_here_and_ends(widgets: httpx.Client) -> None:
    page: dict[str, Any] = widgets.get("widgets").json()
    assert page["_embedded"]["widgets"] == [{"id": 1, "file": f"{str(widgets.base_url).removesuffix('/api/v4/')}/a?b=1"}]
    assert page["_links"] == {"self": {"href": f"{str(widgets.base_url).rstrip('/')}/widgets"}}
    assert widgets.get("widgets", params={"page": 2}).status_code == 204


def test_list_without_no_content_ends_with_an_empty_one(widgets: httpx.Client) -> None:
    assert widgets.get("widgets/history", params={"offset": 0}).json() == {"messages": [{"text": "Hi"}]}
    assert widgets.get("widgets/history", params={"offset": 50}).json() == {"messages": []}


def test_batch_is_answered_item_by_item(widgets: httpx.Client) -> None:
    response = widgets.post("widgets", json=[{"name": "a", "request_id": "mine"}, {"name": "b"}])
    assert response.status_code == 201
    assert response.json() == {
        "_total_items": 2,
        "_embedded": {"widgets": [{"id": 5, "request_id": "mine"}, {"id": 6, "request_id": "1"}]},
    }


def test_body_is_validated_without_a_behaviour(widgets: httpx.Client) -> None:
    response = widgets.post("widgets", json=[{"name": "a"}, {"name": 1}])
    assert response.status_code == 400
    assert response.json()["validation-errors"][0]["request_id"] == "1"


def test_answer_is_made_of_the_schema_when_there_is_no_example(widgets: httpx.Client) -> None:
    widget = widgets.get("widgets/8").json()
    assert widget["id"] == 8
    assert widget["kind"] == "big"
    assert widget["made_at"] > 1_500_000_000
    assert widget["state"] == {"on": True}
    assert widget["child"]["parts"][0]["id"] == 1


def test_done_has_no_body(widgets: httpx.Client) -> None:
    response = widgets.delete("widgets/8")
    assert (response.status_code, response.content) == (204, b"")

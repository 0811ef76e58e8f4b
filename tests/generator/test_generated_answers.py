"""How generated operations parse responses: pages, single objects, nothing. Each test generates from the description above it."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import httpx
import pytest

from .conftest import Generate
from .support import HOSTS, Api, Wire

PAGES = """
paths:
  /api/v4/things:
    get:
      operationId: list_things
      x-method: list
      x-paginate: {items: things}
      responses:
        '200': {content: {application/hal+json: {schema: {$ref: '#/components/schemas/ThingsPage'}, example: {}}}}
        '204': {$ref: 'common.yaml#/components/responses/EmptyPage'}
  /api/v4/messages:
    get:
      operationId: list_messages
      x-method: list_messages
      x-paginate: {items: messages, by: none}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Messages'}, example: {messages: []}}}}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: integer}}}
    Links: {type: object, properties: {next: {$ref: '#/components/schemas/Link'}}}
    Link: {type: object, properties: {href: {type: string}}}
    ThingsPageEmbedded: {type: object, properties: {things: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
    ThingsPage:
      type: object
      properties:
        _page: {type: integer}
        _total_items: {type: integer}
        _links: {$ref: '#/components/schemas/Links'}
        _embedded:
          anyOf: [{$ref: '#/components/schemas/ThingsPageEmbedded'}, {$ref: 'common.yaml#/components/schemas/EmptyArray'}]
    Messages: {type: object, properties: {messages: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
"""


def _page(*ids: int, **more: Any) -> dict[str, Any]:
    return {"_embedded": {"things": [{"id": i} for i in ids]}, **more}


def _next(href: str) -> dict[str, Any]:
    return {"next": {"href": href}}


def test_a_list_goes_on_to_its_next_pages(generate: Generate) -> None:
    api = generate(PAGES)
    second = _next("https://account.test/api/v4/things?page=2&q=a%20b")
    with api.client(_page(1, 2, _page=1, _total_items=3, _links=second), _page(3), _page(1)) as (client, wire):
        page = client.things.list()
        assert [thing.id for thing in page.items] == [1, 2]
        assert (page.number, page.total, page.has_next) == (1, 3, True)
        assert [thing.id for thing in page] == [1, 2, 3]
    assert wire.lines == ["GET /api/v4/things", "GET /api/v4/things?page=2&q=a b"]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param((204, None), id="no content"),
        pytest.param(_page(), id="empty list"),
        pytest.param({"_embedded": []}, id="an empty map as PHP writes it"),
        pytest.param({"_embedded": None}, id="null"),
        pytest.param({"_embedded": {}}, id="without the key"),
    ],
)
def test_an_empty_page(answer: Any, generate: Generate) -> None:
    api = generate(PAGES)
    with api.client(answer) as (client, _):
        page = client.things.list()
        assert (page.items, page.has_next, list(page)) == ([], False, [])


@pytest.mark.parametrize("answer", [[], {"_embedded": "x"}, {"_embedded": {"things": {"id": 1}}}, {"things": []}, b"<html>"])
def test_what_is_no_page_is_an_error_of_the_package(answer: Any, generate: Generate) -> None:
    api = generate(PAGES)
    with api.client(answer) as (client, _), pytest.raises(api.errors.UnreadableBodyError):
        client.things.list()


def test_a_list_at_the_top_of_the_answer(generate: Generate) -> None:
    api = generate(PAGES)
    with api.client({"messages": [{"id": 1}]}, {}) as (client, _):
        assert [thing.id for thing in client.things.list_messages()] == [1]
        assert client.things.list_messages().items == []


def test_lists_in_the_async_client(generate: Generate) -> None:
    api = generate(PAGES)
    link = _next("/api/v4/things?page=2")

    async def run(wire: Wire) -> tuple[list[int], list[int], Any]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(wire)) as http:
            client = api.module("http.client").AsyncClient(http, HOSTS)
            page = await client.things.list()
            through = [thing.id async for thing in client.things.list()]
            return [thing.id for thing in page.items], through, await client.things.list().first()

    wire = Wire(_page(1, _links=link), _page(1, _links=link), _page(2), (204, None))
    assert asyncio.run(run(wire)) == ([1], [1, 2], None)
    assert wire.lines == ["GET /api/v4/things", "GET /api/v4/things", "GET /api/v4/things?page=2", "GET /api/v4/things"]


ONE = """
paths:
  /api/v4/things/{id}:
    parameters: [{$ref: 'common.yaml#/components/parameters/Id'}]
    get:
      operationId: get_thing
      x-method: get
      responses:
        '200': {content: {application/hal+json: {schema: {$ref: '#/components/schemas/Thing'}, example: {id: 11}}}}
        '204': {$ref: 'common.yaml#/components/responses/Absent'}
    post:
      operationId: run_thing
      x-method: run
      responses:
        '200': {content: {application/hal+json: {schema: {$ref: '#/components/schemas/Thing'}, example: {id: 11}}}}
        '204': {$ref: 'common.yaml#/components/responses/Done'}
    delete:
      operationId: delete_thing
      x-method: delete
      responses:
        '204': {$ref: 'common.yaml#/components/responses/Done'}
    put:
      operationId: name_thing
      x-method: name
      responses:
        '200': {content: {text/plain: {schema: {type: string}, example: Ann}}}
    patch:
      operationId: count_thing
      x-method: count
      responses:
        '202': {content: {application/json: {schema: {type: integer}, example: 3}}}
  /api/v4/things:
    get:
      operationId: all_things
      x-method: all
      responses:
        '200': {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}, example: []}}}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: integer}}}
"""


def test_one_object_or_its_absence(generate: Generate) -> None:
    api = generate(ONE)
    with api.client({"id": 11}, (204, None), (404, {"title": "No such thing"}), [1]) as (client, _):
        assert client.things.get(11).to_dict() == {"id": 11}
        with pytest.raises(api.errors.NotFoundError) as absent:
            client.things.get(12)
        with pytest.raises(api.errors.NotFoundError, match=r"^GET /api/v4/things/13: 404 No such thing$"):
            client.things.get(13)
        with pytest.raises(api.errors.UnreadableBodyError, match=r"^GET /api/v4/things/14: the body is not an object"):
            client.things.get(14)
    assert str(absent.value) == "GET /api/v4/things/12: 404 There is no such object, or the user may not see it"


def test_an_object_that_may_be_missing_is_none(generate: Generate) -> None:
    api = generate(ONE)
    with api.client({"id": 11}, (204, None), (200, None)) as (client, _):
        assert client.things.run(11).id == 11
        assert client.things.run(11) is None
        assert client.things.run(11) is None


def test_other_kinds_of_answers(generate: Generate) -> None:
    api = generate(ONE)
    with api.client((204, None), {"ignored": 1}, b"Ann \xd0\xaf", (202, 3), [{"id": 1}, {"id": 2}]) as (client, _):
        assert client.things.delete(1) is None
        assert client.things.delete(1) is None
        assert client.things.name(1) == "Ann Я"
        assert client.things.count(1) == 3
        assert [thing.id for thing in client.things.all()] == [1, 2]


def test_failures_become_errors_in_sync_and_async(generate: Generate) -> None:
    api = generate(ONE)
    refused = {
        "title": "Bad",
        "validation-errors": [{"request_id": "0", "errors": [{"path": "id", "code": "X", "detail": "no"}]}],
    }
    with api.client((400, refused), (500, b"")) as (client, _):
        with pytest.raises(api.errors.ValidationError) as caught:
            client.things.get(1)
        with pytest.raises(api.errors.ServerError):
            client.things.get(1)
    assert str(caught.value) == "GET /api/v4/things/1: 400 Bad\n  item 0: id: no [X]"

    async def run() -> None:
        wire = Wire((204, None))
        async with httpx.AsyncClient(transport=httpx.MockTransport(wire)) as http:
            with pytest.raises(api.errors.NotFoundError):
                await api.module("http.client").AsyncClient(http, HOSTS).things.get(1)

    asyncio.run(run())


def test_the_methods_say_what_they_give(generate: Generate) -> None:
    def gives(api: Api, name: str) -> dict[str, str]:
        cls = getattr(api.module(f"resources.{name}"), "AsyncThingsResource" if "async" in name else "ThingsResource")
        methods = inspect.getmembers(cls, inspect.isfunction)
        return {key: inspect.signature(method).return_annotation for key, method in methods if not key.startswith("_")}

    one = {
        "all": "builtins.list[Thing]",
        "count": "Any",
        "delete": "None",
        "get": "Thing",
        "name": "str",
        "run": "Thing | None",
    }
    api = generate(ONE)
    assert gives(api, "things") == gives(api, "async_things") == one
    api = generate(PAGES)
    assert gives(api, "things") == {"list": "Page[Thing]", "list_messages": "Page[Thing]"}
    assert gives(api, "async_things") == {"list": "AsyncList[Thing]", "list_messages": "AsyncList[Thing]"}

"""What generated operations and resources send. Each test generates from the description above it and runs the result."""

from __future__ import annotations

import asyncio
import inspect
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from .conftest import Generate
from .support import HOSTS, Wire

QUERIES = """
paths:
  /api/v4/things:
    get:
      operationId: list_things
      x-method: list
      x-paginate: {items: things}
      x-filter: ThingsFilter
      parameters:
        - name: with
          in: query
          x-serialize: csv
          schema: {type: array, items: {type: string, enum: [parts, boxes]}}
          example: [parts]
        - {name: part_id, in: query, x-serialize: repeat, schema: {type: array, items: {type: integer}}, example: [1, 2]}
        - {name: page, in: query, schema: {type: integer}, example: 2}
        - {name: is_open, in: query, schema: {type: boolean}, example: true}
        - {name: is_worded, in: query, x-boolean: words, schema: {type: boolean}, example: true}
        - {name: plain, in: query, x-serialize: bracket, schema: {type: array, items: {type: string}}, example: [a]}
        - name: order
          in: query
          x-serialize: bracket
          schema:
            type: object
            properties: {id: {type: string, enum: [asc, desc]}, created_at: {type: string, enum: [asc, desc]}}
            unevaluatedProperties: false
          example: {id: asc}
        - name: filter[id]
          in: query
          x-serialize: bracket
          schema: {type: array, minItems: 1, items: {type: integer}}
          example: [1]
        - name: filter[code]
          in: query
          x-serialize: csv
          schema: {type: array, minItems: 1, items: {type: string}}
          example: [a]
        - {name: 'filter[name]', in: query, schema: {type: string}, example: a}
        - {name: 'filter[is_open]', in: query, schema: {type: boolean}, example: true}
        - name: filter[created_at]
          in: query
          x-serialize: bracket
          schema: {anyOf: [{type: integer, format: unix-time}, {$ref: '#/components/schemas/TimeRange'}]}
          example: 1589000000
        - name: filter[steps]
          in: query
          x-serialize: bracket
          schema: {type: array, minItems: 1, items: {$ref: '#/components/schemas/StepFilter'}}
          example: [{pipeline_id: 1, status_id: 2}]
        - name: filter[values]
          in: query
          x-serialize: bracket
          schema:
            type: object
            minProperties: 1
            propertyNames: {pattern: '^[0-9]+$'}
            additionalProperties: {type: array, minItems: 1, items: {type: string}}
          example: {'7': [a]}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingsPage'}, example: {}}}}
        '204': {$ref: 'common.yaml#/components/responses/EmptyPage'}
components:
  schemas:
    TimeRange:
      type: object
      properties: {from: {type: integer, format: unix-time}, to: {type: integer, format: unix-time}}
      minProperties: 1
      unevaluatedProperties: false
    StepFilter:
      type: object
      properties: {pipeline_id: {type: integer}, status_id: {type: integer}}
      required: [pipeline_id, status_id]
      unevaluatedProperties: false
    Thing: {type: object, properties: {id: {type: integer}}}
    ThingsPageEmbedded: {type: object, properties: {things: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
    ThingsPage: {type: object, properties: {_embedded: {$ref: '#/components/schemas/ThingsPageEmbedded'}}}
"""

NOON = datetime(2020, 5, 9, 12, tzinfo=UTC)
NOON_SECONDS = 1589025600


def test_each_style_of_query(generate: Generate) -> None:
    api = generate(QUERIES)
    m = api.models
    cases: list[tuple[dict[str, Any], str]] = [
        ({}, ""),
        ({"with_": ["parts", "boxes"]}, "with=parts,boxes"),
        ({"with_": []}, ""),
        ({"part_id": [3, 4]}, "part_id=3&part_id=4"),
        ({"page": 2}, "page=2"),
        ({"is_open": True}, "is_open=1"),
        ({"is_open": False}, "is_open=0"),
        ({"is_worded": True}, "is_worded=true"),
        ({"is_worded": False}, "is_worded=false"),
        ({"plain": ["a b", "c&d"]}, "plain[0]=a b&plain[1]=c&d"),
        ({"plain": iter(["x"])}, "plain[0]=x"),
        ({"order": {"created_at": "desc"}}, "order[created_at]=desc"),
        ({"filter": m.ThingsFilter()}, ""),
        ({"filter": m.ThingsFilter(id=[1, 2])}, "filter[id][0]=1&filter[id][1]=2"),
        ({"filter": m.ThingsFilter(code=["a", "b"])}, "filter[code]=a,b"),
        ({"filter": m.ThingsFilter(name="Ann")}, "filter[name]=Ann"),
        ({"filter": m.ThingsFilter(is_open=True)}, "filter[is_open]=1"),
        ({"filter": m.ThingsFilter(created_at=NOON)}, f"filter[created_at]={NOON_SECONDS}"),
        ({"filter": m.ThingsFilter(created_at=m.TimeRange(from_=NOON))}, f"filter[created_at][from]={NOON_SECONDS}"),
        (
            {"filter": m.ThingsFilter(created_at=m.TimeRange(from_=1, to=2))},
            "filter[created_at][from]=1&filter[created_at][to]=2",
        ),
        (
            {
                "filter": m.ThingsFilter(
                    steps=[m.StepFilter(pipeline_id=1, status_id=2), m.StepFilter(pipeline_id=1, status_id=3)]
                )
            },
            "filter[steps][0][pipeline_id]=1&filter[steps][0][status_id]=2"
            "&filter[steps][1][pipeline_id]=1&filter[steps][1][status_id]=3",
        ),
        ({"filter": m.ThingsFilter(values={7: ["a", "b"]})}, "filter[values][7][0]=a&filter[values][7][1]=b"),
        ({"filter": {"id": [1], "created_at": {"to": 5}}}, "filter[id][0]=1&filter[created_at][to]=5"),
        ({"page": 3, "with_": ["boxes"], "filter": {"name": "x"}}, "with=boxes&page=3&filter[name]=x"),
    ]
    with api.client(*[(204, None)] * len(cases)) as (client, wire):
        for keywords, _ in cases:
            client.things.list(**keywords)
    assert wire.lines == [f"GET /api/v4/things{'?' if query else ''}{query}" for _, query in cases]
    # Brackets and blanks are escaped as PHP does it, commas of lists are not.
    assert wire.requests[9].url.raw_path == b"/api/v4/things?plain%5B0%5D=a%20b&plain%5B1%5D=c%26d"
    assert wire.requests[1].url.raw_path == b"/api/v4/things?with=parts,boxes"


def test_unknown_filter_is_refused_before_anything_is_sent(generate: Generate) -> None:
    api = generate(QUERIES)
    with api.client() as (client, wire):
        with pytest.raises(
            TypeError,
            match=r"^ThingsFilter has no field 'idd'; did you mean 'id'\? It takes code, created_at, id, is_open, name, ",
        ):
            client.things.list(filter={"idd": [1]})
        with pytest.raises(TypeError, match=r"^filter must be a ThingsFilter, not TimeRange$"):
            client.things.list(filter=api.models.TimeRange(from_=1))
    assert wire.requests == []


BOUND_TWICE = """
paths:
  /api/v4/things/{thing_id}/parts/{part_id}/holes:
    parameters:
      - {name: thing_id, in: path, required: true, schema: {type: integer}, example: 1}
      - {name: part_id, in: path, required: true, schema: {type: integer}, example: 2}
    get:
      operationId: list_holes
      x-resource: things.parts(thing_id).holes(part_id)
      x-method: list
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
  /api/v4/things/{thing_id}/parts/{part_id}/holes/{id}:
    parameters:
      - {name: thing_id, in: path, required: true, schema: {type: integer}, example: 1}
      - {name: part_id, in: path, required: true, schema: {type: integer}, example: 2}
      - {name: id, in: path, required: true, schema: {type: integer}, example: 3}
    get:
      operationId: get_hole
      x-resource: things.parts(thing_id).holes(part_id)
      x-method: get
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
  /api/v4/things/{thing_id}/parts:
    parameters: [{name: thing_id, in: path, required: true, schema: {type: integer}, example: 1}]
    get:
      operationId: list_parts
      x-resource: things.parts(thing_id)
      x-method: list
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_a_resource_may_be_bound_below_one_that_is_bound(generate: Generate) -> None:
    api = generate(BOUND_TWICE)
    with api.client() as (client, wire):
        parts = client.things.parts(1)
        parts.list()
        parts.holes(2).list()
        parts.holes(2).get(3)
    paths = ["/api/v4/things/1/parts", "/api/v4/things/1/parts/2/holes", "/api/v4/things/1/parts/2/holes/3"]
    assert wire.lines == [f"GET {path}" for path in paths]


REQUIRED_FILTER = """
paths:
  /api/v4/things:
    get:
      operationId: find_things
      x-method: find
      x-filter: ThingsFilter
      parameters:
        - {name: 'filter[id]', in: query, required: true, schema: {type: integer}, example: 1}
        - {name: 'filter[name]', in: query, schema: {type: string}, example: a}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_a_filter_that_the_server_demands_must_be_given(generate: Generate) -> None:
    api = generate(REQUIRED_FILTER)
    with api.client((204, None)) as (client, wire):
        with pytest.raises(TypeError, match="id"):
            client.things.find(filter=api.models.ThingsFilter(name="x"))
        with pytest.raises(TypeError, match="filter"):
            client.things.find()
        client.things.find(filter=api.models.ThingsFilter(id=5))
    assert wire.lines == ["GET /api/v4/things?filter[id]=5"]


NESTED = """
paths:
  /api/v4/things/{thing_id}/parts/{id}:
    parameters:
      - {name: thing_id, in: path, required: true, schema: {type: integer}, example: 3}
      - {name: id, in: path, required: true, schema: {type: string}, example: a}
    get:
      operationId: get_thing_part
      x-resource: things.parts(thing_id)
      x-method: get
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
  /api/v4/things/parts:
    delete:
      operationId: delete_all_parts
      x-resource: things.parts
      x-method: delete_all
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
  /api/v4/things/parts/screws:
    get:
      operationId: list_part_screws
      x-resource: things.parts.screws
      x-method: list
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_sub_resources_and_parents(generate: Generate) -> None:
    api = generate(NESTED)
    with api.client(*[(204, None)] * 4) as (client, wire):
        client.things.parts(7).get("x")
        client.things.parts(7).get("a/b c")
        client.things.parts.delete_all()
        client.things.parts.screws.list()
        assert not hasattr(client.things.parts, "get")
        with pytest.raises(ValueError, match=r"^id must not be '\.\.'"):
            client.things.parts(7).get("..")
        with pytest.raises(ValueError, match=r"^thing_id must not be ''"):
            client.things.parts("").get("x")
    assert [r.url.raw_path.decode() for r in wire.requests] == [
        "/api/v4/things/7/parts/x",
        "/api/v4/things/7/parts/a%2Fb%20c",
        "/api/v4/things/parts",
        "/api/v4/things/parts/screws",
    ]


PARENT_NOT_FIRST = """
paths:
  /api/v4/{shelf}/things/{thing_id}/parts:
    parameters:
      - {name: shelf, in: path, required: true, schema: {type: string}, example: top}
      - {name: thing_id, in: path, required: true, schema: {type: integer}, example: 3}
    get:
      operationId: list_shelf_parts
      x-resource: things.parts(thing_id)
      x-method: list_on
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_the_parent_may_stand_anywhere_in_the_path(generate: Generate) -> None:
    api = generate(PARENT_NOT_FIRST)
    with api.client((204, None)) as (client, wire):
        client.things.parts(7).list_on("top")
    assert wire.lines == ["GET /api/v4/top/things/7/parts"]


SHARED_PATH = """
paths:
  /api/v4/{entity_type}/{entity_id}/parts:
    parameters:
      - {name: entity_type, in: path, required: true, schema: {type: string, enum: [things, boxes]}, example: things}
      - {name: entity_id, in: path, required: true, schema: {type: integer}, example: 11}
    get:
      operationId: list_entity_parts
      x-resource: parts(entity_id)
      x-resources: [things, boxes]
      x-method: list
      parameters:
        - {name: page, in: query, schema: {type: integer}, example: 2}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
  /api/v4/{entity_type}/parts/{id}:
    parameters:
      - {name: entity_type, in: path, required: true, schema: {type: string, enum: [things, boxes]}, example: things}
      - {name: id, in: path, required: true, schema: {type: integer}, example: 11}
    delete:
      operationId: delete_entity_part
      x-resource: parts
      x-resources: [things]
      x-method: delete
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_a_shared_path_is_bound_to_each_of_its_resources(generate: Generate) -> None:
    api = generate(SHARED_PATH)
    with api.client(*[(204, None)] * 4) as (client, wire):
        client.things.parts(1).list(page=2)
        client.boxes.parts(2).list()
        client.things.parts.delete(5)
        client.send(api.operation("list_entity_parts").build("boxes", 9, page=1))
        assert not hasattr(client.boxes.parts, "delete")
    assert wire.lines == [
        "GET /api/v4/things/1/parts?page=2",
        "GET /api/v4/boxes/2/parts",
        "DELETE /api/v4/things/parts/5",
        "GET /api/v4/boxes/9/parts?page=1",
    ]


BATCH = """
paths:
  /api/v4/things:
    post:
      operationId: create_things
      x-method: create_many
      x-batch: {items: things, single: create, size: 2, max: 10}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/ThingCreate'}}
            example: [{name: a}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ThingsSaved'}, example: {}}}}
    patch:
      operationId: update_things
      x-method: update_many
      x-batch: {}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {allOf: [{$ref: '#/components/schemas/ThingUpdate'}], required: [id]}}
            example: [{id: 1}]
      responses:
        '200':
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}, example: []}}
    delete:
      operationId: delete_things
      x-method: delete_many
      x-batch: {single: delete}
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: array, items: {$ref: '#/components/schemas/ThingUpdate'}}
            example: [{id: 1}]
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
components:
  schemas:
    ThingCreate:
      type: object
      properties: {name: {type: string}, request_id: {type: string}}
      required: [name]
      unevaluatedProperties: false
    ThingUpdate: {type: object, properties: {id: {type: integer}, name: {type: [string, 'null']}}, unevaluatedProperties: false}
    Thing: {type: object, properties: {id: {type: integer}, request_id: {type: string}}}
    ThingsSavedEmbedded: {type: object, properties: {things: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
    ThingsSaved: {type: object, properties: {_embedded: {$ref: '#/components/schemas/ThingsSavedEmbedded'}}}
"""


def _saved(*things: dict[str, Any]) -> dict[str, Any]:
    return {"_embedded": {"things": list(things)}}


def test_a_batch_is_cut_and_answered_in_order(generate: Generate) -> None:
    api = generate(BATCH)
    create = api.models.ThingCreate
    answers = (_saved({"id": 2, "request_id": "1"}, {"id": 1, "request_id": "0"}), _saved({"id": 3, "request_id": "0"}))
    with api.client(*answers) as (client, wire):
        saved = client.things.create_many(create(name=name) for name in "abc")
    assert [thing.id for thing in saved] == [1, 2, 3]
    assert wire.bodies == [[{"name": "a"}, {"name": "b"}], [{"name": "c"}]]


def test_one_of_a_batch(generate: Generate) -> None:
    api = generate(BATCH)
    m = api.models
    with api.client(_saved({"id": 5}), _saved(), (204, None)) as (client, wire):
        assert client.things.create(m.ThingCreate(name="a", request_id="r")).id == 5
        with pytest.raises(api.errors.UnreadableBodyError, match="one object was sent and 0 came back"):
            client.things.create(m.ThingCreate(name="b"))
        assert client.things.delete(m.ThingUpdate(id=4)) is None
    assert wire.bodies == [[{"name": "a", "request_id": "r"}], [{"name": "b"}], [{"id": 4}]]


def test_batches_without_an_envelope_or_an_answer(generate: Generate) -> None:
    api = generate(BATCH)
    update = api.models.ThingUpdate
    with api.client([{"id": 1}], (204, None)) as (client, wire):
        assert [thing.to_dict() for thing in client.things.update_many([update(id=1, name=None)])] == [{"id": 1}]
        assert client.things.delete_many([update(id=1)]) is None
        # What an item of this batch needs besides what its class needs.
        with pytest.raises(api.errors.ArgumentError, match=r"^item 0 of the batch, a ThingUpdate, needs `id` here$"):
            client.things.update_many([update(name="x")])
        with pytest.raises(TypeError, match=r"^what is given is an int, not an object to send; give a ThingUpdate, "):
            client.things.update_many([1])
    assert wire.bodies == [[{"id": 1, "name": None}], [{"id": 1}]]


SPREAD = """
paths:
  /api/v4/things/{id}/accept:
    parameters: [{$ref: 'common.yaml#/components/parameters/Id'}]
    post:
      operationId: accept_thing
      x-method: accept
      x-spread: true
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingAccept'}, example: {}}}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
    put:
      operationId: price_thing
      x-method: price
      x-spread: true
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingPrice'}, example: {price: 1, kind: fixed}}}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
components:
  schemas:
    ThingAccept:
      type: object
      properties: {user_id: {type: [integer, 'null']}, at: {type: integer, format: unix-time}}
      unevaluatedProperties: false
    ThingPrice:
      type: object
      properties: {comment: {type: string}, price: {type: number}, kind: {const: fixed}}
      required: [price, kind]
      unevaluatedProperties: false
"""


def test_the_fields_of_a_body_become_arguments(generate: Generate) -> None:
    api = generate(SPREAD)
    with api.client(*[(204, None)] * 5) as (client, wire):
        client.things.accept(1)
        client.things.accept(1, user_id=5, at=NOON)
        client.things.accept(1, user_id=None)
        client.things.price(2, price=Decimal("1.50"))
        client.things.price(2, price=3, comment="sale")
        with pytest.raises(TypeError, match="price"):
            client.things.price(2)
        with pytest.raises(TypeError, match=r"^price takes id by position, all else by name: price"):
            client.things.price(2, 3)
    assert wire.bodies == [
        None,
        {"user_id": 5, "at": NOON_SECONDS},
        {"user_id": None},
        {"price": 1.5, "kind": "fixed"},
        {"comment": "sale", "price": 3, "kind": "fixed"},
    ]


BROWSER_AND_HOSTS = """
paths:
  /oauth:
    get:
      operationId: authorize_page
      x-browser: true
      x-host: shared
      security: []
      parameters:
        - {name: client_id, in: query, required: true, schema: {type: string}, example: c}
      responses: {'200': {content: {text/html: {schema: {type: string}, example: <p>}}}}
  /v1.0/things:
    get:
      operationId: list_drive_things
      x-method: list_drive
      x-host: drive
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
  /v2/things:
    get:
      operationId: list_amojo_things
      x-method: list_amojo
      x-host: amojo
      security: []
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
  /v3/things:
    get:
      operationId: get_domain_things
      x-method: get_domain
      x-host: api_domain
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
    post:
      operationId: post_account_things
      x-method: post_account
      x-idempotent: true
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
    patch:
      operationId: patch_account_things
      x-method: patch_account
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_a_page_for_browsers_has_an_address_and_no_method(generate: Generate) -> None:
    api = generate(BROWSER_AND_HOSTS)
    request = api.operation("authorize_page").build(client_id="a b")
    assert (request.target, request.host, request.signed) == ("/oauth?client_id=a%20b", "shared", False)
    methods = [name for name, _ in inspect.getmembers(api.module("resources.things").ThingsResource, inspect.isfunction)]
    assert [name for name in methods if not name.startswith("_")] == [
        "get_domain",
        "list_amojo",
        "list_drive",
        "patch_account",
        "post_account",
    ]


class _Bearer(httpx.Auth):
    def auth_flow(self, request: httpx.Request) -> Any:
        request.headers["Authorization"] = "Bearer t"
        yield request


def test_each_operation_goes_to_its_host_signed_or_not(generate: Generate) -> None:
    api = generate(BROWSER_AND_HOSTS)
    wire = Wire(*[(204, None)] * 4)
    with httpx.Client(transport=httpx.MockTransport(wire), auth=_Bearer()) as http:
        client = api.module("http.client").Client(http, HOSTS)
        client.things.list_drive()
        client.things.list_amojo()
        client.things.get_domain()
        client.things.post_account()
    assert [(str(request.url), request.headers.get("authorization")) for request in wire.requests] == [
        ("https://drive.test/v1.0/things", "Bearer t"),
        ("https://amojo.test/v2/things", None),
        ("https://api_domain.test/v3/things", "Bearer t"),
        ("https://account.test/v3/things", "Bearer t"),
    ]
    lost = pytest.raises(api.errors.AmoError, match=r"no address is known for the drive server")
    with api.client(hosts={"account": "https://account.test"}) as (client, wire), lost:
        client.things.list_drive()
    assert wire.requests == []


def test_what_may_be_sent_twice_is_known(generate: Generate) -> None:
    api = generate(BROWSER_AND_HOSTS)
    names = ("list_drive_things", "post_account_things", "patch_account_things")
    assert [api.operation(name).build().idempotent for name in names] == [True, True, False]


HEADERS = """
paths:
  /api/v4/things:
    get:
      operationId: get_things
      x-method: get
      parameters:
        - {name: X-Trace-Id, in: header, required: true, schema: {type: string}, example: t}
        - {name: X-Depth, in: header, x-name: depth, schema: {type: integer}, example: 1}
        - {name: page, in: query, schema: {type: integer}, example: 2}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_header_parameters(generate: Generate) -> None:
    api = generate(HEADERS)
    with api.client((204, None), (204, None)) as (client, wire):
        client.things.get(x_trace_id="abc", depth=3, page=2)
        client.things.get(x_trace_id="abc")
        with pytest.raises(TypeError, match="x_trace_id"):
            client.things.get()
    first, second = wire.requests
    assert (first.headers["X-Trace-Id"], first.headers["X-Depth"]) == ("abc", "3")
    assert "X-Depth" not in second.headers
    assert wire.lines == ["GET /api/v4/things?page=2", "GET /api/v4/things"]


DEPRECATED = """
paths:
  /api/v4/things:
    get:
      operationId: get_things
      deprecated: true
      summary: Use boxes instead
      x-method: get
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
    post:
      operationId: create_things
      deprecated: true
      x-method: create_many
      x-batch: {single: create}
      requestBody:
        required: true
        content:
          application/json: {schema: {type: array, items: {$ref: '#/components/schemas/ThingCreate'}}, example: []}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
components:
  schemas:
    ThingCreate: {type: object, properties: {id: {type: integer}}, unevaluatedProperties: false}
"""


def test_deprecated_operations_warn_their_callers(generate: Generate) -> None:
    api = generate(DEPRECATED)
    with api.client(*[(204, None)] * 2) as (client, wire):
        with pytest.warns(DeprecationWarning, match=r"^get_things is deprecated: Use boxes instead") as caught:
            client.things.get()
        assert caught[0].filename == __file__
        with pytest.warns(DeprecationWarning, match=r"^create_things is deprecated"):
            client.things.create_many([api.models.ThingCreate(id=1)])
    assert wire.bodies == [None, [{"id": 1}]]


def test_the_single_method_of_a_deprecated_batch_warns_too(generate: Generate) -> None:
    api = generate(DEPRECATED)
    with api.client((204, None)) as (client, wire), pytest.warns(DeprecationWarning, match=r"^create_things is deprecated"):
        client.things.create(api.models.ThingCreate(id=2))
    assert wire.bodies == [[{"id": 2}]]


BODIES = """
paths:
  /api/v4/things:
    post:
      operationId: create_thing
      x-method: create
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingCreate'}, example: {name: a}}}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
    put:
      operationId: upload_thing
      x-method: upload
      requestBody:
        required: true
        content: {application/octet-stream: {schema: {type: string, format: binary}, example: abc}}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
components:
  schemas:
    ThingCreate: {type: object, properties: {name: {type: string}}, required: [name], unevaluatedProperties: false}
"""


def test_kinds_of_bodies(generate: Generate) -> None:
    api = generate(BODIES)
    with api.client(*[(204, None)] * 2) as (client, wire):
        client.things.create(api.models.ThingCreate(name="Я"))
        client.things.upload(b"\x00\xff")
    created, uploaded = wire.requests
    assert created.content == '{"name":"Я"}'.encode()
    assert created.headers["content-type"] == "application/json"
    assert (uploaded.content, uploaded.headers["content-type"]) == (b"\x00\xff", "application/octet-stream")


PLAIN_LIST_BODY = """
paths:
  /api/v4/things:
    delete:
      operationId: delete_things
      x-method: delete
      requestBody:
        required: true
        content: {application/json: {schema: {type: array, items: {type: integer}}, example: [1]}}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
    put:
      operationId: replace_things
      x-method: replace
      requestBody:
        content: {application/json: {schema: {type: array, items: {type: integer}}, example: [1]}}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_a_body_that_is_a_list_of_plain_values(generate: Generate) -> None:
    api = generate(PLAIN_LIST_BODY)
    with api.client(*[(204, None)] * 3) as (client, wire):
        client.things.delete([1, 2])
        client.things.replace([3])
        client.things.replace()
    assert wire.bodies == [[1, 2], [3], None]


ODD_NAMES = """
paths:
  /api/v4/things/{class}/{in}:
    parameters:
      - {name: class, in: path, required: true, schema: {type: string}, example: a}
      - {name: in, in: path, required: true, schema: {type: string}, example: a}
    get:
      operationId: get_thing
      x-method: get
      parameters:
        - {name: self, in: query, schema: {type: string}, example: a}
        - {name: from, in: query, schema: {type: string}, example: a}
        - {name: filter, in: query, schema: {type: string}, example: a}
        - {name: body, in: query, schema: {type: string}, example: a}
        - {name: items, in: query, schema: {type: string}, example: a}
        - {name: request, in: query, schema: {type: string}, example: a}
        - {name: list, in: query, schema: {type: string}, example: a}
        - {name: long-name, in: query, x-name: short, schema: {type: string}, example: a}
      responses: {'204': {$ref: 'common.yaml#/components/responses/Done'}}
"""


def test_parameters_named_like_python_words(generate: Generate) -> None:
    api = generate(ODD_NAMES)
    with api.client((204, None)) as (client, wire):
        client.things.get("c", "s", self_="1", from_="2", filter="3", body="4", items="5", request="6", list="7", short="8")
    assert wire.lines == [
        "GET /api/v4/things/c/s?self=1&from=2&filter=3&body=4&items=5&request=6&list=7&long-name=8",
    ]


def test_sync_and_async_send_the_same(generate: Generate) -> None:
    api = generate(BATCH)
    create = api.models.ThingCreate

    async def run(wire: Wire) -> tuple[Any, Any]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(wire)) as http:
            client = api.module("http.client").AsyncClient(http, HOSTS)
            many = await client.things.create_many([create(name="a"), create(name="b"), create(name="c")])
            return many, await client.things.create(create(name="d"))

    answers = [_saved({"id": 2, "request_id": "1"}, {"id": 1, "request_id": "0"}), _saved({"id": 3}), _saved({"id": 4})]
    there = Wire(*answers)
    many, single = asyncio.run(run(there))
    with api.client(*answers) as (client, here):
        assert client.things.create_many([create(name="a"), create(name="b"), create(name="c")]) == many
        assert client.things.create(create(name="d")) == single
    assert there.bodies == here.bodies == [[{"name": "a"}, {"name": "b"}], [{"name": "c"}], [{"name": "d"}]]
    assert there.lines == here.lines == ["POST /api/v4/things"] * 3

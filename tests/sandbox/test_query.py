"""Query strings are read as PHP does; paths find their operations."""

from __future__ import annotations

from typing import Any

import pytest
from amokit_sandbox.description import Description
from amokit_sandbox.http.query_string import Queries, nest, pairs
from amokit_sandbox.http.router import Router
from amokit_sandbox.validation.schemas import Validation


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("a=1&b=2&a=3", {"a": "3", "b": "2"}),
        ("f[id][0]=1&f[id][1]=2", {"f": {"id": {"0": "1", "1": "2"}}}),
        ("f[id][]=1&f[id][]=2", {"f": {"id": {"0": "1", "1": "2"}}}),
        ("f[id][7]=1&f[id][]=2", {"f": {"id": {"7": "1", "8": "2"}}}),
        ("f%5Bid%5D%5B%5D=a+b", {"f": {"id": {"0": "a b"}}}),
        ("f[s][0][p]=1&f[s][0][q]=2&f[s][1][p]=3", {"f": {"s": {"0": {"p": "1", "q": "2"}, "1": {"p": "3"}}}}),
        ("a=1&a[b]=2", {"a": {"b": "2"}}),
        ("a=", {"a": ""}),
        ("[x]=1", {}),
    ],
)
def test_brackets_nest_as_in_php(query: str, tree: dict[str, Any]) -> None:
    assert nest(pairs(query)) == tree


RANGE = {
    "type": "object",
    "properties": {"from": {"type": "integer"}, "to": {"type": "integer"}},
    "unevaluatedProperties": False,
}


def described(name: str, schema: dict[str, Any], **more: Any) -> Description:
    parameter = {"name": name, "in": "query", "schema": schema, **more}
    operation = {"operationId": "list_things", "parameters": [parameter], "responses": {}}
    return Description({"paths": {"/things": {"get": operation}}, "components": {}})


@pytest.mark.parametrize(
    ("name", "schema", "more", "query", "value"),
    [
        ("q", {"type": "integer"}, {}, "q=7", 7),
        ("q", {"type": "boolean"}, {}, "q[]=1", True),
        ("q", {"type": ["string", "integer"]}, {}, "q=7", 7),
        ("q", {"type": ["string", "integer"]}, {}, "q=7a", "7a"),
        ("q", {"type": "string"}, {}, "q=7", "7"),
        ("q", {"type": "number"}, {}, "q=7.5", 7.5),
        ("q", {"type": "boolean"}, {}, "q=1", True),
        ("q", {"type": "boolean"}, {}, "q=false", False),
        ("q", {"type": "array", "items": {"type": "integer"}}, {"x-serialize": "bracket"}, "q[]=1&q[]=2", [1, 2]),
        ("q", {"type": "array", "items": {"type": "integer"}}, {"x-serialize": "bracket"}, "q=1", [1]),
        ("q", {"type": "array", "items": {"type": "integer"}}, {"x-serialize": "csv"}, "q=1,2", [1, 2]),
        ("q", {"type": "array", "items": {"type": "integer"}}, {"x-serialize": "csv"}, "q[]=1&q[]=2", [1, 2]),
        ("q", {"type": "array", "items": {"type": "integer"}}, {"x-serialize": "repeat"}, "q=1&q=2", [1, 2]),
        ("f[at]", {"anyOf": [{"type": "integer"}, RANGE]}, {}, "f[at]=5", 5),
        ("f[at]", {"anyOf": [{"type": "integer"}, RANGE]}, {}, "f[at]=5,7", {"from": 5, "to": 7}),
        ("f[at]", {"anyOf": [{"type": "integer"}, RANGE]}, {}, "f[at][from]=5", {"from": 5}),
        ("f[a][b]", {"type": "string"}, {}, "f[a][b]=x", "x"),
        (
            "f",
            {"type": "object", "additionalProperties": {"anyOf": [{"type": "array", "items": {"type": "string"}}, RANGE]}},
            {},
            "f[1][]=a&f[2][to]=3",
            {"1": ["a"], "2": {"to": 3}},
        ),
    ],
)
def test_values_are_of_the_types_of_their_schemas(
    name: str, schema: dict[str, Any], more: dict[str, Any], query: str, value: Any
) -> None:
    description = described(name, schema, **more)
    parameters = description.operations["list_things"].parameters
    values, errors = Queries(description, Validation(description)).read(parameters, query)
    assert errors == []
    assert values == {name: value}


@pytest.mark.parametrize(
    ("schema", "query"),
    [
        ({"type": "integer"}, "q=x"),
        ({"type": "integer"}, "q[1]=1"),
        ({"type": "integer"}, "q="),
        ({"type": "integer", "minimum": 5}, "q=4"),
        ({"type": "string", "enum": ["a"]}, "q=b"),
        ({"type": "array", "items": {"type": "integer"}}, "q[a]=1"),
        (RANGE, "q[over]=1"),
        (RANGE, "q=1"),
    ],
)
def test_what_no_schema_takes(schema: dict[str, Any], query: str) -> None:
    description = described("q", schema)
    _, errors = Queries(description, Validation(description)).read(description.operations["list_things"].parameters, query)
    assert len(errors) == 1


def test_router_prefers_the_narrower_path() -> None:
    def operation(name: str, **schemas: dict[str, Any]) -> dict[str, Any]:
        parameters = [{"name": key, "in": "path", "required": True, "schema": schema} for key, schema in schemas.items()]
        return {"get": {"operationId": name, "parameters": parameters, "responses": {}}}

    text, number, closed = {"type": "string"}, {"type": "integer"}, {"type": "string", "enum": ["leads", "tasks"]}
    paths = {
        "/{any}/{id}": operation("any", any=text, id=text),
        "/leads/{id}": operation("lead", id=number),
        "/{kind}/{id}": operation("kind", kind=closed, id=number),
        "/leads/pipelines": operation("pipelines"),
        "/files/{uuid}.json": operation("file", uuid=text),
    }
    router = Router(Description({"paths": paths, "components": {}}))

    def found(path: str) -> Any:
        operation, parameters, _ = router.find("GET", path)
        return operation and (operation.id, parameters)

    assert found("/leads/pipelines") == ("pipelines", {})
    assert found("/leads/7") == ("lead", {"id": 7})
    assert found("/tasks/7") == ("kind", {"kind": "tasks", "id": 7})
    assert found("/notes/7") == ("any", {"any": "notes", "id": "7"})
    assert found("/leads/x%2Fy") == ("any", {"any": "leads", "id": "x/y"})
    assert found("/files/a-b.json") == ("file", {"uuid": "a-b"})
    assert found("/leads") is None
    assert router.find("PUT", "/leads/7")[2] == {"GET"}

"""Refused requests: which item and which field of it an error names."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .support import errors


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"name": 1}, {"name": "InvalidType"}),
        ({"name": None}, {"name": "NotNullable"}),
        ({"created_at": "2020-01-01"}, {"created_at": "InvalidType"}),
        ({"colour": "red"}, {"colour": "FieldNotExpected"}),
        # A wrong field does not make its right neighbours unexpected.
        ({"name": 1, "price": 5, "colour": "red"}, {"name": "InvalidType", "colour": "FieldNotExpected"}),
        ({"_embedded": {"tags": [{}]}}, {"_embedded.tags.0.id": "FieldMissing"}),
        ({"_embedded": {"contacts": [{"is_main": True}]}}, {"_embedded.contacts.0.id": "FieldMissing"}),
        ({"_embedded": {"source": {"external_id": "x", "type": "form"}}}, {"_embedded.source.type": "NotSupportedChoice"}),
        ({"_embedded": {"companies": [{"id": 1}, {"id": 2}]}}, {"_embedded.companies": "TooMany"}),
        ({"custom_fields_values": [7]}, {"custom_fields_values.0": "InvalidType"}),
        ({"status_id": 1}, {"status_id": "NotSupportedChoice"}),
        ({"pipeline_id": 1}, {"pipeline_id": "NotSupportedChoice"}),
        ({"loss_reason_id": 1}, {"loss_reason_id": "NotSupportedChoice"}),
        (
            {"responsible_user_id": 1, "created_by": 2},
            {"responsible_user_id": "NotSupportedChoice", "created_by": "NotSupportedChoice"},
        ),
        ({"_embedded": {"contacts": [{"id": 1}]}}, {"_embedded.contacts.0.id": "NotSupportedChoice"}),
    ],
)
def test_refused_item(item: dict[str, Any], expected: dict[str, str], client: httpx.Client) -> None:
    good = {"name": "fine"}
    assert errors(client.post("/api/v4/leads", json=[good, item])) == {"1": expected}
    assert client.get("/api/v4/leads").status_code == 204


def test_items_are_named_by_their_request_id(client: httpx.Client) -> None:
    items = [{"name": 1, "request_id": "mine"}, {}, {"name": 2}]
    assert errors(client.post("/api/v4/leads", json=items)) == {
        "mine": {"name": "InvalidType"},
        "2": {"name": "InvalidType"},
    }


def test_single_object_is_item_0(client: httpx.Client) -> None:
    assert errors(client.patch("/api/v4/leads/1", json={"price": "5"})) == {"0": {"price": "InvalidType"}}


def test_problem_document(client: httpx.Client) -> None:
    problem = client.post("/api/v4/leads", json=[{"name": 1}]).json()
    detail = "This value should be of type string."
    assert problem == {
        "validation-errors": [{"request_id": "0", "errors": [{"code": "InvalidType", "path": "name", "detail": detail}]}],
        "title": "Bad Request",
        "type": "https://httpstatus.es/400",
        "status": 400,
        "detail": "Request validation failed",
    }


@pytest.mark.parametrize(
    ("method", "path", "content", "status"),
    [
        ("POST", "/api/v4/leads", b'{"name": "x"}', 400),
        ("PATCH", "/api/v4/leads/1", b"[1]", 400),
        ("POST", "/api/v4/leads", b"[]", 400),
        ("POST", "/api/v4/leads", b"", 400),
        ("POST", "/api/v4/leads", b"[", 400),
        ("POST", "/api/v4/leads", b"name=x", 400),
        ("POST", "/api/v4/leads", b"\xff", 400),
        ("POST", "/api/v4/leads", b"null", 400),
        ("POST", "/api/v4/leads", b"[" + b"{}," * 250 + b"{}]", 422),
        ("GET", "/api/v4/nothing", b"", 404),
        ("GET", "/api/v4/leads/first", b"", 404),
        ("DELETE", "/api/v4/leads", b"", 405),
        ("DELETE", "/api/v4/leads/1", b"", 405),
        ("PUT", "/api/v4/leads/unsorted", b"", 405),
    ],
)
def test_whole_request_is_refused(method: str, path: str, content: bytes, status: int, client: httpx.Client) -> None:
    response = client.request(method, path, content=content)
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["status"] == status
    assert "validation-errors" not in problem
    assert client.get("/api/v4/leads").status_code == 204


def test_250_items_are_not_too_many(client: httpx.Client) -> None:
    assert client.post("/api/v4/leads", json=[{}] * 250).status_code == 200


def test_path_parameters_are_told_apart_by_their_types(client: httpx.Client) -> None:
    assert client.get("/api/v4/leads/unsorted/summary").json()["total"] == 0
    assert client.get("/api/v4/leads/unsorted").status_code == 204
    assert client.get("/api/v4/leads/unsorted/17").status_code == 204
    assert client.get("/api/v4/leads/17").status_code == 204
    assert client.get("/api/v4/leads/17/links").json()["_embedded"]["links"] == []
    assert client.get("/api/v4/leads/x/links").status_code == 404

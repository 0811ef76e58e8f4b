"""Calls made from the description's examples, and responses checked against its schemas."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from amokit_sandbox import OAuthClient
from amokit_sandbox.description import Description, Operation, fragment
from amokit_sandbox.http.router import Router
from jsonschema_rs import Draft202012Validator, Registry

DESCRIPTION = Description.load()
ROUTER = Router(DESCRIPTION)
REGISTRY = Registry([("urn:bundle", dict(DESCRIPTION.document))])


def check_answer(response: httpx.Response) -> None:
    """Fails when the response of a described operation does not match the description."""
    response.read()
    operation, _, _ = ROUTER.find(response.request.method, response.request.url.raw_path.decode().partition("?")[0])
    if operation is None or operation.extensions.get("x-browser"):
        return
    described = operation.response(response.status_code)
    if described is None:
        assert response.status_code >= 400, f"{operation.id} answers {response.status_code}"
        described = next(one for one in operation.responses if one.status == "default")
    if described.content is None:
        assert response.content == b"", f"{operation.id} answers a body with {response.status_code}"
        return
    assert response.headers["content-type"] == described.content.media_type
    if described.content.media_type.endswith("json"):
        assert problems(described.content.pointer, response.json()) == []


def problems(pointer: str, instance: Any) -> list[str]:
    validator = Draft202012Validator({"$ref": "urn:bundle" + fragment(pointer)}, registry=REGISTRY)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(instance)]


def example_request(operation: Operation) -> httpx.Request:
    """The call that the examples of an operation make; hosts and tokens are the client's business."""
    path = operation.path
    for parameter in operation.located("path"):
        path = path.replace("{" + parameter.name + "}", str(parameter.example))
    query = [
        pair
        for parameter in operation.located("query")
        for pair in serialize(parameter.name, parameter.example, parameter.serialize)
    ]
    headers = {parameter.name: str(parameter.example) for parameter in operation.located("header")}
    url = f"{path}?{urlencode(query)}" if query else path
    body: dict[str, Any] = {}
    if operation.body and isinstance(operation.body.example, bytes | str):
        body = {"content": operation.body.example, "headers": {"content-type": operation.body.media_type}}
    elif operation.body and operation.body.has_example:
        body = {"json": operation.body.example}
    body.setdefault("headers", {}).update(headers)
    return httpx.Request(operation.method, httpx.URL("http://sandbox").join(url), **body)


def serialize(name: str, value: Any, how: str | None = None) -> list[tuple[str, str]]:
    if how == "csv":
        return [(name, ",".join(map(str, value)))]
    if how == "repeat":
        return [(name, str(item)) for item in value]
    if isinstance(value, list):
        return [pair for index, item in enumerate(value) for pair in serialize(f"{name}[{index}]", item)]
    if isinstance(value, dict):
        return [pair for key, item in value.items() for pair in serialize(f"{name}[{key}]", item)]
    return [(name, str(int(value)) if isinstance(value, bool) else str(value))]


def errors(response: httpx.Response) -> dict[str, dict[str, str]]:
    """Validation errors of a response: code by path, by item."""
    assert response.status_code == 400, response.text
    assert response.headers["content-type"] == "application/problem+json"
    return {
        item["request_id"]: {error["path"]: error["code"] for error in item["errors"]}
        for item in response.json()["validation-errors"]
    }


def authorize(client: httpx.Client) -> str:
    """A code, as the browser of a user who agrees brings it."""
    response = client.get("/oauth", params={"client_id": OAuthClient.client_id})
    assert response.status_code == 302
    return dict(parse_qsl(urlsplit(response.headers["location"]).query))["code"]


def grant(client: httpx.Client, kind: str, value: str, **changes: str) -> httpx.Response:
    """A call of the token end point with the right credentials, but for the changes."""
    request = {
        "client_id": OAuthClient.client_id,
        "client_secret": OAuthClient.client_secret,
        "redirect_uri": OAuthClient.redirect_uri,
        "grant_type": kind,
        {"authorization_code": "code", "refresh_token": "refresh_token"}[kind]: value,
    }
    return client.post("/oauth2/access_token", json=request | changes)

"""Paths of the published file: one for each entity that shares one; each operation with host, credentials and failures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..bundle import Bundle
from ..view import METHODS
from .facts import FAILURES, HEADERS, HOSTS, NAMED, SCOPES
from .parameters import expanded
from .schemas import Plain


def paths(plain: Plain) -> dict[str, Any]:
    """All paths. A shared one is replaced by those of its entities: a template would also fit what is no entity."""
    result: dict[str, Any] = {}
    for path, item in plain.bundle.document["paths"].items():
        for method in METHODS:
            if method in item:
                for written, operation in _operations(plain, path, item, item[method]):
                    result.setdefault(written, {})[method] = operation
    return result


def webhooks(plain: Plain) -> dict[str, Any]:
    """What the server sends, as it is described: its requests need no host, no credentials and no expansion."""
    return {name: plain(item) for name, item in (plain.bundle.document.get("webhooks") or {}).items()}


def _operations(plain: Plain, path: str, item: dict[str, Any], operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    bundle = plain.bundle
    parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
    shared = next((p for p in map(bundle.resolve, parameters) if p["in"] == "path" and _choices(bundle, p)), None)
    if shared is None:
        yield path, _operation(plain, parameters, operation)
        return
    rest = [p for p in parameters if bundle.resolve(p)["name"] != shared["name"]]
    for entity in operation.get("x-resources") or _choices(bundle, shared):
        result = _operation(plain, rest, operation)
        result["operationId"] += f"_of_{entity}"
        result["summary"] += f" ({entity})"
        yield path.replace(f"{{{shared['name']}}}", entity), result


def _choices(bundle: Bundle, parameter: dict[str, Any]) -> list[str]:
    values: list[str] = bundle.resolve(parameter["schema"]).get("enum", [])
    return values


def _operation(plain: Plain, parameters: list[Any], operation: dict[str, Any]) -> dict[str, Any]:
    bundle = plain.bundle
    host = operation.get("x-host", "account")
    schemes = bundle.document["components"].get("securitySchemes", {})
    headers = {scheme["name"]: name for name, scheme in schemes.items() if scheme.get("in") == "header"}
    known = [bundle.resolve(parameter) for parameter in parameters]
    credentials = [headers[p["name"]] for p in known if p["in"] == "header" and p["name"] in headers]
    result: dict[str, Any] = plain(operation)
    result["summary"] = result["summary"].removesuffix(".")
    result["parameters"] = [new for p in known if p["name"] not in headers for new in expanded(plain, p)]
    if host in HOSTS:
        result["servers"] = HOSTS[host]
    if credentials:
        result["security"] = [{name: [] for name in credentials}]
    elif "security" not in operation and "oauth2" in schemes and host in SCOPES:
        result["security"] = [*security(bundle), {"oauth2": SCOPES[host]}]
        result["parameters"] += [_header(schemes[name], schema) for name, schema in HEADERS.items() if name in schemes]
    if not result["parameters"]:
        del result["parameters"]
    result["responses"] = _responses(bundle, host, operation, result)
    return result


def security(bundle: Bundle) -> list[dict[str, Any]]:
    """The security requirements of a call, without the schemes that are plain headers (`HEADERS`)."""
    return [each for each in bundle.document.get("security", []) if not HEADERS.keys() & each.keys()]


def _header(scheme: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": scheme["name"], "in": "header", "description": scheme.get("description", ""), "schema": schema}


def _responses(bundle: Bundle, host: str, operation: dict[str, Any], result: dict[str, Any]) -> dict[str, Any]:
    """The described answers, and by name those failures that this kind of call is known to meet."""
    described = operation["responses"]
    codes = set(FAILURES.get(host, ())) if result.get("security") != [] else set()
    if host == "account" and codes:
        absent = any(bundle.resolve(answer).get("x-empty") in ("absent", "page") for answer in described.values())
        places = {parameter["in"] for parameter in result.get("parameters", [])}
        codes |= {"404"} if "path" in places and not absent else set()
        codes |= {"400"} if "requestBody" in operation or "query" in places else set()
        codes |= {"422"} if "x-batch" in operation else set()
    known = bundle.document["components"].get("responses", {})
    prefix = "Chat" if host == "amojo" else ""  # the chats service has error bodies of its own
    names = {code: prefix + NAMED[code] for code in codes}
    named = {code: {"$ref": f"#/components/responses/{name}"} for code, name in names.items() if name in known}
    merged = {**named, **result["responses"]}
    return {code: merged[code] for code in sorted(merged)}

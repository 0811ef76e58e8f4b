"""An account that holds what the examples of the description speak of, made of these examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from amokit_sandbox import Sandbox
from amokit_sandbox.description import Operation
from amokit_sandbox.resources.resource import Resource, Resources
from amokit_sandbox.seeding.seed import Kind, kinds

from .support import DESCRIPTION

RESOURCES = Resources(DESCRIPTION)
KINDS = kinds(RESOURCES)
UID = "eca98eb0d2b5b2d1a2e8b6c0f2a1c3d4"
LINK = {"entity_type": "leads", "entity_id": 11, "to_entity_type": "contacts", "to_entity_id": 21}

# What examples say in bodies, where no path says of what kind it is.
MENTIONED: dict[str, list[dict[str, Any]]] = {
    "leads": [{"id": id} for id in (11, 12, 21, 22, 31)],
    "contacts": [
        {"id": 11},
        {"id": 21, "custom_fields_values": [{"field_code": "PHONE", "values": [{"value": "+15550100"}]}]},
        {"id": 23},
        {"id": 31},
    ],
    "companies": [{"id": id} for id in (11, 21, 22, 24)],
    "customers": [{"id": id, "name": "Buyer"} for id in (11, 21, 31)],
    "catalogs": [
        {"id": 1001, "name": "Goods"},
        {"id": 1002, "name": "Services"},
        {"id": 4242, "name": "Parts"},
    ],
    "elements": [
        {"id": 1677, "name": "Pump", "catalog_id": 1001},
        {"id": 31, "name": "Filter", "catalog_id": 1001},
        {"id": 31, "name": "Valve", "catalog_id": 4242},
    ],
    "fields_catalogs": [
        {"id": 123, "name": "Segment", "type": "select", "catalog_id": 1001, "enums": [{"id": 55, "value": "Retail"}]},
        {"id": 125, "name": "Colour", "type": "text", "catalog_id": 1001},
        {"id": 126, "name": "SKU", "type": "text", "code": "SKU", "catalog_id": 1001},
    ],
    "fields_segments": [{"id": 123, "name": "Segment", "type": "select", "enums": [{"id": 55, "value": "Retail"}]}],
    "segments": [{"id": 51, "name": "Wholesale"}],
    "files": [
        {"uuid": uuid, "name": "offer"}
        for uuid in (
            "50ca4b6b-0b88-4ece-9f89-d48961579ae0",
            "5ef222cd-bce4-4df8-8466-3dee7d16e70d",
            "bf1097fb-58fe-42c1-b385-ac443228ddd0",
            "26ec7266-d953-433b-8bc5-737eb70da87a",
            "367b9f38-5f01-4cea-947e-dfab47aea522",
        )
    ],
    "talks": [{"talk_id": 24, "contact_id": 21, "chat_id": "88278e98-2b8d-4ae2-a5f0-bfab511cd621", "origin": "telegram"}],
    "webhooks": [{"id": 839656, "destination": "https://example.com/hook", "settings": ["add_lead"]}],
    "bots": [{"id": 321, "name": "Greeter"}, {"id": 322, "name": "Reminder"}],
    "roles": [{"id": 11, "name": "Seller"}, {"id": 901, "name": "Manager"}],
    "fields_leads": [{"id": 125, "name": "Colour", "type": "text"}],
    "users": [{"id": 11, "name": "Eve", "email": "user@example.com"}],
}
# Examples of what there can be one of only, or of what can not be deleted.
UNIQUE: dict[str, dict[str, Any]] = {
    "pipelines": {"is_main": False},
    "customer_statuses": {"is_default": False},
    "catalogs": {"type": "regular"},
    **{f"fields_{kind}": {"code": None, "is_deletable": True} for kind in ("leads", "catalogs", "segments")},
    "field_groups": {"is_predefined": False},
    "catalog_field_groups": {"is_predefined": False},
    "sources": {"external_id": "shop"},
}
PARTS = ("_links", "_embedded", "custom_fields_values", "request_id")


def example_rows() -> dict[str, list[dict[str, Any]]]:
    """Rows for `seed`, one for each object that a path or a batch of an example names."""
    rows: dict[str, dict[Any, dict[str, Any]]] = {
        name: dict(enumerate({**(example("files") if name == "files" else {}), **row} for row in given))
        for name, given in MENTIONED.items()
    }
    names = {kind.collection: name for name, kind in KINDS.items()}
    for found in RESOURCES.by_operation.values():
        path = {parameter.name: parameter.example for parameter in found.operation.located("path")}
        name = names.get(found.collection(path)) or names.get(found.template)
        if name is None:
            continue
        kind, key = KINDS[name], RESOURCES.rules(found.template).key
        for id in ids(found, path, key):
            row = {**example(found.template), key: id, **UNIQUE.get(name, {})}
            if kind.entity:
                row["entity_type"] = path[kind.entity]
            if kind.parent and (found.parent is None or path[found.parent] is not None):
                row[kind.parent] = path[found.parent] if found.parent else row.get(kind.parent, 11)
            rows.setdefault(name, {}).setdefault((id, row.get("entity_type"), row.get(kind.parent or "")), row)
    return {name: distinct(given.values(), KINDS[name]) for name, given in rows.items()}


def distinct(rows: Any, kind: Kind) -> list[dict[str, Any]]:
    """One row for each id, but for those that stand under several parents."""
    found: dict[Any, dict[str, Any]] = {}
    for row in rows:
        identity = next(row[key] for key in ("id", "uuid", "uid", "code", "talk_id", "source_id", "subscriber_id") if key in row)
        found.setdefault((identity, *(row.get(key) for key in (kind.entity, kind.parent) if key)), row)
    return list(found.values())


def ids(found: Resource, path: dict[str, Any], key: str) -> Iterator[Any]:
    if found.key:
        yield path[found.key]
    if found.action in ("update", "delete") and found.operation.body:
        for item in found.operation.body.example:
            if key in item:
                yield item[key]


def example(template: str) -> dict[str, Any]:
    """An object as the description shows it."""
    for found in RESOURCES.actions(template):
        item = example_item(found.operation, found)
        if found.action in ("get", "list") and item:
            return {key: value for key, value in item.items() if key not in PARTS}
    return {}


def example_item(operation: Operation, found: Resource) -> dict[str, Any]:
    content = operation.success.content if operation.success else None
    body: Any = content.example if content else {}
    if found.action == "list":
        body = next(iter(body.get("_embedded", body).get(found.items) or [{}]))
    return body if isinstance(body, dict) else {}


def populate(sandbox: Sandbox) -> None:
    """Makes the account what the examples take it for."""
    rows: dict[str, Any] = example_rows()
    rows["unsorted"] = [{"uid": UID, "category": "chats"}]
    rows["links"] = [LINK]
    sandbox.seed(**rows)

"""Links between entities, of one entity and of several at once, and of elements of catalogs."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..problems import not_found, refuse
from ..resources.hooks import answers
from ..resources.operations import each
from ..store.links import read_metadata
from ..validation.access import check_right

ELEMENTS = "catalog_elements"


@answers("list_entity_links", "list_links")
def list_links(call: Call) -> Answer:
    own = "entity_id" in call.path
    wanted = (call.query.get(f"filter[to_{name}]") for name in ("entity_type", "entity_id", "catalog_id"))
    ids = [call.path["entity_id"]] if own else call.query["filter[entity_id]"]
    found = [
        read(row, *(("entity_id", "entity_type") if own else ())) for row in call.world.links.of(kind_of(call), ids, *wanted)
    ]
    return whole(call, found) if found else NOTHING


@answers("link_entities", "link_entities_mass", "unlink_entities", "unlink_entities_mass")
def link(call: Call) -> Answer:
    """Answers the links as they read now. Items name their entity where the path does not."""
    links, kind, unlinks = call.world.links, kind_of(call), call.operation.id.startswith("unlink")

    def one(item: dict[str, Any]) -> dict[str, Any]:
        own, to, metadata = owner(call, item), (item["to_entity_type"], item["to_entity_id"]), item.get("metadata") or {}
        if unlinks and to[0] == ELEMENTS and "catalog_id" not in metadata:
            raise refuse("metadata", "catalog_id", code="FieldMissing")
        if unlinks:
            linked, changed = {}, links.remove(kind, own, *to, metadata.get("catalog_id", 0))
        else:
            links.check(kind, item)
            linked, changed = read(links.add(kind, own, *to, metadata)), True
        if changed:
            call.world.journal.linked(kind, own, *to, call.author, unlink=unlinks)
        return linked

    found = each(call.body, one)
    return NOTHING if unlinks else whole(call, found)


def kind_of(call: Call) -> str:
    return str(call.path["entity_type"])


def owner(call: Call, item: Mapping[str, Any]) -> int:
    own = "entity_id" in call.path
    id = call.path["entity_id"] if own else item["entity_id"]
    if not call.world.links.exists(kind_of(call), id):
        raise not_found() if own else refuse("entity_id")
    if entity := call.documents.get(kind_of(call), id):
        check_right(call.world, call.user_id, entity, "edit")
    return int(id)


def read(row: sqlite3.Row, *left_out: str) -> dict[str, Any]:
    names = {"entity_id": "id", "entity_type": "kind", "to_entity_id": "to_id", "to_entity_type": "to_kind"}
    found = {name: row[key] for name, key in names.items() if name not in left_out}
    return {**found, "metadata": read_metadata(row)}


def whole(call: Call, links: list[dict[str, Any]]) -> Answer:
    path, mark, query = call.target.partition("?")
    # The answer to a linking is about the list that it changed.
    path = path + "s" if path.endswith("/link") else path
    return Answer({"_total_items": len(links), "_links": call.link(path + mark + query), "_embedded": {"links": links}})


@answers("list_catalog_element_links")
def list_element_links(call: Call) -> Answer:
    """The links of an element, seen from it."""
    catalog_id, id = element(call)
    found = [from_element(row) for row in call.world.links.to_element(id, catalog_id)]
    for name in ("to_entity_type", "to_entity_id"):
        wanted = call.query.get(f"filter[{name}]")
        found = [link for link in found if wanted in (None, link[name])]
    return whole(call, found) if found else NOTHING


@answers("link_catalog_element", "unlink_catalog_element")
def link_element(call: Call) -> Answer:
    (catalog_id, id), links, unlinks = element(call), call.world.links, call.operation.id.startswith("unlink")

    def one(item: dict[str, Any]) -> dict[str, Any]:
        kind, owner_id = item["to_entity_type"], item["to_entity_id"]
        if not links.exists(kind, owner_id):
            raise refuse("to_entity_id")
        if unlinks:
            links.remove(kind, owner_id, ELEMENTS, id, catalog_id)
            return {}
        row = links.add(kind, owner_id, ELEMENTS, id, {**(item.get("metadata") or {}), "catalog_id": catalog_id})
        return {"entity_id": id, "entity_type": ELEMENTS, **from_element(row)}

    done = each(call.body, one)
    return NOTHING if unlinks else whole(call, done)


def element(call: Call) -> tuple[int, int]:
    catalog_id, id = call.path["catalog_id"], call.path["id"]
    if not call.world.links.exists(ELEMENTS, id, catalog_id):
        raise not_found()
    return catalog_id, id


def from_element(row: sqlite3.Row) -> dict[str, Any]:
    return {"to_entity_id": row["id"], "to_entity_type": row["kind"], "metadata": read_metadata(row)}

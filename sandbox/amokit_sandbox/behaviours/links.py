"""Links between entities, of one entity and of several at once, and of elements of catalogs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..problems import not_found, refuse
from ..resources.hooks import answers
from ..resources.operations import each
from ..store.links import read_metadata

ELEMENTS = "catalog_elements"


@answers("list_entity_links")
def list_entity_links(call: Call) -> Answer:
    found = [read(row) for row in filtered(call, [call.path["entity_id"]])]
    for link in found:
        del link["entity_id"], link["entity_type"]
    return whole(call, found) if found else NOTHING


@answers("list_links")
def list_links(call: Call) -> Answer:
    found = [read(row) for row in filtered(call, call.query["filter[entity_id]"])]
    return whole(call, found) if found else NOTHING


@answers("link_entities", "link_entities_mass")
def link(call: Call) -> Answer:
    """Links, and answers the links as they read now. Items name their entity where the path does not."""
    kind, links = call.path["entity_type"], call.world.links

    def one(item: dict[str, Any]) -> dict[str, Any]:
        owner_id = owner(call, item)
        links.check(kind, item)
        to_kind, to_id = item["to_entity_type"], item["to_entity_id"]
        linked = read(links.add(kind, owner_id, to_kind, to_id, item.get("metadata")))
        call.world.journal.linked(kind, owner_id, to_kind, to_id, call.author)
        return linked

    return whole(call, each(call.body, one))


@answers("unlink_entities", "unlink_entities_mass")
def unlink(call: Call) -> Answer:
    kind, links = call.path["entity_type"], call.world.links

    def one(item: dict[str, Any]) -> None:
        owner_id = owner(call, item)
        if item["to_entity_type"] == ELEMENTS and "catalog_id" not in (item.get("metadata") or {}):
            raise refuse("metadata", "catalog_id", code="FieldMissing")
        catalog_id = (item.get("metadata") or {}).get("catalog_id", 0)
        if links.remove(kind, owner_id, item["to_entity_type"], item["to_entity_id"], catalog_id):
            call.world.journal.linked(kind, owner_id, item["to_entity_type"], item["to_entity_id"], call.author, unlink=True)

    each(call.body, one)
    return NOTHING


def owner(call: Call, item: Mapping[str, Any]) -> int:
    kind, links = call.path["entity_type"], call.world.links
    if "entity_id" in call.path:
        if not links.exists(kind, call.path["entity_id"]):
            raise not_found()
        return int(call.path["entity_id"])
    if not links.exists(kind, item["entity_id"]):
        raise refuse("entity_id")
    return int(item["entity_id"])


def filtered(call: Call, ids: Iterable[int]) -> list[sqlite3.Row]:
    wanted = (call.query.get(f"filter[to_{name}]") for name in ("entity_type", "entity_id", "catalog_id"))
    return call.world.links.of(call.path["entity_type"], ids, *wanted)


def read(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "entity_id": row["id"],
        "entity_type": row["kind"],
        "to_entity_id": row["to_id"],
        "to_entity_type": row["to_kind"],
        "metadata": read_metadata(row),
    }


def whole(call: Call, links: list[dict[str, Any]]) -> Answer:
    path, _, query = call.target.partition("?")
    # The answer to a linking is about the list that it changed.
    path = path + "s" if path.endswith("/link") else path
    target = f"{path}?{query}" if query else path
    return Answer({"_total_items": len(links), "_links": call.link(target), "_embedded": {"links": links}})


def element_links(call: Call) -> list[dict[str, Any]]:
    """The links of an element, seen from it."""
    catalog_id, id = call.path["catalog_id"], call.path["id"]
    if not call.world.links.exists(ELEMENTS, id, catalog_id):
        raise not_found()
    found = [row for row in call.world.links.to(ELEMENTS, id) if row["catalog_id"] == catalog_id]
    return [{**read(row), "to_entity_id": row["id"], "to_entity_type": row["kind"], "entity_id": id} for row in found]


@answers("list_catalog_element_links")
def list_catalog_element_links(call: Call) -> Answer:
    found = element_links(call)
    for name in ("entity_type", "entity_id"):
        wanted = call.query.get(f"filter[to_{name}]")
        found = [link for link in found if wanted in (None, link[f"to_{name}"])]
    bare = [{key: link[key] for key in ("to_entity_id", "to_entity_type", "metadata")} for link in found]
    return whole(call, bare) if bare else NOTHING


@answers("link_catalog_element", "unlink_catalog_element")
def link_catalog_element(call: Call) -> Answer:
    catalog_id, id, links = call.path["catalog_id"], call.path["id"], call.world.links
    element_links(call)
    unlinks = call.operation.id == "unlink_catalog_element"

    def one(item: dict[str, Any]) -> dict[str, Any]:
        kind, owner_id = item["to_entity_type"], item["to_entity_id"]
        if not links.exists(kind, owner_id):
            raise refuse("to_entity_id")
        if unlinks:
            links.remove(kind, owner_id, ELEMENTS, id, catalog_id)
            return {}
        row = links.add(kind, owner_id, ELEMENTS, id, {**(item.get("metadata") or {}), "catalog_id": catalog_id})
        to = {"to_entity_id": owner_id, "to_entity_type": kind, "metadata": read_metadata(row)}
        return {"entity_id": id, "entity_type": ELEMENTS, **to}

    done = each(call.body, one)
    return NOTHING if unlinks else whole(call, done)

"""Links between entities, of one entity and of several at once, and of elements of catalogs."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from ..http.calls import Call, Result
from ..problems import each, not_found, refuse
from ..resources.hooks import answers
from ..store.links import ELEMENTS, read_metadata
from ..validation.access import check_right


@answers("list_entity_links", "list_links", "list_catalog_element_links")
def list_links(call: Call) -> Result:
    kind, own = kind_of(call), own_id(call)
    if kind == ELEMENTS:
        owner(call, {})
    wanted = [call.query.get(f"filter[to_{name}]") for name in ("entity_type", "entity_id", "catalog_id")]
    wanted[2] = call.path.get("catalog_id", wanted[2])
    ids = call.query["filter[entity_id]"] if own is None else [own]
    left_out = () if own is None else ("entity_id", "entity_type")
    found = [read(row, *left_out) for row in call.world.links.of(kind, ids, *wanted)]
    # Recorded: the list of one entity is empty, and not absent.
    return whole(call, found) if found or call.operation.id == "list_entity_links" else None


@answers(
    *("link_entities", "link_entities_mass", "link_catalog_element"),
    *("unlink_entities", "unlink_entities_mass", "unlink_catalog_element"),
)
def link(call: Call) -> Result:
    """Answers the links as they read now. Items name their entity where the path does not."""
    links, kind, unlinks = call.world.links, kind_of(call), call.operation.id.startswith("unlink")
    catalog = {"catalog_id": call.path["catalog_id"]} if kind == ELEMENTS else {}

    def one(item: dict[str, Any]) -> dict[str, Any]:
        own, to = owner(call, item), (item["to_entity_type"], item["to_entity_id"])
        metadata = {**(item.get("metadata") or {}), **catalog}
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
    return None if unlinks else whole(call, found)


def kind_of(call: Call) -> str:
    return str(call.path.get("entity_type", ELEMENTS))


def own_id(call: Call) -> int | None:
    """The entity or the element that the path names."""
    found: int | None = call.path.get("entity_id", call.path.get("id"))
    return found


def owner(call: Call, item: Mapping[str, Any]) -> int:
    kind, own = kind_of(call), own_id(call)
    id = item["entity_id"] if own is None else own
    if not call.world.links.exists(kind, id, call.path.get("catalog_id")):
        raise refuse("entity_id") if own is None else not_found()
    if entity := call.documents.get(kind, id):
        check_right(call.world, call.user_id, entity, "edit")
    return int(id)


def read(row: sqlite3.Row, *left_out: str) -> dict[str, Any]:
    names = {"entity_id": "id", "entity_type": "kind", "to_entity_id": "to_id", "to_entity_type": "to_kind"}
    found = {name: row[key] for name, key in names.items() if name not in left_out}
    return {**found, "metadata": read_metadata(row)}


def whole(call: Call, links: list[dict[str, Any]]) -> Result:
    path, mark, query = call.target.partition("?")
    # The answer to a linking is about the list that it changed.
    path = path + "s" if path.endswith("/link") else path
    return {"_total_items": len(links), "_links": call.link(path + mark + query), "_embedded": {"links": links}}

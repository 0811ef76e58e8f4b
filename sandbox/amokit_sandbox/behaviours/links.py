"""Links between entities, of one entity and of several at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from ..call import NOTHING, Answer, Call
from ..links import Links, read_metadata
from ..problems import FieldError, Refused, not_found
from .entities import each


def list_entity_links(call: Call) -> Answer:
    found = [read(row) for row in filtered(call, [call.path["entity_id"]])]
    for link in found:
        del link["entity_id"], link["entity_type"]
    return whole(call, found) if found else NOTHING


def list_links(call: Call) -> Answer:
    found = [read(row) for row in filtered(call, call.query["filter[entity_id]"])]
    return whole(call, found) if found else NOTHING


def link(call: Call) -> Answer:
    """Links, and answers the links as they read now. Items name their entity where the path does not."""
    kind, links = call.path["entity_type"], Links(call.store)

    def one(item: dict[str, Any]) -> dict[str, Any]:
        owner_id = owner(call, links, item)
        links.check(kind, item)
        return read(links.add(kind, owner_id, item["to_entity_type"], item["to_entity_id"], item.get("metadata")))

    return whole(call, each(call.body, one))


def unlink(call: Call) -> Answer:
    kind, links = call.path["entity_type"], Links(call.store)

    def one(item: dict[str, Any]) -> None:
        owner_id = owner(call, links, item)
        links.check(kind, item)
        catalog_id = (item.get("metadata") or {}).get("catalog_id", 0)
        links.remove(kind, owner_id, item["to_entity_type"], item["to_entity_id"], catalog_id)

    each(call.body, one)
    return NOTHING


def owner(call: Call, links: Links, item: Mapping[str, Any]) -> int:
    kind = call.path["entity_type"]
    if "entity_id" in call.path:
        if not links.exists(kind, call.path["entity_id"]):
            raise not_found()
        return int(call.path["entity_id"])
    if not links.exists(kind, item["entity_id"]):
        raise Refused([(0, FieldError(("entity_id",), "NotSupportedChoice"))])
    return int(item["entity_id"])


def filtered(call: Call, ids: Iterable[int]) -> list[sqlite3.Row]:
    wanted = (call.query.get(f"filter[to_{name}]") for name in ("entity_type", "entity_id", "catalog_id"))
    return Links(call.store).of(call.path["entity_type"], ids, *wanted)


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

"""Data put in from outside, past the checks of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .account import ADMINISTRATOR
from .behaviours.incoming import pipeline_for, receive
from .call import World
from .records import Records

# The dictionaries first, since entities are checked against them.
ORDER = ("users", "pipelines", "loss_reasons", "fields_leads", "fields_contacts", "fields_companies")
KINDS = ("companies", "contacts", "leads", "unsorted", "links")

Row = Mapping[str, Any]


def seed(world: World, rows: Mapping[str, Sequence[Row]]) -> dict[str, list[int | str]]:
    unknown = rows.keys() - {*ORDER, *KINDS}
    if unknown:
        raise ValueError(f"cannot seed {', '.join(sorted(unknown))}")
    ids: dict[str, list[int | str]] = {}
    with world.store.transaction():
        for kind in ORDER:
            if kind in rows:
                world.account.add(kind.replace("fields_", "fields/"), map(dict, rows[kind]))
                ids[kind] = [row["id"] for row in rows[kind]]
        for kind in KINDS:
            if kind in rows:
                ids[kind] = [one(world, kind, row) for row in rows[kind]]
    return ids


def one(world: World, kind: str, row: Row) -> int | str:
    records = Records(world.store, world.account)
    if kind == "links":
        row_kind, metadata = row["entity_type"], row.get("metadata")
        records.links.add(row_kind, row["entity_id"], row["to_entity_type"], row["to_entity_id"], metadata)
        return int(row["entity_id"])
    if kind == "unsorted":
        pipeline = pipeline_for(row, world.account.main_pipeline, world.account.pipelines)
        category = row.get("category", "forms")
        return receive(records, category, row, pipeline, world.now, ADMINISTRATOR).uid
    return records.create(kind, row, world.now, ADMINISTRATOR, id=row.get("id"))

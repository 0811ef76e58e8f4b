"""Pipelines and their statuses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from ..account import CLOSED, LOST, UNSORTED_TYPE, WON
from ..http.requests import Call
from ..problems import Problem
from ..resources.hooks import after_save, before_delete, before_save, embeds
from ..resources.writer import Author, Change
from ..store.documents import Document
from ..store.query_filters import column

PIPELINES, STATUSES = "leads/pipelines", "leads/pipelines/statuses"
MAX_PIPELINES, MAX_STATUSES = 50, 100
LEVELS = ("newbie", "candidate", "master")
BY_SORT = "json_extract(data, '$.sort'), id"

# What every pipeline has: the status of incoming leads, won and lost.
SYSTEM: tuple[dict[str, Any], ...] = (
    {"name": "Incoming leads", "sort": 10, "type": UNSORTED_TYPE, "color": "#c1c1c1"},
    {"id": WON, "name": "Won", "sort": 10000, "color": "#CCFF66"},
    {"id": LOST, "name": "Lost", "sort": 11000, "color": "#D5D8DB"},
)


@after_save(PIPELINES)
def make_statuses(change: Change) -> None:
    """A new pipeline has the system's statuses and its own; the only main one is the one that was made so last."""
    world, id = change.world, change.document.id
    if change.new.get("is_main"):
        for other in world.documents.find(PIPELINES):
            if other.id != id and other.data.get("is_main"):
                other.data["is_main"] = False
                world.documents.put(other)
    if not change.creates:
        return
    given = list(change.embedded.get("statuses") or ())
    if change.author.seeding and given:
        for status in given:
            add(change, status)
        return
    named = {status.get("id"): status for status in given if status.get("id") in CLOSED}
    for status in SYSTEM:
        add(change, {**status, "is_editable": False, **named.get(status.get("id"), {})})
    for index, status in enumerate(status for status in given if status.get("id") not in CLOSED):
        add(change, {"sort": 20 + 10 * index, **{key: value for key, value in status.items() if key != "id"}})


def add(change: Change, status: dict[str, Any]) -> None:
    """A status of a new pipeline, past what is checked of those that are made by themselves."""
    author = Author(change.author.user_id, change.author.now, seeding=True)
    change.world.writer.create(STATUSES, status, author, parent=change.document.id, id=status.get("id"))


@before_save(PIPELINES)
def count_pipelines(change: Change) -> None:
    if change.creates and change.world.documents.count(PIPELINES) >= MAX_PIPELINES:
        raise Problem(422, f"Limit of {MAX_PIPELINES} pipelines exceeded")


@before_delete(PIPELINES)
def check_pipeline(change: Change) -> None:
    documents, id = change.world.documents, change.document.id
    if documents.count(PIPELINES) == 1:
        raise Problem(422, "The last pipeline can not be deleted")
    if documents.count("leads", [(f"{column('pipeline_id')} = ?", [id])], state=None):
        raise Problem(422, "A pipeline with leads can not be deleted")
    for status in documents.find(STATUSES, parent=id):
        documents.remove(status)


@before_save(STATUSES)
def check_status(change: Change) -> None:
    documents, pipeline = change.world.documents, change.document.parent
    change.new["pipeline_id"] = pipeline
    if change.author.seeding:
        return
    if change.creates and documents.count(STATUSES, parent=pipeline) >= MAX_STATUSES:
        raise Problem(422, f"Limit of {MAX_STATUSES} statuses exceeded")
    if change.old and not change.old["is_editable"]:
        for key in change.item.keys() & {"sort", "color"}:
            change.wrong(key, code="FieldNotExpected", detail="Only the name of a system status can be changed.")
    if "descriptions" in change.item:
        old = (change.old or {}).get("descriptions") or []
        change.new["descriptions"] = descriptions(change, old, change.item["descriptions"] or ())


def descriptions(change: Change, old: Sequence[dict[str, Any]], given: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """One of each level; an id without a text takes it away."""
    by_level = {one["level"]: one for one in old}
    for one in given:
        known = by_level.get(one["level"])
        if "description" not in one:
            by_level.pop(one["level"], None)
            continue
        stamp = time_text(change.author.now)
        by_level[one["level"]] = {
            "id": known["id"] if known else change.world.documents.database.new_id(),
            "account_id": change.new["account_id"],
            "created_at": known["created_at"] if known else stamp,
            "updated_at": stamp,
            "created_by": known["created_by"] if known else change.author.user_id,
            "updated_by": change.author.user_id,
            "pipeline_id": change.document.parent,
            "status_id": change.document.id,
            "level": one["level"],
            "description": one["description"],
        }
    return [by_level[level] for level in LEVELS if level in by_level]


def time_text(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")


@before_delete(STATUSES)
def move_leads(change: Change) -> None:
    """Leads of a status that goes are those of the first one then."""
    world, status = change.world, change.document
    if not status.data["is_editable"]:
        raise Problem(403, "A system status can not be deleted")
    where = [(f"{column('pipeline_id')} = ? AND {column('status_id')} = ?", [status.parent, status.id])]
    statuses = [one for one in world.account.statuses(status.parent) if one["id"] != status.id and one["type"] != UNSORTED_TYPE]
    for lead in world.documents.find("leads", where, state=None):
        lead.data["status_id"] = statuses[0]["id"]
        world.documents.put(lead)


@embeds(PIPELINES)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    found = []
    for pipeline in documents:
        statuses = call.documents.find(STATUSES, parent=pipeline.id, order=BY_SORT)
        bodies = call.world.representation.read(call, statuses)
        found.append({"statuses": [{k: v for k, v in body.items() if k != "descriptions"} for body in bodies]})
    return found

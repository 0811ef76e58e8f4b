"""Pipelines and their statuses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..account import CLOSED, LOST, UNSORTED_TYPE, WON, time_text
from ..http.calls import Call
from ..problems import Problem
from ..resources.hooks import after_save, before_delete, before_save, embeds
from ..resources.writer import Author, Change
from ..store.documents import Document

PIPELINES, STATUSES = "leads/pipelines", "leads/pipelines/statuses"
LEVELS = ("newbie", "candidate", "master")

# What every pipeline has: the status of incoming leads, won and lost.
SYSTEM: tuple[dict[str, Any], ...] = (
    {"name": "Incoming leads", "sort": 10, "type": UNSORTED_TYPE, "color": "#c1c1c1"},
    {"id": WON, "name": "Won", "sort": 10000, "color": "#CCFF66"},
    {"id": LOST, "name": "Lost", "sort": 11000, "color": "#D5D8DB"},
)


@after_save(PIPELINES)
def make_statuses(change: Change) -> None:
    """A new pipeline has the system's statuses and its own; the only main one is the one that was made so last."""
    for other in change.documents.find(PIPELINES, by={"is_main": True}) if change.new.get("is_main") else ():
        if other.id != change.document.id:
            change.documents.keep(other, is_main=False)
    given = list(change.embedded.get("statuses") or ())
    statuses = given
    if not (change.author.seeding and given):
        named = {status.get("id"): status for status in given if status.get("id") in CLOSED}
        own = [{**status, "id": None} for status in given if status.get("id") not in CLOSED]
        statuses = [{**status, "is_editable": False, **named.get(status.get("id"), {})} for status in SYSTEM]
        statuses += [{"sort": 20 + 10 * index, **status} for index, status in enumerate(own)]
    # Past what is checked of statuses that are made by themselves.
    author = Author(change.author.user_id, change.author.now, seeding=True)
    for status in statuses if change.creates else ():
        body = {key: value for key, value in status.items() if key != "id"}
        change.world.writer.create(STATUSES, body, author, parent=change.document.id, id=status.get("id"))


@before_delete(PIPELINES)
def check_pipeline(change: Change) -> None:
    if change.documents.count(PIPELINES) == 1:
        raise Problem(422, "The last pipeline can not be deleted")
    if change.documents.count("leads", by={"pipeline_id": change.document.id}, state=None):
        raise Problem(422, "A pipeline with leads can not be deleted")


@before_save(STATUSES)
def check_status(change: Change) -> None:
    if change.author.seeding:
        return
    if change.old and not change.old["is_editable"]:
        for key in change.item.keys() & {"sort", "color"}:
            change.wrong(key, code="FieldNotExpected", detail="Only the name of a system status can be changed.")
    if "descriptions" in change.item:
        change.new["descriptions"] = descriptions(change, (change.old or {}).get("descriptions") or ())


def descriptions(change: Change, old: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """One of each level; an id without a text takes it away."""
    by_level, stamp, user = {one["level"]: one for one in old}, time_text(change.author.now), change.author.user_id
    for one in change.item["descriptions"] or ():
        known = by_level.pop(one["level"], None)
        if "description" in one:
            made = known or {"id": change.documents.database.new_id(), "created_at": stamp, "created_by": user}
            of = {"account_id": change.new["account_id"], "pipeline_id": change.document.parent, "status_id": change.document.id}
            text = {"level": one["level"], "description": one["description"]}
            by_level[one["level"]] = {**made, **of, "updated_at": stamp, "updated_by": user, **text}
    return [by_level[level] for level in LEVELS if level in by_level]


@before_delete(STATUSES)
def move_leads(change: Change) -> None:
    """Leads of a status that goes are those of the first one then."""
    status = change.document
    if not status.data["is_editable"]:
        raise Problem(403, "A system status can not be deleted")
    others = [one for one in change.world.account.statuses(status.parent) if one["id"] != status.id]
    first = next(one["id"] for one in others if one["type"] != UNSORTED_TYPE)
    for lead in change.documents.find("leads", by={"pipeline_id": status.parent, "status_id": status.id}, state=None):
        change.documents.keep(lead, status_id=first)


@embeds(PIPELINES)
def embed(call: Call, pipeline: Document) -> dict[str, Any]:
    statuses = call.documents.find(STATUSES, parent=pipeline.id, order=call.world.resources.rules(STATUSES).order)
    bodies = call.world.representation.read(call, statuses)
    return {"statuses": [{k: v for k, v in body.items() if k != "descriptions"} for body in bodies]}

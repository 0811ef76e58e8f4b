"""Leads: pipeline and status go together, closing and reopening, loss reasons, sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..account import CLOSED, LOST
from ..http.requests import Call
from ..resources.hooks import before_save, embeds
from ..resources.writer import Change
from ..store.documents import Document
from . import entities


@before_save("leads")
def stage(change: Change) -> None:
    account, item, new = change.world.account, change.item, change.new
    old = change.old or {}
    source = change.embedded.get("source")
    current = old.get("pipeline_id") or source_pipeline(change, source) or account.main_pipeline
    pipeline, status = item.get("pipeline_id"), item.get("status_id")
    if pipeline is not None and pipeline not in account.pipelines:
        pipeline = None  # which is refused already
    if old.get("status_id") is None or status is not None or pipeline not in (None, current):
        at = pipeline or current
        unsorted = change.document.state == "unsorted"
        status = account.first_status(at, unsorted) if status is None else status
        home = account.pipeline_of(status, at)
        if home is None or (pipeline is not None and home != pipeline):
            change.wrong("status_id")
        new |= {"pipeline_id": home, "status_id": status}
    else:
        new |= {"pipeline_id": current, "status_id": old["status_id"]}
    close(change)
    if isinstance(item.get("price"), float):
        new["price"] = int(item["price"])
    if source:
        keep_source(change, source)


def close(change: Change) -> None:
    """A closed lead has a time, a lost one may have a reason; opening it again takes both away."""
    new = change.new
    if new["status_id"] != LOST:
        new["loss_reason_id"] = None
    if "closed_at" in change.item:
        new["closed_at"] = change.item["closed_at"]
    elif new["status_id"] not in CLOSED:
        new["closed_at"] = None
    elif new.get("closed_at") is None:
        new["closed_at"] = new["updated_at"]


def find_source(change: Change, source: Any) -> Document | None:
    where = [("json_extract(data, '$.external_id') = ?", [source["external_id"]])]
    found = change.world.documents.find("sources", where, limit=1)
    return found[0] if found else None


def source_pipeline(change: Change, source: Any) -> Any:
    found = find_source(change, source) if source else None
    return found.data.get("pipeline_id") if found else None


def keep_source(change: Change, source: Any) -> None:
    """A source that nobody made is known by its name all the same."""
    found = find_source(change, source)
    database = change.world.documents.database
    name = source["external_id"]
    id = found.id if found else int(database.setting(f"source/{name}", "") or 0)
    if not id:
        id = database.new_id()
        database.put("settings", name=f"source/{name}", value=str(id))
    change.new.update({"source_id": id, "$source": found.data["name"] if found else name})


@embeds("leads")
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    found = entities.embed(call, documents)
    for document, parts in zip(documents, found, strict=True):
        if call.wants("loss_reason"):
            parts["loss_reason"] = loss_reason(call, document.data.get("loss_reason_id"))
        if call.wants("source"):
            name = document.data.get("$source")
            parts["source"] = {"id": document.data["source_id"], "name": name} if name else None
    return found


def loss_reason(call: Call, id: int | None) -> list[dict[str, Any]]:
    found = call.documents.get("leads/loss_reasons", id) if id else None
    if found is None:
        return []
    reason = {key: found.data.get(key) for key in ("id", "name", "sort", "created_at", "updated_at")}
    return [{**reason, "_links": call.link(f"/api/v4/leads/loss_reasons/{id}")}]

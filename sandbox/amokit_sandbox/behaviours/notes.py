"""Notes of leads, contacts, companies and customers."""

from __future__ import annotations

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..resources.hooks import answers, before_save
from ..resources.writer import Change, gone

TEMPLATE = "{entity_type}/notes"


@before_save(TEMPLATE)
def complete(change: Change) -> None:
    """The entity must be there; calls say where they come from; a file is read with its name."""
    change.new.pop("entity_type", None)
    if change.creates:
        change.new["entity_id"] = change.document.parent
        entity = change.collection.partition("/")[0]
        if change.document.parent is None:
            change.wrong("entity_id", code="FieldMissing")
        elif not change.author.seeding and not change.world.documents.exists(entity, change.document.parent):
            change.wrong("entity_id")
    elif change.old:
        change.new["entity_id"] = change.document.parent
        change.new["note_type"] = change.item.get("note_type", change.old.get("note_type"))
    params = change.new.get("params") or {}
    if change.new.get("note_type") in ("call_in", "call_out") and not str(params.get("source") or "").strip():
        change.wrong("params", "source", code="NotBlank")
    if change.new.get("note_type") == "attachment" and "file_uuid" in params:
        name = params.get("file_name") or ""
        change.new["params"] = {"text": name, "original_name": name, **params, "is_drive_attachment": True}


@answers("pin_note", "unpin_note")
def pin_note(call: Call) -> Answer:
    """One note of an entity is pinned at a time."""
    collection = call.collection.rpartition("/")[0]
    note = gone(call.world.find(collection, call.path["id"]))
    pinned = call.operation.id == "pin_note"
    for other in call.documents.find(collection, parent=note.parent):
        if other.id == note.id or (pinned and other.data.get("is_pinned")):
            other.data["is_pinned"] = pinned and other.id == note.id
            call.documents.put(other)
    return NOTHING

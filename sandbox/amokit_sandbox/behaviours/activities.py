"""What goes on around entities: notes, tasks, calls, events."""

from __future__ import annotations

import uuid
from typing import Any

from ..account import CLOSED, KINDS, NUMBERS, PLURALS
from ..changes.events import label
from ..http.calls import Call, Result
from ..problems import Problem, not_found, request_id
from ..resources.hooks import after_save, answers, before_save, embeds
from ..resources.pages import list_documents
from ..resources.writer import Change
from ..store.documents import Condition, Document, digits
from ..store.query_filters import PHONE_DIGITS, as_list, compare

CALL_KEYS = ("uniq", "duration", "source", "link", "phone", "call_result", "call_status", "call_responsible")
NOTE_KEYS = ("responsible_user_id", "created_by", "updated_by", "created_at", "updated_at")
NOT_FOUND = "Entity not found"
# Names of filters of events by value, and of the values that they look at.
VALUES = {
    "leads_statuses": "lead_status",
    "customers_statuses": "customer_status",
    "responsible_user_id": "responsible_user",
    "custom_field_values": "custom_field_value",
}


@before_save("{entity_type}/notes")
def complete_note(change: Change) -> None:
    """The entity must be there; calls say where they come from; a file is read with its name."""
    new, parent = change.new, change.document.parent
    new.pop("entity_type", None)
    entity = change.collection.partition("/")[0]
    if change.creates and parent is None:
        change.wrong("entity_id", code="FieldMissing")
    elif change.creates:
        change.refer(entity, parent, "entity_id")
    params = new.get("params") or {}
    if new.get("note_type") in ("call_in", "call_out") and not str(params.get("source") or "").strip():
        change.wrong("params", "source", code="NotBlank")
    if new.get("note_type") == "attachment" and "file_uuid" in params:
        name = params.get("file_name") or ""
        new["params"] = {"text": name, "original_name": name, **params, "is_drive_attachment": True}


@answers("pin_note", "unpin_note")
def pin_note(call: Call) -> None:
    """One note of an entity is pinned at a time."""
    collection, pinned = call.collection.rpartition("/")[0], call.operation.id == "pin_note"
    note = call.found(collection, call.path["id"])
    for other in call.documents.find(collection, by={"is_pinned": True}, parent=note.parent) if pinned else ():
        call.documents.keep(other, is_pinned=False)
    call.documents.keep(note, is_pinned=pinned)


@before_save("tasks")
def check_task(change: Change) -> None:
    if change.item.get("entity_id") and not change.new.get("entity_type"):
        change.wrong("entity_type", code="FieldMissing")
    change.new["result"] = change.new.get("result") or []


@after_save("tasks")
def update_closest_task(change: Change) -> None:
    """`closest_task_at` of the entity, and of the one that it belonged to before."""
    for data in (change.old or {}, change.new):
        of: dict[str, Any] = {key: data.get(key) for key in ("entity_type", "entity_id")}
        entity = change.documents.get(*of.values()) if all(of.values()) else None
        if entity:
            tasks = change.documents.find("tasks", by={**of, "is_completed": False}, order="complete_till", limit=1)
            change.documents.keep(entity, closest_task_at=tasks[0].data["complete_till"] if tasks else None)


def whose(call: Call, phone: str) -> tuple[str, Document] | None:
    """The single lead that is open, else the single customer, else the contact or company itself."""
    number = digits(phone)[-PHONE_DIGITS:]
    has = "row IN (SELECT row FROM texts WHERE instr(text, '#') AND instr(text, ?))"
    for kind in ("contacts", "companies") if number else ():
        for owner in call.documents.find(kind, [(has, [number])], limit=1):
            return related(call, kind, owner) or (kind, owner)
    return None


def related(call: Call, kind: str, owner: Document) -> tuple[str, Document] | None:
    links = call.world.links.of(kind, [owner.id])
    for other in ("leads", "customers"):
        ids = [link["to_id"] for link in links if link["to_kind"] == other]
        found = [one for one in call.documents.get_many(other, ids).values() if one.state == "live"]
        active = [one for one in found if one.data.get("status_id") not in CLOSED]
        if len(active) == 1:
            return other, active[0]
    return None


@answers("add_calls")
def add_calls(call: Call) -> Result:
    """Each call becomes a note; those of unknown numbers are listed in `errors` and not kept."""
    calls, errors = [], []
    for index, item in enumerate(call.body):
        name, found = request_id(call.body, index), whose(call, item["phone"])
        if found is None:
            detail = f"{NOT_FOUND} by phone number {item['phone']}"
            errors.append({"request_id": name, "title": NOT_FOUND, "status": 263, "detail": detail})
            continue
        kind, entity = found
        note: dict[str, Any] = {"note_type": "call_in" if item["direction"] == "inbound" else "call_out"}
        note |= {"params": {key: item.get(key) for key in CALL_KEYS}, **{key: item[key] for key in NOTE_KEYS if key in item}}
        made = call.world.writer.create(f"{kind}/notes", note, call.author, parent=entity.id)
        of = {"entity_id": entity.id, "entity_type": KINDS[kind], "account_id": call.world.account.id, "request_id": name}
        calls.append({"id": made.id, **of, "_embedded": {"entity": call.refer(kind, entity.id)}})
    return {"_total_items": len(calls), "errors": errors, "_embedded": {"calls": calls}}


@answers("notify_incoming_call")
def notify_incoming_call(call: Call) -> Result:
    items: list[dict[str, Any]] = []
    for item in call.body["add"]:
        phone = str(item["phone_number"])
        kind, entity = whose(call, phone) or (None, None)
        of = {"element_id": entity.id if entity else None, "element_type": NUMBERS[KINDS[kind]] if kind else None}
        items.append({**of, "uid": str(uuid.uuid4()), "phone_number": phone})
    links = {"self": {"href": "/api/v2/events", "method": "post"}}
    return {"_links": links, "_embedded": {"items": items}}


@answers("list_events")
def list_events(call: Call) -> Result:
    """A type that does not exist is refused; `value_before` and `value_after` look into the values."""
    for kind in as_list(call.query.get("filter[type]", [])):
        if kind not in call.world.journal.types and not str(kind).startswith("custom_field_"):
            raise Problem(400, f"Unknown event type {kind}")
    sides = ("value_before", "value_after")
    given = [(side, *one) for side in sides for one in (call.query.get(f"filter[{side}]") or {}).items()]
    where = [condition for one in given for condition in by_value(*one)]
    return list_documents(call.without(*(f"filter[{side}]" for side in sides)), where)


def by_value(side: str, name: str, wanted: Any) -> list[Condition]:
    """Events one of whose values is what is asked for."""
    each = f"EXISTS (SELECT 1 FROM json_each(unpack(data), '$.{side}') AS one WHERE {{}})"
    if name == "value":
        texts = [str(value) for value in as_list(wanted)]
        return [(each.format(" OR ".join("instr(one.value, ?)" for _ in texts)), texts)]
    if name not in VALUES:
        return []
    if name.endswith("_statuses"):
        wanted = [one["status_id"] for one in as_list(list(wanted.values()) if isinstance(wanted, dict) else wanted)]
    key = f"json_extract(one.value, '$.{VALUES[name]}.{'enum_id' if name == 'custom_field_values' else 'id'}')"
    sql, values = compare(key, [int(one) for one in as_list(wanted) if str(one).isdecimal()])
    return [(each.format(sql), values)]


@embeds("events")
def embed_event(call: Call, event: Document) -> dict[str, Any]:
    """The entity, with its name where it is asked for."""
    kind, id = event.data["entity_type"], event.data["entity_id"]
    collection = PLURALS.get(kind)
    entity = call.refer(collection, id) if collection else {"id": id}
    if collection and call.wants(f"{kind}_name"):
        known = call.documents.get(collection, id)
        entity["name"] = known.data.get("name") if known else None
    return {"entity": entity}


@answers("list_event_types", "get_event_type")
def event_types(call: Call) -> Result:
    types = [{"key": key, "type": number, "lang": label(key)} for key, number in call.world.journal.types.items()]
    if not call.path:
        return {"_total_items": len(types), "_links": call.link(call.target), "_embedded": {"events_types": types}}
    for one in types:
        if one["key"] in call.path.values():
            return one
    raise not_found()

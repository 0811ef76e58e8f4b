"""Calls that were made, and those that are coming in: the phone number says whose they are."""

from __future__ import annotations

import uuid
from typing import Any

from ..account import ACCOUNT_ID, CLOSED
from ..http.requests import Call
from ..http.responses import Answer
from ..problems import request_id
from ..resources.hooks import answers
from ..store.documents import Document, digits
from ..store.query_filters import PHONE_DIGITS

CODES = {"contact": 1, "lead": 2, "company": 3, "customer": 12}
SINGULAR = {"leads": "lead", "contacts": "contact", "companies": "company", "customers": "customer"}
NOTE_KEYS = ("uniq", "duration", "source", "link", "phone", "call_result", "call_status", "call_responsible")
NOT_FOUND = "Entity not found"


def whose(call: Call, phone: str) -> tuple[str, Document] | None:
    """The single lead that is open, else the single customer, else the contact or company itself."""
    number = digits(phone)[-PHONE_DIGITS:]
    if not number:
        return None
    for kind in ("contacts", "companies"):
        found = call.documents.find(kind, [("instr(search, '#') AND instr(search, ?)", [number])], limit=1)
        if found:
            return related(call, kind, found[0]) or (kind, found[0])
    return None


def related(call: Call, kind: str, owner: Document) -> tuple[str, Document] | None:
    links = call.world.links.of(kind, [owner.id])
    for other in ("leads", "customers"):
        ids = [link["to_id"] for link in links if link["to_kind"] == other]
        found = [one for one in call.documents.get_many(other, ids).values() if one.state == "live"]
        active = [one for one in found if other == "customers" or one.data["status_id"] not in CLOSED]
        if len(active) == 1:
            return other, active[0]
    return None


@answers("add_calls")
def add_calls(call: Call) -> Answer:
    """Each call becomes a note; those of unknown numbers are listed in `errors` and not kept."""
    calls, errors = [], []
    for index, item in enumerate(call.body):
        name, found = request_id(call.body, index), whose(call, item["phone"])
        if found is None:
            detail = f"{NOT_FOUND} by phone number {item['phone']}"
            errors.append({"request_id": name, "title": NOT_FOUND, "status": 263, "detail": detail})
            continue
        kind, entity = found
        stamps = ("responsible_user_id", "created_by", "updated_by", "created_at", "updated_at")
        note = {
            "note_type": "call_in" if item["direction"] == "inbound" else "call_out",
            "params": {key: item.get(key) for key in NOTE_KEYS},
            **{key: item[key] for key in stamps if key in item},
        }
        made = call.world.writer.create(f"{kind}/notes", note, call.author, parent=entity.id)
        calls.append(
            {
                "id": made.id,
                "entity_id": entity.id,
                "entity_type": SINGULAR[kind],
                "account_id": ACCOUNT_ID,
                "request_id": name,
                "_embedded": {"entity": call.world.representation.reference(call, kind, entity.id)},
            }
        )
    return Answer({"_total_items": len(calls), "errors": errors, "_embedded": {"calls": calls}})


@answers("notify_incoming_call")
def notify_incoming_call(call: Call) -> Answer:
    items: list[dict[str, Any]] = []
    for item in call.body["add"]:
        found = whose(call, str(item["phone_number"]))
        kind = SINGULAR[found[0]] if found else None
        items.append(
            {
                "element_id": found[1].id if found else None,
                "element_type": CODES[kind] if kind else None,
                "uid": str(uuid.uuid4()),
                "phone_number": str(item["phone_number"]),
            }
        )
    links = {"self": {"href": "/api/v2/events", "method": "post"}}
    return Answer({"_links": links, "_embedded": {"items": items}}, status=202)

"""Events: which of them a change is."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

from ..account import ACCOUNT_ID
from ..store.documents import Document

SINGULAR = {"leads": "lead", "contacts": "contact", "companies": "company", "customers": "customer", "tasks": "task"}
PLURAL = {singular: plural for plural, singular in SINGULAR.items()}

# By name the number that each has; from 200 on they are ours, where the real one is not known.
EVENT_TYPES: dict[str, int] = json.loads(resources.files(__package__).joinpath("event_types.json").read_text("utf-8"))

OF_NOTES = {
    "common": "common_note_added",
    "call_in": "incoming_call",
    "call_out": "outgoing_call",
    "sms_in": "incoming_sms",
    "sms_out": "outgoing_sms",
    "attachment": "attachment_note_added",
    "geolocation": "geo_note_added",
    "service_message": "service_note_added",
    "extended_service_message": "service_note_added",
    "message_cashier": "message_to_cashier_note_added",
    "site_visit": "site_visit_note_added",
}
CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"

Values = list[dict[str, Any]]
# Type of an event, values before, values after.
EventParts = tuple[str, Values, Values]


def label(key: str, language: str) -> str:
    """What a type is called; only English is known here."""
    words = key.replace("_", " ")
    return words[:1].upper() + words[1:]


def event_id() -> str:
    """An id as amoCRM's: 26 characters that sort by time."""
    number = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    return "".join(CROCKFORD[(number >> shift) & 31] for shift in range(125, -1, -5))


def event(parts: EventParts, entity_type: str, entity_id: Any, user_id: int, now: int) -> Document:
    kind, before, after = parts
    id = event_id()
    data = {
        "id": id,
        "type": kind,
        "entity_id": entity_id,
        "entity_type": entity_type,
        "created_by": user_id,
        "created_at": now,
        "value_after": after,
        "value_before": before,
        "account_id": ACCOUNT_ID,
    }
    return Document("events", id, data)


def of_change(
    collection: str, old: Mapping[str, Any] | None, new: Mapping[str, Any], states: tuple[Any, Any]
) -> Iterator[EventParts]:
    """The events that a change of an entity is: type, values before, values after."""
    kind = SINGULAR[collection]
    if old is None:
        yield f"{kind}_added", [], []
        return
    if states[0] != states[1] and "deleted" in states:
        yield (f"{kind}_deleted" if states[1] == "deleted" else f"{kind}_restored"), [], []
    if states == ("unsorted", "live"):
        yield f"{kind}_added", [], []
    if collection == "tasks":
        yield from of_task(old, new)
        return
    if old.get("status_id") != new.get("status_id") or old.get("pipeline_id") != new.get("pipeline_id"):
        if kind == "lead":
            yield "lead_status_changed", [lead_status(old)], [lead_status(new)]
        else:
            name = "customer_status"
            yield "customer_status_changed", [{name: {"id": old.get("status_id")}}], [{name: {"id": new["status_id"]}}]
    yield from changed(old, new, "responsible_user_id", "entity_responsible_changed", "responsible_user", "id")
    yield from changed(old, new, "name", "name_field_changed", "name_field_value", "name")
    if kind == "lead":
        yield from changed(old, new, "price", "sale_field_changed", "sale_field_value", "sale")
    yield from of_fields(old.get("custom_fields_values") or (), new.get("custom_fields_values") or ())


def lead_status(lead: Mapping[str, Any]) -> dict[str, Any]:
    return {"lead_status": {"id": lead.get("status_id"), "pipeline_id": lead.get("pipeline_id")}}


def changed(old: Mapping[str, Any], new: Mapping[str, Any], key: str, kind: str, name: str, inner: str) -> Iterator[EventParts]:
    if old.get(key) != new.get(key):
        yield kind, [{name: {inner: old.get(key)}}], [{name: {inner: new.get(key)}}]


def of_task(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[EventParts]:
    yield from changed(old, new, "task_type_id", "task_type_changed", "task_type", "id")
    yield from changed(old, new, "text", "task_text_changed", "task", "text")
    yield from changed(old, new, "complete_till", "task_deadline_changed", "task_deadline", "timestamp")
    if new.get("is_completed") and not old.get("is_completed"):
        yield "task_completed", [], []


def of_fields(old: Any, new: Any) -> Iterator[EventParts]:
    before, after = ({item["field_id"]: item for item in items} for items in (old, new))
    for id in {**before, **after}:
        sides = [field_values(items.get(id)) for items in (before, after)]
        if sides[0] != sides[1]:
            yield f"custom_field_{id}_value_changed", sides[0], sides[1]


# Codes of types as events have them.
TYPES = "text numeric checkbox select multiselect date url multitext"
TYPE_CODES = {name: code for code, name in enumerate(TYPES.split(), 1)}


def field_values(item: Mapping[str, Any] | None) -> Values:
    values = []
    for value in (item or {}).get("values") or ():
        text = value.get("value")
        inner = {"field_id": (item or {})["field_id"], "field_type": TYPE_CODES.get((item or {})["field_type"], 1)}
        inner |= {"enum_id": value.get("enum_id"), "text": text if isinstance(text, str) else str(text)}
        values.append({"custom_field_value": inner})
    return values

"""Events: which of them a change is."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator, Mapping
from typing import Any

from ..account import KINDS
from ..description import Description
from ..store.documents import Document

# Numbers of types that are known; others get one from 200 on.
NUMBERS = {
    "lead_added": 1,
    "contact_added": 2,
    "company_added": 3,
    "lead_deleted": 7,
    "lead_status_changed": 14,
    "customer_added": 20,
    "entity_responsible_changed": 25,
    "common_note_added": 27,
    "attachment_note_added": 28,
    "invoice_paid": 62,
    "entity_tag_added": 63,
    "sale_field_changed": 69,
    "name_field_changed": 70,
    "entity_linked": 72,
    "incoming_chat_message": 89,
    "outgoing_chat_message": 90,
    "entity_segment_attached": 94,
    "entity_segment_detached": 95,
    "segment_created": 101,
    "invoice_created": 118,
}
OF_NOTES = {
    "common": "common_note_added",
    "attachment": "attachment_note_added",
    "geolocation": "geo_note_added",
    "call_in": "incoming_call",
    "call_out": "outgoing_call",
    "sms_in": "incoming_sms",
    "sms_out": "outgoing_sms",
    "service_message": "service_note_added",
    "extended_service_message": "service_note_added",
    "message_cashier": "message_to_cashier_note_added",
    "site_visit": "site_visit_note_added",
}
# What a change of one key is: the type of the event, the name of its value and the key inside it.
OF_ENTITIES = {
    "responsible_user_id": ("entity_responsible_changed", "responsible_user", "id"),
    "name": ("name_field_changed", "name_field_value", "name"),
    "price": ("sale_field_changed", "sale_field_value", "sale"),
    "ltv": ("ltv_field_changed", "ltv_field_value", "ltv"),
}
OF_TASKS = {
    "task_type_id": ("task_type_changed", "task_type", "id"),
    "text": ("task_text_changed", "task", "text"),
    "complete_till": ("task_deadline_changed", "task_deadline", "timestamp"),
}
CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
# Codes of types of fields as events have them.
FIELD_TYPES = ("text", "numeric", "checkbox", "select", "multiselect", "date", "url", "multitext")

Values = list[dict[str, Any]]
# Type of an event, values before, values after.
EventParts = tuple[str, Values, Values]


def event_types(description: Description) -> dict[str, int]:
    """The types that the description knows, with their numbers."""
    pointer = description.component("EventType")
    known = description.at(pointer)["x-constants"].values() if pointer else ()
    return {name: NUMBERS.get(name, 200 + index) for index, name in enumerate(known)}


def label(key: str) -> str:
    """What a type is called; only English is known here."""
    words = key.replace("_", " ")
    return words[:1].upper() + words[1:]


def event(parts: EventParts, account_id: int, entity_type: str, entity_id: Any, user_id: int, now: int) -> Document:
    """An event; its id is as amoCRM's: 26 characters that sort by time."""
    kind, before, after = parts
    number = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    id = "".join(CROCKFORD[(number >> shift) & 31] for shift in range(125, -1, -5))
    of = {"entity_id": entity_id, "entity_type": entity_type, "created_by": user_id, "created_at": now}
    return Document(
        "events", id, {"id": id, "type": kind, **of, "value_after": after, "value_before": before, "account_id": account_id}
    )


def of_change(
    collection: str, old: Mapping[str, Any] | None, new: Mapping[str, Any], states: tuple[Any, Any]
) -> Iterator[EventParts]:
    """The events that a change of an entity is: type, values before, values after."""
    kind = KINDS[collection]
    if old is None or states == ("unsorted", "live"):
        yield f"{kind}_added", [], []
    if old is None:
        return
    if states[0] != states[1] and "deleted" in states:
        if states[1] == "deleted":
            yield f"{kind}_deleted", [], []
        elif kind not in ("customer", "task"):  # whose restoring is no event that the API knows
            yield f"{kind}_restored", [], []
    if collection == "tasks" and new.get("is_completed") and not old.get("is_completed"):
        yield "task_completed", [], []
    if collection == "leads" and (old.get("status_id"), old.get("pipeline_id")) != (new["status_id"], new["pipeline_id"]):
        sides = [[{"lead_status": {"id": one.get("status_id"), "pipeline_id": one.get("pipeline_id")}}] for one in (old, new)]
        yield "lead_status_changed", sides[0], sides[1]
    elif collection == "customers" and old.get("status_id") != new.get("status_id"):
        sides = [[{"customer_status": {"id": one.get("status_id")}}] for one in (old, new)]
        yield "customer_status_changed", sides[0], sides[1]
    for key, (name, value, inner) in (OF_TASKS if collection == "tasks" else OF_ENTITIES).items():
        if old.get(key) != new.get(key):
            yield name, [{value: {inner: old.get(key)}}], [{value: {inner: new.get(key)}}]
    before, after = ({item["field_id"]: item for item in one.get("custom_fields_values") or ()} for one in (old, new))
    for id in {**before, **after}:
        values = [field_values(items.get(id)) for items in (before, after)]
        if values[0] != values[1]:
            yield f"custom_field_{id}_value_changed", values[0], values[1]


def field_values(item: Mapping[str, Any] | None) -> Values:
    values = []
    for value in item["values"] if item else ():
        kind = item["field_type"] if item else ""
        inner = {"field_id": (item or {})["field_id"], "field_type": FIELD_TYPES.index(kind) + 1 if kind in FIELD_TYPES else 1}
        values.append({"custom_field_value": {**inner, "enum_id": value.get("enum_id"), "text": str(value.get("value"))}})
    return values

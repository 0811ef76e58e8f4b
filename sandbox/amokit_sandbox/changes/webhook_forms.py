"""Bodies of webhooks: forms in the style of an older version of the API, in which every value is text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..account import ACCOUNT_ID, KINDS, NUMBERS, SUBDOMAIN, time_text
from ..resources.tags import IDS, TAGGED
from ..store.documents import Document

if TYPE_CHECKING:
    from ..world import World

NOTE_CODES = {"common": 4, "attachment": 5, "call_in": 10, "call_out": 11, "service_message": 25, "sms_in": 102, "sms_out": 103}
# Contacts and companies come under one name; their key `type` says which.
HEADS = {"leads": "leads", "contacts": "contacts", "companies": "contacts", "customers": "customers", "tasks": "task"}
OWN = {"leads": ("status_id", "price", "pipeline_id"), "customers": ("status_id", "next_price", "next_date")}

Form = dict[str, Any]


def flatten(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Pairs of a form: maps and lists in brackets, flags as digits, what is null left out."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from flatten(inner, f"{name}[{key}]" if name else str(key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from flatten(inner, f"{name}[{index}]")
    elif value is not None:
        yield name, str(int(value) if isinstance(value, bool) else value)


def encode(form: Form, base: str) -> bytes:
    """The body of one delivery, with the account that it is from."""
    account = {"subdomain": SUBDOMAIN, "id": ACCOUNT_ID, "_links": {"self": base}}
    return urlencode(list(flatten({"account": account, **form}))).encode()


def entity_form(world: World, collection: str, action: str, data: Mapping[str, Any], old: Mapping[str, Any] | None) -> Form:
    if collection == "tasks":
        return {"task": {action: [task(data, old)]}}
    if action == "delete":
        keys = ("id", "status_id", "pipeline_id") if collection == "leads" else ("id",)
        body: Form = {key: data.get(key) for key in keys}
    else:
        body = entity(world, collection, data)
        for key in ("status_id", "responsible_user_id", "pipeline_id"):
            if old is not None and key in old and old.get(key) != data.get(key):
                body[f"old_{key}"] = old[key]
    if collection in ("contacts", "companies"):
        body["type"] = KINDS[collection]
    return {HEADS[collection]: {action: [body]}}


def entity(world: World, collection: str, data: Mapping[str, Any]) -> Form:
    body: Form = {
        "id": data["id"],
        "name": data.get("name"),
        **{key: data.get(key) for key in OWN.get(collection, ())},
        "responsible_user_id": data.get("responsible_user_id"),
        "last_modified": data.get("updated_at"),
        "modified_user_id": data.get("updated_by"),
        "created_user_id": data.get("created_by"),
        "date_create": data.get("created_at"),
        "account_id": ACCOUNT_ID,
        "created_at": data.get("created_at"),
        "updated_at": data.get("updated_at"),
    }
    if collection in TAGGED and data.get(IDS):
        tags = world.documents.get_many(f"{collection}/tags", data[IDS])
        body["tags"] = [{"id": id, "name": tags[id].data["name"]} for id in data[IDS] if id in tags]
    if data.get("custom_fields_values"):
        body["custom_fields"] = [custom_field(item) for item in data["custom_fields_values"]]
    return body


def custom_field(item: Mapping[str, Any]) -> Form:
    """Days are bare numbers; options have the id beside the text."""
    values: Any = []
    for value in item["values"]:
        if item["field_type"] == "date":
            values.append(value["value"])
            continue
        text = value.get("value")
        inner: Form = {"value": json.dumps(text, ensure_ascii=False) if isinstance(text, dict | list) else text}
        if value.get("enum_id") is not None:
            inner["subtype" if item["field_type"] == "smart_address" else "enum"] = value["enum_id"]
        values.append(inner)
    if item["field_type"] == "radiobutton" and values:
        values = values[0]
    return {"id": item["field_id"], "name": item["field_name"], "values": values, "code": item.get("field_code")}


def task(data: Mapping[str, Any], old: Mapping[str, Any] | None) -> Form:
    entity_type = KINDS.get(data.get("entity_type") or "", "")
    body: Form = {
        "id": data["id"],
        "element_id": data.get("entity_id"),
        "element_type": NUMBERS.get(entity_type),
        "task_type": data["task_type_id"],
        "date_create": time_text(data["created_at"]),
        "text": data["text"],
        "status": int(data["is_completed"]),
        "account_id": ACCOUNT_ID,
        "created_user_id": data["created_by"],
        "last_modified": time_text(data["updated_at"]),
        "responsible_user_id": data["responsible_user_id"],
        "complete_till": time_text(data["complete_till"]),
        "created_at": data["created_at"],
        "updated_at": data["updated_at"],
        "complete_before": data["complete_till"],
    }
    if old is not None:
        body |= {"old_text": old["text"], "modified_by": data["updated_by"]}
        body["action_close"] = int(data["is_completed"] and not old["is_completed"])
        if data["responsible_user_id"] != old["responsible_user_id"]:
            body["old_responsible_user_id"] = old["responsible_user_id"]
        if isinstance(data.get("result"), dict):
            body["result"] = {"id": data["id"], **data["result"]}
    return body


def note_form(world: World, entity_type: str, data: Mapping[str, Any]) -> Form:
    params = data.get("params") or {}
    text = params.get("text")
    if data["note_type"] in ("call_in", "call_out"):
        text = json.dumps({key.upper(): value for key, value in params.items()}, ensure_ascii=False)
    note = {
        "id": data["id"],
        "text": text,
        "note_type": NOTE_CODES.get(data["note_type"], data["note_type"]),
        "element_type": NUMBERS[entity_type],
        "element_id": data["entity_id"],
        "group_id": data.get("group_id"),
        "date_create": time_text(data["created_at"]),
        "created_at": data["created_at"],
        "updated_at": data["updated_at"],
        "created_by": data["created_by"],
        "modified_by": data["updated_by"],
        "main_user_id": data["responsible_user_id"],
        "account_id": ACCOUNT_ID,
    }
    body: Form = {"note": note}
    if entity_type in ("contact", "company"):
        body["type"] = entity_type
    head = {"lead": "leads", "contact": "contacts", "company": "contacts", "customer": "customers"}[entity_type]
    return {head: {"note": [body]}}


def talk_form(action: str, data: Mapping[str, Any]) -> Form:
    keys = ("talk_id", "created_at", "updated_at", "rate", "contact_id", "chat_id", "entity_id", "entity_type", "is_in_work")
    return {"talk": {action: [{key: data.get(key) for key in (*keys, "is_read", "origin")}]}}


def message_form(talk: Document, message: Document) -> Form:
    data = message.data
    body = {
        "id": message.id,
        "chat_id": talk.data["chat_id"],
        "talk_id": talk.id,
        "contact_id": talk.data["contact_id"],
        "text": data["text"],
        "created_at": data["created_at"],
        "entity_type": talk.data["entity_type"],
        "entity_id": talk.data["entity_id"],
        "type": data["type"],
        "origin": talk.data["origin"],
        "message_type": data["message_type"],
        "author": data["author"],
        "attachment": data["attachment"],
    }
    return {"message" if data["type"] == "incoming" else "outgoing_message": {"add": [body]}}


def unsorted_form(incoming: Document, state: str) -> Form:
    action = {"accepted": "accept", "declined": "decline"}[state]
    ids = incoming.data["$ids"]
    kinds = ("leads", "contacts") if action == "accept" else ("leads",)
    result = {f"{action}_result": {kind: ids[kind] for kind in kinds}}
    body = {"action": action, "uid": incoming.id, "category": incoming.data["category"], **result}
    return {"unsorted": {"delete": [{**body, "created_at": incoming.data["created_at"]}]}}


def template_form(template: Document) -> Form:
    keys = ("id", "type", "account_id", "name", "content", "created_at", "updated_at", "is_editable", "is_on_review")
    body: Form = {key: template.data.get(key) for key in keys}
    return {"add": [{**body, "reviews": template.data["$reviews"]}]}

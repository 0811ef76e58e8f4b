"""Bodies of webhooks: forms in the style of an older version of the API, in which every value is text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
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
PLURAL = {singular: plural for plural, singular in KINDS.items()}
OWN = {"leads": ("status_id", "price", "pipeline_id"), "customers": ("status_id", "next_price", "next_date")}

# Keys of forms by those of objects; a name alone stands for both.
ENTITY = (
    "responsible_user_id last_modified=updated_at modified_user_id=updated_by "
    "created_user_id=created_by date_create=created_at created_at updated_at"
)
TASK = (
    "id element_id=entity_id task_type=task_type_id text "
    "created_user_id=created_by responsible_user_id created_at updated_at complete_before=complete_till"
)
NOTE = "id element_id=entity_id group_id created_at updated_at created_by modified_by=updated_by main_user_id=responsible_user_id"
TALK = "talk_id created_at updated_at rate contact_id chat_id entity_id entity_type is_in_work is_read origin"
OF_TALK = "chat_id talk_id contact_id entity_type entity_id origin"
MESSAGE = "id text created_at type message_type author attachment"
TEMPLATE = "id type account_id name content created_at updated_at is_editable is_on_review reviews=$reviews"

Form = dict[str, Any]


def renamed(names: str, data: Mapping[str, Any]) -> Form:
    pairs = (name.partition("=") for name in names.split())
    return {name: data.get(key or name) for name, _, key in pairs}


def flatten(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Pairs of a form: maps and lists in brackets, flags as digits, what is null left out."""
    if isinstance(value, Mapping | list):
        pairs: Iterable[tuple[Any, Any]] = value.items() if isinstance(value, Mapping) else enumerate(value)
        for key, inner in pairs:
            yield from flatten(inner, f"{name}[{key}]" if name else str(key))
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
        body = renamed("id status_id pipeline_id" if collection == "leads" else "id", data)
    else:
        body = entity(world, collection, data)
        for key in ("status_id", "responsible_user_id", "pipeline_id"):
            if old is not None and key in old and old.get(key) != data.get(key):
                body[f"old_{key}"] = old[key]
    return {HEADS[collection]: {action: [body | kind_of(KINDS[collection])]}}


def kind_of(kind: str) -> Form:
    return {"type": kind} if kind in ("contact", "company") else {}


def entity(world: World, collection: str, data: Mapping[str, Any]) -> Form:
    own = {key: data.get(key) for key in ("id", "name", *OWN.get(collection, ()))}
    body: Form = {**own, **renamed(ENTITY, data), "account_id": ACCOUNT_ID}
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
    number = NUMBERS.get(KINDS.get(data.get("entity_type") or "", ""))
    times = {"date_create": "created_at", "last_modified": "updated_at", "complete_till": "complete_till"}
    body = renamed(TASK, data) | {name: time_text(data[key]) for name, key in times.items()}
    body |= {"element_type": number, "status": int(data["is_completed"]), "account_id": ACCOUNT_ID}
    if old is not None:
        body |= {"old_text": old["text"], "modified_by": data["updated_by"]}
        body["action_close"] = int(data["is_completed"] and not old["is_completed"])
        if data["responsible_user_id"] != old["responsible_user_id"]:
            body["old_responsible_user_id"] = old["responsible_user_id"]
        if isinstance(data.get("result"), dict):
            body["result"] = {"id": data["id"], **data["result"]}
    return body


def note_form(world: World, entity_type: str, data: Mapping[str, Any]) -> Form:
    params, kind = data.get("params") or {}, data["note_type"]
    text = params.get("text")
    if kind in ("call_in", "call_out"):
        text = json.dumps({key.upper(): value for key, value in params.items()}, ensure_ascii=False)
    of = {"note_type": NOTE_CODES.get(kind, kind), "element_type": NUMBERS[entity_type], "account_id": ACCOUNT_ID}
    note = {**renamed(NOTE, data), **of, "text": text, "date_create": time_text(data["created_at"])}
    return {HEADS[PLURAL[entity_type]]: {"note": [{"note": note, **kind_of(entity_type)}]}}


def talk_form(action: str, data: Mapping[str, Any]) -> Form:
    return {"talk": {action: [renamed(TALK, data)]}}


def message_form(talk: Document, message: Document) -> Form:
    body = {**renamed(OF_TALK, talk.data), **renamed(MESSAGE, message.data)}
    return {"message" if message.data["type"] == "incoming" else "outgoing_message": {"add": [body]}}


def unsorted_form(incoming: Document, state: str) -> Form:
    action = {"accepted": "accept", "declined": "decline"}[state]
    kinds = ("leads", "contacts") if action == "accept" else ("leads",)
    result = {f"{action}_result": {kind: incoming.data["$ids"][kind] for kind in kinds}}
    body = {"action": action, **renamed("uid category created_at", incoming.data), **result}
    return {"unsorted": {"delete": [body]}}


def template_form(template: Document) -> Form:
    return {"add": [renamed(TEMPLATE, template.data)]}

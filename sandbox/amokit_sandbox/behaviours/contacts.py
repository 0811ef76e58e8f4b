"""Contacts: their names, and the chats that belong to them."""

from __future__ import annotations

from typing import Any

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..problems import refuse, request_id
from ..resources.hooks import answers, before_save
from ..resources.operations import each
from ..resources.writer import Change
from ..store.documents import Document


@before_save("contacts")
def compose_name(change: Change) -> None:
    """The name is that of its two parts, where they are given."""
    if "first_name" in change.item or "last_name" in change.item:
        parts = {key: str(change.new.get(key) or "") for key in ("first_name", "last_name")}
        change.new.update(parts)
        change.new["name"] = " ".join(filter(None, parts.values())) or change.new["name"]


@answers("list_contact_chats")
def list_contact_chats(call: Call) -> Answer:
    wanted = {key: as_set(call.query[key]) for key in ("contact_id", "chat_id") if key in call.query}
    found = [
        one.data
        for one in call.documents.find("contacts/chats", order="row")
        if all(one.data[key] in values for key, values in wanted.items())
    ]
    return Answer({"_total_items": len(found), "_embedded": {"chats": found}}) if found else NOTHING


@answers("link_contact_chats")
def link_contact_chats(call: Call) -> Answer:
    """A chat has one contact, so that a new one takes the place of the old one; the link has a new id then."""

    def one(item: dict[str, Any]) -> dict[str, Any]:
        if not call.documents.exists("contacts", item["contact_id"]):
            raise refuse("contact_id")
        where = [("json_extract(data, '$.chat_id') = ?", [item["chat_id"]])]
        for known in call.documents.find("contacts/chats", where):
            call.documents.remove(known)
        id = call.documents.database.new_id()
        data = {"id": id, "contact_id": item["contact_id"], "chat_id": item["chat_id"]}
        call.documents.put(Document("contacts/chats", id, data))
        return data

    made = each(call.body, one)
    chats = [{**data, "request_id": request_id(call.body, index)} for index, data in enumerate(made)]
    return Answer({"_total_items": len(chats), "_embedded": {"chats": chats}})


def as_set(value: Any) -> set[Any]:
    return set(value) if isinstance(value, list) else {value}

"""Talks with clients and their messages."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from ..http.requests import Call
from ..http.responses import Answer
from ..problems import Problem
from ..resources.hooks import answers, before_save, embeds
from ..resources.pages import list_documents
from ..resources.writer import Author, Change, gone
from ..store.documents import Condition, Document
from ..store.query_filters import column, compare

TALKS, MESSAGES = "talks", "talks/messages"
PLURAL = {"lead": "leads", "customer": "customers"}


@before_save(TALKS)
def complete(change: Change) -> None:
    change.new.setdefault("status", "in_work" if change.new.get("is_in_work", True) else "closed")
    change.new.setdefault("is_in_work", True)
    change.new.setdefault("is_read", False)
    change.new.setdefault("entity_id", None)
    change.new.setdefault("entity_type", None)


@embeds(TALKS)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    read = call.world.representation.reference
    found = []
    for talk in documents:
        parts: dict[str, Any] = {"contacts": [], "leads": [], "customers": []}
        if talk.data.get("contact_id"):
            parts["contacts"] = [read(call, "contacts", talk.data["contact_id"])]
        kind = PLURAL.get(talk.data.get("entity_type") or "")
        if kind:
            parts[kind] = [read(call, kind, talk.data["entity_id"])]
        found.append(parts)
    return found


@answers("list_talks")
def list_talks(call: Call) -> Answer:
    """`only_in_work` counts by being there."""
    where: list[Condition] = []
    query = dict(call.query)
    if query.pop("filter[only_in_work]", False):
        where.append((f"{column('is_in_work')} = 1", []))
    return list_documents(call.with_query(query), where)


@answers("count_talks")
def count_talks(call: Call) -> Answer:
    """Talks that are open, or all; only those not read where that is asked for."""
    where: list[Condition] = []
    if status := call.query.get("filter[status]"):
        where.append((f"{column('is_in_work')} = ?", [int(status == "opened")]))
    if "filter[is_read]" in call.query:
        where.append((f"{column('is_read')} = 0", []))  # only false is known
    return Answer({"count": call.documents.count(TALKS, where)})


@answers("close_talk")
def close_talk(call: Call) -> Answer:
    talk = gone(call.world.find(TALKS, call.path["id"]))
    if not talk.data["is_in_work"]:
        raise Problem(422, "The talk is closed already")
    call.world.writer.update(talk, {"is_in_work": False, "status": "closed"}, call.author)
    return Answer(status=202)


@answers("list_talk_messages")
def list_talk_messages(call: Call) -> Answer:
    gone(call.world.find(TALKS, call.path["talk_id"]))
    times = call.query.get("filter[created_at]")
    query = {key: value for key, value in call.query.items() if key != "filter[created_at]"}
    where = [compare(column("created_at"), times)] if times else []
    return list_documents(call.with_query(query), where)


@answers("send_talk_message")
def send_talk_message(call: Call) -> Answer:
    talk = gone(call.world.find(TALKS, call.path["talk_id"]))
    if not talk.data["is_in_work"]:
        raise Problem(422, "The talk is closed")
    author = {"id": str(call.world.account.users[call.user_id].get("amojo_id")), "type": "internal"}
    message = add_message(call, talk, "outgoing", "text", call.body["text"], author)
    return Answer({"id": message.id}, status=202)


def add_message(
    call: Call, talk: Document, direction: str, kind: str, text: str, author: dict[str, Any], **more: Any
) -> Document:
    id = str(uuid.uuid4())
    data = {
        "id": id,
        "type": direction,
        "message_type": kind,
        "author": author,
        "text": text,
        "created_at": call.now,
        "delivery_status": None,
        "attachment": None,
        **more,
    }
    message = Document(MESSAGES, id, data, parent=talk.id)
    call.documents.put(message)
    call.world.journal.message(talk, message)
    return message


def open_talk(call: Call, chat_id: str, contact_id: int, origin: str, author: Author) -> Document:
    """The talk of a chat that is in work, else a new one."""
    where = [(f"{column('chat_id')} = ? AND {column('is_in_work')} = 1", [chat_id])]
    known = call.documents.find(TALKS, where, limit=1)
    if known:
        return known[0]
    body = {"chat_id": chat_id, "contact_id": contact_id, "origin": origin}
    return call.world.writer.create(TALKS, body, author)

"""Talks with clients and their messages, chats of contacts, templates of messages and their reviews."""

from __future__ import annotations

import uuid
from typing import Any

from ..http.calls import Call, Result
from ..problems import Problem, each, not_found, refuse, request_id
from ..resources.hooks import answers, before_save, embeds
from ..resources.pages import list_documents
from ..resources.writer import Author, Change
from ..store.documents import Document

TALKS, MESSAGES, CHATS = "talks", "talks/messages", "contacts/chats"
TEMPLATES, REVIEWS = "chats/templates", "$reviews"
PLURAL = {"lead": "leads", "customer": "customers"}


@before_save(TALKS)
def complete(change: Change) -> None:
    if not change.new["is_in_work"] and "status" not in change.item:
        change.new["status"] = "closed"


@embeds(TALKS)
def embed(call: Call, talk: Document) -> dict[str, Any]:
    parts: dict[str, Any] = {"contacts": [], "leads": [], "customers": []}
    kind = PLURAL.get(talk.data.get("entity_type") or "")
    for of, id in (("contacts", talk.data.get("contact_id")), (kind, talk.data.get("entity_id"))):
        if of and id:
            parts[of] = [call.refer(of, id)]
    return parts


@answers("count_talks")
def count_talks(call: Call) -> Result:
    """Talks that are open, or all; only those not read where that is asked for."""
    status, by = call.query.get("filter[status]"), {}
    if status:
        by["is_in_work"] = status == "opened"
    if "filter[is_read]" in call.query:
        by["is_read"] = False  # only false is known
    return {"count": call.documents.count(TALKS, by=by)}


@answers("close_talk")
def close_talk(call: Call) -> None:
    talk = call.found(TALKS, call.path["id"])
    if not talk.data["is_in_work"]:
        raise Problem(422, "The talk is closed already")
    call.world.writer.update(talk, {"is_in_work": False, "status": "closed"}, call.author)


@answers("list_talk_messages")
def list_talk_messages(call: Call) -> Result:
    call.found(TALKS, call.path["talk_id"])
    return list_documents(call)


@answers("send_talk_message")
def send_talk_message(call: Call) -> Result:
    talk = call.found(TALKS, call.path["talk_id"])
    if not talk.data["is_in_work"]:
        raise Problem(422, "The talk is closed")
    author = {"id": str(call.world.account.users[call.user_id].get("amojo_id")), "type": "internal"}
    return {"id": add_message(call, talk, "outgoing", "text", call.body["text"], author).id}


def add_message(
    call: Call, talk: Document, direction: str, kind: str, text: str, author: dict[str, Any], **more: Any
) -> Document:
    data = {"type": direction, "message_type": kind, "author": author, "text": text, "created_at": call.now}
    blank = {"delivery_status": None, "attachment": None}
    message = call.documents.add(MESSAGES, {**data, **blank, **more}, id=str(uuid.uuid4()), parent=talk.id)
    call.world.journal.message(talk, message)
    return message


def open_talk(call: Call, chat_id: str, contact_id: int, origin: str, author: Author) -> Document:
    """The talk of a chat that is in work, else a new one."""
    body = {"chat_id": chat_id, "contact_id": contact_id, "origin": origin}
    return call.documents.first(TALKS, chat_id=chat_id, is_in_work=True) or call.world.writer.create(TALKS, body, author)


@answers("link_contact_chats")
def link_contact_chats(call: Call) -> Result:
    """A chat has one contact, so that a new one takes the place of the old one; the link has a new id then."""

    def one(item: dict[str, Any]) -> dict[str, Any]:
        if not call.documents.exists("contacts", item["contact_id"]):
            raise refuse("contact_id")
        for known in call.documents.find(CHATS, by={"chat_id": item["chat_id"]}):
            call.documents.remove(known)
        return call.documents.add(CHATS, {key: item[key] for key in ("contact_id", "chat_id")}).data

    made = each(call.body, one)
    chats = [{**data, "request_id": request_id(call.body, index)} for index, data in enumerate(made)]
    return {"_total_items": len(chats), "_embedded": {"chats": chats}}


@embeds(TEMPLATES)
def embed_reviews(call: Call, template: Document) -> dict[str, Any]:
    return {"reviews": template.data.get(REVIEWS, [])} if call.wants("reviews") else {}


@answers("send_chat_template_to_review")
def send_to_review(call: Call) -> Result:
    """One review for each source of messages, in an account without any for the integration itself."""
    template, new_id = call.found(TEMPLATES, call.path["id"]), call.documents.database.new_id
    sources = [source.id for source in call.documents.find("sources")] or [new_id()]
    reviews = [{"id": new_id(), "source_id": id, "status": "review", "reject_reason": ""} for id in sources]
    call.documents.keep(template, **{REVIEWS: reviews, "review_status": "review", "is_on_review": True})
    call.world.journal.reviewed(template)
    return {"_embedded": {"reviews": reviews}}


@answers("update_chat_template_review")
def update_review(call: Call) -> Result:
    template = call.found(TEMPLATES, call.path["id"])
    reviews = template.data.get(REVIEWS, [])
    review = next((one for one in reviews if one["id"] == call.path["review_id"]), None)
    if review is None:
        raise not_found()
    review |= {"status": call.body["status"], "reject_reason": call.body.get("reject_reason") or ""}
    waiting = any(one["status"] == "review" for one in reviews)
    call.documents.keep(template, review_status=review["status"], is_on_review=waiting)
    return dict(review)

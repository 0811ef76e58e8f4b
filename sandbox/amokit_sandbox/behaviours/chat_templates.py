"""Templates of chat messages and their reviews."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..http.requests import Call
from ..http.responses import Answer
from ..problems import not_found
from ..resources.hooks import answers, embeds
from ..resources.writer import gone
from ..store.documents import Document

TEMPLATES, REVIEWS = "chats/templates", "$reviews"


@embeds(TEMPLATES)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    if not call.wants("reviews"):
        return [{} for _ in documents]
    return [{"reviews": document.data.get(REVIEWS, [])} for document in documents]


@answers("send_chat_template_to_review")
def send_to_review(call: Call) -> Answer:
    """One review for each source of messages, in an account without any for the integration itself."""
    template = gone(call.world.find(TEMPLATES, call.path["id"]))
    sources = [source.id for source in call.documents.find("sources")] or [call.documents.database.new_id()]
    database = call.documents.database
    reviews = [{"id": database.new_id(), "source_id": id, "status": "review", "reject_reason": ""} for id in sources]
    template.data |= {REVIEWS: reviews, "review_status": "review", "is_on_review": True}
    call.documents.put(template)
    call.world.journal.reviewed(template)
    return Answer({"_embedded": {"reviews": reviews}})


@answers("update_chat_template_review")
def update_review(call: Call) -> Answer:
    template = gone(call.world.find(TEMPLATES, call.path["id"]))
    reviews = template.data.get(REVIEWS, [])
    review = next((one for one in reviews if one["id"] == call.path["review_id"]), None)
    if review is None:
        raise not_found()
    review |= {"status": call.body["status"], "reject_reason": call.body.get("reject_reason") or ""}
    waiting = any(one["status"] == "review" for one in reviews)
    template.data |= {"review_status": review["status"], "is_on_review": waiting}
    call.documents.put(template)
    return Answer(review)

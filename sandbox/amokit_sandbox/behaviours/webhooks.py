"""Subscriptions of webhooks; `changes.webhooks` delivers what they ask for."""

from __future__ import annotations

from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..problems import Problem
from ..resources.hooks import answers
from ..resources.writer import gone
from ..store.documents import Document
from ..store.query_filters import column

WEBHOOKS = "webhooks"
MAX_WEBHOOKS = 100


def find(call: Call, destination: str) -> Document | None:
    found = call.documents.find(WEBHOOKS, [(f"{column('destination')} = ?", [destination])], limit=1)
    return found[0] if found else None


@answers("subscribe_webhook")
def subscribe(call: Call) -> Answer:
    """A destination that is known already has its events replaced."""
    known = find(call, call.body["destination"])
    if known:
        changed = call.world.writer.update(known, {**call.body, "disabled": False}, call.author)
        return Answer(call.world.representation.one(call, changed))
    if call.documents.count(WEBHOOKS) >= MAX_WEBHOOKS:
        raise Problem(422, f"Limit of {MAX_WEBHOOKS} webhooks exceeded")
    made = call.world.writer.create(WEBHOOKS, call.body, call.author)
    return Answer(call.world.representation.one(call, made))


@answers("unsubscribe_webhook")
def unsubscribe(call: Call) -> Answer:
    call.world.writer.delete(gone(find(call, call.body["destination"])), call.author)
    return NOTHING

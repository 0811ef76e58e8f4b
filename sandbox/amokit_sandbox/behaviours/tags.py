"""Tags of their own: a name that is there already gives the tag that has it."""

from __future__ import annotations

from typing import Any

from ..http.requests import Call
from ..http.responses import Answer
from ..resources.hooks import answers, before_save
from ..resources.operations import batch_answer, each
from ..resources.tags import find_by_name
from ..resources.writer import Change
from ..store.documents import Document

TEMPLATE = "{entity_type}/tags"


@before_save(TEMPLATE)
def colour(change: Change) -> None:
    """Only tags of leads have one."""
    if change.collection != "leads/tags":
        change.new["color"] = None


@answers("create_tags")
def create_tags(call: Call) -> Answer:
    def one(item: dict[str, Any]) -> Document:
        known = find_by_name(call.world, call.collection, item["name"])
        return known or call.world.writer.create(call.collection, item, call.author)

    return batch_answer(call, each(call.body, one))

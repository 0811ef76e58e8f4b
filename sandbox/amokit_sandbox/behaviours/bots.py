"""Bots: started for entities that are there, and stopped again."""

from __future__ import annotations

from typing import Any

from ..http.requests import Call
from ..http.responses import Answer
from ..problems import refuse
from ..resources.hooks import answers
from ..resources.operations import each
from ..resources.writer import gone
from ..store.documents import Document

BOTS, RUNS = "bots", "bots/runs"
CODES = {1: "contacts", 2: "leads", 3: "companies", 12: "customers"}


def start(call: Call, bot_id: int, entity_type: str, entity_id: int) -> None:
    if not call.documents.exists(entity_type, entity_id):
        raise refuse("entity_id")
    id = call.documents.database.new_id()
    data = {"id": id, "bot_id": bot_id, "entity_type": entity_type, "entity_id": entity_id}
    call.documents.put(Document(RUNS, id, data, parent=bot_id))


@answers("run_bot")
def run_bot(call: Call) -> Answer:
    bot = gone(call.world.find(BOTS, call.path["id"]))
    start(call, bot.id, call.body["entity_type"], call.body["entity_id"])
    return Answer(status=202)


@answers("run_bots", "run_salesbots_v2")
def run_bots(call: Call) -> Answer:
    """Several at once; the older address names entities by number, and says that it went well."""

    def one(item: dict[str, Any]) -> None:
        if not call.documents.exists(BOTS, item["bot_id"]):
            raise refuse("bot_id")
        entity_type = item["entity_type"]
        start(call, item["bot_id"], CODES.get(entity_type, str(entity_type)), item["entity_id"])

    each(call.body, one)
    described = call.operation.response(202)
    says_so = described is not None and described.content is not None
    return Answer({"success": True} if says_so else None, status=202)


@answers("stop_bot")
def stop_bot(call: Call) -> Answer:
    bot = gone(call.world.find(BOTS, call.path["id"]))
    for run in call.documents.find(RUNS, parent=bot.id):
        if (run.data["entity_type"], run.data["entity_id"]) == (call.body["entity_type"], call.body["entity_id"]):
            call.documents.remove(run)
    return Answer(status=202)


@answers("continue_bot")
def continue_bot(call: Call) -> Answer:
    """Goes on with a bot that waits; one waits for as long as it runs."""
    runs = call.documents.find(RUNS, parent=call.path["bot_id"])
    gone(runs[0] if runs else None)
    return Answer(status=202)

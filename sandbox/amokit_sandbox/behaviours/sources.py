"""Sources, buttons of websites and short links."""

from __future__ import annotations

import secrets
from typing import Any

from ..account import ACCOUNT_ID
from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..problems import Problem, refuse
from ..resources.hooks import answers, before_save
from ..resources.operations import each
from ..resources.writer import Change, gone
from ..store.query_filters import column

SOURCES, BUTTONS = "sources", "website_buttons"
MAX_SOURCES, MAX_DOMAINS = 100, 10


@before_save(SOURCES)
def check_source(change: Change) -> None:
    documents = change.world.documents
    if change.old:
        change.new["external_id"] = change.old["external_id"]
    elif not change.author.seeding:
        if documents.count(SOURCES) >= MAX_SOURCES:
            raise Problem(422, f"Limit of {MAX_SOURCES} sources exceeded")
        if documents.find(SOURCES, [(f"{column('external_id')} = ?", [change.new["external_id"]])]):
            change.wrong("external_id", code="NotUniqueEntry", detail="This value is already used.")
    if change.new.get("pipeline_id") is None:
        change.new["pipeline_id"] = change.world.account.main_pipeline
    services = change.new.get("services") or []
    change.new["services"] = [{**service, "params": service.get("params") or []} for service in services]


@answers("delete_sources")
def delete_sources(call: Call) -> Answer:
    """Unknown ids are refused by a problem document of its own form."""
    errors = []
    for index, item in enumerate(call.body):
        if call.world.find(SOURCES, item["id"]) is None:
            error = {"code": "EntityNotFound", "path": "id", "detail": f"source with id = {item['id']} not found"}
            errors.append({"request_id": str(index), "errors": error})
    if errors:
        problem = Problem(400, "Invalid request items")
        problem.body = {"errors": errors, **problem.body}
        raise problem
    for item in call.body:
        call.world.writer.delete(gone(call.world.find(SOURCES, item["id"])), call.author)
    return NOTHING


@answers("create_website_button")
def create_website_button(call: Call) -> Answer:
    """Its settings are made a while later; here, at once."""
    asked = call.body
    websites = asked.get("trusted_websites") or []
    if asked["pipeline_id"] not in call.world.account.pipelines:
        raise refuse("pipeline_id")
    if not websites and not asked.get("is_used_in_app"):
        raise refuse("trusted_websites", code="NotBlank")
    if len(websites) > MAX_DOMAINS:
        raise refuse("trusted_websites", code="TooMany")
    body = {"pipeline_id": asked["pipeline_id"], "name": asked.get("name") or "", "$websites": websites}
    made = call.world.writer.create(BUTTONS, body, call.author)
    name = {"name": asked["name"]} if "name" in asked else {}
    return Answer({"source_id": made.id, "trusted_websites": websites, **name}, status=202)


@before_save(BUTTONS)
def complete_button(change: Change) -> None:
    id = change.document.id
    change.new.setdefault("button_id", id)
    change.new["button_id"] = change.new["button_id"] or id
    change.new["script"] = f'<script id="amo_button" data-id="{id}"></script>'
    added = change.new.pop("trusted_websites", None)
    if isinstance(added, dict):
        websites = [*change.new.get("$websites", []), *added.get("add", ())]
        if len(websites) > MAX_DOMAINS:
            change.wrong("trusted_websites", "add", code="TooMany")
        change.new["$websites"] = websites


@answers("add_website_button_online_chat")
def add_online_chat(call: Call) -> Answer:
    button = gone(call.world.find(BUTTONS, call.path["source_id"]))
    button.data["$online_chat"] = True
    call.documents.put(button)
    return Answer(status=202)


@answers("create_short_links")
def create_short_links(call: Call) -> Answer:
    def one(item: dict[str, Any]) -> dict[str, Any]:
        target = item["metadata"]
        if not call.documents.exists(target["entity_type"], target["entity_id"]):
            raise refuse("metadata", "entity_id")
        return {"url": f"{call.base}/s/{secrets.token_urlsafe(5)}", "account_id": ACCOUNT_ID, "metadata": target}

    links = {"self": {"href": call.target}}
    return Answer({"_links": links, "_embedded": {"short_links": each(call.body, one)}})

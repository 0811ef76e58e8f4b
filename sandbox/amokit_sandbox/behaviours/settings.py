"""What is set up once: the account, webhooks, widgets, bots, sources, website buttons, short links, sources of AI."""

from __future__ import annotations

import secrets
from typing import Any

from ..account import KINDS, NUMBERS
from ..http.calls import Call, Result
from ..problems import Problem, each, refuse
from ..resources.hooks import answers, before_save
from ..resources.operations import new
from ..resources.writer import Change, present

TOP = ("amojo_id", "uuid", "version", "is_api_filter_enabled")
EMBEDDED = {"users_groups": "$groups", "task_types": "$task_types", "datetime_settings": "$datetime_settings"}
AMOJO_RIGHTS = {"can_direct": True, "can_create_groups": True}
WEBHOOKS, WIDGETS, BOTS, RUNS, BUTTONS = "webhooks", "widgets", "bots", "bots/runs", "website_buttons"
MAX_DOMAINS = 10
BY_NUMBER = {NUMBERS[kind]: plural for plural, kind in KINDS.items() if kind in NUMBERS}


@answers("get_account")
def get_account(call: Call) -> Result:
    """Half of what `with` asks for comes at the top level, half in `_embedded`."""
    settings = call.world.account.settings
    account = {key: value for key, value in settings.items() if key not in TOP and not key.startswith("$")}
    account |= {"current_user_id": call.user_id} | {part: settings[part] for part in TOP if call.wants(part)}
    if call.wants("entity_names"):
        account["entity_names"] = settings["$entity_names"]
    if call.wants("drive_url"):
        account["drive_url"] = call.base  # files are served here too
    if call.wants("invoices_settings"):
        catalog = call.documents.first("catalogs", type="invoices")
        account["invoices_settings"] = {"lang": "ru", "invoices_catalog_id": catalog.id if catalog else None}
    account["_links"] = call.link("/api/v4/account")
    parts = {part: settings[key] for part, key in EMBEDDED.items() if call.wants(part)}
    parts |= {"amojo_rights": AMOJO_RIGHTS} if call.wants("amojo_rights") else {}
    return account | {"_embedded": parts} if parts else account


@answers("set_customers_mode")
def set_customers_mode(call: Call) -> Result:
    mode, is_enabled = call.body["mode"], call.body["is_enabled"]
    call.world.account.set(customers_mode=mode if is_enabled else "disabled")
    return {"mode": mode, "is_enabled": is_enabled}


@answers("subscribe_webhook")
def subscribe(call: Call) -> Result:
    """A destination that is known already has its events replaced."""
    known = call.documents.first(WEBHOOKS, destination=call.body["destination"])
    if known is None:
        return new(call, call.body)
    return call.world.writer.update(known, {**call.body, "disabled": False}, call.author)


@answers("unsubscribe_webhook")
def unsubscribe(call: Call) -> None:
    call.world.writer.delete(present(call.documents.first(WEBHOOKS, destination=call.body["destination"])), call.author)


@answers("install_widget", "uninstall_widget")
def install_widget(call: Call) -> Result:
    """With its settings; they go when it does."""
    widget, installs = call.found(WIDGETS, call.path["widget_code"]), call.operation.id == "install_widget"
    widget.data.pop("settings", None)
    call.documents.keep(widget, is_active_in_account=installs, **({"settings": call.body or {}} if installs else {}))
    return widget if installs else None


@answers("run_bot", "run_bots", "run_salesbots_v2")
def run_bots(call: Call) -> None:
    """One, or several at once; the older address names entities by number."""
    named = call.found(BOTS, call.path["id"]).id if "id" in call.path else None

    def one(item: dict[str, Any]) -> None:
        entity_type, bot_id = item["entity_type"], named or item["bot_id"]
        of = {"entity_type": BY_NUMBER.get(entity_type, str(entity_type)), "entity_id": item["entity_id"]}
        if not call.documents.exists(BOTS, bot_id):
            raise refuse("bot_id")
        if not call.documents.exists(*of.values()):
            raise refuse("entity_id")
        call.documents.add(RUNS, {"bot_id": bot_id, **of}, parent=bot_id)

    each([call.body] if named else call.body, one)


@answers("stop_bot", "continue_bot")
def stop_bot(call: Call) -> None:
    """A bot that runs is stopped, or goes on; one waits for as long as it runs."""
    if call.operation.id == "continue_bot":
        runs = call.documents.find(RUNS, parent=call.path["bot_id"])
        present(runs[0] if runs else None)
        return
    of = {key: call.body[key] for key in ("entity_type", "entity_id")}
    for run in call.documents.find(RUNS, by=of, parent=call.found(BOTS, call.path["id"]).id):
        call.documents.remove(run)


@before_save("sources")
def complete_source(change: Change) -> None:
    change.new["pipeline_id"] = change.new.get("pipeline_id") or change.world.account.main_pipeline
    change.new["services"] = [{**one, "params": one.get("params") or []} for one in change.new.get("services") or ()]


@answers("delete_sources")
def delete_sources(call: Call) -> None:
    """Unknown ids are refused by a problem document of its own form."""
    found, errors = [call.world.find("sources", item["id"]) for item in call.body], []
    for index, source in enumerate(found):
        if source is None:
            error = {"code": "EntityNotFound", "path": "id", "detail": f"source with id = {call.body[index]['id']} not found"}
            errors.append({"request_id": str(index), "errors": error})
    if errors:
        problem = Problem(400, "Invalid request items")
        problem.body = {"errors": errors, **problem.body}
        raise problem
    for source in found:
        call.world.writer.delete(present(source), call.author)


@answers("create_website_button")
def create_website_button(call: Call) -> Result:
    """Its settings are made a while later; here, at once."""
    asked = call.body
    websites = asked.get("trusted_websites") or []
    if not websites and not asked.get("is_used_in_app"):
        raise refuse("trusted_websites", code="NotBlank")
    if len(websites) > MAX_DOMAINS:
        raise refuse("trusted_websites", code="TooMany")
    body = {"pipeline_id": asked["pipeline_id"], "name": asked.get("name") or "", "$websites": websites}
    made = call.world.writer.create(BUTTONS, body, call.author)
    name = {"name": asked["name"]} if "name" in asked else {}
    return {"source_id": made.id, "trusted_websites": websites, **name}


@before_save(BUTTONS)
def complete_button(change: Change) -> None:
    id, new, added = change.document.id, change.new, change.new.pop("trusted_websites", None)
    new |= {"button_id": new.get("button_id") or id, "script": f'<script id="amo_button" data-id="{id}"></script>'}
    if isinstance(added, dict):
        new["$websites"] = [*new.get("$websites", []), *added.get("add", ())]
        if len(new["$websites"]) > MAX_DOMAINS:
            change.wrong("trusted_websites", "add", code="TooMany")


@answers("add_website_button_online_chat")
def add_online_chat(call: Call) -> None:
    call.documents.keep(call.found(BUTTONS, call.path["source_id"]), **{"$online_chat": True})


@answers("create_short_links")
def create_short_links(call: Call) -> Result:
    def one(item: dict[str, Any]) -> dict[str, Any]:
        target = item["metadata"]
        if not call.documents.exists(target["entity_type"], target["entity_id"]):
            raise refuse("metadata", "entity_id")
        return {"url": f"{call.base}/s/{secrets.token_urlsafe(5)}", "account_id": call.world.account.id, "metadata": target}

    return {"_links": {"self": {"href": call.target}}, "_embedded": {"short_links": each(call.body, one)}}


@answers("create_ai_text_source", "create_ai_url_source", "create_ai_file_source")
def create_ai_source(call: Call) -> Result:
    """Knowledge for the AI of Kommo; there is no operation that reads it back."""
    name = call.body.get("name") or call.body.get("url")
    stamps = {"name": name, "updated_at": call.now, "updated_by": call.user_id}
    made = call.documents.add("ai_sources", {**call.body, **stamps})
    return {"id": made.id, **stamps}


@answers("import_ai_products")
def import_ai_products(call: Call) -> Result:
    """Every product of the account becomes a source."""
    for catalog in call.documents.find("catalogs", by={"type": "products"}):
        for element in call.documents.find("catalogs/elements", parent=catalog.id):
            call.documents.add("ai_sources", {"name": element.data["name"]}, id=element.id)
    return {"code": "ok", "status": 201}

"""The account itself, its mode of customers and the settings of its products."""

from __future__ import annotations

from ..http.requests import Call
from ..http.responses import Answer
from ..resources.hooks import answers

TOP = ("amojo_id", "uuid", "version", "is_api_filter_enabled")
EMBEDDED = ("users_groups", "task_types", "datetime_settings")
KEPT_AS = {"users_groups": "$groups", "task_types": "$task_types", "datetime_settings": "$datetime_settings"}
AMOJO_RIGHTS = {"can_direct": True, "can_create_groups": True}


@answers("get_account")
def get_account(call: Call) -> Answer:
    """Half of what `with` asks for comes at the top level, half in `_embedded`."""
    settings = call.world.account.settings
    account = {key: value for key, value in settings.items() if key not in TOP and not key.startswith("$")}
    account["current_user_id"] = call.user_id
    account |= {part: settings[part] for part in TOP if call.wants(part)}
    if call.wants("entity_names"):
        account["entity_names"] = settings["$entity_names"]
    if call.wants("drive_url"):
        account["drive_url"] = call.base  # files are served here too
    if call.wants("invoices_settings"):
        catalogs = call.documents.find("catalogs", [("json_extract(data, '$.type') = ?", ["invoices"])], limit=1)
        account["invoices_settings"] = {"lang": "ru", "invoices_catalog_id": catalogs[0].id if catalogs else None}
    account["_links"] = call.link("/api/v4/account")
    parts = {part: settings[KEPT_AS[part]] for part in EMBEDDED if call.wants(part)}
    if call.wants("amojo_rights"):
        parts["amojo_rights"] = AMOJO_RIGHTS
    return Answer(account | {"_embedded": parts} if parts else account)


@answers("set_customers_mode")
def set_customers_mode(call: Call) -> Answer:
    mode, is_enabled = call.body["mode"], call.body["is_enabled"]
    call.world.account.set(customers_mode=mode if is_enabled else "disabled")
    return Answer({"mode": mode, "is_enabled": is_enabled})

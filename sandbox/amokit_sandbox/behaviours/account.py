"""The account itself."""

from __future__ import annotations

from typing import Any

from ..account import ACCOUNT_ID, CREATED_AT, SUBDOMAIN
from ..call import Answer, Call

TASK_TYPES = [
    {"id": 1, "name": "Follow-up", "color": None, "icon_id": None, "code": "FOLLOW_UP"},
    {"id": 2, "name": "Meeting", "color": None, "icon_id": None, "code": "MEETING"},
]
DATETIME_SETTINGS = {
    "date_pattern": "d.m.Y H:i",
    "short_date_pattern": "d.m.Y",
    "short_time_pattern": "H:i",
    "date_format": "d.m.Y",
    "time_format": "H:i:s",
    "timezone": "Europe/Moscow",
    "timezone_offset": "+03:00",
}
ENTITY_NAMES = {
    "leads": {
        "en": {
            "gender": "m",
            "singular_form": {"default": "Lead"},
            "plural_form": {"default": "Leads"},
        }
    }
}


def get_account(call: Call) -> Answer:
    """Half of what `with` asks for comes at the top level, half in `_embedded`."""
    account: dict[str, Any] = {
        "id": ACCOUNT_ID,
        "name": "Example",
        "subdomain": SUBDOMAIN,
        "language": "en",
        "created_at": CREATED_AT,
        "created_by": 0,
        "updated_at": CREATED_AT,
        "updated_by": 0,
        "current_user_id": call.user_id,
        "country": "RU",
        "currency": "RUB",
        "currency_symbol": "₽",
        "customers_mode": "segments",
        "is_unsorted_on": True,
        "mobile_feature_version": 0,
        "is_loss_reason_enabled": True,
        "is_helpbot_enabled": False,
        "is_technical_account": False,
        "contact_name_display_order": 1,
    }
    top = {
        "amojo_id": "22222222-3333-4444-5555-666666666666",
        "uuid": "33333333-4444-5555-6666-777777777777",
        "version": 13,
        "entity_names": ENTITY_NAMES,
        # Files are served here too.
        "drive_url": call.base,
        "is_api_filter_enabled": True,
        "invoices_settings": {"lang": "ru", "invoices_catalog_id": None},
    }
    embedded = {
        "amojo_rights": {"can_direct": True, "can_create_groups": True},
        "users_groups": [{"id": 0, "name": "Sales", "uuid": None}],
        "task_types": TASK_TYPES,
        "datetime_settings": DATETIME_SETTINGS,
    }
    account |= {part: value for part, value in top.items() if call.wants(part)}
    account["_links"] = call.link("/api/v4/account")
    parts = {part: value for part, value in embedded.items() if call.wants(part)}
    return Answer(account | {"_embedded": parts} if parts else account)

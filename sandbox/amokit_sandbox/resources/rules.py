"""What no description says of a collection: what new objects begin with, how lists are sorted, what an unknown id gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .rights import NO_RIGHTS


@dataclass(frozen=True)
class Rules:
    """Facts of one collection.

    `key` names the id in the object. `defaults` are what a new object has that nobody said anything of. `order` is how
    lists go when nothing else is asked for. `absent` is the status of an unknown id in a GET. `kept` collections have no
    operation that creates, and are kept all the same.
    """

    defaults: Mapping[str, Any] = field(default_factory=dict)
    key: str = "id"
    order: str = "id ASC"
    absent: int | None = None
    kept: bool = False


BY_SORT = "json_extract(data, '$.sort'), id"
NEWEST_FIRST = "json_extract(data, '$.created_at') DESC, row DESC"

ENTITY = {"closest_task_at": None, "is_deleted": False, "custom_fields_values": None}
FIELD = Rules(
    {
        "code": None,
        "sort": 500,
        "is_api_only": False,
        "enums": None,
        "group_id": None,
        "required_statuses": [],
        "is_deletable": True,
        "is_predefined": False,
        "tracking_callback": None,
        "remind": None,
        "triggers": [],
        "currency": None,
        "hidden_statuses": [],
        "chained_lists": None,
    },
    order=BY_SORT,
)
CATALOG_FIELD = Rules(
    {
        "code": None,
        "sort": 500,
        "enums": None,
        "is_visible": True,
        "is_deletable": True,
        "is_required": False,
        "search_in": None,
        "nested": None,
        "settings": None,
    },
    order=BY_SORT,
)
GROUP = Rules({"is_predefined": False, "type": "custom_field_group"}, order=BY_SORT, absent=404)

RULES: Mapping[str, Rules] = {
    "leads": Rules({**ENTITY, "price": 0, "loss_reason_id": None, "closed_at": None, "score": None, "labor_cost": None}),
    "contacts": Rules({**ENTITY, "first_name": "", "last_name": "", "is_unsorted": False}),
    "companies": Rules({**ENTITY, "is_unsorted": False}),
    "customers": Rules(
        {**ENTITY, "next_price": 0, "next_date": None, "periodicity": 0, "ltv": 0, "purchases_count": 0, "average_check": 0}
    ),
    "customers/segments": Rules(
        {"color": "6610f2", "available_products_price_types": [], "customers_count": 0, "custom_fields_values": []}
    ),
    "customers/statuses": Rules({"is_default": False, "conditions": [], "color": "#d5d8db", "type": 0}, order=BY_SORT),
    "customers/transactions": Rules({"comment": None, "completed_at": None, "is_deleted": False}),
    "tasks": Rules(
        {
            "entity_id": None,
            "entity_type": None,
            "duration": 0,
            "is_completed": False,
            "task_type_id": 1,
            "result": [],
        }
    ),
    "{entity_type}/notes": Rules({"is_pinned": False}),
    "{entity_type}/tags": Rules({"color": None}),
    "{entity_type}/custom_fields": FIELD,
    "customers/segments/custom_fields": FIELD,
    "catalogs/custom_fields": CATALOG_FIELD,
    "{entity_type}/custom_fields/groups": GROUP,
    "catalogs/custom_fields/groups": GROUP,
    "leads/pipelines": Rules({"sort": 100, "is_main": False, "is_unsorted_on": True, "is_archive": False}, order=BY_SORT),
    "leads/pipelines/statuses": Rules(
        {"sort": 10, "is_editable": True, "color": "#fffeb2", "type": 0, "descriptions": []}, order=BY_SORT
    ),
    "leads/loss_reasons": Rules({"sort": 100}, order=BY_SORT, absent=404),
    "leads/unsorted": Rules({"metadata": None, "source_uid": None, "source_name": None}, key="uid", order="row", kept=True),
    "catalogs": Rules(
        {
            "sort": 10,
            "type": "regular",
            "can_add_elements": True,
            "can_show_in_cards": False,
            "can_link_multiple": True,
            "can_be_deleted": True,
            "sdk_widget_code": None,
        },
        order=BY_SORT,
    ),
    "catalogs/elements": Rules({"is_deleted": False, "custom_fields_values": None}),
    "users": Rules({"lang": "ru", "rights": NO_RIGHTS}),
    "roles": Rules({"rights": NO_RIGHTS}),
    "webhooks": Rules({"sort": 1, "disabled": False}),
    "widgets": Rules(key="code", absent=404, kept=True),
    "bots": Rules(kept=True),
    "currencies": Rules(key="code", order="row", kept=True),
    "events": Rules(order=NEWEST_FIRST, kept=True),
    "talks": Rules({"rate": 0, "missed_at": None, "source_id": None}, key="talk_id", kept=True),
    "talks/messages": Rules(order="row", kept=True),
    "chats/templates": Rules(
        {
            "type": "amocrm",
            "is_editable": True,
            "buttons": [],
            "attachment": None,
            "external_id": None,
            "waba_header": None,
            "waba_header_type": "text",
            "waba_footer": "",
            "waba_category": "",
            "waba_language": "",
            "waba_examples": [],
            "is_on_review": False,
            "review_status": None,
        }
    ),
    "sources": Rules({"default": False, "origin_code": None, "services": []}),
    "website_buttons": Rules(
        {
            "button_id": None,
            "is_duplication_control_enabled": False,
            "name": "",
            "creation_status": "created",
            "is_deleted": False,
        },
        key="source_id",
    ),
    "files": Rules(key="uuid", order=NEWEST_FIRST, absent=404, kept=True),
    "files/versions": Rules(key="uuid", order="row DESC", kept=True),
    "{entity_type}/files": Rules(order="id DESC", kept=True),
    "catalogs/files": Rules(order="id DESC", kept=True),
    "{entity_type}/subscriptions": Rules(key="subscriber_id", order="row", kept=True),
    "contacts/chats": Rules(order="row"),
}
NO_RULES = Rules()


def rules(template: str) -> Rules:
    return RULES.get(template, NO_RULES)

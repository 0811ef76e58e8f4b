"""What an account begins with: its users, pipelines, dictionaries and custom fields."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..account import ACCOUNT_ID, ADMINISTRATOR, AMOJO_ID, LOST, SUBDOMAIN, WON
from ..resources.rights import USER_FLAGS, rights
from ..resources.rules import rules
from ..store.documents import Document, search_text

CREATED_AT = 1589000000
STAMPS = {"created_at": CREATED_AT, "updated_at": CREATED_AT, "created_by": 0, "updated_by": 0, "account_id": ACCOUNT_ID}

ACCOUNT = {
    "id": ACCOUNT_ID,
    "name": "Example",
    "subdomain": SUBDOMAIN,
    "language": "en",
    "created_at": CREATED_AT,
    "created_by": 0,
    "updated_at": CREATED_AT,
    "updated_by": 0,
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
    "amojo_id": AMOJO_ID,
    "uuid": "33333333-4444-5555-6666-777777777777",
    "version": 13,
    "is_api_filter_enabled": True,
    "$groups": [{"id": 0, "name": "Sales", "uuid": None}, {"id": 3, "name": "Service", "uuid": None}],
    "$task_types": [
        {"id": 1, "name": "Follow-up", "color": None, "icon_id": None, "code": "FOLLOW_UP"},
        {"id": 2, "name": "Meeting", "color": None, "icon_id": None, "code": "MEETING"},
    ],
    "$datetime_settings": {
        "date_pattern": "d.m.Y H:i",
        "short_date_pattern": "d.m.Y",
        "short_time_pattern": "H:i",
        "date_format": "d.m.Y",
        "time_format": "H:i:s",
        "timezone": "Europe/Moscow",
        "timezone_offset": "+03:00",
    },
    "$entity_names": {
        "leads": {
            "en": {"gender": "m", "singular_form": {"default": "Lead"}, "plural_form": {"default": "Leads"}},
        }
    },
}


def user(id: int, name: str, email: str, letter: str, **flags: Any) -> dict[str, Any]:
    """A user; `$` keys are known and told only when asked for by `with`."""
    number = f"{id:012d}"
    return {
        "id": id,
        "name": name,
        "email": email,
        "lang": "ru",
        "rights": {**rights(letter), **USER_FLAGS, "group_id": 0, **flags},
        "uuid": f"44444444-5555-6666-7777-{number}",
        "amojo_id": f"55555555-6666-7777-8888-{number}",
        "user_rank": "newbie",
        "phone_number": None,
    }


USERS = [
    user(ADMINISTRATOR, "Ann Smith", "ann@example.com", "A", is_admin=True),
    user(504142, "Bob Jones", "bob@example.com", "G"),
    user(504143, "Free", "free@example.com", "D", is_free=True),
]
ROLES = [{"id": 7001, "name": "Manager", "rights": rights("G")}]

COLOURS = ("#c1c1c1", "#99ccff", "#ffff99", "#ffcc66", "#ffcccc")


def pipeline(id: int, name: str, *statuses: tuple[int, str], sort: int = 1, is_main: bool = False) -> list[Document]:
    """A pipeline with its statuses: that of incoming leads first, won and lost last."""
    data = {"id": id, "name": name, "sort": sort, "is_main": is_main, "is_unsorted_on": True, "is_archive": False}
    found = [Document("leads/pipelines", id, {**data, "account_id": ACCOUNT_ID})]
    names = [*statuses, (WON, "Won"), (LOST, "Lost")]
    for index, (status, label) in enumerate(names):
        final = status in (WON, LOST)
        body = {
            "id": status,
            "name": label,
            "sort": 10000 + 1000 * (status == LOST) if final else 10 * (index + 1),
            "is_editable": bool(index) and not final,
            "pipeline_id": id,
            "color": {WON: "#CCFF66", LOST: "#D5D8DB"}.get(status, COLOURS[index % len(COLOURS)]),
            "type": int(not index),
            "account_id": ACCOUNT_ID,
            "descriptions": [],
        }
        found.append(Document("leads/pipelines/statuses", status, body, parent=id))
    return found


PIPELINES = (
    ((3104455, "Sales", (32392155, "Incoming"), (32392156, "First contact"), (32392159, "Negotiation")), 1, True),
    ((3104456, "Repairs", (32392165, "Incoming"), (32392166, "Diagnosis"), (32392169, "Repair")), 2, False),
)
LOSS_REASONS = [
    {"id": 4203748, "name": "Too expensive", "sort": 100000},
    {"id": 4203750, "name": "Lost touch", "sort": 100001},
]
CUSTOMER_STATUSES = [
    {"id": 4051, "name": "Recently bought", "sort": 10, "is_default": True, "type": 4, "color": "#87f2c0"},
    {"id": 4052, "name": "Purchase expected", "sort": 20, "type": 1, "color": "#fff000"},
    {"id": 4053, "name": "Did not buy", "sort": 30, "type": 2, "color": "#ff8f92"},
]
BOTS = [
    {"id": 321, "name": "Greeter", "type_functionality": "greeting", "is_visual_editor": True, "settings": {"active": True}},
    {"id": 322, "name": "Reminder", "type_functionality": "regular", "is_visual_editor": True, "settings": {"active": True}},
]
WIDGETS = [
    {
        "id": 742,
        "code": "my_widget",
        "version": "0.0.13",
        "rating": "2,8",
        "settings_template": [{"key": "login", "name": "Login", "type": "text", "is_required": False}],
        "is_lead_source": False,
        "is_work_with_dp": False,
        "is_crm_template": False,
        "client_uuid": None,
        "is_active_in_account": False,
        "pipeline_id": None,
    }
]
CURRENCIES = [{"code": code} for code in ("RUB", "EUR", "USD")]


def enums(*values: tuple[int, str]) -> list[dict[str, Any]]:
    return [{"id": option_id, "value": value, "sort": 500} for option_id, value in values]


# The same in every kind of entity, as the examples of the description have them.
COMMON_FIELDS: list[dict[str, Any]] = [
    {"id": 123, "name": "Segment", "type": "select", "enums": enums((55, "Retail"), (57, "Wholesale"))},
    {"id": 124, "name": "Area", "type": "numeric"},
]
FIELDS: dict[str, list[dict[str, Any]]] = {
    "leads": [
        *COMMON_FIELDS,
        {"id": 1101, "name": "Contract", "type": "text", "code": "CONTRACT"},
        {"id": 1102, "name": "Comment", "type": "textarea"},
        {"id": 1103, "name": "Site", "type": "url"},
        {"id": 1104, "name": "Urgent", "type": "checkbox"},
        {
            "id": 1105,
            "name": "Services",
            "type": "multiselect",
            "enums": [
                {"id": 61, "value": "Delivery", "sort": 500, "code": "delivery"},
                {"id": 62, "value": "Assembly", "sort": 1000, "code": "assembly"},
            ],
        },
        {"id": 1106, "name": "Payment", "type": "radiobutton", "enums": enums((65, "Cash"), (66, "Card"))},
        {"id": 1107, "name": "Contract date", "type": "date"},
        {"id": 1108, "name": "Delivery time", "type": "date_time"},
        {"id": 1109, "name": "Delivery address", "type": "streetaddress"},
        {"id": 1110, "name": "Office", "type": "smart_address"},
        {"id": 1111, "name": "Payer", "type": "legal_entity"},
        {"id": 1112, "name": "Deposit", "type": "monetary", "currency": "EUR"},
        {"id": 1113, "name": "Offer", "type": "file"},
        {"id": 1114, "name": "utm_source", "type": "tracking_data", "code": "UTM_SOURCE"},
    ],
    "contacts": [
        *COMMON_FIELDS,
        {
            "id": 1201,
            "name": "Phone",
            "type": "multitext",
            "code": "PHONE",
            "enums": enums((71, "WORK"), (72, "WORKDD"), (73, "MOB"), (74, "FAX"), (75, "HOME"), (76, "OTHER")),
        },
        {
            "id": 1202,
            "name": "Email",
            "type": "multitext",
            "code": "EMAIL",
            "enums": enums((81, "WORK"), (82, "PRIV"), (83, "OTHER")),
        },
        {"id": 1203, "name": "Position", "type": "text", "code": "POSITION"},
        {"id": 1204, "name": "Birthday", "type": "birthday"},
    ],
    "companies": [
        *COMMON_FIELDS,
        {
            "id": 1301,
            "name": "Phone",
            "type": "multitext",
            "code": "PHONE",
            "enums": enums((91, "WORK"), (92, "WORKDD"), (93, "MOB"), (94, "FAX"), (95, "HOME"), (96, "OTHER")),
        },
        {
            "id": 1302,
            "name": "Email",
            "type": "multitext",
            "code": "EMAIL",
            "enums": enums((97, "WORK"), (98, "PRIV"), (99, "OTHER")),
        },
        {"id": 1303, "name": "Web", "type": "url", "code": "WEB"},
        {"id": 1304, "name": "Address", "type": "textarea", "code": "ADDRESS"},
    ],
    "customers": [
        *COMMON_FIELDS,
        {"id": 1401, "name": "Loyalty card", "type": "text", "code": "CARD"},
    ],
}
GROUPS = (("default", "Main", False), ("statistic", "Statistics", True))


@cache
def initial_rows() -> tuple[tuple[Any, ...], ...]:
    """All that a new account holds, as rows of the store."""
    return tuple(document.row() for document in initial_documents())


def initial_documents() -> list[Document]:
    found = [Document("account", ACCOUNT_ID, ACCOUNT)]
    for given, sort, is_main in PIPELINES:
        found += pipeline(*given, sort=sort, is_main=is_main)
    for collection, bodies in (
        ("users", USERS),
        ("roles", ROLES),
        ("leads/loss_reasons", LOSS_REASONS),
        ("customers/statuses", CUSTOMER_STATUSES),
        ("bots", BOTS),
        ("widgets", WIDGETS),
        ("currencies", CURRENCIES),
    ):
        facts = rules(collection)
        for body in bodies:
            data = {**facts.defaults, **STAMPS, **body}
            found.append(Document(collection, body[facts.key], data, search=search_text(data)))
    for kind, fields in FIELDS.items():
        found += [field_document(kind, field, index) for index, field in enumerate(fields)]
        found += [
            Document(
                f"{kind}/custom_fields/groups",
                id,
                {
                    "id": id,
                    "name": name,
                    "is_predefined": True,
                    "type": "linked_group" if linked else "custom_field_group",
                    "entity_type": kind,
                    "sort": sort,
                },
            )
            for sort, (id, name, linked) in enumerate(GROUPS)
        ]
    return found


def field_document(kind: str, field: dict[str, Any], index: int) -> Document:
    """The definition of a field that the account begins with."""
    predefined = field.get("code") in ("PHONE", "EMAIL", "POSITION", "WEB", "ADDRESS")
    data = {
        **rules("{entity_type}/custom_fields").defaults,
        "sort": 500 + 10 * index,
        "account_id": ACCOUNT_ID,
        "entity_type": kind,
        "is_predefined": predefined,
        "is_deletable": not predefined,
        **field,
    }
    return Document(f"{kind}/custom_fields", field["id"], data)

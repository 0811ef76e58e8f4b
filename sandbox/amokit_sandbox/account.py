"""The account that the sandbox plays: its users, pipelines, loss reasons and custom fields."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from .description import Description
from .fields import Field, Fields
from .problems import FieldError
from .store import Store
from .validation import Validation

ACCOUNT_ID = 77
SUBDOMAIN = "example"
CREATED_AT = 1589000000
ADMINISTRATOR = 504141

WON, LOST = 142, 143
CLOSED = (WON, LOST)
UNSORTED_TYPE = 1

USERS: list[dict[str, Any]] = [
    {"id": ADMINISTRATOR, "name": "Ann Smith", "email": "ann@example.com", "is_admin": True, "group_id": 0},
    {"id": 504142, "name": "Bob Jones", "email": "bob@example.com", "is_admin": False, "group_id": 0},
    {"id": 504143, "name": "Free", "email": "free@example.com", "is_admin": False, "is_free": True, "group_id": 0},
]


def pipeline(id: int, name: str, *statuses: tuple[int, str]) -> dict[str, Any]:
    """A pipeline: the status of incoming leads first, won and lost last."""
    names = [*statuses, (WON, "Won"), (LOST, "Lost")]
    stages = [{"id": status, "name": name, "type": int(not index)} for index, (status, name) in enumerate(names)]
    return {"id": id, "name": name, "statuses": stages}


PIPELINES = [
    pipeline(3104455, "Sales", (32392155, "Incoming"), (32392156, "First contact"), (32392159, "Negotiation")),
    pipeline(3104456, "Repairs", (32392165, "Incoming"), (32392166, "Diagnosis"), (32392169, "Repair")),
]
LOSS_REASONS = [
    {"id": 4203748, "name": "Too expensive", "sort": 100000, "created_at": CREATED_AT, "updated_at": CREATED_AT},
    {"id": 4203750, "name": "Lost touch", "sort": 100001, "created_at": CREATED_AT, "updated_at": CREATED_AT},
]


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
}


class Account:
    """The dictionaries of the account, read from the store once; `add` changes both."""

    def __init__(self, store: Store, description: Description, validation: Validation) -> None:
        self._store = store
        self.users = store.dictionary("users", USERS)
        self.pipelines = store.dictionary("pipelines", PIPELINES)
        self.loss_reasons = store.dictionary("loss_reasons", LOSS_REASONS)
        self.fields = Fields(description, validation)
        for kind, fields in FIELDS.items():
            stored = store.dictionary(f"fields/{kind}", fields).values()
            self.fields.define(kind, map(Field.from_dict, stored))

    def add(self, kind: str, rows: Iterable[dict[str, Any]]) -> None:
        """Adds users, pipelines, loss_reasons or fields/leads (and so on); one with the same id is replaced."""
        rows = list(rows)
        for row in rows:
            self._store.put("dictionaries", kind=kind, id=row["id"], data=json.dumps(row))
        entity = kind.removeprefix("fields/")
        if entity != kind:
            self.fields.define(entity, map(Field.from_dict, rows))
        else:
            table: dict[int, dict[str, Any]] = getattr(self, kind)
            table.update({row["id"]: row for row in rows})

    @property
    def main_pipeline(self) -> int:
        return min(self.pipelines)

    def statuses(self, pipeline_id: int) -> list[dict[str, Any]]:
        statuses: list[dict[str, Any]] = self.pipelines[pipeline_id]["statuses"]
        return statuses

    def first_status(self, pipeline_id: int, unsorted: bool = False) -> int:
        """The status of new leads of a pipeline, or that of its incoming ones."""
        statuses = self.statuses(pipeline_id)
        return next(int(status["id"]) for status in statuses if (status.get("type") == UNSORTED_TYPE) == unsorted)

    def pipeline_of(self, status_id: int, current: int) -> int | None:
        """The pipeline of a status, the current one first; None when there is no such status."""
        for pipeline_id in (current, *self.pipelines):
            if any(status["id"] == status_id for status in self.statuses(pipeline_id)):
                return pipeline_id
        return None

    def check_users(self, item: dict[str, Any]) -> list[FieldError]:
        """What is wrong with the users that an item names; what nobody did was done by a robot, 0."""
        known = {None, 0, *self.users}
        keys = ("responsible_user_id", "created_by", "updated_by")
        return [FieldError((key,), "NotSupportedChoice") for key in keys if item.get(key) not in known]

"""What an account begins with (`account.json`): its users, pipelines, dictionaries and custom fields."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from ..account import ACCOUNT_ID, LOST, WON
from ..resources.read_models import ReadModels
from ..resources.resource import Resources
from ..resources.rights import USER_FLAGS, rights
from ..store.documents import Document

CREATED_AT = 1589000000
STAMPS = {"created_at": CREATED_AT, "updated_at": CREATED_AT, "created_by": 0, "updated_by": 0, "account_id": ACCOUNT_ID}
STATUS_COLOURS = ("#c1c1c1", "#99ccff", "#ffff99", "#ffcc66", "#ffcccc")
PREDEFINED = ("PHONE", "EMAIL", "POSITION", "WEB", "ADDRESS")
DICTIONARIES = ("users", "roles", "leads/pipelines", "leads/loss_reasons", "customers/statuses", "bots", "widgets", "currencies")
GROUPS = (("default", "Main", "custom_field_group"), ("statistic", "Statistics", "linked_group"))
ENTITIES = ("leads", "contacts", "companies", "customers")


@cache
def given() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resources.files(__package__).joinpath("account.json").read_text("utf-8"))
    found["users"] = [user(**one) for one in found["users"]]
    found["roles"] = [{"id": 7001, "name": "Manager", "rights": rights("G")}]
    found["leads/pipelines"] = [{k: v for k, v in one.items() if k != "statuses"} for one in found["pipelines"]]
    return found


def initial_documents(models: ReadModels, known: Resources) -> list[Document]:
    """All that a new account holds."""
    found = [Document("account", ACCOUNT_ID, {**given()["account"]})]
    for collection in DICTIONARIES:
        for body in given()[collection]:
            id = body.get(known.rules(collection).key, body["name"] if "name" in body else body.get("code"))
            found.append(Document(collection, id, {**models.blanks(collection), **STAMPS, **body}))
    for one in given()["pipelines"]:
        found += statuses(one["id"], [*one["statuses"], (WON, "Won"), (LOST, "Lost")])
    for kind in ENTITIES:
        own = (one for one in given()["fields"] if one["of"] == kind)
        new = models.blanks(f"{kind}/custom_fields")
        found += [field(kind, {**new, **one}, index) for index, one in enumerate((*given()["fields_of_all"], *own))]
        for sort, (id, name, group) in enumerate(GROUPS):
            data = {"id": id, "name": name, "is_predefined": True, "type": group, "entity_type": kind, "sort": sort}
            found.append(Document(f"{kind}/custom_fields/groups", id, data))
    return found


def user(id: int, name: str, email: str, letter: str, flags: dict[str, bool]) -> dict[str, Any]:
    """A user with the same right, by its letter, on everything."""
    number = f"{id:012d}"
    ids = {"uuid": f"44444444-5555-6666-7777-{number}", "amojo_id": f"55555555-6666-7777-8888-{number}"}
    own = {"rights": {**rights(letter), **USER_FLAGS, "group_id": 0, **flags}, "user_rank": "newbie", "phone_number": None}
    return {"id": id, "name": name, "email": email, "lang": "ru", **ids, **own}


def statuses(pipeline: int, given: list[tuple[int, str]]) -> list[Document]:
    """The statuses of a pipeline: that of incoming leads first, won and lost last."""
    found = []
    for index, (id, name) in enumerate(given):
        final = id in (WON, LOST)
        body = {"id": id, "name": name, "pipeline_id": pipeline, "account_id": ACCOUNT_ID, "descriptions": []}
        body |= {"sort": 10000 + 1000 * (id == LOST) if final else 10 * (index + 1), "type": int(not index)}
        colour = {WON: "#CCFF66", LOST: "#D5D8DB"}.get(id, STATUS_COLOURS[index % len(STATUS_COLOURS)])
        body |= {"is_editable": bool(index) and not final, "color": colour}
        found.append(Document("leads/pipelines/statuses", id, body, parent=pipeline))
    return found


def field(kind: str, given: dict[str, Any], index: int) -> Document:
    """The definition of a field that the account begins with; `labels` are those of a text, with the id of the first one."""
    data = {**given, "sort": 500 + 10 * index}
    predefined = given.get("code") in PREDEFINED
    data |= {"account_id": ACCOUNT_ID, "entity_type": kind, "is_predefined": predefined, "is_deletable": not predefined}
    data.pop("of", None)
    if labels := data.pop("labels", None):
        data["enums"] = [{"id": labels[0] + n, "value": label, "sort": 500} for n, label in enumerate(labels[1:])]
    return Document(f"{kind}/custom_fields", given["id"], data)

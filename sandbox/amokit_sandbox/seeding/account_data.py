"""What an account begins with (`account.json`): its users, pipelines, dictionaries and custom fields."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from ..account import ACCOUNT_ID, LOST, WON
from ..resources.rights import USER_FLAGS, rights
from ..resources.rules import rules
from ..store.documents import Document, search_text

CREATED_AT = 1589000000
STAMPS = {"created_at": CREATED_AT, "updated_at": CREATED_AT, "created_by": 0, "updated_by": 0, "account_id": ACCOUNT_ID}
STATUS_COLOURS = ("#c1c1c1", "#99ccff", "#ffff99", "#ffcc66", "#ffcccc")
PREDEFINED = ("PHONE", "EMAIL", "POSITION", "WEB", "ADDRESS")
DICTIONARIES = ("users", "roles", "leads/loss_reasons", "customers/statuses", "bots", "widgets", "currencies")
GROUPS = (("default", "Main", "custom_field_group"), ("statistic", "Statistics", "linked_group"))


@cache
def initial_rows() -> tuple[tuple[Any, ...], ...]:
    """All that a new account holds, as rows of the store."""
    given = json.loads(resources.files(__package__).joinpath("account.json").read_text("utf-8"))
    given["users"] = [user(**one) for one in given["users"]]
    given["roles"] = [{"id": 7001, "name": "Manager", "rights": rights("G")}]
    found = [Document("account", ACCOUNT_ID, given["account"])]
    for one in given["pipelines"]:
        found += pipeline(**one)
    for collection in DICTIONARIES:
        facts = rules(collection)
        for body in given[collection]:
            data = {**facts.defaults, **STAMPS, **body}
            found.append(Document(collection, body[facts.key], data, search=search_text(data)))
    for kind, fields in given["fields"].items():
        found += [field(kind, one, index) for index, one in enumerate(fields)]
        for sort, (id, name, group) in enumerate(GROUPS):
            data = {"id": id, "name": name, "is_predefined": True, "type": group, "entity_type": kind, "sort": sort}
            found.append(Document(f"{kind}/custom_fields/groups", id, data))
    return tuple(document.row() for document in found)


def user(id: int, name: str, email: str, letter: str, flags: dict[str, bool]) -> dict[str, Any]:
    """A user with the same right, by its letter, on everything."""
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


def pipeline(id: int, name: str, sort: int, is_main: bool, statuses: list[tuple[int, str]]) -> list[Document]:
    """A pipeline with its statuses: that of incoming leads first, won and lost last."""
    data = {"id": id, "name": name, "sort": sort, "is_main": is_main, "is_unsorted_on": True, "is_archive": False}
    found = [Document("leads/pipelines", id, {**data, "account_id": ACCOUNT_ID})]
    for index, (status, label) in enumerate([*statuses, (WON, "Won"), (LOST, "Lost")]):
        final = status in (WON, LOST)
        body = {
            "id": status,
            "name": label,
            "sort": 10000 + 1000 * (status == LOST) if final else 10 * (index + 1),
            "is_editable": bool(index) and not final,
            "pipeline_id": id,
            "color": {WON: "#CCFF66", LOST: "#D5D8DB"}.get(status, STATUS_COLOURS[index % len(STATUS_COLOURS)]),
            "type": int(not index),
            "account_id": ACCOUNT_ID,
            "descriptions": [],
        }
        found.append(Document("leads/pipelines/statuses", status, body, parent=id))
    return found


def field(kind: str, given: dict[str, Any], index: int) -> Document:
    """The definition of a field that the account begins with."""
    predefined = given.get("code") in PREDEFINED
    common = {"account_id": ACCOUNT_ID, "entity_type": kind, "is_predefined": predefined, "is_deletable": not predefined}
    data = {**rules("{entity_type}/custom_fields").defaults, "sort": 500 + 10 * index, **common, **given}
    return Document(f"{kind}/custom_fields", given["id"], data)

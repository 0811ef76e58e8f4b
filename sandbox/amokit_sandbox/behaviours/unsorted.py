"""Incoming leads: list, get, create, accept, decline, link, count."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from ..account import ACCOUNT_ID
from ..call import Answer, Behaviour, Call
from ..listing import Condition, compare, conditions, ordering, page_answer, page_bounds
from ..problems import FieldError, Problem, Refused, not_found, request_id
from .entities import each, records
from .incoming import Incoming, pipeline_for, receive

CATEGORIES = ("sip", "mail", "forms", "chats")
LINKABLE = ("chats", "mail")
COLUMNS = ("uid", "category", "pipeline_id")


def list_unsorted(call: Call) -> Answer:
    sql, values = joined([("state = 'pending'", []), *conditions(call.query, COLUMNS)])
    _, limit, offset = page_bounds(call.query)
    rows = call.store.rows(
        f"SELECT *, rowid AS id, created_at AS updated_at FROM unsorted WHERE {sql}"
        f" ORDER BY {ordering(call.query)} LIMIT ? OFFSET ?",
        [*values, limit + 1, offset],
    )
    return page_answer(call, "unsorted", [read(call, row) for row in rows[:limit]], len(rows) > limit)


def get_unsorted(call: Call) -> Answer:
    row = pending(call)
    return Answer(read(call, row)) if row else call.absent()


def create(category: str) -> Behaviour:
    def behave(call: Call) -> Answer:
        account = call.account

        def one(item: dict[str, Any]) -> Incoming:
            at = pipeline_for(item, account.main_pipeline, account.pipelines)
            return receive(records(call), category, item, at, call.now, call.user_id)

        created = [
            {
                "uid": incoming.uid,
                "account_id": ACCOUNT_ID,
                "request_id": request_id(call.body, index),
                "_links": call.link(f"/api/v4/leads/unsorted/{incoming.uid}"),
                "_embedded": refs(call, [incoming.lead_id], incoming.contact_ids, incoming.company_ids),
            }
            for index, incoming in enumerate(each(call.body, one))
        ]
        return Answer({"_total_items": len(created), "_embedded": {"unsorted": created}})

    return behave


def accept(call: Call) -> Answer:
    """It becomes an ordinary lead in the given status, else in the first one of its pipeline."""
    row = decide(call, "accepted")
    status = (call.body or {}).get("status_id") or call.account.first_status(row["pipeline_id"])
    pipeline = call.account.pipeline_of(status, row["pipeline_id"])
    if pipeline is None:
        raise Refused([(0, FieldError(("status_id",), "NotSupportedChoice"))])
    user = decider(call)
    settle(call, row)
    change = {"pipeline_id": pipeline, "status_id": status, "responsible_user_id": user}
    records(call).update("leads", row["lead_id"], change, call.now, user)
    return Answer(decided(call, row) | {"_embedded": refs(call, [row["lead_id"]], *came_with(row))})


def decline(call: Call) -> Answer:
    """It goes away, with all that came with it."""
    row = decide(call, "declined")
    decider(call)
    settle(call, row, delete=True)
    embedded = refs(call, [row["lead_id"]], *came_with(row))
    del embedded["companies"]
    return Answer(decided(call, row) | {"_embedded": embedded})


def link(call: Call) -> Answer:
    """Gives what came in to an entity that is there already."""
    row = decide(call, "accepted")
    target = call.body["link"]
    kind, target_id = target["entity_type"], target["entity_id"]
    links = records(call).links
    if row["category"] not in LINKABLE:
        raise Problem(400, f"Unsorted of the category {row['category']} can not be linked")
    if not links.exists(kind, target_id):
        raise Refused([(0, FieldError(("link", "entity_id"), "NotSupportedChoice"))])
    decider(call)
    contact_id = target.get("metadata", {}).get("contact_id")
    if contact_id is not None and not links.exists("contacts", contact_id):
        raise Refused([(0, FieldError(("link", "metadata", "contact_id"), "NotSupportedChoice"))])
    contact_ids, company_ids = came_with(row)
    records(call).settle("leads", [row["lead_id"]], delete=True)
    # The contact that came in is joined to the given one.
    records(call).settle("contacts", contact_ids, delete=contact_id is not None)
    records(call).settle("companies", company_ids)
    for one in contact_ids if contact_id is None else [contact_id]:
        links.add(kind, target_id, "contacts", one)
    found = {"id": target_id, "_links": call.link(f"/api/v4/{kind}/{target_id}")}
    return Answer({"uid": row["uid"], "_embedded": {kind: [found]}})


def summary(call: Call) -> Answer:
    """How many wait, were accepted and were declined; a time bounds the creation of the first and the end of others."""
    query = dict(call.query)
    times = query.pop("filter[created_at]", None)
    wheres = conditions(query, COLUMNS)
    bounds = times if isinstance(times, dict) or times is None else {"from": times}

    def rows(state: str, column: str) -> list[sqlite3.Row]:
        bounded = [compare(column, bounds)] if bounds else []
        sql, values = joined([("state = ?", [state]), *wheres, *bounded])
        return call.store.rows(f"SELECT * FROM unsorted WHERE {sql}", values)

    waiting = rows("pending", "created_at")
    accepted, declined = rows("accepted", "decided_at"), rows("declined", "decided_at")
    spent = [row["decided_at"] - row["created_at"] for row in (*accepted, *declined)]
    totals = {category: sum(row["category"] == category for row in waiting) for category in CATEGORIES}
    return Answer(
        {
            "total": len(waiting),
            "accepted": len(accepted),
            "declined": len(declined),
            "average_sort_time": sum(spent) // len(spent) if spent else 0,
            "categories": {category: {"total": total} for category, total in totals.items()},
        }
    )


def pending(call: Call) -> sqlite3.Row | None:
    return call.store.row("SELECT * FROM unsorted WHERE uid = ? AND state = 'pending'", (call.path["uid"],))


def decide(call: Call, state: str) -> sqlite3.Row:
    """Takes an incoming lead out of those that wait; 404 when it does not."""
    row = pending(call)
    if row is None:
        raise not_found()
    call.store.run("UPDATE unsorted SET state = ?, decided_at = ? WHERE uid = ?", (state, call.now, row["uid"]))
    return row


def decider(call: Call) -> int:
    """The user who decides."""
    user = (call.body or {}).get("user_id", call.user_id)
    if user not in call.account.users:
        raise Refused([(0, FieldError(("user_id",), "NotSupportedChoice"))])
    return int(user)


def came_with(row: sqlite3.Row) -> tuple[list[int], list[int]]:
    return json.loads(row["contact_ids"]), json.loads(row["company_ids"])


def settle(call: Call, row: sqlite3.Row, delete: bool = False) -> None:
    contact_ids, company_ids = came_with(row)
    for kind, ids in (("leads", [row["lead_id"]]), ("contacts", contact_ids), ("companies", company_ids)):
        records(call).settle(kind, ids, delete=delete)


def decided(call: Call, row: sqlite3.Row) -> dict[str, Any]:
    return {key: row[key] for key in ("uid", "pipeline_id", "category", "created_at")}


def read(call: Call, row: sqlite3.Row) -> dict[str, Any]:
    keys = ("uid", "source_uid", "source_name", "category", "pipeline_id", "created_at")
    return {
        **{key: row[key] for key in keys},
        "metadata": json.loads(row["metadata"] or "null"),
        "account_id": ACCOUNT_ID,
        "_links": call.link(f"/api/v4/leads/unsorted/{row['uid']}"),
        "_embedded": refs(call, [row["lead_id"]], *came_with(row)),
    }


def refs(call: Call, lead_ids: list[int], contact_ids: list[int], company_ids: list[int]) -> dict[str, Any]:
    """Entities by id, as they stand below an incoming lead."""
    kinds = (("leads", lead_ids), ("contacts", contact_ids), ("companies", company_ids))
    return {kind: [{"id": one, "_links": call.link(f"/api/v4/{kind}/{one}")} for one in ids] for kind, ids in kinds}


def joined(wheres: Iterable[Condition]) -> tuple[str, list[Any]]:
    wheres = list(wheres)
    return " AND ".join(sql for sql, _ in wheres), [value for _, values in wheres for value in values]

"""Customers: statuses, segments, purchases and bonus points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..http.calls import Call, Result
from ..problems import Problem, refuse
from ..resources.hooks import after_save, answers, before_delete, before_save, embeds, embeds_all
from ..resources.writer import Change
from ..store.documents import Condition, Document
from ..store.query_filters import sorting
from . import entities

CUSTOMERS, STATUSES, SEGMENTS = "customers", "customers/statuses", "customers/segments"
TRANSACTIONS = "customers/transactions"


def in_segment(id: int) -> list[Condition]:
    return [("EXISTS (SELECT 1 FROM json_each(unpack(data), '$.$segments') AS one WHERE one.value = ?)", [id])]


def first_status(change: Change) -> int | None:
    """The first status but for the one that is changed."""
    others = change.documents.find(STATUSES, [("id != ?", [change.document.id])], order=sorting(("sort",)), limit=1)
    return others[0].id if others else None


@before_save(CUSTOMERS)
def stage(change: Change) -> None:
    if change.new.get("status_id") is None:
        change.new["status_id"] = first_status(change)
    elif "status_id" in change.item:
        change.refer(STATUSES, change.new["status_id"], "status_id")
    if "segments" in change.embedded:
        ids = [segment["id"] for segment in change.embedded["segments"] or ()]
        for index, id in enumerate(ids):
            change.refer(SEGMENTS, id, "_embedded", "segments", index, "id")
        change.new["$segments"] = ids


@after_save(CUSTOMERS)
def count_in_segments(change: Change) -> None:
    before, after = (change.old or {}).get("$segments", []), change.new.get("$segments", [])
    for segment in change.documents.get_many(SEGMENTS, {*before, *after}).values() if before != after else ():
        change.documents.keep(segment, customers_count=change.documents.count(CUSTOMERS, in_segment(segment.id)))


@embeds_all(CUSTOMERS)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    found = entities.embed(call, documents)
    for document, parts in zip(documents, found, strict=True):
        parts["segments"] = [call.refer(SEGMENTS, id) for id in document.data.get("$segments", ())]
    return found


@before_save(SEGMENTS)
def complete_segment(change: Change) -> None:
    change.new["custom_fields_values"] = change.new.get("custom_fields_values") or []


@before_delete(SEGMENTS)
def leave_segment(change: Change) -> None:
    for customer in change.documents.find(CUSTOMERS, in_segment(change.document.id), state=None):
        customer.data["$segments"].remove(change.document.id)
        change.documents.put(customer)


@before_delete(STATUSES)
def move_customers(change: Change) -> None:
    if change.new.get("is_default"):
        raise Problem(403, "A system status can not be deleted")
    for customer in change.documents.find(CUSTOMERS, by={"status_id": change.document.id}, state=None):
        change.documents.keep(customer, status_id=first_status(change))


@before_save(TRANSACTIONS)
def purchase(change: Change) -> None:
    """What was bought, and what the customer will buy next."""
    new = change.new
    if new.get("completed_at") is None:
        new["completed_at"] = change.author.now
    new["$next"] = {key: new.pop(key) for key in ("next_price", "next_date") if key in new}
    new["$elements"] = []
    for index, element in enumerate(change.embedded.get("catalog_elements") or ()):
        metadata = element.get("metadata") or {}
        new["$elements"].append({"id": element["id"], "metadata": {"quantity": 1, **metadata}})
        there = change.world.links.exists("catalog_elements", element["id"], metadata.get("catalog_id"))
        if not there and not change.author.seeding:
            change.wrong("_embedded", "catalog_elements", index, "id")


@after_save(TRANSACTIONS)
def add_to_customer(change: Change) -> None:
    settle(change, change.new.pop("$next", {}))


@before_delete(TRANSACTIONS)
def subtract_from_customer(change: Change) -> None:
    change.document.state = "deleted"
    change.documents.put(change.document)
    settle(change, {})


def settle(change: Change, following: dict[str, Any]) -> None:
    """How much and how often a customer bought."""
    if customer := change.documents.get(CUSTOMERS, change.document.parent):
        prices = [one.data.get("price") or 0 for one in change.documents.find(TRANSACTIONS, parent=customer.id)]
        total = int(sum(prices))
        sums = {"ltv": total, "purchases_count": len(prices), "average_check": total // len(prices) if prices else 0}
        change.documents.keep(customer, **sums, **following)


@embeds(TRANSACTIONS)
def embed_purchase(call: Call, purchase: Document) -> dict[str, Any]:
    return {"customer": call.refer(CUSTOMERS, purchase.parent), "catalog_elements": purchase.data.get("$elements", [])}


@answers("change_bonus_points")
def change_bonus_points(call: Call) -> Result:
    customer = call.found(CUSTOMERS, call.path["id"])
    points = customer.data.get("$bonus_points", 0) + call.body.get("earn", 0) - call.body.get("redeem", 0)
    if points < 0:
        raise refuse("redeem", code="NotEnoughPoints")
    call.documents.keep(customer, **{"$bonus_points": points})
    return {"bonus_points": points}

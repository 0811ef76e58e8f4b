"""Customers: statuses, segments, purchases and bonus points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..http.requests import Call
from ..http.responses import Answer
from ..problems import Problem, refuse
from ..resources.hooks import after_save, answers, before_delete, before_save, embeds
from ..resources.writer import Change, gone
from ..store.documents import Document
from ..store.query_filters import column
from . import entities

CUSTOMERS, STATUSES, SEGMENTS = "customers", "customers/statuses", "customers/segments"
TRANSACTIONS = "customers/transactions"
MAX_STATUSES, MAX_SEGMENTS = 30, 100
IN_SEGMENT = "EXISTS (SELECT 1 FROM json_each(documents.data, '$.$segments') AS one WHERE one.value = ?)"


@before_save(CUSTOMERS)
def stage(change: Change) -> None:
    documents = change.world.documents
    if change.new.get("status_id") is None:
        first = documents.find(STATUSES, order="json_extract(data, '$.sort')", limit=1)
        change.new["status_id"] = first[0].id if first else None
    elif "status_id" in change.item and not change.author.seeding and not documents.exists(STATUSES, change.new["status_id"]):
        change.wrong("status_id")
    if "segments" in change.embedded:
        ids = [segment["id"] for segment in change.embedded["segments"] or ()]
        for index, id in enumerate(ids):
            if not change.author.seeding and not documents.exists(SEGMENTS, id):
                change.wrong("_embedded", "segments", index, "id")
        change.new["$segments"] = ids


@after_save(CUSTOMERS)
def count_in_segments(change: Change) -> None:
    documents = change.world.documents
    before, after = (change.old or {}).get("$segments", []), change.new.get("$segments", [])
    if before == after:
        return
    for segment in documents.get_many(SEGMENTS, {*before, *after}).values():
        segment.data["customers_count"] = documents.count(CUSTOMERS, [(IN_SEGMENT, [segment.id])])
        documents.put(segment)


@embeds(CUSTOMERS)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    found = entities.embed(call, documents)
    for document, parts in zip(documents, found, strict=True):
        ids = document.data.get("$segments", ())
        parts["segments"] = [call.world.representation.reference(call, SEGMENTS, id) for id in ids]
    return found


@before_save(SEGMENTS)
def check_segment(change: Change) -> None:
    if change.creates and change.world.documents.count(SEGMENTS) >= MAX_SEGMENTS:
        raise Problem(422, f"Limit of {MAX_SEGMENTS} segments exceeded")
    change.new["custom_fields_values"] = change.new.get("custom_fields_values") or []


@before_delete(SEGMENTS)
def leave_segment(change: Change) -> None:
    documents = change.world.documents
    for customer in documents.find(CUSTOMERS, [(IN_SEGMENT, [change.document.id])], state=None):
        customer.data["$segments"].remove(change.document.id)
        documents.put(customer)


@before_save(STATUSES)
def count_statuses(change: Change) -> None:
    if change.creates and change.world.documents.count(STATUSES) >= MAX_STATUSES:
        raise Problem(422, f"Limit of {MAX_STATUSES} statuses exceeded")


@before_delete(STATUSES)
def move_customers(change: Change) -> None:
    if change.document.data.get("is_default"):
        raise Problem(403, "A system status can not be deleted")
    documents = change.world.documents
    first = documents.find(STATUSES, [("id != ?", [change.document.id])], order="json_extract(data, '$.sort')", limit=1)
    for customer in documents.find(CUSTOMERS, [(f"{column('status_id')} = ?", [change.document.id])], state=None):
        customer.data["status_id"] = first[0].id if first else None
        documents.put(customer)


@before_save(TRANSACTIONS)
def purchase(change: Change) -> None:
    """What was bought, and what the customer will buy next."""
    change.new["customer_id"] = change.document.parent
    if change.new.get("completed_at") is None:
        change.new["completed_at"] = change.author.now
    change.new["$next"] = {key: change.new.pop(key) for key in ("next_price", "next_date") if key in change.new}
    elements = change.embedded.get("catalog_elements") or ()
    for index, element in enumerate(elements):
        catalog_id = (element.get("metadata") or {}).get("catalog_id")
        if not change.author.seeding and not change.world.links.exists("catalog_elements", element["id"], catalog_id):
            change.wrong("_embedded", "catalog_elements", index, "id")
    change.new["$elements"] = [
        {"id": element["id"], "metadata": {"quantity": 1, **(element.get("metadata") or {})}} for element in elements
    ]


@after_save(TRANSACTIONS)
def add_to_customer(change: Change) -> None:
    settle(change, change.new.pop("$next", {}))


@before_delete(TRANSACTIONS)
def subtract_from_customer(change: Change) -> None:
    change.document.state = "deleted"
    change.world.documents.put(change.document)
    settle(change, {})


def settle(change: Change, following: dict[str, Any]) -> None:
    """How much and how often a customer bought."""
    documents = change.world.documents
    customer = documents.get(CUSTOMERS, change.document.parent)
    if customer is None:
        return
    prices = [one.data.get("price") or 0 for one in documents.find(TRANSACTIONS, parent=customer.id)]
    total = int(sum(prices))
    average = total // len(prices) if prices else 0
    customer.data |= {"ltv": total, "purchases_count": len(prices), "average_check": average, **following}
    documents.put(customer)


@embeds(TRANSACTIONS)
def embed_purchase(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    read = call.world.representation.reference
    return [
        {"customer": read(call, CUSTOMERS, one.parent), "catalog_elements": one.data.get("$elements", [])} for one in documents
    ]


@answers("change_bonus_points")
def change_bonus_points(call: Call) -> Answer:
    customer = gone(call.world.find(CUSTOMERS, call.path["id"]))
    points = customer.data.get("$bonus_points", 0) + call.body.get("earn", 0) - call.body.get("redeem", 0)
    if points < 0:
        raise refuse("redeem", code="NotEnoughPoints")
    customer.data["$bonus_points"] = points
    call.documents.put(customer)
    return Answer({"bonus_points": points})

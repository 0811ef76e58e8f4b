"""Incoming leads: what comes in, and what becomes of it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..http.requests import Call
from ..http.responses import Answer
from ..problems import FieldError, Problem, Refused, not_found, refuse, request_id
from ..resources.hooks import answers, embeds
from ..resources.operations import each, refuse_below
from ..resources.writer import Author
from ..store.documents import Condition, Document
from ..store.query_filters import column, compare

if TYPE_CHECKING:
    from ..world import World

UNSORTED = "leads/unsorted"
CATEGORIES = ("sip", "mail", "forms", "chats")
LINKABLE = ("chats", "mail")
KINDS = ("leads", "contacts", "companies")

# Metadata that requests have and answers have not.
WRITE_ONLY = ("is_call_event_needed", "category")

Item = Mapping[str, Any]
Ids = dict[str, list[int]]


def receive(world: World, category: str, item: Item, author: Author) -> Document:
    """Keeps an incoming lead; its lead, contact and company stay out of the lists until it is accepted."""
    pipeline_id = pipeline_for(world, item)
    embedded = item.get("_embedded") or {}
    ids: Ids = {}
    for kind in KINDS:
        ids[kind] = []
        for index, entity in enumerate(embedded.get(kind) or ([{}] if kind == "leads" else [])):
            given = entity if kind != "leads" else incoming_lead(entity, pipeline_id)
            body = {key: value for key, value in given.items() if key != "id"}
            try:
                ids[kind].append(world.writer.create(kind, body, author, id=given.get("id"), state="unsorted").id)
            except Refused as refused:
                raise refuse_below(refused, "_embedded", kind, index) from None
    connect(world, ids)
    return keep(world, category, item, pipeline_id, ids, author)


def incoming_lead(entity: Item, pipeline_id: int) -> dict[str, Any]:
    """A lead with neither status nor pipeline of its own: it stands where the incoming ones do."""
    return {key: value for key, value in entity.items() if key != "status_id"} | {"pipeline_id": pipeline_id}


def connect(world: World, ids: Ids) -> None:
    """Links what came in together."""
    for lead_id in ids["leads"]:
        for company_id in ids["companies"]:
            world.links.add("leads", lead_id, "companies", company_id)
            for contact_id in ids["contacts"]:
                world.links.add("contacts", contact_id, "companies", company_id)
        for contact_id in ids["contacts"]:
            world.links.add("leads", lead_id, "contacts", contact_id)


def keep(world: World, category: str, item: Item, pipeline_id: int, ids: Ids, author: Author) -> Document:
    metadata = {key: value for key, value in (item.get("metadata") or {}).items() if key not in WRITE_ONLY}
    given = {key: item[key] for key in ("source_uid", "source_name", "created_at") if key in item}
    body = {**given, "category": category, "pipeline_id": pipeline_id, "metadata": metadata, "$ids": ids, "$state": "waiting"}
    return world.writer.create(UNSORTED, body, author, id=item.get("uid") or secrets.token_hex(30))


def pipeline_for(world: World, item: Item) -> int:
    """The pipeline that an incoming lead goes into."""
    chosen = item.get("pipeline_id")
    if chosen is not None and chosen not in world.account.pipelines:
        raise refuse("pipeline_id")
    return int(chosen or world.account.main_pipeline)


@embeds(UNSORTED)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    return [refs(call, document.data["$ids"]) for document in documents]


def refs(call: Call, ids: Ids, kinds: Sequence[str] = KINDS) -> dict[str, Any]:
    """Entities by id, as they stand below an incoming lead."""
    return {kind: [call.world.representation.reference(call, kind, id) for id in ids[kind]] for kind in kinds}


@answers("create_unsorted_sip", "create_unsorted_forms")
def create(call: Call) -> Answer:
    category = call.operation.path.rpartition("/")[2]
    made = each(call.body, lambda item: receive(call.world, category, item, call.author))
    created = [
        {
            "uid": one.id,
            "account_id": one.data["account_id"],
            "request_id": request_id(call.body, index),
            "_links": call.link(f"/api/v4/leads/unsorted/{one.id}"),
            "_embedded": refs(call, one.data["$ids"]),
        }
        for index, one in enumerate(made)
    ]
    return Answer({"_total_items": len(created), "_embedded": {"unsorted": created}})


@answers("accept_unsorted")
def accept(call: Call) -> Answer:
    """It becomes an ordinary lead in the given status, else in the first one of its pipeline."""
    incoming, user = decide(call, "accepted")
    account, world, ids = call.world.account, call.world, incoming.data["$ids"]
    status = (call.body or {}).get("status_id") or account.first_status(incoming.data["pipeline_id"])
    pipeline = account.pipeline_of(status, incoming.data["pipeline_id"])
    if pipeline is None:
        raise refuse("status_id")
    settle(world, ids)
    change = {"pipeline_id": pipeline, "status_id": status, "responsible_user_id": user}
    for lead_id in ids["leads"]:
        lead = world.documents.get("leads", lead_id)
        if lead:
            world.writer.update(lead, change, world.author(user))
    return Answer(decided(incoming) | {"_embedded": refs(call, ids)})


@answers("decline_unsorted")
def decline(call: Call) -> Answer:
    """It goes away, with all that came with it."""
    incoming, _ = decide(call, "declined")
    settle(call.world, incoming.data["$ids"], delete=KINDS)
    return Answer(decided(incoming) | {"_embedded": refs(call, incoming.data["$ids"], ("leads", "contacts"))})


@answers("link_unsorted")
def link(call: Call) -> Answer:
    """Gives what came in to an entity that is there already."""
    incoming, _ = decide(call, "accepted")
    target, ids = call.body["link"], incoming.data["$ids"]
    kind, target_id = target["entity_type"], target["entity_id"]
    links = call.world.links
    if incoming.data["category"] not in LINKABLE:
        raise Problem(400, f"Unsorted of the category {incoming.data['category']} can not be linked")
    if not links.exists(kind, target_id):
        raise refuse("link", "entity_id")
    contact_id = (target.get("metadata") or {}).get("contact_id")
    if contact_id is not None and not links.exists("contacts", contact_id):
        raise refuse("link", "metadata", "contact_id")
    # The contact that came in is joined to the given one.
    settle(call.world, ids, delete=("leads",) if contact_id is None else ("leads", "contacts"))
    for one in ids["contacts"] if contact_id is None else [contact_id]:
        links.add(kind, target_id, "contacts", one)
    found = call.world.representation.reference(call, kind, target_id)
    return Answer({"uid": incoming.id, "_embedded": {kind: [found]}})


@answers("get_unsorted_summary")
def summary(call: Call) -> Answer:
    """How many wait, were accepted and were declined; a time bounds the creation of the first and the end of others."""
    wheres: list[Condition] = [
        compare("id" if name == "uid" else column(name), call.query[f"filter[{name}]"])
        for name in ("uid", "pipeline_id")
        if f"filter[{name}]" in call.query
    ]
    times = call.query.get("filter[created_at]")
    bounds = times if isinstance(times, dict) or times is None else {"from": times}

    def found(state: str, moment: str) -> list[dict[str, Any]]:
        bounded = [compare(column(moment), bounds)] if bounds else []
        where = [(f"{column('$state')} = ?", [state]), *wheres, *bounded]
        return [one.data for one in call.documents.find(UNSORTED, where, state=None)]

    waiting = found("waiting", "created_at")
    accepted, declined = found("accepted", "$decided_at"), found("declined", "$decided_at")
    spent = [one["$decided_at"] - one["created_at"] for one in (*accepted, *declined)]
    totals = {category: sum(one["category"] == category for one in waiting) for category in CATEGORIES}
    return Answer(
        {
            "total": len(waiting),
            "accepted": len(accepted),
            "declined": len(declined),
            "average_sort_time": sum(spent) // len(spent) if spent else 0,
            "categories": {category: {"total": total} for category, total in totals.items()},
        }
    )


def decide(call: Call, state: str) -> tuple[Document, int]:
    """Takes an incoming lead out of those that wait, 404 when it does not; and gives the user who decides."""
    incoming = call.world.find(UNSORTED, call.path["uid"])
    if incoming is None:
        raise not_found()
    user = (call.body or {}).get("user_id", call.user_id)
    if user not in call.world.account.users:
        raise Refused([(0, FieldError(("user_id",), "NotSupportedChoice"))])
    incoming.state = "deleted"
    incoming.data |= {"$state": state, "$decided_at": call.now}
    call.documents.put(incoming)
    call.world.journal.decided(incoming, state)
    return incoming, int(user)


def settle(world: World, ids: Ids, delete: Sequence[str] = ()) -> None:
    """Ends the waiting of what came in; what was there before is left alone."""
    for kind in KINDS:
        for one in world.documents.get_many(kind, ids[kind]).values():
            if one.state == "unsorted":
                one.state = "deleted" if kind in delete else "live"
                one.data |= {"is_deleted": kind in delete, "is_unsorted": False}
                world.documents.put(one)


def decided(incoming: Document) -> dict[str, Any]:
    return {key: incoming.data[key] for key in ("uid", "pipeline_id", "category", "created_at")}

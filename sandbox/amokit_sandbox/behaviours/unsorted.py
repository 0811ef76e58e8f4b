"""Incoming leads, what becomes of them, and complex leads: a lead with its contact and its company in one item."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..http.calls import Call, Result
from ..problems import Problem, each, not_found, refuse, request_id
from ..resources.hooks import answers, embeds
from ..resources.writer import Author
from ..store.documents import Document, State, column
from ..store.query_filters import compare

if TYPE_CHECKING:
    from ..world import World

UNSORTED = "leads/unsorted"
CATEGORIES = ("sip", "mail", "forms", "chats")
LINKABLE = ("chats", "mail")
KINDS = ("leads", "contacts", "companies")
MAX_FIELDS = 40

# Metadata that requests have and answers have not.
WRITE_ONLY = ("is_call_event_needed", "category")

Item = Mapping[str, Any]
Ids = dict[str, list[int]]


def receive(world: World, category: str, item: Item, author: Author) -> Document:
    """Keeps an incoming lead; its lead, contact and company stay out of the lists until it is accepted."""
    pipeline_id = pipeline_for(world, item)
    parts = dict(item.get("_embedded") or {})
    parts["leads"] = [incoming(one, pipeline_id) for one in parts.get("leads") or [{}]]
    ids = {kind: bring(world, kind, parts.get(kind) or (), author, "unsorted") for kind in KINDS}
    connect(world, ids)
    return keep(world, category, item, pipeline_id, ids, author)


def bring(world: World, kind: str, items: Sequence[Item], author: Author, state: State) -> list[int]:
    """Ids of entities that come together: new ones are made, and those that are there take what is said of them."""

    def one(item: Item) -> int:
        id, body = item.get("id"), {key: value for key, value in item.items() if key != "id"}
        known = world.find(kind, id) if id is not None else None
        if known is None and id is not None and not author.seeding:
            raise refuse("id")
        if known is None:
            return int(world.writer.create(kind, body, author, id=id, state=state).id)
        return int((world.writer.update(known, body, author) if body else known).id)

    return each(items, one, "_embedded", kind)


def incoming(entity: Item, pipeline_id: int) -> dict[str, Any]:
    """A lead with neither status nor pipeline of its own: it stands where the incoming ones do."""
    return {key: value for key, value in entity.items() if key != "status_id"} | {"pipeline_id": pipeline_id}


def connect(world: World, ids: Ids) -> None:
    """Links what came in together."""
    for first, second in (("leads", "companies"), ("leads", "contacts"), ("contacts", "companies")):
        for id in ids[first]:
            for other in ids[second]:
                world.links.add(first, id, second, other)


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
def embed(call: Call, lead: Document) -> dict[str, Any]:
    return refs(call, lead.data["$ids"])


def refs(call: Call, ids: Ids, kinds: Sequence[str] = KINDS) -> dict[str, Any]:
    """Entities by id, as they stand below an incoming lead."""
    return {kind: [call.refer(kind, id) for id in ids[kind]] for kind in kinds}


@answers("create_unsorted_sip", "create_unsorted_forms")
def create(call: Call) -> Result:
    category = call.operation.path.rpartition("/")[2]
    made = each(call.body, lambda item: receive(call.world, category, item, call.author))
    created = []
    for index, one in enumerate(made):
        of = {"account_id": one.data["account_id"], "request_id": request_id(call.body, index)}
        link = call.link(f"/api/v4/leads/unsorted/{one.id}")
        created.append({"uid": one.id, **of, "_links": link, "_embedded": refs(call, one.data["$ids"])})
    return {"_total_items": len(created), "_embedded": {"unsorted": created}}


@answers("create_leads_complex")
def create_leads_complex(call: Call) -> Result:
    created = each(call.body, lambda item: complex_lead(call, item))
    return [{**short, "request_id": [request_id(call.body, index)]} for index, short in enumerate(created)]


def complex_lead(call: Call, item: Item) -> dict[str, Any]:
    world, embedded = call.world, item.get("_embedded") or {}
    metadata = embedded.get("metadata")
    check_size(item)
    for kind in KINDS[1:]:
        each(embedded.get(kind) or (), check_size, "_embedded", kind)
    state: State = "unsorted" if metadata else "live"
    ids: Ids = {kind: bring(world, kind, embedded.get(kind) or (), call.author, state) for kind in KINDS[1:]}
    lead = {**item, "_embedded": {key: value for key, value in embedded.items() if key in ("tags", "source")}}
    pipeline = pipeline_for(world, item)
    # With metadata it becomes an incoming lead, whatever status it asks for.
    lead_id = world.writer.create("leads", incoming(lead, pipeline) if metadata else lead, call.author, state=state).id
    ids["leads"] = [lead_id]
    connect(world, ids)
    if metadata:
        keep(world, metadata["category"], {"metadata": metadata}, pipeline, ids, call.author)
    contact_id, company_id = (next(iter(ids[kind]), None) for kind in KINDS[1:])
    return {"id": lead_id, "contact_id": contact_id, "company_id": company_id, "merged": False}


def check_size(item: Item) -> None:
    if len(item.get("custom_fields_values") or ()) > MAX_FIELDS:
        raise refuse("custom_fields_values", code="TooMany")


@answers("accept_unsorted")
def accept(call: Call) -> Result:
    """It becomes an ordinary lead in the given status, else in the first one of its pipeline."""
    lead, user = decide(call, "accepted")
    account, world, ids = call.world.account, call.world, lead.data["$ids"]
    status = (call.body or {}).get("status_id") or account.first_status(lead.data["pipeline_id"])
    pipeline = account.pipeline_of(status, lead.data["pipeline_id"])
    if pipeline is None:
        raise refuse("status_id")
    settle(world, ids)
    change = {"pipeline_id": pipeline, "status_id": status, "responsible_user_id": user}
    for one in world.documents.get_many("leads", ids["leads"]).values():
        world.writer.update(one, change, world.author(user))
    return decided(lead, refs(call, ids))


@answers("decline_unsorted")
def decline(call: Call) -> Result:
    """It goes away, with all that came with it."""
    lead, _ = decide(call, "declined")
    settle(call.world, lead.data["$ids"], delete=KINDS)
    return decided(lead, refs(call, lead.data["$ids"], ("leads", "contacts")))


def decided(lead: Document, embedded: dict[str, Any]) -> Result:
    keys = ("uid", "pipeline_id", "category", "created_at")
    return {**{key: lead.data[key] for key in keys}, "_embedded": embedded}


@answers("link_unsorted")
def link(call: Call) -> Result:
    """Gives what came in to an entity that is there already."""
    lead, _ = decide(call, "accepted")
    target, ids = call.body["link"], lead.data["$ids"]
    kind, target_id = target["entity_type"], target["entity_id"]
    links = call.world.links
    if lead.data["category"] not in LINKABLE:
        raise Problem(400, f"Unsorted of the category {lead.data['category']} can not be linked")
    if not links.exists(kind, target_id):
        raise refuse("link", "entity_id")
    contact_id = (target.get("metadata") or {}).get("contact_id")
    if contact_id is not None and not links.exists("contacts", contact_id):
        raise refuse("link", "metadata", "contact_id")
    # The contact that came in is joined to the given one.
    settle(call.world, ids, delete=("leads",) if contact_id is None else ("leads", "contacts"))
    for one in ids["contacts"] if contact_id is None else [contact_id]:
        links.add(kind, target_id, "contacts", one)
    return {"uid": lead.id, "_embedded": {kind: [call.refer(kind, target_id)]}}


@answers("get_unsorted_summary")
def summary(call: Call) -> Result:
    """How many wait, were accepted and were declined; a time bounds the creation of the first and the end of others."""
    names = [name for name in ("uid", "pipeline_id") if f"filter[{name}]" in call.query]
    wheres = [compare("id" if name == "uid" else column(name), call.query[f"filter[{name}]"]) for name in names]
    times = call.query.get("filter[created_at]")
    bounds = times if isinstance(times, dict) or times is None else {"from": times}

    def found(state: str, moment: str) -> list[dict[str, Any]]:
        bounded = [compare(column(moment), bounds)] if bounds else []
        return [one.data for one in call.documents.find(UNSORTED, [*wheres, *bounded], by={"$state": state}, state=None)]

    waiting = found("waiting", "created_at")
    accepted, declined = found("accepted", "$decided_at"), found("declined", "$decided_at")
    spent = [one["$decided_at"] - one["created_at"] for one in (*accepted, *declined)]
    totals = {category: {"total": sum(one["category"] == category for one in waiting)} for category in CATEGORIES}
    counts = {"total": len(waiting), "accepted": len(accepted), "declined": len(declined)}
    return {**counts, "average_sort_time": sum(spent) // len(spent) if spent else 0, "categories": totals}


def decide(call: Call, state: str) -> tuple[Document, int]:
    """Takes an incoming lead out of those that wait, 404 when it does not; and gives the user who decides."""
    lead = call.world.find(UNSORTED, call.path["uid"])
    if lead is None:
        raise not_found()
    user = (call.body or {}).get("user_id", call.user_id)
    if user not in call.world.account.users:
        raise refuse("user_id")
    lead.state = "deleted"
    call.documents.keep(lead, **{"$state": state, "$decided_at": call.now})
    call.world.journal.decided(lead, state)
    return lead, int(user)


def settle(world: World, ids: Ids, delete: Sequence[str] = ()) -> None:
    """Ends the waiting of what came in; what was there before is left alone."""
    for kind in KINDS:
        for one in world.documents.get_many(kind, ids[kind]).values():
            if one.state == "unsorted":
                one.state = "deleted" if kind in delete else "live"
                world.documents.keep(one, is_deleted=kind in delete, is_unsorted=False)

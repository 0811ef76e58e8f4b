"""Complex leads: a lead with its contact and its company, new or existing, in one item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..http.requests import Call
from ..http.responses import Answer
from ..problems import Refused, refuse, request_id
from ..resources.hooks import answers
from ..resources.operations import each, refuse_below
from .unsorted import Ids, connect, incoming_lead, keep, pipeline_for

MAX_FIELDS = 40


@answers("create_leads_complex")
def create_leads_complex(call: Call) -> Answer:
    created = each(call.body, lambda item: create(call, item))
    for index, short in enumerate(created):
        short["request_id"] = [request_id(call.body, index)]
    return Answer(created)


def create(call: Call, item: Mapping[str, Any]) -> dict[str, Any]:
    world, embedded = call.world, item.get("_embedded") or {}
    metadata = embedded.get("metadata")
    check_size(item)
    kinds = ("contacts", "companies")
    ids: Ids = {kind: attach(call, kind, embedded.get(kind) or (), bool(metadata)) for kind in kinds}
    own = {key: value for key, value in embedded.items() if key in ("tags", "source")}
    lead = {**item, "_embedded": own}
    pipeline = pipeline_for(world, item)
    if metadata:
        # It becomes an incoming lead, whatever status it asks for.
        lead = incoming_lead(lead, pipeline)
    lead_id = world.writer.create("leads", lead, call.author, state="unsorted" if metadata else "live").id
    ids["leads"] = [lead_id]
    connect(world, ids)
    if metadata:
        keep(world, metadata["category"], {"metadata": metadata}, pipeline, ids, call.author)
    contact_id, company_id = (next(iter(ids[kind]), None) for kind in kinds)
    return {"id": lead_id, "contact_id": contact_id, "company_id": company_id, "merged": False}


def attach(call: Call, kind: str, items: Sequence[Mapping[str, Any]], unsorted: bool) -> list[int]:
    """Ids of the entities that come with a lead: new ones, or existing ones, which take what is said of them."""
    ids = []
    for index, item in enumerate(items):
        body = {key: value for key, value in item.items() if key != "id"}
        try:
            check_size(item)
            if "id" not in item:
                made = call.world.writer.create(kind, body, call.author, state="unsorted" if unsorted else "live")
                ids.append(made.id)
                continue
            known = call.world.find(kind, item["id"])
            if known is None:
                raise refuse("id")
            if body:
                call.world.writer.update(known, body, call.author)
            ids.append(known.id)
        except Refused as refused:
            raise refuse_below(refused, "_embedded", kind, index) from None
    return ids


def check_size(item: Mapping[str, Any]) -> None:
    if len(item.get("custom_fields_values") or ()) > MAX_FIELDS:
        raise refuse("custom_fields_values", code="TooMany")

"""Complex leads: a lead with its contact and its company, new or existing, in one item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..call import Answer, Call
from ..problems import FieldError, Refused, request_id
from ..records import Records
from .entities import each, records
from .incoming import Incoming, connect, incoming_lead, keep, new_uid, pipeline_for

MAX_FIELDS = 40


def create_leads_complex(call: Call) -> Answer:
    created = each(call.body, lambda item: create(call, records(call), item))
    for index, short in enumerate(created):
        short["request_id"] = [request_id(call.body, index)]
    return Answer(created)


def create(call: Call, kept: Records, item: Mapping[str, Any]) -> dict[str, Any]:
    embedded = item.get("_embedded") or {}
    metadata = embedded.get("metadata")
    check_size(item)
    kinds = ("contacts", "companies")
    ids = {kind: attach(call, kept, kind, embedded.get(kind) or (), bool(metadata)) for kind in kinds}
    own = {key: value for key, value in embedded.items() if key in ("tags", "source")}
    lead = {**item, "_embedded": own}
    pipeline = pipeline_for(item, call.account.main_pipeline, call.account.pipelines)
    if metadata:
        # It becomes an incoming lead, whatever status it asks for.
        lead = incoming_lead(lead, pipeline)
    lead_id = kept.create("leads", lead, call.now, call.user_id, unsorted=bool(metadata))
    connect(kept.links, lead_id, ids["contacts"], ids["companies"])
    if metadata:
        incoming = Incoming(new_uid(), lead_id, ids["contacts"], ids["companies"])
        keep(call.store, incoming, metadata["category"], {"metadata": metadata}, pipeline, call.now)
    contact_id, company_id = (next(iter(ids[kind]), None) for kind in kinds)
    return {"id": lead_id, "contact_id": contact_id, "company_id": company_id, "merged": False}


def attach(call: Call, kept: Records, kind: str, items: Sequence[dict[str, Any]], unsorted: bool) -> list[int]:
    """Ids of the entities that come with a lead: new ones, or existing ones, which take what is said of them."""
    ids = []
    for index, item in enumerate(items):
        try:
            check_size(item)
            if "id" not in item:
                ids.append(kept.create(kind, item, call.now, call.user_id, unsorted=unsorted))
                continue
            if not kept.links.exists(kind, item["id"]):
                raise Refused([(0, FieldError(("id",), "NotSupportedChoice"))])
            if item.keys() - {"id"}:
                kept.update(kind, item["id"], item, call.now, call.user_id)
            ids.append(item["id"])
        except Refused as refused:
            raise Refused([(0, error.below("_embedded", kind, index)) for _, error in refused.errors]) from None
    return ids


def check_size(item: Mapping[str, Any]) -> None:
    if len(item.get("custom_fields_values") or ()) > MAX_FIELDS:
        raise Refused([(0, FieldError(("custom_fields_values",), "TooMany"))])

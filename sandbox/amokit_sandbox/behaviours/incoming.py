"""Incoming leads as they come in: what is created with them, by the unsorted operations and by complex leads."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..links import Links
from ..problems import FieldError, Refused
from ..records import Records
from ..store import Store

# Metadata that requests have and answers have not.
WRITE_ONLY = ("is_call_event_needed", "category")

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Incoming:
    """An incoming lead with the entities that came with it."""

    uid: str
    lead_id: int
    contact_ids: list[int]
    company_ids: list[int]


def receive(records: Records, category: str, item: Row, pipeline_id: int, now: int, user_id: int) -> Incoming:
    """Keeps an incoming lead; its lead, contact and company stay out of the lists until it is accepted."""
    embedded = item.get("_embedded") or {}
    entities: dict[str, list[int]] = {}
    for kind in ("leads", "contacts", "companies"):
        entities[kind] = []
        for index, entity in enumerate(embedded.get(kind) or ([{}] if kind == "leads" else [])):
            try:
                new = dict(entity) if kind != "leads" else incoming_lead(entity, pipeline_id)
                entities[kind].append(records.create(kind, new, now, user_id, id=new.get("id"), unsorted=True))
            except Refused as refused:
                raise Refused([(0, error.below("_embedded", kind, index)) for _, error in refused.errors]) from None
    lead_id = entities["leads"][0]
    connect(records.links, lead_id, entities["contacts"], entities["companies"])
    incoming = Incoming(item.get("uid") or new_uid(), lead_id, entities["contacts"], entities["companies"])
    keep(records.store, incoming, category, item, pipeline_id, now)
    return incoming


def incoming_lead(entity: Row, pipeline_id: int) -> dict[str, Any]:
    """A lead with neither status nor pipeline of its own: it stands where the incoming ones do."""
    return {key: value for key, value in entity.items() if key != "status_id"} | {"pipeline_id": pipeline_id}


def connect(links: Links, lead_id: int, contact_ids: list[int], company_ids: list[int]) -> None:
    for company_id in company_ids:
        links.add("leads", lead_id, "companies", company_id)
        for contact_id in contact_ids:
            links.add("contacts", contact_id, "companies", company_id)
    for contact_id in contact_ids:
        links.add("leads", lead_id, "contacts", contact_id)


def keep(store: Store, incoming: Incoming, category: str, item: Row, pipeline_id: int, now: int) -> None:
    metadata = {key: value for key, value in (item.get("metadata") or {}).items() if key not in WRITE_ONLY}
    store.put(
        "unsorted",
        uid=incoming.uid,
        category=category,
        source_uid=item.get("source_uid"),
        source_name=item.get("source_name"),
        pipeline_id=pipeline_id,
        created_at=item.get("created_at", now),
        metadata=json.dumps(metadata, ensure_ascii=False),
        state="pending",
        lead_id=incoming.lead_id,
        contact_ids=json.dumps(incoming.contact_ids),
        company_ids=json.dumps(incoming.company_ids),
    )


def new_uid() -> str:
    return secrets.token_hex(30)


def pipeline_for(item: Row, main: int, known: Mapping[int, Any]) -> int:
    """The pipeline that an incoming lead goes into."""
    chosen = int(item.get("pipeline_id", main))
    if chosen not in known:
        raise Refused([(0, FieldError(("pipeline_id",), "NotSupportedChoice"))])
    return chosen

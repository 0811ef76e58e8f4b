"""The list of events, and the kinds that there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..changes.events import EVENT_TYPES, PLURAL, label
from ..http.requests import Call
from ..http.responses import Answer
from ..problems import Problem, not_found
from ..resources.hooks import answers, embeds
from ..resources.pages import list_documents
from ..store.documents import Condition, Document
from ..store.query_filters import as_list, column, compare

EVENTS = "events"
NAMED = {"lead": "lead_name", "contact": "contact_name", "company": "company_name", "customer": "customer_name"}
VALUES = {
    "leads_statuses": "lead_status",
    "customers_statuses": "customer_status",
    "responsible_user_id": "responsible_user",
    "custom_field_values": "custom_field_value",
}


@answers("list_events")
def list_events(call: Call) -> Answer:
    """Newest first. A type that does not exist is refused; a time alone means since then."""
    where: list[Condition] = []
    query = dict(call.query)
    for kind in as_list(query.get("filter[type]", [])):
        if kind not in EVENT_TYPES and not str(kind).startswith("custom_field_"):
            raise Problem(400, f"Unknown event type {kind}")
    for name, key in (("entity", "entity_type"), ("type", "type")):
        if wanted := query.pop(f"filter[{name}]", None):
            where.append(compare(column(key), wanted))
    times = query.pop("filter[created_at]", None)
    if times is not None:
        where.append(compare(column("created_at"), times if isinstance(times, dict) else {"from": times}))
    for side in ("value_before", "value_after"):
        for name, wanted in (query.pop(f"filter[{side}]", None) or {}).items():
            where += by_value(side, name, wanted)
    return list_documents(call.with_query(query), where)


def by_value(side: str, name: str, wanted: Any) -> list[Condition]:
    """Events one of whose values is what is asked for."""
    each = f"EXISTS (SELECT 1 FROM json_each(documents.data, '$.{side}') AS one WHERE {{}})"
    if name == "value":
        texts = [str(value) for value in as_list(wanted)]
        marks = " OR ".join("instr(one.value, ?)" for _ in texts)
        return [(each.format(f"({marks})"), texts)]
    inner = VALUES.get(name)
    if inner is None:
        return []
    key = "enum_id" if name == "custom_field_values" else "id"
    if name.endswith("_statuses"):
        ids = [one["status_id"] for one in as_list(list(wanted.values()) if isinstance(wanted, dict) else wanted)]
    else:
        ids = as_list(wanted)
    ids = [int(one) for one in ids if str(one).isdecimal()]  # no event has another id
    sql, values = compare(f"json_extract(one.value, '$.{inner}.{key}')", ids)
    return [(each.format(sql), values)]


@embeds(EVENTS)
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    """The entity, with its name where it is asked for."""
    found = []
    for event in documents:
        kind, id = event.data["entity_type"], event.data["entity_id"]
        collection = PLURAL.get(kind)
        entity = call.world.representation.reference(call, collection, id) if collection else {"id": id}
        if collection and call.wants(NAMED.get(kind, "")):
            known = call.documents.get(collection, id)
            entity["name"] = known.data.get("name") if known else None
        found.append({"entity": entity})
    return found


@answers("list_event_types")
def list_event_types(call: Call) -> Answer:
    language = call.query.get("language_code", "en")
    types = [{"key": key, "type": number, "lang": label(key, language)} for key, number in EVENT_TYPES.items()]
    return Answer({"_total_items": len(types), "_links": call.link(call.target), "_embedded": {"events_types": types}})


@answers("get_event_type")
def get_event_type(call: Call) -> Answer:
    [key] = call.path.values()
    if key not in EVENT_TYPES:
        raise not_found()
    return Answer({"key": key, "type": EVENT_TYPES[key], "lang": label(key, call.query.get("language_code", "en"))})

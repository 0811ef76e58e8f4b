"""What the pages show, read from the account."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from ..resources.tags import read_tags
from ..store.documents import Document, column

if TYPE_CHECKING:
    from ..http.calls import LoggedRequest
    from ..http.faults import Faults
    from ..world import World

CARDS = 20
"""Cards in a column; the newest ones."""
LAST = 50
SECRET = ("authorization", "x-signature", "x-refresh-token")

View = dict[str, Any]


def moment(seconds: Any) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M") if isinstance(seconds, int | float) else ""


def board(world: World, chosen: str | None) -> View:
    """One pipeline: its statuses as columns, its leads as cards."""
    pipelines = world.account.pipelines
    known = chosen is not None and chosen.isdigit() and int(chosen) in pipelines
    id = int(chosen or 0) if known else world.account.main_pipeline
    columns = []
    for status in world.account.statuses(id):
        where = [(f"{column('pipeline_id')} = ? AND {column('status_id')} = ?", [id, status["id"]])]
        found = world.documents.find("leads", where, state=None, order="row DESC", limit=CARDS)
        total = world.documents.count("leads", where, state=None)
        columns.append({"status": status, "total": total, "cards": cards(world, found)})
    return {"pipelines": list(pipelines.values()), "chosen": id, "columns": columns, "total": world.documents.count("leads")}


def cards(world: World, leads: Sequence[Document]) -> list[View]:
    tags = read_tags(world, leads) if leads else []
    users = world.account.users
    return [
        {**lead.data, "tags": own, "responsible": users.get(lead.data["responsible_user_id"], {}).get("name", "")}
        for lead, own in zip(leads, tags, strict=True)
    ]


def lead(world: World, id: str) -> View | None:
    """A card: fields, linked entities, notes, tasks and events."""
    found = world.documents.get("leads", int(id)) if id.isdigit() else None
    if found is None:
        return None
    number, data = found.id, found.data
    of_entity = f"{column('entity_type')} = ? AND {column('entity_id')} = ?"
    tasks = world.documents.find("tasks", [(of_entity, ["leads", number])], order=column("complete_till"))
    events = world.documents.find("events", [(of_entity, ["lead", number])], order="row DESC", limit=LAST)
    linked = []
    for link in world.links.of("leads", [number]):
        kind = "catalogs/elements" if link["to_kind"] == "catalog_elements" else link["to_kind"]
        other = world.documents.get(kind, link["to_id"])
        linked.append({"kind": link["to_kind"], "id": link["to_id"], "name": other.data.get("name") if other else ""})
    return {
        "lead": cards(world, [found])[0],
        "status": next((s for s in world.account.statuses(data["pipeline_id"]) if s["id"] == data["status_id"]), {}),
        "fields": data.get("custom_fields_values") or (),
        "linked": linked,
        "notes": [one.data for one in world.documents.find("leads/notes", parent=number)],
        "tasks": [one.data for one in tasks],
        "events": [one.data for one in events],
        "json": json.dumps({k: v for k, v in data.items() if not k.startswith("$")}, ensure_ascii=False, indent=2),
    }


def value_text(one: Any) -> str:
    value = one.get("value")
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)


def requests(log: Sequence[LoggedRequest]) -> View:
    """The last requests with their answers."""
    return {"requests": log[: -LAST - 1 : -1]}


def exchange(one: LoggedRequest) -> str:
    """A request with its answer, as text to copy; secrets are left out."""
    headers = [f"{name}: {'…' if name in SECRET else value}" for name, value in one.headers.items()]
    return "\n".join([f"{one.method} {one.target}", *headers, "", text(one.body), "", f"HTTP {one.status}", "", text(one.answer)])


def text(body: bytes) -> str:
    try:
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except ValueError:
        return body.decode("utf-8", "replace")


def webhooks(world: World) -> View:
    """Subscriptions, and what was sent."""
    sent = world.journal.deliveries.sent[: -LAST - 1 : -1]
    return {"hooks": [one.data for one in world.documents.find("webhooks")], "sent": sent}


def form(body: bytes) -> str:
    return "\n".join(f"{key} = {value}" for key, value in parse_qsl(body.decode(), keep_blank_values=True))


def faults(known: Faults) -> View:
    return {"faults": known.all()}


FILTERS = {"moment": moment, "form": form, "exchange": exchange, "value": value_text}
"""How the pages write times, bodies of webhooks, requests, and values of custom fields."""

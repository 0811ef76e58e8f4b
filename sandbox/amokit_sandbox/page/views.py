"""What the pages show, read from the account."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
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
    number = found.id
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
        "status": next((s for s in world.account.statuses(found.data["pipeline_id"]) if s["id"] == found.data["status_id"]), {}),
        "fields": [(one["field_name"], ", ".join(texts(one["values"]))) for one in found.data.get("custom_fields_values") or ()],
        "linked": linked,
        "notes": [stamped(one) for one in world.documents.find("leads/notes", parent=number)],
        "tasks": [{**one.data, "due": moment(one.data["complete_till"])} for one in tasks],
        "events": [stamped(one) for one in events],
        "json": json.dumps({k: v for k, v in found.data.items() if not k.startswith("$")}, ensure_ascii=False, indent=2),
    }


def texts(values: Iterable[Any]) -> list[str]:
    found = []
    for one in values:
        value = one.get("value")
        found.append(json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value))
    return found


def stamped(document: Document) -> View:
    return {**document.data, "at": moment(document.data.get("created_at"))}


def requests(log: Sequence[LoggedRequest]) -> View:
    """The last requests with their answers, as text to copy; secrets are left out."""
    return {"requests": [exchange(one) for one in reversed(log[-LAST:])]}


def exchange(one: LoggedRequest) -> View:
    headers = [f"{name}: {'…' if name in SECRET else value}" for name, value in one.headers.items()]
    lines = [f"{one.method} {one.target}", *headers, "", text(one.body), "", f"HTTP {one.status}", "", text(one.answer)]
    return {"method": one.method, "target": one.target, "status": one.status, "at": moment(one.time), "text": "\n".join(lines)}


def text(body: bytes) -> str:
    try:
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except ValueError:
        return body.decode("utf-8", "replace")


def webhooks(world: World) -> View:
    """Subscriptions, and what was sent."""
    sent = [
        {
            "code": one.code,
            "to": one.destination,
            "attempt": one.attempt,
            "status": one.status,
            "at": moment(one.time),
            "form": form,
        }
        for one in reversed(world.journal.deliveries.sent[-LAST:])
        for form in ["\n".join(f"{key} = {value}" for key, value in parse_qsl(one.body.decode(), keep_blank_values=True))]
    ]
    return {"hooks": [one.data for one in world.documents.find("webhooks")], "sent": sent}


def faults(known: Faults) -> View:
    return {"faults": known.all()}

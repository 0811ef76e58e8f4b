"""Leads, contacts, companies and customers: names, stages, sources, tags, and what is embedded in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..account import CLOSED, ENTITIES, KINDS, LOST
from ..arguments import there_are
from ..http.calls import Call, Result
from ..problems import each
from ..resources.hooks import after_save, answers, before_save, embeds_all
from ..resources.operations import batch_answer
from ..resources.tags import read_tags
from ..resources.writer import Author, Change
from ..store.documents import Document, State
from ..store.links import WITH_MAIN_CONTACT

if TYPE_CHECKING:
    from ..world import World

NAMES = {"leads": "Lead", "contacts": "Contact", "companies": "Company", "customers": "Customer"}
LARGEST_PRICE = 10**15
"""From here on a float does not hold every amount."""
LINKED = ("contacts", "companies", "leads", "customers", "catalog_elements")


@before_save(*ENTITIES)
def complete(change: Change) -> None:
    """A name for what has none; what came in waits; linked entities must be there."""
    new, document = change.new, change.document
    if change.item.keys() & {"first_name", "last_name"}:
        parts = {key: str(new.get(key) or "") for key in ("first_name", "last_name")}
        new |= {**parts, "name": " ".join(filter(None, parts.values())) or new.get("name")}
    new["name"] = str(new.get("name") or f"{NAMES[change.collection]} #{document.id}")
    if new.get("is_deleted") or document.state == "deleted":
        document.state = "deleted" if new.get("is_deleted") else "live"
    if "is_unsorted" in new or document.state == "unsorted":
        new["is_unsorted"] = document.state == "unsorted"
    for part in ("contacts", "companies"):
        for index, other in enumerate(change.embedded.get(part) or ()):
            change.refer(part, other.get("id"), "_embedded", part, index, "id")


@after_save(*ENTITIES)
def link_embedded(change: Change) -> None:
    for part in ("contacts", "companies"):
        for other in change.embedded.get(part) or ():
            change.world.links.add(change.collection, change.document.id, part, other["id"], other)


@embeds_all("contacts", "companies")
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    """Tags always, and the linked entities that `with` asks for; companies of leads and contacts unasked."""
    kind = documents[0].collection
    wanted = [part for part in LINKED if call.wants(part) or (part == "companies" and kind in ("leads", "contacts"))]
    profiles: dict[str, Any] = {"social_profiles": []} if call.wants("social_profiles") else {}
    embedded = [{"tags": tags, **{part: [] for part in wanted}, **profiles} for tags in read_tags(call.world, documents)]
    by_id = {document.id: parts for document, parts in zip(documents, embedded, strict=True)}
    for link in call.world.links.of(kind, by_id) if wanted else ():
        if link["to_kind"] in wanted:
            by_id[link["id"]][link["to_kind"]].append(reference(call, kind, link))
    return embedded


def reference(call: Call, kind: str, link: Any) -> dict[str, Any]:
    """A linked entity as it stands in `_embedded`."""
    to_kind, other = link["to_kind"], link["to_id"]
    if to_kind == "catalog_elements":
        metadata = {key: link[key] for key in ("quantity", "catalog_id", "price_id")}
        path = call.world.models.path("catalogs/elements", other, link["catalog_id"])
        return {"id": other, "metadata": metadata, "_links": call.link(path)}
    main = kind in WITH_MAIN_CONTACT and to_kind == "contacts"
    return call.refer(to_kind, other, **({"is_main": bool(link["is_main"])} if main else {}))


@before_save("leads")
def stage(change: Change) -> None:
    """Pipeline and status go together, and the source says where a lead begins."""
    account, item, new, old = change.world.account, change.item, change.new, change.old or {}
    source = change.embedded.get("source")
    known = change.documents.first("sources", external_id=source["external_id"]) if source else None
    current = old.get("pipeline_id") or (known.data.get("pipeline_id") if known else None) or account.main_pipeline
    pipeline, status = item.get("pipeline_id"), item.get("status_id")
    if pipeline not in account.pipelines:
        pipeline = None  # which is refused already
    if old.get("status_id") is None or status is not None or pipeline not in (None, current):
        at = pipeline or current
        status = account.first_status(at, change.document.state == "unsorted") if status is None else status
        home = account.pipeline_of(status, at)
        if home is None or (pipeline is not None and home != pipeline):
            change.wrong("status_id")
        new |= {"pipeline_id": home, "status_id": status}
    else:
        new |= {"pipeline_id": current, "status_id": old["status_id"]}
    close(change)
    exact: int | float = (item["price"] if "price" in item else new.get("price_with_minor_units", new.get("price"))) or 0
    if isinstance(exact, int | float):  # else it is refused already
        new["price_with_minor_units"] = float(exact) if abs(exact) < LARGEST_PRICE else exact
    if isinstance(item.get("price"), float):
        new["price"] = int(item["price"])
    if source:  # one that was not created has an id all the same, by its name
        database, name = change.documents.database, source["external_id"]
        id = known.id if known else int(database.setting(f"source/{name}", "") or 0)
        if not id:
            id = database.new_id()
            database.put("settings", name=f"source/{name}", value=str(id))
        new |= {"source_id": id, "$source": known.data["name"] if known else name}


def close(change: Change) -> None:
    """A closed lead has a time, a lost one may have a reason; opening it again takes both away."""
    new = change.new
    if new["status_id"] != LOST:
        new["loss_reason_id"] = None
    if "closed_at" in change.item:
        new["closed_at"] = change.item["closed_at"]
    elif new["status_id"] not in CLOSED:
        new["closed_at"] = None
    elif new.get("closed_at") is None:
        new["closed_at"] = new["updated_at"]


@embeds_all("leads")
def embed_lead(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    found = embed(call, documents)
    for document, parts in zip(documents, found, strict=True):
        if call.wants("loss_reason"):
            id = document.data.get("loss_reason_id")
            reason = call.documents.get("leads/loss_reasons", id) if id else None
            parts["loss_reason"] = call.world.representation.read(call, [reason]) if reason else []
        if call.wants("source"):
            name = document.data.get("$source")
            parts["source"] = {"id": document.data["source_id"], "name": name} if name else None
    return found


@before_save("{entity_type}/tags")
def clear_color(change: Change) -> None:
    """Only tags of leads have one."""
    if change.collection != "leads/tags":
        change.new["color"] = None


@answers("create_tags")
def create_tags(call: Call) -> Result:
    """A name that is there already gives the tag that has it."""

    def one(item: dict[str, Any]) -> Document:
        known = call.documents.first(call.collection, name=item["name"])
        return known or call.world.writer.create(call.collection, item, call.author)

    return batch_answer(call, each(call.body, one))


def move(world: World, kind: str, ids: Iterable[int], author: Author, state: State) -> None:
    """The trash, which users fill and empty in the interface: the API has no call for it.

    Deletes entities, or restores them where `state` is `live`: all of them or none, with their events and webhooks.

    Raises:
        ValueError: The kind has no trash, or an id is not there to be moved.
    """
    if kind not in KINDS:
        raise ValueError(f"{kind!r} have no trash{there_are(kind, KINDS)}")
    wanted, documents = list(ids), world.documents
    known = world.models.of(kind).properties
    item = {"is_deleted": state == "deleted"} if "is_deleted" in known else {}
    with documents.database.transaction():
        found = documents.get_many(kind, wanted)
        for id in wanted:
            document = found.get(id)
            if document is None or (document.state == "deleted") == (state == "deleted"):
                where = "in the trash" if state == "live" else "in the account"
                raise ValueError(f"there is no {KINDS[kind]} {id!r} {where}")
        world.journal.deliveries.begin()
        for id in wanted:
            world.writer.update(found[id], item, author, state=state)
        world.journal.deliveries.send()

"""What leads, contacts, companies and customers have in common: names, links and embedded parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..http.requests import Call
from ..resources.hooks import after_save, before_save, embeds
from ..resources.tags import TAGGED, read_tags
from ..resources.writer import Change
from ..store.documents import Document

NAMES = {"leads": "Lead", "contacts": "Contact", "companies": "Company", "customers": "Customer"}
LINKED = ("contacts", "companies", "leads", "customers", "catalog_elements")

# Linked entities that come unasked.
ALWAYS = {"leads": ("companies",), "contacts": ("companies",), "companies": (), "customers": ()}
WITH_MAIN_CONTACT = ("leads", "customers")


@before_save(*TAGGED)
def complete(change: Change) -> None:
    """A name for what has none; what came in waits; linked entities must be there."""
    if not change.new.get("name"):
        change.new["name"] = f"{NAMES[change.collection]} #{change.document.id}"
    change.new["name"] = str(change.new["name"])
    if change.new.get("is_deleted"):
        change.document.state = "deleted"
    elif change.document.state == "deleted":
        change.document.state = "live"
    if "is_unsorted" in change.new or change.document.state == "unsorted":
        change.new["is_unsorted"] = change.document.state == "unsorted"
    for part in ("contacts", "companies"):
        for index, other in enumerate(change.embedded.get(part) or ()):
            if "id" in other and not change.author.seeding and not change.world.documents.exists(part, other["id"]):
                change.wrong("_embedded", part, index, "id")


@after_save(*TAGGED)
def link_embedded(change: Change) -> None:
    for part in ("contacts", "companies"):
        for other in change.embedded.get(part) or ():
            change.world.links.add(change.collection, change.document.id, part, other["id"], other)


@embeds("contacts", "companies")
def embed(call: Call, documents: Sequence[Document]) -> list[dict[str, Any]]:
    """Tags always, and the linked entities that `with` asks for."""
    kind = documents[0].collection
    wanted = list(dict.fromkeys([*ALWAYS[kind], *(part for part in LINKED if call.wants(part))]))
    embedded: list[dict[str, Any]] = [
        {"tags": tags, **{part: [] for part in wanted}} for tags in read_tags(call.world, documents)
    ]
    by_id = {document.id: parts for document, parts in zip(documents, embedded, strict=True)}
    if wanted:
        for link in call.world.links.of(kind, by_id):
            if link["to_kind"] in wanted:
                by_id[link["id"]][link["to_kind"]].append(reference(call, kind, link))
    if call.wants("social_profiles"):
        for parts in embedded:
            parts["social_profiles"] = []
    return embedded


def reference(call: Call, kind: str, link: Any) -> dict[str, Any]:
    """A linked entity as it stands in `_embedded`."""
    to_kind, other, read = link["to_kind"], link["to_id"], call.world.representation.reference
    if to_kind == "catalog_elements":
        metadata = {key: link[key] for key in ("quantity", "catalog_id", "price_id")}
        path = call.world.models.path("catalogs/elements", other, link["catalog_id"])
        return {"id": other, "metadata": metadata, "_links": call.link(path)}
    if kind in WITH_MAIN_CONTACT and to_kind == "contacts":
        return read(call, to_kind, other, is_main=bool(link["is_main"]))
    return read(call, to_kind, other)

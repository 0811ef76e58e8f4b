"""Data put in from outside, in the API's own shapes and past the checks of other objects."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..account import ADMINISTRATOR
from ..behaviours.unsorted import receive
from ..problems import Refused
from ..resources.rules import rules
from ..resources.writer import WRITE_ONLY, Author
from ..store.documents import Document

if TYPE_CHECKING:
    from ..world import World

Row = Mapping[str, Any]
Ids = dict[str, list[int | str]]


class SeedError(ValueError):
    """What cannot be seeded; says which row, which key and what would do."""


@dataclass(frozen=True)
class Kind:
    """One name of `seed()`: the collection, and the keys of a row that say where in it."""

    collection: str
    parent: str | None = None
    entity: str | None = None


# Dictionaries first, since entities refer to them.
KINDS: Mapping[str, Kind] = {
    "roles": Kind("roles"),
    "users": Kind("users"),
    "pipelines": Kind("leads/pipelines"),
    "statuses": Kind("leads/pipelines/statuses", parent="pipeline_id"),
    "loss_reasons": Kind("leads/loss_reasons"),
    "catalogs": Kind("catalogs"),
    "fields_leads": Kind("leads/custom_fields"),
    "fields_contacts": Kind("contacts/custom_fields"),
    "fields_companies": Kind("companies/custom_fields"),
    "fields_customers": Kind("customers/custom_fields"),
    "fields_segments": Kind("customers/segments/custom_fields"),
    "fields_catalogs": Kind("catalogs/custom_fields", parent="catalog_id"),
    "field_groups": Kind("{entity_type}/custom_fields/groups", entity="entity_type"),
    "catalog_field_groups": Kind("catalogs/custom_fields/groups", parent="catalog_id"),
    "customer_statuses": Kind("customers/statuses"),
    "segments": Kind("customers/segments"),
    "sources": Kind("sources"),
    "chat_templates": Kind("chats/templates"),
    "website_buttons": Kind("website_buttons"),
    "webhooks": Kind("webhooks"),
    "widgets": Kind("widgets"),
    "bots": Kind("bots"),
    "currencies": Kind("currencies"),
    "tags": Kind("{entity_type}/tags", entity="entity_type"),
    "companies": Kind("companies"),
    "contacts": Kind("contacts"),
    "customers": Kind("customers"),
    "elements": Kind("catalogs/elements", parent="catalog_id"),
    "leads": Kind("leads"),
    "tasks": Kind("tasks"),
    "notes": Kind("{entity_type}/notes", parent="entity_id", entity="entity_type"),
    "transactions": Kind("customers/transactions", parent="customer_id"),
    "talks": Kind("talks"),
    "messages": Kind("talks/messages", parent="talk_id"),
    "contact_chats": Kind("contacts/chats"),
    "files": Kind("files"),
    "entity_files": Kind("{entity_type}/files", parent="entity_id", entity="entity_type"),
    "element_files": Kind("catalogs/files", parent="element_id"),
    "file_versions": Kind("files/versions", parent="file_uuid"),
    "subscriptions": Kind("{entity_type}/subscriptions", parent="entity_id", entity="entity_type"),
    "events": Kind("events"),
}
SPECIAL = ("unsorted", "links")


def seed(world: World, rows: Mapping[str, Sequence[Row]]) -> Ids:
    unknown = rows.keys() - {*KINDS, *SPECIAL}
    if unknown:
        raise SeedError(f"cannot seed {', '.join(sorted(unknown))}; there are {', '.join(sorted((*KINDS, *SPECIAL)))}")
    author = world.author(ADMINISTRATOR, seeding=True)
    ids: Ids = {}
    with world.documents.database.transaction():
        for name, kind in KINDS.items():
            if name in rows:
                ids[name] = [row_of(world, name, kind, row, author) for row in rows[name]]
        for name, put in (("unsorted", put_unsorted), ("links", put_link)):
            if name in rows:
                ids[name] = [put(world, row, author) for row in rows[name]]
    return ids


def row_of(world: World, name: str, kind: Kind, row: Row, author: Author) -> int | str:
    if not isinstance(row, Mapping):
        raise SeedError(f"{name}: a row is a map as the API has it, not {row!r}")
    collection, parent = kind.collection, None
    where = [key for key in (kind.entity, kind.parent) if key]
    if missing := [key for key in where if key not in row]:
        raise SeedError(f"{name}: {dict(row)!r} has no {missing[0]}")
    if kind.entity:
        collection = collection.replace("{entity_type}", str(row[kind.entity]))
        if collection not in world.resources.templates:
            raise SeedError(f"{name}: there is no entity_type {row[kind.entity]!r}")
    if kind.parent:
        parent = row[kind.parent]
    key = rules(world.resources.template(collection)).key
    check_keys(world, name, collection, row, {*where, key})
    body = {k: v for k, v in row.items() if k != key and k != kind.entity}
    id = row.get(key)
    if id is not None:
        world.links.drop(collection, id)
    elif key in ("uuid", "uid") or collection == "talks/messages":
        id = secrets.token_hex(16)
    try:
        document = world.writer.create(collection, body, author, parent=parent, id=id)
    except Refused as refused:
        said = "; ".join(f"{e.body()['path']}: {e.body()['detail']}" for _, e in refused.errors)
        raise SeedError(f"{name}: {dict(row)!r}: {said}") from None
    check_values(world, name, collection, document, row)
    found: int | str = document.id
    return found


def check_keys(world: World, name: str, collection: str, row: Row, more: set[str]) -> None:
    """Refuses keys that objects of the kind have neither in requests nor in answers."""
    keys = world.seedable_keys.get(collection)
    if keys is None:
        keys = world.seedable_keys[collection] = known_keys(world, collection)
    if unknown := row.keys() - keys - more:
        known = ", ".join(sorted(keys | more))
        raise SeedError(f"{name} do not have {', '.join(sorted(map(str, unknown)))}; they have {known}")


def known_keys(world: World, collection: str) -> frozenset[str]:
    known = {*world.models.of(collection).properties, *WRITE_ONLY}
    for found in world.resources.actions(world.resources.template(collection)):
        body = found.operation.body
        if found.action in ("create", "create_one") and body and body.schema:
            schema = world.description.resolve(body.schema)
            known |= set(world.models.properties(schema.get("items", schema)))
    return frozenset(known)


def check_values(world: World, name: str, collection: str, document: Document, row: Row) -> None:
    """Holds what is kept against the schema of what is read."""
    template = world.resources.template(collection)
    get = next((one for one in world.resources.actions(template) if one.action == "get"), None)
    content = get.operation.success.content if get and get.operation.success else None
    if content is None:
        return
    public = {key: value for key, value in document.data.items() if not key.startswith("$") and key != "descriptions"}
    for error in world.validation.errors(content.pointer, public):
        if error.path and error.path[0] in row:
            said = error.body()
            raise SeedError(f"{name}: {dict(row)!r}: {said['path']}: {said['detail']}")


def put_unsorted(world: World, row: Row, author: Author) -> int | str:
    uid: str = receive(world, row.get("category", "forms"), row, author).id
    return uid


def put_link(world: World, row: Row, author: Author) -> int | str:
    kind, id, metadata = row["entity_type"], row["entity_id"], row.get("metadata")
    world.links.add(kind, id, row["to_entity_type"], row["to_entity_id"], metadata)
    return int(id)

"""Data put in from outside, in the API's own shapes and past the checks of other objects."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..account import ADMINISTRATOR, KINDS
from ..arguments import is_whole, there_are
from ..behaviours.unsorted import CATEGORIES, receive
from ..problems import FieldError, Refused
from ..resources.resource import Resources
from ..resources.writer import WRITE_ONLY, Author
from ..store.documents import Document
from ..store.links import ALLOWED

if TYPE_CHECKING:
    from ..world import World

Row = Mapping[str, Any]
Ids = dict[str, list[int | str]]

# Entities refer to these.
FIRST = (
    *("roles", "users", "pipelines", "statuses", "loss_reasons", "catalogs", "customer_statuses", "segments", "sources", "tags"),
)
SPECIAL = ("unsorted", "links")


class SeedError(ValueError):
    """What cannot be seeded; says which row, which key and what would do."""


@dataclass(frozen=True)
class Kind:
    """One name of `seed()`: the collection, and the keys of a row that say where in it."""

    collection: str
    parent: str | None = None
    entity: str | None = None


def kinds(resources: Resources) -> dict[str, Kind]:
    """All names of `seed()`, as the description gives them; dictionaries first, what belongs to others last."""
    found: dict[str, Kind] = {}
    for collection, template in resources.templates.items():
        name, parent = resources.rules(collection).seed, resources.parent(collection)
        if "{" in name:
            found[name.replace("{entity_type}", collection.partition("/")[0])] = Kind(collection, parent)
        elif name:
            found[name] = Kind(template, parent, "entity_type" if "{" in template else None)

    def rank(name: str) -> tuple[int, bool, bool]:
        return FIRST.index(name) if name in FIRST else len(FIRST), not name.startswith("fields_"), bool(found[name].parent)

    return {name: found[name] for name in sorted(found, key=rank)}


def seed(world: World, rows: Mapping[str, Sequence[Row]], author: Author | None = None) -> Ids:
    """Puts rows in; the author says who made them and when, where they do not say so themselves."""
    known = world.seed_kinds
    if unknown := rows.keys() - {*known, *SPECIAL}:
        raise SeedError(f"cannot seed {', '.join(sorted(unknown))}{there_are(min(unknown), sorted((*known, *SPECIAL)))}")
    author = author or Author(ADMINISTRATOR, world.now, seeding=True)
    ids: Ids = {}
    with world.documents.database.transaction():
        for name, kind in known.items():
            if name in rows:
                ids[name] = [row_of(world, name, kind, row, author) for row in listed(name, rows[name])]
        for name, put in (("unsorted", put_unsorted), ("links", put_link)):
            if name in rows:
                ids[name] = [put(world, row, author) for row in listed(name, rows[name])]
    return ids


def listed(name: str, rows: Any) -> Iterator[Row]:
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise SeedError(f"{name}: a list of rows is wanted, as in {name}=[{{…}}], not {rows!r:.80}")
    for row in rows:
        if not isinstance(row, Mapping):
            how = "; give its to_dict()" if hasattr(row, "to_dict") else ""
            raise SeedError(f"{name}: a row is a map as the API has it, not {row!r:.80}{how}")
        yield row


def row_of(world: World, name: str, kind: Kind, row: Row, author: Author) -> int | str:
    collection = kind.collection
    where = [key for key in (kind.entity, kind.parent) if key]
    for key in where:
        if row.get(key) is None:
            raise SeedError(f"{name}: {dict(row)!r} has no {key}")
    if kind.entity:
        collection = collection.replace("{entity_type}", str(row[kind.entity]))
        if collection not in world.resources.templates:
            kinds = [one for one in KINDS if kind.collection.replace("{entity_type}", one) in world.resources.templates]
            raise SeedError(f"{name}: there is no entity_type {row[kind.entity]!r}{there_are(row[kind.entity], kinds)}")
    key = world.resources.rules(collection).key
    check_keys(world, name, collection, row, {*where, key})
    id = row.get(key)
    if id is not None:
        world.links.drop(collection, id)
    elif key in ("uuid", "uid") or collection == "talks/messages":
        id = secrets.token_hex(16)
    body = {k: owned(v, world.account.id, k) for k, v in row.items() if k not in (key, kind.entity)}
    try:
        document = world.writer.create(collection, body, author, parent=row[kind.parent] if kind.parent else None, id=id)
    except Refused as refused:
        raise wrong(name, row, [error for _, error in refused.errors]) from None
    except TypeError as error:  # a value that JSON does not have
        raise SeedError(f"{name}: {dict(row)!r}: {error}") from error
    if errors := [error for error in read_errors(world, collection, document) if error.path and error.path[0] in row]:
        raise wrong(name, row, errors)
    found: int | str = document.id
    return found


def owned(value: Any, account_id: int, key: str = "") -> Any:
    """A value as one of this account: rows may be answers of another one."""
    if isinstance(value, dict):
        return {name: owned(part, account_id, name) for name, part in value.items()}
    if isinstance(value, list):
        return [owned(part, account_id) for part in value]
    return account_id if key == "account_id" else value


def wrong(name: str, row: Row, errors: Sequence[FieldError]) -> SeedError:
    said = "; ".join(f"{error.body()['path']}: {error.body()['detail']}" for error in errors)
    return SeedError(f"{name}: {dict(row)!r}: {said}")


def check_keys(world: World, name: str, collection: str, row: Row, more: set[str]) -> None:
    """Refuses keys that objects of the kind have neither in requests nor in answers."""
    known = world.seedable_keys.get(collection)
    if known is None:
        keys = {*world.models.of(collection).properties, *WRITE_ONLY}
        for found in world.resources.actions(collection):
            body = found.operation.body
            if found.action in ("create", "create_one") and body and body.schema:
                schema = world.description.resolve(body.schema)
                keys |= set(world.models.properties(schema.get("items", schema)))
        known = world.seedable_keys[collection] = frozenset(keys)
    if unknown := row.keys() - known - more:
        raise SeedError(f"{name} do not have {', '.join(sorted(map(str, unknown)))}; they have {', '.join(sorted(known | more))}")


def read_errors(world: World, collection: str, document: Document) -> list[FieldError]:
    """What is wrong with an object by the schema of what is read."""
    get = next((one for one in world.resources.actions(collection) if one.action == "get"), None)
    content = get.operation.content if get else None
    public = {key: value for key, value in document.data.items() if not key.startswith("$") and key != "descriptions"}
    return world.validation.errors(content.pointer, public) if content else []


def put_unsorted(world: World, row: Row, author: Author) -> int | str:
    if row.get("category", "forms") not in CATEGORIES:
        raise SeedError(f"unsorted: there is no category {row['category']!r}{there_are(row['category'], CATEGORIES)}")
    uid: str = receive(world, row.get("category", "forms"), row, author).id
    return uid


def put_link(world: World, row: Row, author: Author) -> int | str:
    needed = ("entity_type", "entity_id", "to_entity_type", "to_entity_id")
    if missing := [key for key in needed if key not in row]:
        raise SeedError(f"links: {dict(row)!r} has no {missing[0]}")
    if row["to_entity_type"] not in ALLOWED.get(row["entity_type"], ()):
        links = sorted(f"{kind} to {other}" for kind, others in ALLOWED.items() for other in others)
        raise SeedError(f"links: {dict(row)!r}: there are links of {', '.join(links)}")
    if not (is_whole(row["entity_id"]) and is_whole(row["to_entity_id"])):
        raise SeedError(f"links: {dict(row)!r}: ids are numbers")
    world.links.add(row["entity_type"], row["entity_id"], row["to_entity_type"], row["to_entity_id"], row.get("metadata"))
    return int(row["entity_id"])

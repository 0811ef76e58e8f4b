"""Tags that are attached to entities; each kind of entity has its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..account import ENTITIES
from ..store.documents import Document

if TYPE_CHECKING:
    from ..world import World
    from .writer import Change

IDS = "$tags"
"""Where an entity keeps the ids of its tags; their names and colours are those of the tags."""


def apply_tags(change: Change) -> None:
    """`_embedded.tags` replaces the whole set, `tags_to_add` and `tags_to_delete` change it."""
    if change.collection not in ENTITIES:
        return
    ids = list((change.old or {}).get(IDS, ()))
    if "tags" in change.embedded:
        ids = _found(change, change.embedded["tags"] or (), ("_embedded", "tags"))
    ids += [id for id in _found(change, change.item.get("tags_to_add") or (), ("tags_to_add",)) if id not in ids]
    for tag in change.item.get("tags_to_delete") or ():
        known = _find(change, tag)
        ids = [id for id in ids if known is None or id != known.id]
    change.new[IDS] = ids


def read_tags(world: World, documents: Sequence[Document]) -> list[list[dict[str, Any]]]:
    """The tags of entities of one kind, as they stand in `_embedded`."""
    ids = {id for document in documents for id in document.data.get(IDS, ())}
    found = world.documents.get_many(f"{documents[0].collection}/tags", ids) if ids else {}
    return [
        [{key: found[id].data.get(key) for key in ("id", "name", "color")} for id in document.data.get(IDS, ()) if id in found]
        for document in documents
    ]


def _found(change: Change, tags: Iterable[Mapping[str, Any]], path: tuple[str, ...]) -> list[int]:
    """Ids of tags by id or by name; a name that is new makes a new tag."""
    ids: list[int] = []
    for index, tag in enumerate(tags):
        known = _find(change, tag)
        if known is None and tag.get("id") is not None and not change.author.seeding:
            change.wrong(*path, index, "id")
            continue
        if known is None:
            given = {key: tag[key] for key in ("name", "color") if tag.get(key) is not None}
            collection = f"{change.collection}/tags"
            known = change.world.writer.create(collection, {"name": "", **given}, change.author, id=tag.get("id"))
        if known.id not in ids:
            ids.append(known.id)
    return ids


def _find(change: Change, tag: Mapping[str, Any]) -> Document | None:
    collection = f"{change.collection}/tags"
    if tag.get("id") is not None:
        return change.documents.get(collection, tag["id"])
    return change.documents.first(collection, name=str(tag.get("name")))

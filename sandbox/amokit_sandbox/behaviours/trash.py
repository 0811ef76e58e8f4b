"""The trash, which users fill and empty in the interface: the API has no call for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..account import KINDS

if TYPE_CHECKING:
    from ..resources.writer import Author
    from ..store.documents import State
    from ..world import World


def move(world: World, kind: str, ids: Iterable[int], author: Author, state: State) -> None:
    """Deletes entities, or restores them where `state` is `live`: all of them or none, with their events and webhooks.

    Raises:
        ValueError: The kind has no trash, or an id is not there to be moved.
    """
    if kind not in KINDS:
        raise ValueError(f"{kind!r} have no trash; {', '.join(KINDS)} have one")
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

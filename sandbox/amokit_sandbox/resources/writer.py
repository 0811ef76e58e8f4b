"""Creates, changes and deletes objects of any collection, with all that follows from it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..account import ENTITIES, ROBOT
from ..problems import FieldError, Problem, Refused, not_found
from ..store.documents import Document, Documents, State
from ..validation.access import check_right
from .hooks import AFTER_SAVE, BEFORE_DELETE, BEFORE_SAVE
from .tags import apply_tags

if TYPE_CHECKING:
    from ..world import World

Item = Mapping[str, Any]

# What requests have and objects have not.
WRITE_ONLY = ("request_id", "_embedded", "_links", "tags_to_add", "tags_to_delete", "custom_fields_values")

# Keys whose values are ids of what must be there.
USERS = ("responsible_user_id", "created_by", "updated_by")
COLLECTIONS = {"pipeline_id": "leads/pipelines", "loss_reason_id": "leads/loss_reasons"}


@dataclass(frozen=True)
class Author:
    """Who writes, and when. A seed is written without checks of other objects, without events and without webhooks."""

    user_id: int
    now: int
    seeding: bool = False


@dataclass
class Change:
    """An object on its way into the store: what was asked, what was there, what will be there, what is wrong with it."""

    world: World
    author: Author
    document: Document
    item: Item
    old: dict[str, Any] | None
    old_state: State | None = None
    errors: list[FieldError] = field(default_factory=list)

    @property
    def new(self) -> dict[str, Any]:
        return self.document.data

    @property
    def collection(self) -> str:
        return self.document.collection

    @property
    def documents(self) -> Documents:
        return self.world.documents

    @property
    def creates(self) -> bool:
        return self.old is None

    @property
    def embedded(self) -> Item:
        found = self.item.get("_embedded")
        return found if isinstance(found, Mapping) else {}

    def wrong(self, *path: str | int, code: str = "NotSupportedChoice", detail: str = "") -> None:
        self.errors.append(FieldError(path, code, detail))

    def refer(self, collection: str, id: Any, *path: str | int) -> None:
        """An id in a request, if there is one, must be that of an object; seeds may name what comes later."""
        if id is not None and not self.author.seeding and not self.documents.exists(collection, id):
            self.wrong(*path)

    def check(self) -> None:
        """Raises what was found wrong."""
        if self.errors:
            raise Refused([(0, error) for error in self.errors])


class Writer:
    """Writes for all collections; what is special of one stands with the behaviours (`hooks`)."""

    def __init__(self, world: World) -> None:
        self._world = world

    def create(
        self, collection: str, item: Item, author: Author, *, parent: Any = None, id: Any = None, state: State = "live"
    ) -> Document:
        """Keeps a new object; raises `Refused` with all that is wrong with it at once."""
        rules, documents = self._world.resources.rules(collection), self._world.documents
        if rules.max and not author.seeding and documents.count(collection, parent=parent) >= rules.max:
            raise Problem(422, f"Limit of {rules.max} {collection.rpartition('/')[2]} exceeded")
        if id is None:
            id = documents.database.new_id()
        elif isinstance(id, int):
            documents.database.reserve_id(id)
        stamps = dict.fromkeys(("created_at", "updated_at"), author.now) | {"account_id": self._world.account.id}
        stamps |= dict.fromkeys(("created_by", "updated_by", "responsible_user_id"), author.user_id)
        known = self._world.models.of(collection).properties
        data = {**self._world.models.blanks(collection), rules.key: id, **{k: v for k, v in stamps.items() if k in known}}
        document = Document(collection, id, data, parent, state)
        if not author.seeding:
            check_right(self._world, author.user_id, document, "add")
        return self._save(Change(self._world, author, document, item, None))

    def update(self, document: Document, item: Item, author: Author, *, state: State | None = None) -> Document:
        """Changes what an item gives and leaves the rest."""
        if not author.seeding:
            check_right(self._world, author.user_id, document, "edit")
        known = self._world.models.of(document.collection).properties
        old = copy.deepcopy(document.data)
        stamps = {"updated_at": author.now, "updated_by": author.user_id}
        document.data |= {key: value for key, value in stamps.items() if key in known}
        change = Change(self._world, author, document, item, old, document.state)
        document.state = state or document.state
        return self._save(change)

    def delete(self, document: Document, author: Author) -> None:
        """Takes an object away for good, with what it holds."""
        world = self._world
        check_right(world, author.user_id, document, "delete")
        change = Change(world, author, document, {}, document.data, document.state)
        for step in BEFORE_DELETE.get(world.resources.template(document.collection), ()):
            step(change)
        change.check()
        for collection in world.resources.rules(document.collection).holds:
            for one in world.documents.find(collection, parent=document.id, state=None):
                world.documents.remove(one)
        world.documents.remove(document)

    def _save(self, change: Change) -> Document:
        item, data, world, document = change.item, change.new, self._world, change.document
        data |= {key: copy.deepcopy(value) for key, value in item.items() if key not in WRITE_ONLY}
        self._settle(change)
        check_references(change)
        if "custom_fields_values" in item:
            try:
                old = (change.old or {}).get("custom_fields_values")
                values = world.fields.merge(document.collection, document.parent, old, item["custom_fields_values"])
                data["custom_fields_values"] = values
            except Refused as refused:
                change.errors += [error for _, error in refused.errors]
        template, known = world.resources.template(document.collection), world.models.of(document.collection).properties
        if "group_id" in known and "responsible_user_id" in data:
            data["group_id"] = world.account.group_of(data["responsible_user_id"])
        apply_tags(change)
        for step in BEFORE_SAVE.get(template, ()):
            step(change)
        change.check()
        world.documents.put(document)
        for step in AFTER_SAVE.get(template, ()):
            step(change)
        if not change.author.seeding:
            world.journal.saved(change)
        return document

    def _settle(self, change: Change) -> None:
        """What the path says, what never changes, and what one object alone may have."""
        world, new, document = self._world, change.new, change.document
        rules, parent = world.resources.rules(document.collection), world.resources.parent(document.collection)
        if parent and document.parent is not None and parent in world.models.of(document.collection).properties:
            new[parent] = document.parent
        new |= {key: change.old[key] for key in rules.fixed if change.old and key in change.old}
        for key in rules.unique if not change.author.seeding and change.item.keys() & {*rules.unique} else ():
            same = world.documents.find(document.collection, by={key: new.get(key)}, parent=document.parent, limit=2)
            if new.get(key) and any(other.id != document.id for other in same):
                change.wrong(key, code="NotUniqueEntry", detail="This value is already used.")


def present(document: Document | None) -> Document:
    """The document. Raises a 404 `Problem` when there is none."""
    if document is None:
        raise not_found()
    return document


def check_references(change: Change) -> None:
    """Users (0 is a robot), pipelines, loss reasons, and the entity that a task or a note belongs to."""
    item = change.item
    for key in USERS:
        if item.get(key) != ROBOT:
            change.refer("users", item.get(key), key)
    for key, collection in COLLECTIONS.items():
        change.refer(collection, item.get(key), key)
    if item.get("entity_id") and item.get("entity_type") in ENTITIES:
        change.refer(item["entity_type"], item["entity_id"], "entity_id")

"""Creates, changes and deletes objects of any collection, with all that follows from it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..account import ACCOUNT_ID
from ..problems import FieldError, Problem, Refused
from ..store.documents import Document, State, search_text
from ..validation.references import check_references
from .hooks import AFTER_SAVE, BEFORE_DELETE, BEFORE_SAVE
from .rules import rules
from .tags import apply_tags

if TYPE_CHECKING:
    from ..world import World

Item = Mapping[str, Any]

# What requests have and objects have not.
WRITE_ONLY = ("request_id", "_embedded", "_links", "tags_to_add", "tags_to_delete", "custom_fields_values")


@dataclass(frozen=True)
class Author:
    """Who writes, and when. A seed writes past the checks of other objects, and nobody hears of it."""

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
    def creates(self) -> bool:
        return self.old is None

    @property
    def embedded(self) -> Item:
        found = self.item.get("_embedded")
        return found if isinstance(found, Mapping) else {}

    def changed(self, key: str) -> bool:
        return self.old is not None and self.old.get(key) != self.new.get(key)

    def wrong(self, *path: str | int, code: str = "NotSupportedChoice", detail: str = "") -> None:
        self.errors.append(FieldError(path, code, detail))


class Writer:
    """Writes for all collections; what is special of one stands with the behaviours (`hooks`)."""

    def __init__(self, world: World) -> None:
        self._world = world

    def create(
        self, collection: str, item: Item, author: Author, *, parent: Any = None, id: Any = None, state: State = "live"
    ) -> Document:
        """Keeps a new object; raises `Refused` with all that is wrong with it at once."""
        template = self._world.resources.template(collection)
        key = rules(template).key
        if id is None:
            id = self._world.documents.database.new_id()
        elif isinstance(id, int):
            self._world.documents.database.reserve_id(id)
        data = {key: id, **copy.deepcopy(dict(rules(template).defaults)), **self._stamps(collection, author, parent)}
        document = Document(collection, id, data, parent, state)
        change = Change(self._world, author, document, item, None)
        return self._save(template, change)

    def update(self, document: Document, item: Item, author: Author, *, state: State | None = None) -> Document:
        """Changes what an item gives and leaves the rest."""
        known = self._world.models.of(document.collection).properties
        old = copy.deepcopy(document.data)
        stamps = {"updated_at": author.now, "updated_by": author.user_id}
        document.data |= {key: value for key, value in stamps.items() if key in known}
        change = Change(self._world, author, document, item, old, document.state)
        document.state = state or document.state
        return self._save(self._world.resources.template(document.collection), change)

    def delete(self, document: Document, author: Author) -> None:
        """Takes an object away for good."""
        change = Change(self._world, author, document, {}, document.data, document.state)
        for step in BEFORE_DELETE.get(self._world.resources.template(document.collection), ()):
            step(change)
        if change.errors:
            raise Refused([(0, error) for error in change.errors])
        self._world.documents.remove(document)
        self._world.journal.deleted(change)

    def _save(self, template: str, change: Change) -> Document:
        item, data = change.item, change.new
        data |= {key: copy.deepcopy(value) for key, value in item.items() if key not in WRITE_ONLY}
        check_references(change)
        if "custom_fields_values" in item:
            try:
                old = (change.old or {}).get("custom_fields_values")
                data["custom_fields_values"] = self._world.fields.merge(
                    change.collection, change.document.parent, old, item["custom_fields_values"]
                )
            except Refused as refused:
                change.errors += [error for _, error in refused.errors]
        if "group_id" in self._world.models.of(change.collection).properties and "responsible_user_id" in data:
            data["group_id"] = self._world.account.group_of(data["responsible_user_id"])
        apply_tags(change)
        for step in BEFORE_SAVE.get(template, ()):
            step(change)
        if change.errors:
            raise Refused([(0, error) for error in change.errors])
        change.document.search = search_text(data)
        self._world.documents.put(change.document)
        for step in AFTER_SAVE.get(template, ()):
            step(change)
        if not change.author.seeding:
            self._world.journal.saved(change)
        return change.document

    def _stamps(self, collection: str, author: Author, parent: Any) -> dict[str, Any]:
        """What every new object of a collection has: who made it and when, and what it belongs to."""
        model = self._world.models.of(collection)
        stamps = {
            "account_id": ACCOUNT_ID,
            "created_at": author.now,
            "updated_at": author.now,
            "created_by": author.user_id,
            "updated_by": author.user_id,
            "responsible_user_id": author.user_id,
        }
        for found in self._world.resources.actions(self._world.resources.template(collection)):
            if found.parent and parent is not None:
                stamps[found.parent] = parent
        return {key: value for key, value in stamps.items() if key in model.properties}


def gone(document: Document | None) -> Document:
    """The document; 404 when there is none."""
    if document is None:
        raise Problem(404, "Entity not found")
    return document

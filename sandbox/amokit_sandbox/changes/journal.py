"""Keeps the events of every change and hands its webhooks over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..account import ENTITIES, KINDS, PLURALS
from ..arguments import check, is_whole, there_are
from ..resources.tags import IDS, read_tags
from ..store.documents import Document
from .events import OF_NOTES, EventParts, event, event_types, of_change
from .webhook_forms import EVENTS, Form, Forms
from .webhooks import Deliveries

if TYPE_CHECKING:
    from ..resources.writer import Author, Change
    from ..world import World

COLLECTIONS = {**PLURALS, "talk": "talks"}


class Journal:
    """Keeps events, and sends webhooks to their subscribers."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.deliveries = Deliveries(world)
        self.types = event_types(world.description)
        self._forms = Forms(world)

    def saved(self, change: Change) -> None:
        """An object was made or changed."""
        collection, new, old, author = change.collection, change.new, change.old, change.author
        states = (change.old_state, change.document.state)
        if collection in KINDS and change.document.state != "unsorted":
            self._keep(KINDS[collection], new["id"], of_change(collection, old, new, states), author_of(change))
            self._keep(KINDS[collection], new["id"], self._tag_events(change), author_of(change))
            self._hook_entity(change.document, old, states)
        elif collection.endswith("/notes") and old is None:
            entity, kind = KINDS[collection.partition("/")[0]], OF_NOTES.get(new["note_type"])
            parts: list[EventParts] = [(kind, [], [{"note": {"id": new["id"]}}])] if kind else []
            self._keep(entity, new["entity_id"], parts, author_of(change))
            self._hook(f"note_{entity}", "note", entity, change.document)
        elif collection == "customers/transactions" and old is None:
            parts = [("transaction_added", [], [{"transaction": {"id": new["id"]}}])]
            self._keep("customer", new["customer_id"], parts, author)
        elif collection == "catalogs/elements" and old is None:
            self._keep(f"catalog_{new['catalog_id']}", new["id"], [("catalog_element_added", [], [])], author)
        elif collection == "talks":
            parts = [("talk_created", [], [])] if old is None else [("talk_closed", [], [])] if not new["is_in_work"] else []
            self._keep("contact", new["contact_id"], parts, author)
            action = "add" if old is None else "update"
            self._hook(f"{action}_talk", action, "talk", change.document)

    def linked(self, kind: str, id: Any, to_kind: str, to_id: Any, author: Author, *, unlink: bool = False) -> None:
        """Two entities were linked or unlinked; each of them gets an event."""
        for one, one_id, other, other_id in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
            values = [{"link": {"entity": {"id": other_id, "type": KINDS.get(other, "catalog_element")}}}]
            parts: EventParts = ("entity_unlinked", values, []) if unlink else ("entity_linked", [], values)
            self._keep(KINDS.get(one, ""), one_id, [parts] if one in KINDS else [], author)

    def decided(self, incoming: Document, state: str) -> None:
        """An incoming lead was accepted or declined; both end it."""
        self.deliveries.add("delete_unsorted", lambda: self._forms.of(f"Unsorted{state.capitalize()}", incoming.data))

    def message(self, talk: Document, message: Document) -> None:
        direction = message.data["type"]
        after = [{"message": {"id": message.id, "talk_id": talk.id, "origin": talk.data["origin"]}}]
        self._keep("contact", talk.data["contact_id"], [(f"{direction}_chat_message", [], after)], self._world.author(0))
        code, event = ("add_message", "MessageReceived") if direction == "incoming" else ("add_outgoing_message", "MessageSent")
        self.deliveries.add(code, lambda: self._forms.of(event, {**talk.data, **message.data}))

    def reviewed(self, template: Document) -> None:
        self.deliveries.add("add_chat_template_review", lambda: self._forms.of("ChatTemplateReviewed", template.data))

    def form(self, code: str, id: Any) -> Form:
        """The body of a webhook that is asked for; raises ValueError for a code or an object that is not there."""
        action, _, kind = str(code).partition("_")
        if kind not in COLLECTIONS or f"{kind.title()}{EVENTS.get(action)}" not in self._forms:
            raise ValueError(f"there is no webhook {code!r}{there_are(code, (f'{one}_lead' for one in EVENTS))} and so on")
        check("id", id, is_whole(id), f"the id of a {'note' if action == 'note' else kind}, a number")
        collection = COLLECTIONS[kind]
        found = self._world.documents.get(f"{collection}/notes" if action == "note" else collection, id)
        if found is None:
            raise ValueError(f"there is no {'note' if action == 'note' else kind} {id!r}")
        return self._form(action, kind, found, None)

    def _form(self, action: str, kind: str, document: Document, old: Mapping[str, Any] | None) -> Form:
        data = document.data
        if action == "note":
            data = {"note": {**data, "entity_type": kind}}
        elif document.collection in ENTITIES:
            data = {**data, "tags": read_tags(self._world, [document])[0]}
        return self._forms.of(f"{kind.title()}{EVENTS[action]}", data, old)

    def _hook(self, code: str, action: str, kind: str, document: Document, old: Mapping[str, Any] | None = None) -> None:
        if f"{kind.title()}{EVENTS[action]}" in self._forms:
            self.deliveries.add(code, partial(self._form, action, kind, document, old))

    def _keep(self, entity_type: str, entity_id: Any, parts: Iterable[EventParts], author: Author) -> None:
        for one in parts:
            self._world.documents.put(event(one, self._world.account.id, entity_type, entity_id, author.user_id, author.now))

    def _tag_events(self, change: Change) -> list[EventParts]:
        before, after = (change.old or {}).get(IDS, []), change.new.get(IDS, [])
        known = change.documents.get_many(f"{change.collection}/tags", {*before, *after}) if before != after else {}

        def named(ids: list[Any], others: list[Any]) -> list[dict[str, Any]]:
            return [{"tag": {"id": id, "name": known[id].data["name"]}} for id in ids if id in known and id not in others]

        added, removed = named(after, before), named(before, after)
        parts: list[EventParts] = [("entity_tag_added", [], added)] if added else []
        return parts + ([("entity_tag_deleted", removed, [])] if removed else [])

    def _hook_entity(self, document: Document, old: Mapping[str, Any] | None, states: tuple[Any, Any]) -> None:
        """One change may be several events of webhooks: an update, another status, another responsible user."""
        kind, new = KINDS[document.collection], document.data
        first = "add" if old is None or states[0] == "unsorted" else "update"
        codes = [(first, first)]
        if old is not None and states[0] != states[1] and "deleted" in states:
            action = "delete" if states[1] == "deleted" else "restore"
            codes = [(action, action)]
        elif old is not None and states[0] != "unsorted":
            if old.get("status_id") != new.get("status_id") and kind == "lead":
                codes.append(("status", "status"))
            if old.get("responsible_user_id") != new.get("responsible_user_id"):
                codes.append(("responsible" if kind == "lead" else "update", "responsible"))
        for action, code in codes:
            self._hook(f"{code}_{kind}", action, kind, document, old)


def author_of(change: Change) -> Author:
    """Who made the change: whom the request names, such as the robot (0), else who sent it."""
    named = change.item.get("created_by" if change.creates else "updated_by")
    return replace(change.author, user_id=named) if isinstance(named, int) else change.author

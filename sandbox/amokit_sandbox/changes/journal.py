"""Keeps the events of every change and hands its webhooks over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..account import KINDS
from ..resources.tags import IDS
from ..store.documents import Document
from .events import OF_NOTES, EventParts, event, event_types, of_change
from .webhook_forms import Form, entity_form, message_form, note_form, talk_form, template_form, unsorted_form
from .webhooks import Deliveries

if TYPE_CHECKING:
    from ..resources.writer import Author, Change
    from ..world import World

ACTIONS = ("add", "update", "delete", "restore", "status", "responsible", "note")
PLURAL = {singular: plural for plural, singular in KINDS.items()}


class Journal:
    """What happened, for who asks and for who subscribed."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.deliveries = Deliveries(world)
        self.types = event_types(world.description)

    def saved(self, change: Change) -> None:
        """An object was made or changed."""
        collection, new, old, author = change.collection, change.new, change.old, change.author
        states = (change.old_state, change.document.state)
        if collection in KINDS and change.document.state != "unsorted":
            self._keep(KINDS[collection], new["id"], of_change(collection, old, new, states), author_of(change))
            self._keep(KINDS[collection], new["id"], self._tag_events(change), author_of(change))
            self._hook_entity(collection, old, new, states)
        elif collection.endswith("/notes") and old is None:
            entity, kind = KINDS[collection.partition("/")[0]], OF_NOTES.get(new["note_type"])
            parts: list[EventParts] = [(kind, [], [{"note": {"id": new["id"]}}])] if kind else []
            self._keep(entity, new["entity_id"], parts, author_of(change))
            self.deliveries.add(f"note_{entity}", lambda: note_form(self._world, entity, new))
        elif collection == "customers/transactions" and old is None:
            parts = [("transaction_added", [], [{"transaction": {"id": new["id"]}}])]
            self._keep("customer", new["customer_id"], parts, author)
        elif collection == "catalogs/elements" and old is None:
            self._keep(f"catalog_{new['catalog_id']}", new["id"], [("catalog_element_added", [], [])], author)
        elif collection == "talks":
            parts = [("talk_created", [], [])] if old is None else [("talk_closed", [], [])] if not new["is_in_work"] else []
            self._keep("contact", new["contact_id"], parts, author)
            action = "add" if old is None else "update"
            self.deliveries.add(f"{action}_talk", lambda: talk_form(action, new))

    def linked(self, kind: str, id: Any, to_kind: str, to_id: Any, author: Author, *, unlink: bool = False) -> None:
        """Two entities were linked, or are not linked any more; both ends hear of it."""
        for one, one_id, other, other_id in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
            values = [{"link": {"entity": {"id": other_id, "type": KINDS.get(other, "catalog_element")}}}]
            parts: EventParts = ("entity_unlinked", values, []) if unlink else ("entity_linked", [], values)
            self._keep(KINDS.get(one, ""), one_id, [parts] if one in KINDS else [], author)

    def decided(self, incoming: Document, state: str) -> None:
        """An incoming lead was accepted or declined; both end it."""
        self.deliveries.add("delete_unsorted", lambda: unsorted_form(incoming, state))

    def message(self, talk: Document, message: Document) -> None:
        direction = message.data["type"]
        after = [{"message": {"id": message.id, "talk_id": talk.id, "origin": talk.data["origin"]}}]
        self._keep("contact", talk.data["contact_id"], [(f"{direction}_chat_message", [], after)], self._world.author(0))
        code = "add_message" if direction == "incoming" else "add_outgoing_message"
        self.deliveries.add(code, lambda: message_form(talk, message))

    def reviewed(self, template: Document) -> None:
        self.deliveries.add("add_chat_template_review", lambda: template_form(template))

    def form(self, code: str, id: Any) -> Form:
        """The body of a webhook that is asked for; raises ValueError for a code or an object that is not there."""
        action, _, kind = code.partition("_")
        collection = PLURAL.get(kind) if action in ACTIONS else None
        if collection is None and kind != "talk":
            raise ValueError(f"there is no webhook {code!r}; there are {', '.join(f'{a}_lead' for a in ACTIONS)} and so on")
        found = self._world.documents.get(f"{collection}/notes" if action == "note" else collection or "talks", id)
        if found is None:
            raise ValueError(f"there is no {'note' if action == 'note' else kind} {id!r}")
        if action == "note":
            return note_form(self._world, kind, found.data)
        if collection is None:
            return talk_form(action, found.data)
        return entity_form(self._world, collection, action, found.data, None)

    def _keep(self, entity_type: str, entity_id: Any, parts: Iterable[EventParts], author: Author) -> None:
        for one in parts:
            self._world.documents.put(event(one, entity_type, entity_id, author.user_id, author.now))

    def _tag_events(self, change: Change) -> list[EventParts]:
        before, after = (change.old or {}).get(IDS, []), change.new.get(IDS, [])
        known = change.documents.get_many(f"{change.collection}/tags", {*before, *after}) if before != after else {}

        def named(ids: list[Any], others: list[Any]) -> list[dict[str, Any]]:
            return [{"tag": {"id": id, "name": known[id].data["name"]}} for id in ids if id in known and id not in others]

        added, removed = named(after, before), named(before, after)
        parts: list[EventParts] = [("entity_tag_added", [], added)] if added else []
        return parts + ([("entity_tag_deleted", removed, [])] if removed else [])

    def _hook_entity(
        self, collection: str, old: Mapping[str, Any] | None, new: Mapping[str, Any], states: tuple[Any, Any]
    ) -> None:
        """One change may be several events of webhooks: an update, another status, another responsible user."""
        kind = KINDS[collection]
        first = "add" if old is None or states[0] == "unsorted" else "update"
        codes = [(first, f"{first}_{kind}")]
        if old is not None and states[0] != states[1] and "deleted" in states:
            action = "delete" if states[1] == "deleted" else "restore"
            codes = [(action, f"{action}_{kind}")]
        elif old is not None and states[0] != "unsorted":
            if old.get("status_id") != new.get("status_id") and kind == "lead":
                codes.append(("status", "status_lead"))
            if old.get("responsible_user_id") != new.get("responsible_user_id"):
                codes.append(("responsible" if kind == "lead" else "update", f"responsible_{kind}"))
        for action, code in codes:
            self.deliveries.add(code, partial(entity_form, self._world, collection, action, new, old))


def author_of(change: Change) -> Author:
    """Who made the change: whom the request names, such as the robot (0), else who sent it."""
    named = change.item.get("created_by" if change.creates else "updated_by")
    return replace(change.author, user_id=named) if isinstance(named, int) else change.author

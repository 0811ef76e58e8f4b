"""Keeps the events of every change and hands its webhooks over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ..resources.tags import IDS
from ..store.documents import Document
from .events import OF_NOTES, PLURAL, SINGULAR, EventParts, event, of_change
from .webhook_forms import Form, entity_form, message_form, note_form, talk_form, template_form, unsorted_form
from .webhooks import Deliveries

if TYPE_CHECKING:
    from ..resources.writer import Author, Change
    from ..world import World

ACTIONS = ("add", "update", "delete", "restore", "status", "responsible", "note")
ENTITIES = ("leads", "contacts", "companies", "customers", "tasks")


class Journal:
    """What happened, for who asks and for who subscribed."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.deliveries = Deliveries(world)

    def begin(self) -> None:
        """Forgets what was to be sent of a call that failed."""
        self.deliveries.begin()

    def send(self) -> None:
        self.deliveries.send()

    def saved(self, change: Change) -> None:
        """An object was made or changed."""
        collection, new, old = change.collection, change.new, change.old
        states = (change.old_state, change.document.state)
        if collection in ENTITIES:
            if change.document.state == "unsorted":
                return
            parts = list(of_change(collection, old, new, states))
            self._note_events(SINGULAR[collection], new["id"], [*parts, *self._tag_events(change)], change.author)
            self._hook_entity(collection, old, new, states)
        elif collection.endswith("/notes"):
            if old is None:
                entity = SINGULAR[collection.partition("/")[0]]
                kind = OF_NOTES.get(new["note_type"])
                after = [{"note": {"id": new["id"]}}]
                self._note_events(entity, new["entity_id"], [(kind, [], after)] if kind else [], change.author)
                self.deliveries.add(f"note_{entity}", lambda: note_form(self._world, entity, new))
        elif collection == "customers/transactions" and old is None:
            parts = [("transaction_added", [], [{"transaction": {"id": new["id"]}}])]
            self._note_events("customer", new["customer_id"], parts, change.author)
        elif collection == "catalogs/elements" and old is None:
            self._note_events(f"catalog_{new['catalog_id']}", new["id"], [("catalog_element_added", [], [])], change.author)
        elif collection == "talks":
            parts = [("talk_created", [], [])] if old is None else [("talk_closed", [], [])] if not new["is_in_work"] else []
            self._note_events("contact", new["contact_id"], parts, change.author)
            action = "add" if old is None else "update"
            self.deliveries.add(f"{action}_talk", lambda: talk_form(action, new))

    def deleted(self, change: Change) -> None:
        """An object is gone for good; only entities have events and hooks of that."""

    def linked(self, kind: str, id: Any, to_kind: str, to_id: Any, author: Author, *, unlink: bool = False) -> None:
        """Two entities were linked, or are not linked any more."""
        for one, one_id, other, other_id in ((kind, id, to_kind, to_id), (to_kind, to_id, kind, id)):
            if one not in SINGULAR:
                continue
            values = [{"link": {"entity": {"id": other_id, "type": SINGULAR.get(other, "catalog_element")}}}]
            parts: EventParts = ("entity_unlinked", values, []) if unlink else ("entity_linked", [], values)
            self._note_events(SINGULAR[one], one_id, [parts], author)

    def decided(self, incoming: Document, state: str) -> None:
        """An incoming lead was accepted or declined; both end it."""
        self.deliveries.add("delete_unsorted", lambda: unsorted_form(incoming, state))

    def message(self, talk: Document, message: Document) -> None:
        direction = message.data["type"]
        after = [{"message": {"id": message.id, "talk_id": talk.id, "origin": talk.data["origin"]}}]
        parts: list[EventParts] = [(f"{direction}_chat_message", [], after)]
        self._note_events("contact", talk.data["contact_id"], parts, self._world.author(0))
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
        find = self._world.documents.get
        found = find(f"{collection}/notes" if action == "note" else collection or "talks", id)
        if found is None:
            raise ValueError(f"there is no {'note' if action == 'note' else kind} {id!r}")
        if action == "note":
            return note_form(self._world, kind, found.data)
        return (
            talk_form(action, found.data)
            if kind == "talk"
            else entity_form(self._world, collection or "", action, found.data, None)
        )

    def _note_events(self, entity_type: str, entity_id: Any, parts: Sequence[EventParts], author: Author) -> None:
        events = [event(one, entity_type, entity_id, author.user_id, author.now).row() for one in parts]
        if events:
            self._world.documents.put_rows(events)

    def _tag_events(self, change: Change) -> list[EventParts]:
        before, after = (change.old or {}).get(IDS, []), change.new.get(IDS, [])
        if before == after or change.collection == "tasks":
            return []
        known = self._world.documents.get_many(f"{change.collection}/tags", {*before, *after})

        def named(ids: list[Any]) -> list[dict[str, Any]]:
            return [{"tag": {"id": id, "name": known[id].data["name"]}} for id in ids if id in known]

        added, gone = [id for id in after if id not in before], [id for id in before if id not in after]
        parts: list[EventParts] = [("entity_tag_added", [], named(added))] if added else []
        return parts + ([("entity_tag_deleted", named(gone), [])] if gone else [])

    def _hook_entity(
        self, collection: str, old: Mapping[str, Any] | None, new: Mapping[str, Any], states: tuple[Any, Any]
    ) -> None:
        """One change may be several events of webhooks: an update, another status, another responsible user."""
        kind = SINGULAR[collection]
        first = "add" if old is None or states[0] == "unsorted" else "update"
        codes = [(first, f"{first}_{kind}")]
        if old is not None and states[0] != states[1] and "deleted" in states:
            action = "delete" if states[1] == "deleted" else "restore"
            codes = [(action, f"{action}_{kind}")]
        elif old is not None and states[0] != "unsorted":
            if old.get("status_id") != new.get("status_id") and kind == "lead":
                codes.append(("status", "status_lead"))
            if old.get("responsible_user_id") != new.get("responsible_user_id"):
                action = "responsible" if kind == "lead" else "update"
                codes.append((action, f"responsible_{kind}"))
        for action, code in codes:
            self.deliveries.add(code, partial(entity_form, self._world, collection, action, new, old))

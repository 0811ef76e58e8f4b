"""Changes that only events show: links, which do not change an object's `updated_at`, and deleted notes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from amokit_api.models import EventsFilter, TimeRange

from ..client import AmoCRM

ENTITIES = {"leads": "lead", "contacts": "contact", "companies": "company", "customers": "customer"}
"""Names of kinds in events."""
LINKED = [f"{entity}_{what}" for entity in (*ENTITIES.values(), "entity") for what in ("linked", "unlinked")]
NOTE_DELETED = "common_note_deleted"
LATE = 60
"""Seconds before the first load from which on events are read, as clocks differ."""


def linked(amo: AmoCRM, kind: str, state: dict[str, Any]) -> set[int]:
    """Ids of objects of a kind whose links have changed since the last load; none in the first one, which reads all."""
    entity = ENTITIES[kind]
    return {event.entity_id for event in _since(amo, "linked", state, LINKED, entity=[entity]) if event.entity_type == entity}


def deleted_notes(amo: AmoCRM, state: dict[str, Any]) -> Iterator[tuple[int, Any]]:
    """Ids of plain notes that were deleted since the last load, and when; other kinds of notes have no such event."""
    for event in _since(amo, "deleted", state, [NOTE_DELETED]):
        for value in (*(event.value_after or ()), *(event.value_before or ())):  # it is not documented which has it
            note = getattr(value, "note", None)
            if note is not None and note.id is not None:
                yield note.id, event.created_at


def _since(amo: AmoCRM, key: str, state: dict[str, Any], types: list[str], **wanted: Any) -> list[Any]:
    """Events since the last load; those of its last second are read again, as more may have been added to it."""
    since = state.get(key)
    if since is None:
        state[key] = int(time.time()) - LATE
        return []
    listed = amo.events.list(filter=EventsFilter(type=types, created_at=TimeRange(from_=since), **wanted), limit=100)
    # An account with filters switched off lists all events.
    found = [event for event in listed if event.type in types and event.created_at.timestamp() >= since]
    state[key] = max([since, *(int(event.created_at.timestamp()) for event in found)])
    return found

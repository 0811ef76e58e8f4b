"""`amo.leads.notes(11).add("text")`: the note that is written most."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from amokit_api.resources.async_entity_notes import AsyncEntityNotesOfResource, AsyncEntityNotesResource
from amokit_api.resources.entity_notes import EntityNotesOfResource, EntityNotesResource

if TYPE_CHECKING:
    from amokit_api.dicts import CommonNoteCreateDict
    from amokit_api.models import NoteCreated


def _note(text: str, created_by: int | None, created_at: datetime | int | None) -> CommonNoteCreateDict:
    return {"note_type": "common", "params": text, "created_by": created_by, "created_at": created_at}


class NotesOf(EntityNotesOfResource):
    """Notes of one entity."""

    __slots__ = ()

    def add(self, text: str, *, created_by: int | None = None, created_at: datetime | int | None = None) -> NoteCreated:
        """Adds a plain note; `create` takes those of all kinds.

        Args:
            text: Its text.
            created_by: Id of the user who writes it; the user of the token when not given, 0 for a robot.
            created_at: When it was written; now, when not given.
        """
        return self.create(_note(text, created_by, created_at))


class Notes(EntityNotesResource):
    """Notes of entities of one type."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> NotesOf:
        """The notes of one entity."""
        return NotesOf(self._sender, self._entity_type, (*self._parents, entity_id))


class AsyncNotesOf(AsyncEntityNotesOfResource):
    """Notes of one entity."""

    __slots__ = ()

    async def add(self, text: str, *, created_by: int | None = None, created_at: datetime | int | None = None) -> NoteCreated:
        """Adds a plain note; see `NotesOf.add`."""
        return await self.create(_note(text, created_by, created_at))


class AsyncNotes(AsyncEntityNotesResource):
    """Notes of entities of one type."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> AsyncNotesOf:
        """The notes of one entity."""
        return AsyncNotesOf(self._sender, self._entity_type, (*self._parents, entity_id))

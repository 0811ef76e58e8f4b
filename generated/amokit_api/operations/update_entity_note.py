# Written by `make generate` from spec/; do not edit.
"""Update one note of one entity. `PATCH /api/v4/{entity_type}/{entity_id}/notes/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.note_update import NoteUpdate
    from ..models.note_updated import NoteUpdated

_RESULT: Ref[NoteUpdated] = Ref("note_updated", "NoteUpdated")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], entity_id: int, id: int, body: NoteUpdate
) -> Request[NoteUpdated]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        entity_id: Id of the entity.
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_entity_note",
        method="PATCH",
        path=f"/api/v4/{segment('entity_type', entity_type)}/{segment('entity_id', entity_id)}/notes/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> NoteUpdated:
    """What a successful answer means."""
    return answer.one(_RESULT)

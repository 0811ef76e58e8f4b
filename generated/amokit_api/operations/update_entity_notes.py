# Written by `make generate` from spec/; do not edit.
"""Update notes of one entity. `PATCH /api/v4/{entity_type}/{entity_id}/notes`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.note_update import NoteUpdate
    from ..models.note_updated import NoteUpdated

_RESULT: Ref[NoteUpdated] = Ref("note_updated", "NoteUpdated")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], entity_id: int, items: Iterable[NoteUpdate]
) -> Request[builtins.list[NoteUpdated]]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        entity_id: Id of the entity.
        items: What to send.
    """
    return Request(
        operation="update_entity_notes",
        method="PATCH",
        path=f"/api/v4/{segment('entity_type', entity_type)}/{segment('entity_id', entity_id)}/notes",
        parse=parse,
        body=batch_body(items, "id"),
    )


def parse(answer: Answer) -> builtins.list[NoteUpdated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "notes")

# Written by `make generate` from spec/; do not edit.
"""Create notes of one entity. `POST /api/v4/{entity_type}/{entity_id}/notes`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.note_create import NoteCreate
    from ..models.note_created import NoteCreated

_RESULT: Ref[NoteCreated] = Ref("note_created", "NoteCreated")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], entity_id: int, items: Iterable[NoteCreate]
) -> Request[builtins.list[NoteCreated]]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        entity_id: Id of the entity.
        items: What to send.
    """
    return Request(
        operation="create_entity_notes",
        method="POST",
        path=f"/api/v4/{segment('entity_type', entity_type)}/{segment('entity_id', entity_id)}/notes",
        parse=parse,
        body=batch_body(items),
    )


def parse(answer: Answer) -> builtins.list[NoteCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "notes")

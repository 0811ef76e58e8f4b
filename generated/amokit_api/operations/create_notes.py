# Written by `make generate` from spec/; do not edit.
"""Create notes of several entities. `POST /api/v4/{entity_type}/notes`"""

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
    entity_type: Literal["leads", "contacts", "companies", "customers"], items: Iterable[NoteCreate]
) -> Request[builtins.list[NoteCreated]]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        items: What to send.
    """
    return Request(
        operation="create_notes",
        method="POST",
        path=f"/api/v4/{segment('entity_type', entity_type)}/notes",
        parse=parse,
        body=batch_body(items, "entity_id"),
    )


def parse(answer: Answer) -> builtins.list[NoteCreated]:
    """What a successful answer means."""
    return answer.many(_RESULT, "notes")

# Written by `make generate` from spec/; do not edit.
"""Create notes of one entity. `POST /api/v4/{entity_type}/{entity_id}/notes`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import NoteCreateDict
    from ..models.note_create import NoteCreate
    from ..models.note_created import NoteCreated

_RESULT: ModelDecoder[NoteCreated] = ModelDecoder("note_created", "NoteCreated")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    items: Iterable[NoteCreate | NoteCreateDict],
) -> Request[builtins.list[NoteCreated]]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        entity_id: Id of the entity.
        items: What to send.
    """
    from ..models.note_create import decoder as _SENT

    given = to_batch(items, _SENT)
    return Request(
        operation="create_entity_notes",
        method="POST",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/notes",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[NoteCreated]:
    """What a successful response holds."""
    return response.many(_RESULT, "notes")

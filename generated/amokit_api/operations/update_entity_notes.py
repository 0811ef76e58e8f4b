# Written by `make generate` from spec/; do not edit.
"""Update notes of one entity. `PATCH /api/v4/{entity_type}/{entity_id}/notes`"""

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
    from ..dicts import NoteUpdateDict
    from ..models.note_update import NoteUpdate
    from ..models.note_updated import NoteUpdated

_RESULT: ModelDecoder[NoteUpdated] = ModelDecoder("note_updated", "NoteUpdated")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    items: Iterable[NoteUpdate | NoteUpdateDict],
) -> Request[builtins.list[NoteUpdated]]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        entity_id: Id of the entity.
        items: What to send.
    """
    from ..models.note_update import decoder as _SENT

    given = to_batch(items, _SENT)
    return Request(
        operation="update_entity_notes",
        method="PATCH",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/notes",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[NoteUpdated]:
    """What a successful response holds."""
    return response.many(_RESULT, "notes")

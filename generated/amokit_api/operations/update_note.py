# Written by `make generate` from spec/; do not edit.
"""Update one note. `PATCH /api/v4/{entity_type}/notes/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import NoteUpdateDict
    from ..models.note_update import NoteUpdate
    from ..models.note_updated import NoteUpdated

_RESULT: ModelDecoder[NoteUpdated] = ModelDecoder("note_updated", "NoteUpdated")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], id: int, body: NoteUpdate | NoteUpdateDict
) -> Request[NoteUpdated]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        id: Id of the object.
        body: What to send.
    """
    from ..models.note_update import decoder as _SENT

    given = to_model(body, "update_note", _SENT)
    return Request(
        operation="update_note",
        method="PATCH",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/notes/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> NoteUpdated:
    """What a successful response holds."""
    return response.one(_RESULT)

# Written by `make generate` from spec/; do not edit.
"""Get one note of one entity. `GET /api/v4/{entity_type}/{entity_id}/notes/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.note import Note

_RESULT: ModelDecoder[Note] = ModelDecoder("note", "Note")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    id: int,
    *,
    with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
) -> Request[Note]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        entity_id: Id of the entity.
        id: Id of the object.
        with_: Further parts of each note to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("is_pinned",)), "csv")
    return Request(
        operation="get_entity_note",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/notes/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> Note:
    """What a successful response holds."""
    return response.one(_RESULT)

# Written by `make generate` from spec/; do not edit.
"""Get one note. `GET /api/v4/{entity_type}/notes/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import Pairs, add, encode, known, segment
from ..refs import Ref
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.note import Note

_RESULT: Ref[Note] = Ref("note", "Note")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    id: int,
    *,
    with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
) -> Request[Note]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        id: Id of the object.
        with_: Further parts of each note to include.
    """
    pairs: Pairs = []
    add(pairs, "with", known("with_", with_, ("is_pinned",)), "csv")
    return Request(
        operation="get_note",
        method="GET",
        path=f"/api/v4/{segment('entity_type', entity_type)}/notes/{segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> Note:
    """What a successful answer means."""
    return answer.one(_RESULT)

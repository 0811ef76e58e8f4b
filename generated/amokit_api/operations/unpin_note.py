# Written by `make generate` from spec/; do not edit.
"""Unpin a note. `POST /api/v4/{entity_type}/notes/{id}/unpin`"""

from __future__ import annotations

from typing import Literal

from ..exchange import Answer, Request
from ..query import segment


def build(entity_type: Literal["leads", "contacts", "companies", "customers"], id: int) -> Request[None]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        id: Id of the object.
    """
    return Request(
        operation="unpin_note",
        method="POST",
        path=f"/api/v4/{segment('entity_type', entity_type)}/notes/{segment('id', id)}/unpin",
        parse=parse,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()

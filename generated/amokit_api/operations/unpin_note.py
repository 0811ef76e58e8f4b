# Written by `make generate` from spec/; do not edit.
"""Unpin a note. `POST /api/v4/{entity_type}/notes/{id}/unpin`"""

from __future__ import annotations

from typing import Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse


def build(entity_type: Literal["leads", "contacts", "companies", "customers"], id: int) -> Request[None]:
    """The request.

    Args:
        entity_type: Kind of the entities.
        id: Id of the object.
    """
    return Request(
        operation="unpin_note",
        method="POST",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/notes/{path_segment('id', id)}/unpin",
        parse=parse,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()

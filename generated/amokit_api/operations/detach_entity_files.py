# Written by `make generate` from spec/; do not edit.
"""Detach files from an entity. `DELETE /api/v4/{entity_type}/{entity_id}/files`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..exchange import Answer, Request
from ..query import segment
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.entity_file_ref import EntityFileRef


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"], entity_id: int, items: Iterable[EntityFileRef]
) -> Request[None]:
    """The request.

    Args:
        entity_type: Kind of entity.
        entity_id: Id of the entity.
        items: What to send.
    """
    return Request(
        operation="detach_entity_files",
        method="DELETE",
        path=f"/api/v4/{segment('entity_type', entity_type)}/{segment('entity_id', entity_id)}/files",
        parse=parse,
        body=batch_body(items),
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()

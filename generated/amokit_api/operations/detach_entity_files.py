# Written by `make generate` from spec/; do not edit.
"""Detach files from an entity. `DELETE /api/v4/{entity_type}/{entity_id}/files`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import EntityFileRefDict
    from ..models.entity_file_ref import EntityFileRef

_SENT: ModelDecoder[EntityFileRef] = ModelDecoder("entity_file_ref", "EntityFileRef")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    items: Iterable[EntityFileRef | EntityFileRefDict],
) -> Request[None]:
    """The request.

    Args:
        entity_type: Kind of entity.
        entity_id: Id of the entity.
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="detach_entity_files",
        method="DELETE",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/files",
        parse=parse,
        given=given,
        body=batch_body(given),
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()

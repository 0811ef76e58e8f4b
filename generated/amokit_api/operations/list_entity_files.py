# Written by `make generate` from spec/; do not edit.
"""List the files of an entity. `GET /api/v4/{entity_type}/{entity_id}/files`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.entity_file import EntityFile

_RESULT: ModelDecoder[EntityFile] = ModelDecoder("entity_file", "EntityFile")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    *,
    limit: int | None = None,
    before_id: int | None = None,
) -> Request[PageData[EntityFile]]:
    """The request.

    Args:
        entity_type: Kind of entity.
        entity_id: Id of the entity.
        limit: Objects on a page, 50 by default and 250 at most.
        before_id: Only links with a smaller id.
    """
    pairs: Pairs = []
    add(pairs, "limit", limit)
    add(pairs, "before_id", before_id)
    return Request(
        operation="list_entity_files",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/files",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[EntityFile]:
    """What a successful response holds."""
    return response.page(_RESULT, "files", "before_id")

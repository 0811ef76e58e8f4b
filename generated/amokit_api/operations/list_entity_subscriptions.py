# Written by `make generate` from spec/; do not edit.
"""List subscribers of an entity. `GET /api/v4/{entity_type}/{entity_id}/subscriptions`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.entity_subscription import EntitySubscription

_RESULT: ModelDecoder[EntitySubscription] = ModelDecoder("entity_subscription", "EntitySubscription")


def build(
    entity_type: Literal["leads", "customers"], entity_id: int, *, page: int | None = None, limit: int | None = None
) -> Request[PageData[EntitySubscription]]:
    """The request.

    Args:
        entity_type: Kind of the entity.
        entity_id: Id of the entity.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(
        operation="list_entity_subscriptions",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/subscriptions",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[EntitySubscription]:
    """What a successful response holds."""
    return response.page(_RESULT, "subscriptions")

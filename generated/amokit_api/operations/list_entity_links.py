# Written by `make generate` from spec/; do not edit.
"""List the links of one entity. `GET /api/v4/{entity_type}/{entity_id}/links`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..base import RawModel
from ..exchange import Answer, PageData, Request
from ..query import Pairs, add_filter, encode, segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.entity_link import EntityLink
    from ..models.links_filter import LinksFilter

_RESULT: Ref[EntityLink] = Ref("entity_link", "EntityLink")
_FILTER: Ref[LinksFilter] = Ref("links_filter", "LinksFilter")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    *,
    filter: LinksFilter | RawModel | None = None,
) -> Request[PageData[EntityLink]]:
    """The request.

    Args:
        entity_type: Kind of the entities whose links these are.
        entity_id: Id of the entity whose links these are.
        filter: What to select; fields of `LinksFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_entity_links",
        method="GET",
        path=f"/api/v4/{segment('entity_type', entity_type)}/{segment('entity_id', entity_id)}/links",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(answer: Answer) -> PageData[EntityLink]:
    """What a successful answer means."""
    return answer.page(_RESULT, "links")

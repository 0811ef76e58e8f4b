# Written by `make generate` from spec/; do not edit.
"""List the links of one entity. `GET /api/v4/{entity_type}/{entity_id}/links`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add_filter, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import LinksFilterDict
    from ..models.entity_link import EntityLink
    from ..models.links_filter import LinksFilter

_RESULT: ModelDecoder[EntityLink] = ModelDecoder("entity_link", "EntityLink")
_FILTER: ModelDecoder[LinksFilter] = ModelDecoder("links_filter", "LinksFilter")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    entity_id: int,
    *,
    filter: LinksFilter | LinksFilterDict | RawModel | None = None,
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
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/{path_segment('entity_id', entity_id)}/links",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[EntityLink]:
    """What a successful response holds."""
    return response.page(_RESULT, "links")

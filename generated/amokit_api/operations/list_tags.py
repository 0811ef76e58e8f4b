# Written by `make generate` from spec/; do not edit.
"""List the tags of an entity type. `GET /api/v4/{entity_type}/tags`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import TagsFilterDict
    from ..models.entity_tag import EntityTag
    from ..models.tags_filter import TagsFilter

_RESULT: ModelDecoder[EntityTag] = ModelDecoder("entity_tag", "EntityTag")
_FILTER: ModelDecoder[TagsFilter] = ModelDecoder("tags_filter", "TagsFilter")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    *,
    filter: TagsFilter | TagsFilterDict | RawModel | None = None,
    page: int | None = None,
    limit: int | None = None,
    query: str | int | None = None,
) -> Request[PageData[EntityTag]]:
    """The request.

    Args:
        entity_type: Whose tags.
        filter: What to select; fields of `TagsFilter`, or a `RawModel` for what it does not know yet.
        page: Number of the page, from 1.
        limit: Objects on a page, 50 by default and 250 at most.
        query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On leads,
            contacts, companies and customers it is announced to go.
    """
    pairs: Pairs = []
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add(pairs, "query", query)
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_tags",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/tags",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[EntityTag]:
    """What a successful response holds."""
    return response.page(_RESULT, "tags")

# Written by `make generate` from spec/; do not edit.
"""List the links of several entities. `GET /api/v4/{entity_type}/links`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add_filter, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from ..dicts import MassLinksFilterDict
    from ..models.entity_link import EntityLink
    from ..models.mass_links_filter import MassLinksFilter

_RESULT: ModelDecoder[EntityLink] = ModelDecoder("entity_link", "EntityLink")
_FILTER: ModelDecoder[MassLinksFilter] = ModelDecoder("mass_links_filter", "MassLinksFilter")


def build(
    entity_type: Literal["leads", "contacts", "companies", "customers"],
    *,
    filter: MassLinksFilter | MassLinksFilterDict | RawModel,
) -> Request[PageData[EntityLink]]:
    """The request.

    Args:
        entity_type: Kind of the entities whose links these are.
        filter: What to select; fields of `MassLinksFilter`, or a `RawModel` for what it does not know yet.
    """
    pairs: Pairs = []
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_links",
        method="GET",
        path=f"/api/v4/{path_segment('entity_type', entity_type)}/links",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[EntityLink]:
    """What a successful response holds."""
    return response.page(_RESULT, "links")
